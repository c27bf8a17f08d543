import { describe, expect, test } from 'vitest';
import type { Study } from '../model/account.ts';
import { bareAccount } from '../model/bare-account.ts';
import { sha256 } from '../text/sha256.ts';
import { variorum } from '../variorum.ts';
import { reportContent } from './report-content.ts';

const studyOf = (texts: Readonly<Record<string, string>>): Study => ({
  title: 'A battle',
  parties: [
    { key: 'sov', name: 'Soviet Union', members: [] },
    { key: 'jap', name: 'Japan', members: [] },
  ],
  accounts: Object.entries(texts).map(([account, text]) =>
    bareAccount(account, 'en', [
      { id: sha256(text), account, label: '', language: 'en', text, structure: [], file: `${account}.txt` },
    ]),
  ),
  knownThrough: [],
  names: [],
  library: [],
  problems: [],
});

const numbers = (texts: Readonly<Record<string, string>>) => {
  const build = variorum(studyOf(texts));
  const report = reportContent(build, { version: '0', lastHashes: {} });
  return { ...report.numbers, points: report.points };
};

describe('totals against parts', () => {
  test('a total is held against the parts the same account gives, and the gap is told', () => {
    const { totals } = numbers({
      one: 'On 31 July 1938 the Soviet troops lost 236 men killed and 611 wounded. Total Soviet casualties were 850.',
    });
    expect(totals).toMatchObject([
      {
        account: 'one',
        total: { rule: 'casualties in all', value: 850 },
        parts: [{ value: 236 }, { value: 611 }],
        gap: 3,
      },
    ]);
  });

  test('the parts of one account are never held against the total of another', () => {
    const { totals } = numbers({
      one: 'The Soviet troops lost 236 men killed and 611 wounded.',
      two: 'Total Soviet casualties were 850.',
    });
    expect(totals).toEqual([]);
  });

  test('a bound is no total, and one part alone is held against nothing', () => {
    expect(
      numbers({
        one: 'The Soviet troops lost 236 men killed and 611 wounded. Total Soviet casualties were more than 850.',
      }).totals,
    ).toEqual([]);
    expect(
      numbers({ one: 'The Soviet troops lost 236 men killed. Total Soviet casualties were 850.' }).totals,
    ).toEqual([]);
  });
});

test('every figure is a row that leads to its point, and nothing but figures is', () => {
  const { rows, points } = numbers({
    one: 'On 31 July 1938 the Soviet troops lost 236 men killed.',
    two: 'On 31 July 1938 the Soviet troops lost 717 men killed.',
  });
  expect(rows.map(({ point, reading }) => points[point]?.readings[reading]?.label).sort()).toEqual([
    '236',
    '717',
  ]);
  expect(new Set(rows.map(({ point }) => points[point]?.kind))).toEqual(new Set(['quantity']));
  expect(rows.map(({ rule }) => rule)).toEqual(['killed', 'killed']);
});
