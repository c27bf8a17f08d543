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
    attribution: attributed.includes(at) ? [{ ...span, stance: 'reports' }] : [],
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
  expect(histories(study, [{ id: 'p', question: 'q', readings: [] } as unknown as Point])).toEqual([]);
});

test('of an account read in part nothing is said to be dropped or to come back', () => {
  const part: Study = { ...study, accounts: [{ ...wiki, read: 'excerpt' }] };
  const point = {
    id: 'p',
    question: 'q',
    readings: [reading('victory', ['2007', '2020']), reading('cease-fire', ['2025'])],
  } as unknown as Point;
  expect(histories(part, [point])[0]?.events.map(({ kind, edition: at }) => `${at} ${kind}`)).toEqual([
    '2007 first seen',
    '2011 not in the part read',
    '2025 changed',
  ]);
});
