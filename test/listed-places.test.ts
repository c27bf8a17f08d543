import { expect, test } from 'vitest';
import { afterMentions } from '../src/core/decide/after-mentions.ts';
import type { ReadEdition } from '../src/core/model/passage.ts';
import { bareStudy } from '../src/core/read/names/bare-study.test-support.ts';
import { bareTexts } from './bare-texts.test-support.ts';

test('whoever took two towns took each of them', async () => {
  const { readings, questions } = await bareTexts({
    history: 'On 3 May 1961 the rebels took Orvale and Dunmere.',
    lexicon: 'Le 4 mai 1961 les insurgés prirent Dunmere.',
    memoir: 'Am 3. Mai 1961 nahmen die Aufständischen Orvale, Dunmere und Kesk ein.',
  });
  expect(readings('When did the rebels take Dunmere?')).toEqual({
    '3 May 1961': ['history', 'memoir'],
    '4 May 1961': ['lexicon'],
  });
  expect(readings('When did the rebels take Orvale?')).toEqual({
    '3 May 1961': ['history', 'memoir'],
  });
  expect(questions).toContain('When did the rebels take Kesk?');
});

test('a town and who lies in it are no list, nor are a town and the land it lies in', async () => {
  const { questions } = await bareTexts({
    one: 'On 3 May 1961 the rebels took Orvale in Dunmere.',
    two: 'On 3 May 1961 the rebels took Orvale from General Kesk.',
  });
  expect(questions.join('\n')).not.toMatch(/take (?:Dunmere|Kesk)/);
});

test('shots at a company are not asked after as shots at the town that the others name', async () => {
  const { readings } = await bareTexts({
    report: 'On 7 July 1961 the Chinese fired on the 8th Company.',
    book: 'On 7 July 1961 the Japanese fired on the town of Orvale.',
    verdict: 'Am 7. Juli 1961 beschossen die Japaner die Stadt Orvale.',
  });
  expect(readings('Who fired on 7 July 1961?')).toEqual({
    China: ['report'],
    'Japan (at Orvale)': ['book', 'verdict'],
  });
});

test('a listed name that a person rejects leaves the list, and the first stays what it is', () => {
  const one = bareStudy([['en', 'On 3 May 1961 the rebels took Orvale and Dunmere.']]).read[0] as ReadEdition;
  const dunmere = one.mentions.find(({ words }) => words === 'Dunmere');
  if (dunmere === undefined) throw new Error('Dunmere was not found');
  const target = (read: ReadEdition) =>
    read.claims.flatMap((claim) => (claim.kind === 'act' ? (claim.target ?? []) : []))[0];
  expect(target(one)).toMatchObject({ key: '~orvale', also: ['~dunmere'] });
  const after = afterMentions(one, new Map([[dunmere.id, { was: dunmere, now: undefined }]]));
  expect(target(after)).toMatchObject({ key: '~orvale', also: [] });
});
