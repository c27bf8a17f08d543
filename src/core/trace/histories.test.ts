// Long because every kind of event in the life of a claim is asked on editions that are written out.
import { expect, test } from 'vitest';
import type { Account, Edition, Study } from '../model/account.ts';
import type { Point, Reading } from '../model/point.ts';
import { histories } from './histories.ts';

const edition = (label: string): Edition => ({
  id: label,
  account: 'wiki',
  label,
  language: 'en',
  text: '',
  structure: [],
  file: '',
  date: {
    edtf: label,
    value: {
      earliest: 0,
      latest: 0,
      precision: 'year',
      extent: 'point',
      approximate: true,
      calendar: 'gregorian',
    },
  },
});
const wiki: Account = {
  key: 'wiki',
  siglum: 'W',
  title: '',
  language: 'en',
  text: 'precis',
  read: 'full',
  kind: 'narrative',
  rights: { allow: 'free' },
  dependsOn: [],
  marks: [],
  editions: ['2007', '2011', '2016', '2020', '2025'].map(edition),
};
const study: Study = {
  title: '',
  parties: [],
  accounts: [wiki],
  knownThrough: [],
  names: [],
  library: [],
  problems: [],
};
const span = { start: 0, end: 0, words: '' };
const reading = (
  label: string,
  editions: readonly string[],
  attributed: readonly string[] = [],
): Reading => ({
  id: label,
  label,
  status: 'machine',
  value: { kind: 'category', key: label, label },
  witnesses: editions.map((at) => ({
    account: 'wiki',
    edition: at,
    editionLabel: at,
    current: at === '2025',
    standing: 'states',
    claim: '',
    span,
    sentence: span,
    attribution: attributed.includes(at) ? [{ ...span, words: 'Japanese sources', stance: 'reports' }] : [],
    modality: 'act',
    tier: 'precise',
    reasons: [],
    dependence: 'separate',
  })),
});

test('first seen, changed, dropped, came back, attribution dropped', () => {
  const point = {
    id: 'p',
    question: 'q',
    key: { kind: 'quantity' },
    readings: [reading('victory', ['2007', '2011']), reading('cease-fire', ['2020', '2025'], ['2020'])],
  } as unknown as Point;
  const [history] = histories(study, [point]);
  expect(history?.events.map(({ kind, edition: at }) => `${at} ${kind}`)).toEqual([
    '2007 first seen',
    '2016 dropped',
    '2020 came back',
    '2025 attribution dropped',
  ]);
  expect(history?.states.map(({ label }) => label)).toEqual([
    'victory',
    'victory',
    '',
    'cease-fire',
    'cease-fire',
  ]);
});

test('a changed value says from what to what', () => {
  const point = {
    id: 'p',
    question: 'q',
    key: { kind: 'quantity' },
    readings: [reading('792', ['2007']), reading('236', ['2011', '2016', '2020', '2025'])],
  } as unknown as Point;
  expect(histories(study, [point])[0]?.events[1]).toMatchObject({
    kind: 'changed',
    before: '792',
    after: '236',
    date: '2011',
  });
});

test('a point the account never answers has no history', () => {
  expect(
    histories(study, [
      { id: 'p', question: 'q', key: { kind: 'quantity' }, readings: [] } as unknown as Point,
    ]),
  ).toEqual([]);
});

test('of an account read in part nothing is said to be dropped or to come back', () => {
  const part: Study = { ...study, accounts: [{ ...wiki, read: 'excerpt' }] };
  const point = {
    id: 'p',
    question: 'q',
    key: { kind: 'quantity' },
    readings: [reading('victory', ['2007', '2020']), reading('cease-fire', ['2025'])],
  } as unknown as Point;
  expect(histories(part, [point])[0]?.events.map(({ kind, edition: at }) => `${at} ${kind}`)).toEqual([
    '2007 first seen',
    '2011 not in the part read',
    '2025 changed',
  ]);
});

/** The account with other dates of its editions: EDTF, first and last day. */
const dated = (...days: readonly (readonly [string, number, number])[]): Study => ({
  ...study,
  accounts: [
    {
      ...wiki,
      editions: wiki.editions.map((one, at) => {
        const [edtf, earliest, latest] = days[at] as readonly [string, number, number];
        const value = { ...(one.date as NonNullable<Edition['date']>).value, earliest, latest };
        return { ...one, by: 'B', date: { edtf, value } };
      }),
    },
  ],
});

test('a number that changes while its attribution goes is two events, with the words before and after', () => {
  const point = {
    id: 'p',
    question: 'q',
    key: { kind: 'quantity' },
    readings: [reading('526', ['2007'], ['2007']), reading('525', ['2011', '2016', '2020', '2025'])],
  } as unknown as Point;
  const [history] = histories(study, [point]);
  expect(history?.events.map(({ kind, part, edition: at }) => [at, kind, part])).toEqual([
    ['2007', 'first seen', 'number'],
    ['2011', 'changed', 'number'],
    ['2011', 'attribution dropped', 'attribution'],
  ]);
  expect(history?.events[1]).toMatchObject({
    wordsBefore: { edition: '2007' },
    wordsAfter: { edition: '2011' },
  });
});

test('an attribution that comes in, or names another', () => {
  const point = {
    id: 'p',
    question: 'q',
    key: { kind: 'outcome' },
    readings: [
      reading('victory', ['2007', '2011', '2016', '2020', '2025'], ['2011', '2016', '2020', '2025']),
    ],
  } as unknown as Point;
  const other = structuredClone(point.readings[0]?.witnesses[2]?.attribution[0]) as { words: string };
  other.words = 'Soviet sources';
  (point.readings[0]?.witnesses[2] as { attribution: unknown }).attribution = [other];
  expect(
    histories(study, [point])[0]
      ?.events.slice(1)
      .map(({ kind, edition: at }) => `${at} ${kind}`),
  ).toEqual(['2011 attribution added', '2016 attribution changed', '2020 attribution changed']);
});

test('between which dates it changed, and whether the dates say so', () => {
  const point = {
    id: 'p',
    question: 'q',
    key: { kind: 'quantity' },
    readings: [reading('792', ['2007']), reading('236', ['2011']), reading('960', ['2016', '2020', '2025'])],
  } as unknown as Point;
  const [history] = histories(
    dated(
      ['2007~', 0, 364],
      ['2008~', 365, 729],
      ['2008-06~', 500, 530],
      ['2020', 900, 900],
      ['2025', 999, 999],
    ),
    [point],
  );
  expect(history?.events.slice(1).map(({ between, by }) => [between, by])).toEqual([
    [{ from: '2007~', to: '2008~', certain: true }, 'B'],
    [{ from: '2008~', to: '2008-06~', certain: false }, 'B'],
  ]);
});

test('what goes back and forth is counted', () => {
  const point = {
    id: 'p',
    question: 'q',
    key: { kind: 'outcome' },
    readings: [reading('victory', ['2007', '2016', '2025']), reading('draw', ['2011', '2020'])],
  } as unknown as Point;
  expect(histories(study, [point])[0]?.reverted).toBe(3);
});

test('the words of an event are those that changed', () => {
  const at = (label: string, editions: readonly string[], start: number): Reading => {
    const made = reading(label, editions);
    const place = { start, end: start + 3, words: label };
    return { ...made, witnesses: made.witnesses.map((one) => ({ ...one, span: place })) };
  };
  const point = {
    id: 'p',
    question: 'q',
    key: { kind: 'quantity' },
    readings: [at('526', ['2007', '2011', '2016', '2020', '2025'], 0), at('600', ['2016'], 9)],
  } as unknown as Point;
  const [, came, went] = histories(study, [point])[0]?.events ?? [];
  expect(came).toMatchObject({ edition: '2016', wordsAfter: { span: { words: '600' } } });
  expect(went).toMatchObject({ edition: '2020', wordsBefore: { span: { words: '600' } } });
});

test('the box and the text of one edition are two places', () => {
  const boxed: Study = {
    ...study,
    accounts: [
      {
        ...wiki,
        editions: wiki.editions.map((one) => ({
          ...one,
          text: '960 792',
          structure: [{ kind: 'cell', start: 0, end: 3 }],
        })),
      },
    ],
  };
  const later = reading('792', ['2007', '2011', '2016', '2020', '2025']);
  const point = {
    id: 'p',
    question: 'q',
    key: { kind: 'quantity' },
    readings: [
      reading('960', ['2007', '2011', '2016', '2020', '2025']),
      {
        ...later,
        witnesses: later.witnesses.map((one) => ({ ...one, span: { start: 4, end: 7, words: '792' } })),
      },
    ],
  } as unknown as Point;
  expect(histories(boxed, [point])[0]?.states[0]?.label).toBe('792 (in the text); 960 (in the table)');
});

test('another reading that comes in with its own speaker changes nothing of who says the first', () => {
  const point = {
    id: 'p',
    question: 'q',
    key: { kind: 'quantity' },
    readings: [
      reading('526', ['2007', '2011', '2016', '2020', '2025']),
      reading('3,000', ['2016', '2020'], ['2016', '2020']),
    ],
  } as unknown as Point;
  const [history] = histories(study, [point]);
  expect(history?.events.map(({ kind, edition: at }) => `${at} ${kind}`)).toEqual([
    '2007 first seen',
    '2016 changed',
    '2025 changed',
  ]);
  expect(history?.events[1]).toMatchObject({ went: [], came: ['3,000'] });
  expect(history?.events[2]).toMatchObject({ went: ['3,000'], came: [] });
});

test('of several readings the one that loses its speaker is named', () => {
  const point = {
    id: 'p',
    question: 'q',
    key: { kind: 'quantity' },
    readings: [
      reading('526', ['2007', '2011', '2016', '2020', '2025'], ['2007', '2011']),
      reading('3,000', ['2007', '2011', '2016', '2020', '2025'], ['2007', '2011', '2016', '2020', '2025']),
    ],
  } as unknown as Point;
  const [history] = histories(study, [point]);
  expect(history?.events.slice(1)).toEqual([
    expect.objectContaining({ kind: 'attribution dropped', edition: '2016', before: '526', after: '526' }),
  ]);
});

test('a claim that comes back otherwise is told with what it last said', () => {
  const point = {
    id: 'p',
    question: 'q',
    key: { kind: 'quantity' },
    readings: [reading('792', ['2007']), reading('236', ['2016', '2020', '2025'])],
  } as unknown as Point;
  expect(histories(study, [point])[0]?.events[2]).toMatchObject({
    kind: 'came back',
    before: '792',
    after: '236',
    between: { from: '2011', to: '2016' },
  });
});

test('the note called behind a claim in its paragraph is what bears it out', () => {
  const text = 'They lost 792. The others lost 526.\n\nKrivosheev';
  const noted: Study = {
    ...study,
    accounts: [
      {
        ...wiki,
        editions: wiki.editions.map((one) => ({
          ...one,
          text,
          structure: [
            { kind: 'prose', start: 0, end: 35 },
            { kind: 'note', start: 37, end: 47, called: 14 },
          ],
        })),
      },
    ],
  };
  const at = (label: string, start: number): Reading => {
    const made = reading(label, ['2007', '2011', '2016', '2020', '2025']);
    const place = { start, end: start + 3, words: label };
    return { ...made, witnesses: made.witnesses.map((one) => ({ ...one, span: place })) };
  };
  const of = (made: Reading) =>
    histories(noted, [
      { id: 'p', question: 'q', key: { kind: 'quantity' }, readings: [made] } as unknown as Point,
    ])[0]?.events[0]?.wordsAfter?.reference?.words;
  expect(of(at('792', 10))).toBe('Krivosheev');
  expect(of(at('526', 31))).toBeUndefined();
});
