import { expect, test } from 'vitest';
import { type BareTexts, bareStudy } from './bare-study.test-support.ts';

/** The side of each name that has one, by its words. */
function sides(...texts: BareTexts): Record<string, string> {
  const out: Record<string, string> = {};
  for (const { mentions } of bareStudy(texts).read)
    for (const name of mentions)
      if (name.kind === 'name' && name.nameKind !== 'demonym' && name.party !== undefined)
        out[name.words] = name.party;
  return out;
}

test.each([
  ['en', 'The British troops under General Hartwell fired.', { Hartwell: 'GB' }],
  ['en', 'The British General Hartwell gave the order.', { Hartwell: 'GB' }],
  ['en', 'The Japanese under Major Okada attacked.', { Okada: 'JP' }],
  ['en', 'The German submarine Merrow was sunk.', { Merrow: 'DE' }],
  ['de', 'Der japanische Oberst Okada ließ schießen.', { Okada: 'JP' }],
  ['de', 'Britische Soldaten unter dem Befehl von General Hartwell schossen.', { Hartwell: 'GB' }],
  ['de', 'Die Japaner unter Major Okada griffen an.', { Okada: 'JP' }],
  ['fr', 'Les Japonais sous le commandant Okada attaquèrent.', { Okada: 'JP' }],
  ['fr', 'Le général britannique Hartwell arriva. ', { Hartwell: 'GB' }],
  ['fr', 'Les troupes britanniques du général Hartwell tirèrent.', { Hartwell: 'GB' }],
  ['ru', 'Английские войска под командованием генерала Хартуэлла открыли огонь.', { Хартуэлла: 'GB' }],
  ['uk', 'Англійські війська під командуванням генерала Гартвела відкрили вогонь.', { Гартвела: 'GB' }],
  ['pl', 'Wojska brytyjskie pod dowództwem generała Hartwella otworzyły ogień.', { Hartwella: 'GB' }],
])('who is called after a people or leads its men is of it (%s: %s)', (language, text, told) => {
  expect(sides([language, text])).toEqual(told);
});

test('what one text tells holds in all', () => {
  expect(
    sides(['en', 'The British troops under General Hartwell fired.'], ['de', 'Hartwell wurde entlassen.']),
  ).toEqual({ Hartwell: 'GB' });
});

test.each([
  ['en', 'The British attack on General Okada failed.'],
  ['en', 'The Japanese envoy to Marshal Hartwell fell ill.'],
  ['en', 'The British troops, whom General Okada met, fell back.'],
  ['en', 'The British withdrawal of June surprised Okada.'],
  ['en', 'The Polish and Lithuanian troops under King Hartwell fought.'],
  ['ru', 'Польско-русские войска под командованием короля Хартуэлла победили.'],
  ['de', 'Am Abend griffen die deutschen Truppen Orwalde an.'],
])('who only stands beside a people is not of it (%s: %s)', (language, text) => {
  expect(sides([language, text])).toEqual({});
});

test('of whom two texts tell two sides has none', () => {
  expect(
    sides(
      ['en', 'The British troops under General Hartwell fired.'],
      ['en', 'The French troops under General Hartwell fired.'],
    ),
  ).toEqual({});
});
