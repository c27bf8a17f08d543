import { eld } from 'eld/extrasmall';
import { expect, it, vi } from 'vitest';
import { guessLanguage } from './guess-language.ts';

const told: readonly (readonly [string, string])[] = [
  [
    'en',
    'The frontier guards held the hill for two days, and on the third they were relieved by a battalion that had come from the river. Their commander wrote that the enemy had lost more men than he would admit, but that the road to the lake was still in danger and that nobody knew where the guns of the division were or when they could be brought to the front.',
  ],
  [
    'de',
    'Die Grenzwachen hielten den Hügel zwei Tage lang, und am dritten wurden sie von einem Bataillon abgelöst, das vom Fluss gekommen war. Ihr Befehlshaber schrieb, dass der Gegner mehr Männer verloren habe, als er zugeben wolle, dass aber die Straße zum See noch immer in Gefahr sei und niemand wisse, wo die Geschütze der Division standen und wann sie an die Front gebracht werden könnten.',
  ],
  [
    'nl',
    'De grenswachten hielden de heuvel twee dagen vast en op de derde dag werden zij afgelost door een bataljon dat van de rivier was gekomen. Hun bevelhebber schreef dat de vijand meer mannen had verloren dan hij wilde toegeven, maar dat de weg naar het meer nog steeds in gevaar was en dat niemand wist waar de kanonnen van de divisie stonden.',
  ],
  [
    'da',
    'Grænsevagterne holdt bakken i to dage, og på den tredje blev de afløst af en bataljon, der var kommet fra floden. Deres kommandant skrev, at fjenden havde mistet flere mænd, end han ville indrømme, men at vejen til søen stadig var i fare, og at ingen vidste, hvor divisionens kanoner stod, eller hvornår de kunne bringes frem til fronten.',
  ],
  [
    'es',
    'Los guardias de la frontera mantuvieron la colina durante dos días, y al tercero fueron relevados por un batallón que había llegado del río. Su comandante escribió que el enemigo había perdido más hombres de los que quería admitir, pero que el camino del lago seguía en peligro y que nadie sabía dónde estaban los cañones de la división.',
  ],
];

/** Languages with a folder in letters they share with others: their small words decide. */
const BY_SMALL_WORDS: ReadonlySet<string> = new Set(['en', 'de']);

it.each(told)('tells %s by its small words, or by n-grams where they do not decide', async (code, text) => {
  const asked = vi.spyOn(eld, 'detect');
  expect(await guessLanguage(text)).toBe(code);
  expect(asked.mock.calls.length).toBe(BY_SMALL_WORDS.has(code) ? 0 : 1);
  asked.mockRestore();
});

const short: readonly (readonly [code: string, text: string, inStudy: readonly string[]])[] = [
  ['en', 'the general staff in Salamanca', []],
  ['en', 'Tanks: 12. Guns: 40. No prisoners.', []],
  ['de', 'Am 31. Juli fielen 236 Mann.', []],
  ['ru', 'Потери: 236 человек.', []],
  ['nl', 'de weg naar het meer nog steeds', []],
  ['es', 'Los guardias de la frontera mantuvieron', []],
  ['nl', 'De 31 juli vielen 236 man.', ['nl', 'ru']],
  ['und', 'Sakhalin Oblast. Nagasaki. Bezymyannaya.', []],
];

it.each(short)('takes a few words for %s: %s', async (code, text, inStudy) => {
  expect(await guessLanguage(text, inStudy)).toBe(code);
});
