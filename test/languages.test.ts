import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageOf, languages } from '../src/core/languages/index.ts';
import { root, sourceOf } from './source-files.ts';

const folder = join(root, 'src/core/languages');
const folders = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

describe('languages', () => {
  test('every folder stands in the index and the other way round', () => {
    expect(languages.map(({ code }) => code).sort()).toEqual(folders);
  });

  test('folders read by one engine hold the same files', () => {
    const engines = new Map<string, string>();
    for (const { code, clauses } of languages) {
      const files = readdirSync(join(folder, code)).sort().join(' ');
      expect(files, `${code} against the others read as ${clauses}`).toBe(engines.get(clauses) ?? files);
      engines.set(clauses, files);
    }
  });

  test('every field of the type has its file', () => {
    const fields = [...sourceOf('src/core/languages/language.ts').matchAll(/readonly (\w+): \w+Words/g)].map(
      ([, name]) => `${name}.ts`,
    );
    expect(fields.length).toBeGreaterThan(10);
    for (const name of folders)
      expect(readdirSync(join(folder, name)), name).toEqual(expect.arrayContaining(fields));
  });

  test('a tag finds its language by the primary part, in any case', () => {
    expect(languageOf('ru-RU')?.code).toBe('ru');
    expect(languageOf('ZH-Hant-TW')?.code).toBe('zh');
    expect(languageOf('ko')).toBeUndefined();
  });
});
