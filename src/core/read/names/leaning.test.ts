import { expect, test } from 'vitest';
import { languages } from '../../languages/index.ts';
import { segment } from '../segment.ts';
import { readNames } from './names.ts';

const parties = (code: string, text: string): (string | undefined)[] => {
  const language = languages.find((one) => one.code === code);
  if (language === undefined) throw new Error(code);
  const segments = segment(text, [], language.segment);
  return readNames({ edition: 'e', text, segments, language, times: [] }).map(({ party }) => party);
};

test.each([
  ['en', 'The pro-Danish crowd stormed the hall.'],
  ['en', 'Anti-Swedish rebels attacked the post.'],
  ['fr', 'Les manifestants pro-danois attaquèrent la mairie.'],
  ['de', 'Etwa 300 pro-dänische Demonstranten standen dort.'],
])('%s: who is for or against a people is not of it: %s', (code, text) => {
  expect(parties(code, text)).not.toContain('DK');
  expect(parties(code, text)).not.toContain('SE');
});

test('a hyphen between two peoples parts them still', () => {
  expect(parties('en', 'The Danish-Swedish war began.')).toEqual(expect.arrayContaining(['DK', 'SE']));
});
