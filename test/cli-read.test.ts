import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../src/study/temp-study.test-support.ts';
import { ONE, study, variorum } from './run-program.ts';

describe('variorum read', () => {
  test('a line for every mention and claim, with spans of the text', async () => {
    const folder = await study();
    const { code, out } = await variorum(['read', join(folder, 'one.txt'), '--language', 'en']);
    expect(code).toBe(0);
    const lines = out
      .trimEnd()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as {
            kind: string;
            start: number;
            end: number;
            words: string;
            [key: string]: unknown;
          },
      );
    for (const { start, end, words } of lines) expect(ONE.slice(start, end)).toBe(words);
    expect(lines.find(({ kind }) => kind === 'time')).toMatchObject({
      words: '31 July 1938',
      earliest: '1938-07-31',
      latest: '1938-07-31',
      precision: 'day',
      basis: 'stated',
      timex: '1938-07-31',
    });
    expect(lines.find(({ kind }) => kind === 'time')).not.toHaveProperty('from');
    expect(lines.find(({ kind, lo }) => kind === 'quantity' && lo === 717)).toMatchObject({
      hi: 717,
      comparator: 'eq',
      object: 'person',
      roles: ['killed'],
      modality: 'act',
      attribution: null,
    });
  });

  test('--sentences reads each line by itself, with offsets of that line', async () => {
    const sentences = ['It began on 31 July 1938.', '', 'The Soviet troops lost 236 men killed.'];
    const folder = await tempFolder({ 'lines.txt': `${sentences.join('\n')}\n` });
    const { out } = await variorum([
      'read',
      join(folder, 'lines.txt'),
      '--language',
      'en',
      '--sentences',
      '--as',
      'jsonl',
    ]);
    const lines = out
      .trimEnd()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as { sentence: number; kind: string; start: number; end: number; words: string },
      );
    for (const { sentence, start, end, words } of lines)
      expect(sentences[sentence - 1]?.slice(start, end)).toBe(words);
    expect(new Set(lines.map(({ sentence }) => sentence))).toEqual(new Set([1, 3]));
  });

  test('a missing file, a folder, a span and a language that are none, a text that is too long', async () => {
    const folder = await study({ 'long.txt': 'They lost 717 men. '.repeat(430_000) });
    for (const args of [
      [join(folder, 'gone.txt')],
      [folder],
      [join(folder, 'one.txt'), '--span', 'summer'],
      [join(folder, 'one.txt'), '--language', 'english'],
      [join(folder, 'one.txt'), '--language', 'ua'],
      [join(folder, 'long.txt')],
    ]) {
      const { code, err } = await variorum(['read', ...args]);
      expect(code).toBe(2);
      expect(err.trimEnd().split('\n')).toHaveLength(2);
    }
  });

  test('what is no text is said once, with an exit of its own; an empty file holds nothing', async () => {
    const folder = await study({ 'picture.txt': '\u0001\u0002\u0003'.repeat(100), 'empty.txt': '' });
    const picture = await variorum(['read', join(folder, 'picture.txt')]);
    expect([picture.code, picture.out]).toEqual([2, '']);
    expect(picture.err).toContain('not a text file');
    expect(picture.err).not.toContain('language');
    const empty = await variorum(['read', join(folder, 'empty.txt')]);
    expect([empty.code, empty.out]).toEqual([0, '']);
    expect(empty.err).not.toContain('language');
  });

  test('the language that front matter tells comes before a guess', async () => {
    const folder = await tempFolder({ 'a.md': '---\nlanguage: el\n---\n1938, 717\n', 'b.md': '1938, 717\n' });
    expect((await variorum(['read', join(folder, 'a.md')])).err).toContain('(el)');
    expect((await variorum(['read', join(folder, 'b.md')])).err).toContain('(und): only dates in figures');
  });
});
