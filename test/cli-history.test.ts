import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../src/study/temp-study.test-support.ts';
import { variorum } from './run-program.ts';

const EDITIONS = {
  '2007.txt': 'The Soviet army lost 236 men killed. It ended in victory.',
  '2011.txt': 'The Soviet army lost 236 men killed. It ended in a cease-fire.',
  '2020.txt': 'The Soviet army lost 792 men killed. It ended in a cease-fire.',
};

const page = (texts: readonly string[]): string =>
  `<mediawiki><page><title>Hill</title>${texts
    .map(
      (text, at) =>
        `<revision><id>${10 + at}</id><timestamp>2011-01-0${1 + at}T00:00:00Z</timestamp><contributor><username>U${at}</username></contributor><text>${text}</text></revision>`,
    )
    .join('')}</page></mediawiki>`;

describe('variorum history', () => {
  test('a folder of dated files: who brought the words, which revision brought a claim', async () => {
    const folder = await tempFolder(EDITIONS);
    const { code, out } = await variorum(['history', folder, '--as', 'json', '--tokens', '--language', 'en']);
    expect(code).toBe(0);
    const told = JSON.parse(out) as {
      revisions: { id: string; fresh: number; gone: number; standing: number }[];
      claims: { words: string; origin: string; was: unknown[] }[];
      tokens: { words: string; start: number; end: number; origin: string }[];
    };
    expect(told.revisions.map(({ id, gone }) => [id, gone])).toEqual([
      ['2007', 0],
      ['2011', 1],
      ['2020', 1],
    ]);
    expect(told.claims.find(({ words }) => words === '792')?.origin).toBe('2020');
    expect(told.claims.find(({ words }) => words === '792')?.was).toEqual([{ words: '236', until: '2020' }]);
    for (const { words, start, end } of told.tokens)
      expect(EDITIONS['2020.txt'].slice(start, end)).toBe(words);
    expect(told.tokens.find(({ words }) => words === 'cease')?.origin).toBe('2011');
  });

  test('an export: words struck three times are told', async () => {
    const fight = [...Array(3).fill(['won by force', 'ended']).flat(), 'won by force'];
    const folder = await tempFolder({
      'hill.xml': page(fight.map((word) => `The battle was ${word} there.`)),
    });
    const { code, out } = await variorum(['history', join(folder, 'hill.xml'), '--language', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('Hill  7 revisions, 2011-01-01 to 2011-01-07');
    expect(out).toContain('won by force');
    expect(out.replace(/\s+/g, ' ')).toContain(
      'struck 3 times, put back 3 times, last struck by 2011-01-06 15 U5',
    );
  });

  test('wikiwho mode gives its tokens', async () => {
    const folder = await tempFolder({ 'hill.xml': page(['one two', 'one three']) });
    const { out } = await variorum([
      'history',
      join(folder, 'hill.xml'),
      '--mode',
      'wikiwho',
      '--as',
      'json',
      '--tokens',
    ]);
    expect((JSON.parse(out) as { tokens: unknown[] }).tokens).toEqual([
      { token: 0, words: 'one', start: 0, end: 3, origin: '10', in: [], out: [] },
      { token: 2, words: 'three', start: 4, end: 9, origin: '11', in: [], out: [] },
    ]);
  });

  test('what has no history is told so, with a remedy', async () => {
    const folder = await tempFolder({ 'one.txt': 'x', 'bad.xml': '<mediawiki>', 'study.yaml': 'title: t\n' });
    for (const argument of [join(folder, 'one.txt'), join(folder, 'bad.xml'), 'nobody']) {
      const { code, err } = await variorum(['history', argument, '--study', folder]);
      expect(code).toBe(2);
      expect(err.trim().split('\n')).toHaveLength(2);
    }
  });
});
