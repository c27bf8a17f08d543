import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../src/core/languages/index.ts';
import { root, sourceOf } from './source-files.ts';

/** Pages of the documentation, with the root's own. */
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
  'cases/khasan-1938/README.md',
].sort();

describe('documentation', () => {
  test('every language has its page', () => {
    for (const { code } of languages)
      expect(existsSync(join(root, 'docs', 'languages', `${code}.md`)), code).toBe(true);
  });

  test.each(pages)('the links of %s lead somewhere', (page) => {
    const folder = page.split('/').slice(0, -1).join('/');
    for (const [, target = ''] of sourceOf(page).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^(?:https?:|#|mailto:)/.test(target)) continue;
      expect(existsSync(join(root, folder, target.split('#')[0] ?? '')), `${page}: ${target}`).toBe(true);
    }
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
