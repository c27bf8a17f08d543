import { expect, test } from 'vitest';
import { languageOf } from '../../languages/index.ts';
import { segment } from '../segment.ts';
import { readTimes } from '../times.ts';
import { jointParty } from './joint-parties.ts';
import { readNames } from './names.ts';

const partyOf = (code: string, text: string, allies: readonly (readonly [string, string])[] = []) => {
  const language = languageOf(code);
  const segments = segment(text, [], language?.segment);
  const { times } = readTimes({ edition: 'test', text, segments, language, code });
  const names = readNames({ edition: 'test', text, segments, language, times });
  return jointParty(names, { text, language, partyOf: (one) => one, allyOf: new Map(allies) });
};

test.each([
  ['en', 'The Turkish and Egyptian fleet', 'EG+TR'],
  ['en', 'The Turco-Egyptian fleet', 'EG+TR'],
  ['en', 'British, French and Russian ships', 'FR+GB+RU'],
  ['ru', 'турецко-египетского флота', 'EG+TR'],
  ['ru', 'эскадра Англии, Франции и России', 'FR+GB+RU'],
  ['fr', 'la flotte turco-égyptienne', 'EG+TR'],
  ['de', 'die russischen und französischen Schiffe', 'FR+RU'],
  ['ja', '日本とソ連の軍', 'JP+SU'],
  ['zh', '英国和法国军队', 'FR+GB'],
  ['en', 'the French commander of the Russian fleet', 'FR'],
  ['en', 'the Russian fleet', 'RU'],
  ['en', 'the fleet', undefined],
])('%s: %s are of %s', (code, text, party) => {
  expect(partyOf(code, text)).toBe(party);
});

test('what a party and its ally have together is told as that of the greater one', () => {
  const allies = [['MCK', 'JP']] as const;
  expect(partyOf('en', 'the Japanese and Manchukuo troops', allies)).toBe('JP');
  expect(partyOf('en', 'the Manchukuo troops', allies)).toBe('MCK');
});
