import { LineCounter, parseDocument } from 'yaml';
import type { Structure } from '../core/model/account.ts';
import type { Picture } from '../core/model/figure.ts';
import type { Problem } from '../core/model/problem.ts';
import { decode } from './decode.ts';
import type { Format, FormatEdition } from './format.ts';
import { emptyProblem, linePlaces } from './txt.ts';

const FENCE = /^---[ \t]*\n/;

/** Headings of a markdown text: lines that begin with one to six `#`. */
function headings(text: string): Structure[] {
  const found: Structure[] = [];
  let start = 0;
  while (start < text.length) {
    const cut = text.indexOf('\n', start);
    const end = cut < 0 ? text.length : cut;
    let level = 0;
    while (level < 7 && text[start + level] === '#') level++;
    if (level > 0 && level < 7 && text[start + level] === ' ' && end > start + level + 1) {
      found.push({ kind: 'heading', start: start + level + 1, end, level });
    }
    if (cut < 0) break;
    start = cut + 1;
  }
  return found;
}

const PICTURE = /!\[([^\]\n]{0,2000})\]\(\s*<?([^)>\s]{0,2000})>?[^)\n]{0,500}\)/g;

/** Pictures of a markdown text; the words between their brackets are shown below them, as a caption. */
function pictures(text: string): Picture[] {
  return [...text.matchAll(PICTURE)].map(({ index: at, 1: words = '', 2: image = '' }) => {
    const start = at + 2 + words.length - words.trimStart().length;
    const end = start + words.trim().length;
    return { at, image, ...(end > start ? { caption: { start, end } } : {}) };
  });
}

/** Markdown with YAML front matter. The text is the body as it stands, marks included, so that spans stay those of the file. */
export const md: Format = {
  name: 'md',
  extensions: ['md', 'markdown'],
  async read(file): Promise<readonly FormatEdition[]> {
    const decoded = await decode(file.bytes, file.name);
    const problems: Problem[] = [...decoded.problems];
    let text = decoded.text;
    let metadata: Record<string, unknown> = {};
    let firstLine = 1;
    if (FENCE.test(text)) {
      const close = text.indexOf('\n---', 3);
      if (close < 0) {
        problems.push({
          code: 'md.front-matter-open',
          level: 'warning',
          place: { file: file.name, line: 1 },
          says: `${file.name} opens its front matter with --- and never closes it`,
          remedy: 'put a line with --- after the last field; until then the whole file is read as text',
        });
      } else {
        const head = text.slice(text.indexOf('\n') + 1, close + 1);
        const lines = new LineCounter();
        const document = parseDocument(head, { lineCounter: lines, prettyErrors: false });
        for (const error of document.errors) {
          const at = lines.linePos(error.pos[0]);
          problems.push({
            code: 'md.front-matter',
            level: 'error',
            place: { file: file.name, line: at.line + 1, column: at.col },
            says: `the front matter of ${file.name} is not valid YAML: ${error.message}`,
            remedy: 'mend the line; until then the fields are ignored',
          });
        }
        const value: unknown = document.errors.length === 0 ? document.toJS() : undefined;
        if (value !== null && typeof value === 'object' && !Array.isArray(value))
          metadata = value as Record<string, unknown>;
        const lineEnd = text.indexOf('\n', close + 1);
        const body = lineEnd < 0 ? text.length : lineEnd + 1;
        firstLine = text.slice(0, body).split('\n').length;
        text = text.slice(body);
      }
    }
    const empty = decoded.charset === 'binary' ? [] : emptyProblem(text, file.name);
    return [
      {
        text,
        structure: headings(text),
        pictures: pictures(text),
        sourceMap: linePlaces(text, firstLine),
        metadata,
        problems: [...problems, ...empty],
      },
    ];
  },
};
