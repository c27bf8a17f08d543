import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { programRoot, type Step, stepFiles } from '../src/study/step-version.ts';
import { importsOf, isTest, sourceFiles, sourceOf } from './source-files.ts';

const core = sourceFiles('src/core').filter((file) => !isTest(file));

/** What each folder of core may import besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: [],
  calendars: ['model'],
  languages: ['model'],
  decide: ['model', 'text', 'calendars'],
  read: ['model', 'text', 'calendars', 'decide', 'languages'],
  align: ['model', 'text', 'calendars', 'decide'],
  compare: ['model', 'text', 'calendars', 'decide'],
  trace: ['model', 'text', 'calendars', 'decide'],
  weigh: ['model', 'text', 'calendars', 'decide'],
  show: ['model', 'text', 'calendars'],
  exports: ['model', 'text', 'calendars', 'show'],
};

describe('layers', () => {
  test('steps meet in the model and never import one another', () => {
    const wrong: string[] = [];
    for (const file of core) {
      const [, , folder = ''] = file.split('/');
      // What puts the steps together.
      if (folder.endsWith('.ts')) continue;
      for (const target of importsOf(file)) {
        const [, , other = ''] = target.split('/');
        if (!target.startsWith('src/core/') || other === folder) continue;
        if (!(allowed[folder] ?? []).includes(other)) wrong.push(`${file} imports ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('core imports nothing from outside', () => {
    const wrong = core.flatMap((file) =>
      importsOf(file)
        .filter((target) => !target.startsWith('src/core/'))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('core knows no clock, chance, locale, console or page', () => {
    const banned =
      /\bnew Date\b|\bDate\.|Math\.random|\bIntl\.|toLocale\w+|localeCompare|\bconsole\.|\bdocument\.|\bwindow\.\w|\bprocess\.|structuredClone|setTimeout/;
    const wrong = core.flatMap((file) =>
      sourceOf(file)
        .split('\n')
        .flatMap((line, at) =>
          banned.test(line.replace(/\/\/.*|^\s*\*.*|'[^']*'/g, ''))
            ? [`${file}:${at + 1} ${line.trim()}`]
            : [],
        ),
    );
    expect(wrong).toEqual([]);
  });

  test.each<Step>(['file', 'read', 'reuse'])(
    'what the cache remembers of %s depends on all that its code imports',
    (step) => {
      const files = new Set(
        [...stepFiles(step, programRoot)].map(
          (file) => `src/${relative(programRoot, file).replaceAll('\\', '/')}`,
        ),
      );
      expect(files.size).toBeGreaterThan(20);
      const wrong = [...files].flatMap((file) =>
        importsOf(file)
          .filter((target) => target.startsWith('src/') && !files.has(target))
          .map((target) => `${file} imports ${target}`),
      );
      expect(wrong).toEqual([]);
    },
  );

  test('no step behind read knows a language', () => {
    const wrong = core.filter(
      (file) =>
        !/src\/core\/(read|languages|variorum)/.test(file) &&
        importsOf(file).some((target) => target.includes('core/languages')),
    );
    expect(wrong).toEqual([]);
  });

  test('the web views import show and model, never a step', () => {
    const wrong = sourceFiles('src/web').flatMap((file) =>
      isTest(file)
        ? []
        : importsOf(file)
            .filter(
              (target) =>
                target.startsWith('src/') && !/^src\/(web|core\/(show|model|calendars|text))\b/.test(target),
            )
            .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('a file of more than 300 lines says why at its top', () => {
    const wrong = [...sourceFiles('src'), ...sourceFiles('bench'), ...sourceFiles('test')].filter((file) => {
      const lines = sourceOf(file).split('\n');
      return (
        lines.length > 301 && !isTest(file) && !file.includes('cldr-') && !/^(\/\/|\/\*)/.test(lines[0] ?? '')
      );
    });
    expect(wrong).toEqual([]);
  });

  test('files are named for what they hold, never for a drawer', () => {
    const drawers = sourceFiles('src').filter((file) =>
      /(?:^|[/-])(?:utils?|helpers?|manager|misc|data)(?:[./-]|$)|\/(?:common|shared)\./.test(
        file.replace(/^src\//, ''),
      ),
    );
    expect(drawers).toEqual([]);
  });

  test('what only its own file uses is not exported', () => {
    const files = ['src', 'bench', 'test', 'scripts'].flatMap((folder) =>
      sourceFiles(folder, /\.(?:tsx?|mjs)$/),
    );
    // `-` marks a word that stands in several files.
    const where = new Map<string, string>();
    for (const file of files)
      for (const word of new Set(sourceOf(file).match(/[\w$]+/g)))
        where.set(word, where.has(word) && where.get(word) !== file ? '-' : file);
    const wrong = sourceFiles('src').flatMap((file) =>
      [...sourceOf(file).matchAll(/^export (?:async )?(?:function\*?|const|class) ([\w$]+)/gm)]
        .filter(([, name = '']) => where.get(name) === file)
        .map(([, name]) => `${file}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});
