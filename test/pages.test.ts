import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../src/core/languages/index.ts';
import { root, sourceFiles, sourceOf } from './source-files.ts';

/** Pages of the documentation, with the root's own. */
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
  'cases/khasan-1938/README.md',
].sort();

/** Files of the program, its tests and its benches. */
const sources = ['src', 'test', 'bench', 'scripts'].flatMap((folder) =>
  sourceFiles(folder, /\.(?:tsx?|mjs)$/),
);

describe('documentation', () => {
  test('every language has its page', () => {
    for (const { code } of languages)
      expect(existsSync(join(root, 'docs', 'languages', `${code}.md`)), code).toBe(true);
  });

  test.each(pages)('the links of %s lead somewhere', (page) => {
    const folder = page.split('/').slice(0, -1).join('/');
    const links = [...sourceOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const lost = links
      .filter((target) => !/^(?:https?:|#|mailto:)/.test(target))
      .filter((target) => !existsSync(join(root, folder, target.split('#')[0] ?? '')));
    expect(lost).toEqual([]);
  });

  test.each(pages)('the files of the program that %s names are there', (page) => {
    const named = [...sourceOf(page).matchAll(/`([\w./-]+\.(?:tsx?|mjs))`/g)].map(([, file = '']) => file);
    const lost = named
      // A language that is to be added has a name of its own.
      .filter((file) => !/\/(?:XX|LANGUAGE)\b/.test(file))
      .filter((file) => !sources.some((source) => source === file || source.endsWith(`/${file}`)));
    expect(lost).toEqual([]);
  });

  test('every file named in ARCHITECTURE.md is there', () => {
    for (const [, file = ''] of sourceOf('ARCHITECTURE.md').matchAll(
      /`((?:src|test|docs|bench|cases|scripts)\/[\w./-]+\.(?:ts|json|md|mjs))`/g,
    ))
      expect(existsSync(join(root, file)), file).toBe(true);
  });

  test('every path in the README is there', () => {
    for (const [, file = ''] of sourceOf('README.md').matchAll(/`((?:docs|cases|src|bench)\/[\w./-]+)`/g))
      expect(existsSync(join(root, file)), file).toBe(true);
  });
});
