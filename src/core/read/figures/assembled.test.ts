import { expect, test } from 'vitest';
import { languages } from '../../languages/index.ts';
import { claimsIn } from '../claims-examples.test-support.ts';

/** Of each figure of people in a sentence, whether they are told to have come together. */
const together = (code: string, text: string): boolean[] => {
  const language = languages.find((one) => one.code === code);
  const claims = language === undefined ? [] : claimsIn(text, language);
  return claims.flatMap((claim) =>
    claim.kind === 'quantity' && claim.object === 'person' ? [claim.assembled === true] : [],
  );
};

test('people of no side who come together are told so in every language', () => {
  for (const [code, text] of [
    ['en', 'On 13 April some 20,000 people had gathered in the garden.'],
    ['en', 'About 60,000 people demonstrated in the square.'],
    ['de', 'Im Garten hatten sich etwa 15.000 Menschen versammelt.'],
    ['fr', 'Quelque 15 000 personnes s’étaient rassemblées dans le jardin.'],
    ['ru', 'На площади собралось около 20 тысяч человек.'],
    ['uk', 'На площі зібралося близько 20 тисяч людей.'],
    ['pl', 'Na placu zgromadziło się około 20 tysięcy osób.'],
    ['ja', '広場には約二万人が集まっていた。'],
    ['zh', '广场上聚集了约两万人。'],
  ] as const)
    expect([code, together(code, text)]).toEqual([code, [true]]);
});

test('soldiers who assemble, people somebody brings together and people who only are there are no crowd', () => {
  expect(together('en', 'Some 400 horsemen assembled at the ford.')).toEqual([false]);
  expect(together('en', 'More than 3,000 soldiers gathered behind the hill.')).toEqual([false]);
  expect(together('en', 'The king assembled 900 men.')).toEqual([false]);
  expect(together('en', 'About 900 people lived in the village.')).toEqual([false]);
  expect(together('de', 'Der König versammelte 900 Ritter.')).toEqual([false]);
  expect(together('en', 'About 400 officers gathered in the hall.')).toEqual([false]);
  expect(together('en', 'Some 900 Danish settlers gathered in the square.')).toEqual([false]);
});
