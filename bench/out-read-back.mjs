// Reads exports back with programs of other people, for bench/out.ts: FOLDER with one export a file. Run where those programs are installed.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [folder, programs] = process.argv.slice(2);
const need = createRequire(join(programs, 'package.json'));
const source = (name) => readFileSync(join(folder, name), 'utf8');
// Some of them tell their faults to the console.
console.error = () => {};

const readers = {
  'csl-json': () => {
    const { Cite } = need('@citation-js/core');
    need('@citation-js/plugin-csl');
    const entries = JSON.parse(source('csl-json.json'));
    const lines = new Cite(entries)
      .format('bibliography', { format: 'text', template: 'apa' })
      .trim()
      .split('\n');
    return ['citeproc-js (APA)', { entries: entries.length, set: lines.length }];
  },
  argdown: () => {
    const { ArgdownApplication, ModelPlugin, ParserPlugin } = need('@argdown/core');
    const program = new ArgdownApplication();
    program.addPlugin(new ParserPlugin(), 'parse-input');
    program.addPlugin(new ModelPlugin(), 'build-model');
    const input = source('argdown.argdown');
    const { parserErrors, lexerErrors, statements, relations } = program.run({
      process: ['parse-input', 'build-model'],
      input,
    });
    const [fault] = [...(parserErrors ?? []), ...(lexerErrors ?? [])];
    if (fault !== undefined) throw new Error(fault.message);
    return [
      '@argdown/core',
      { statements: Object.keys(statements ?? {}).length, relations: (relations ?? []).length },
    ];
  },
  markdown: () => {
    const html = need('markdown-it')().use(need('markdown-it-footnote')).render(source('markdown.md'));
    const count = (pattern) => html.match(pattern)?.length ?? 0;
    return ['markdown-it', { headings: count(/<h[1-6]/g), footnotes: count(/class="footnote-item"/g) }];
  },
};

for (const [name, read] of Object.entries(readers)) {
  let line;
  try {
    const [by, found] = read();
    line = { export: name, by, found };
  } catch (error) {
    line =
      error.code === 'MODULE_NOT_FOUND'
        ? { export: name, skipped: error.message.split('\n')[0] }
        : { export: name, failed: String(error.message).slice(0, 300) };
  }
  console.log(JSON.stringify(line));
}
