import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../languages/language.ts';
import { pl } from '../../languages/pl/index.ts';
import { ru } from '../../languages/ru/index.ts';
import { uk } from '../../languages/uk/index.ts';
import { claimLexicon } from '../lexicon/claim-lexicon.ts';
import { type ClauseInput, type Clauses, claimTokens, type TokenGroup } from '../lexicon/claim-tokens.ts';
import { numberPhrases } from '../numbers/number-phrases.ts';
import { readClauses } from './clauses-case.ts';

function clausesOf(language: Language, text: string): Clauses {
  const lexicon = claimLexicon(language);
  const segment = { start: 0, end: text.length, kind: 'prose' as const };
  const sentence = { text, segment, language, times: [], names: [] };
  const tokens = claimTokens(sentence as never, lexicon);
  const numbers = numberPhrases(tokens, lexicon);
  return readClauses([{ ...(sentence as never as ClauseInput), tokens, numbers, lexicon }])[0] as Clauses;
}

const words = (text: string, group: TokenGroup | undefined): string =>
  group === undefined ? '-' : text.slice(group.start, group.end);

/** Acts as `act agent > target`, with their force when they are no plain act. */
const acts = (language: Language, text: string): string[] =>
  clausesOf(language, text).frames.map(({ act, agent, modality, target }) =>
    [`${act} ${words(text, agent)} > ${words(text, target)}`, ...(modality === 'act' ? [] : [modality])].join(
      ' ',
    ),
  );

describe('who does what to whom, whatever the order and the voice', () => {
  test.each([
    ['Солдаты захватили сопку', 'capture_place Солдаты > сопку', ru],
    ['Сопку захватили солдаты', 'capture_place солдаты > Сопку', ru],
    ['Сопка была захвачена солдатами', 'capture_place солдатами > Сопка', ru],
    ['Захваченную солдатами сопку обстреляли', 'capture_place солдатами > сопку', ru],
    ['Захват сопки солдатами удивил всех', 'capture_place солдатами > сопки', ru],
    ['Захватившие сопку солдаты устали', 'capture_place солдаты > сопку', ru],
    ['Сопку захватили', 'capture_place - > Сопку', ru],
    ['Wzgórza zajęli żołnierze', 'occupy żołnierze > Wzgórza', pl],
    ['Wzgórza zajęły oddziały', 'occupy oddziały > Wzgórza', pl],
    ['Wzgórze zostało zajęte przez żołnierzy', 'occupy żołnierzy > Wzgórze', pl],
    ['Wzgórze zajęto', 'occupy - > Wzgórze', pl],
    ['Żołnierze się nocą wycofali', 'withdraw Żołnierze > -', pl],
    ['Żołnierze wycofali działa', 'withdraw Żołnierze > działa', pl],
    ['Oddziały broniące mostu cofnęły się', 'defend Oddziały > mostu', pl],
    ['Солдатам удалось захватить сопку', 'capture_place Солдатам > сопку', ru],
    ['Солдаты, которые захватили сопку, ушли', 'capture_place Солдаты > сопку', ru],
    ['Сопка, которую захватили солдаты, мала', 'capture_place солдаты > Сопка', ru],
    ['На занятую солдатами сопку напали', 'occupy солдатами > сопку', ru],
    ['Солдаты выбили засевших на сопке японцев', 'repel Солдаты > японцев', ru],
    ['Занявший город отряд отступил', 'occupy отряд > город', ru],
    ['Захватив сопку, солдаты окопались', 'capture_place солдаты > сопку', ru],
    ['Солдати захопили висоту', 'capture_place Солдати > висоту', uk],
    ['Висоту захопили солдати', 'capture_place солдати > Висоту', uk],
    ['Висоту було захоплено солдатами', 'capture_place солдатами > Висоту', uk],
    ['Висота була захоплена солдатами', 'capture_place солдатами > Висота', uk],
    ['Захоплення висоти солдатами здивувало всіх', 'capture_place солдатами > висоти', uk],
    ['Солдатам вдалося захопити висоту', 'capture_place Солдатам > висоту', uk],
    ['Солдати, які захопили висоту, пішли', 'capture_place Солдати > висоту', uk],
    ['Захопивши висоту, солдати окопалися', 'capture_place солдати > висоту', uk],
  ])('%s', (text, wanted, language) => expect(acts(language, text)).toContain(wanted));
});

describe('force', () => {
  test.each([
    ['Солдаты не захватили сопку', 'capture_place Солдаты > сопку neg', ru],
    ['Солдаты пытались захватить сопку', 'capture_place Солдаты > сопку try', ru],
    ['Генерал приказал захватить сопку', 'capture_place - > сопку plan', ru],
    ['Попытка захватить сопку провалилась', 'capture_place - > сопку try', ru],
    ['Солдаты якобы захватили сопку', 'capture_place Солдаты > сопку hedged', ru],
    ['Солдаты могли захватить сопку', 'capture_place Солдаты > сопку poss', ru],
    ['Захватить сопку солдаты не смогли', 'capture_place солдаты > сопку neg', ru],
    ['Солдати не змогли захопити висоту', 'capture_place Солдати > висоту neg', uk],
    ['Солдати намагалися захопити висоту', 'capture_place Солдати > висоту try', uk],
    ['Солдати нібито захопили висоту', 'capture_place Солдати > висоту hedged', uk],
    ['Щоб захопити висоту, солдати чекали ночі', 'capture_place солдати > висоту plan', uk],
  ])('%s', (text, wanted, language) => expect(acts(language, text)).toContain(wanted));
});

const PIECES: Readonly<Record<string, string>> = {
  ru: 'и , . ; : ( ) « » – — что чтобы если как который которые где когда не ни бы ли в на из за от по с со у для между солдаты сопку японцы японцами русских армии захватили захвачена захват захватить атакуя атакованный пытались приказал сообщил был было убито 717 500 тысяч около более не менее из них 32 -я № высоте г. Т-26 Штерн СССР свои их он она им удалось якобы потери составили человек раненых',
  uk: 'і й та , . ; : ( ) « » – що щоб якщо як який які де коли не ні би чи в у на із з за від по солдати висоту японці японцями військ армії захопили захоплено захоплена захоплення захопити атакуючи атакований намагалися наказав повідомив був було вбито 717 тисяч близько понад щонайменше з них 32 -а № Т-26 Штерн СРСР свої їх він вона їм вдалося нібито втрати склали осіб поранених',
  pl: 'i oraz , . ; : ( ) « » – że żeby jeśli jak który które gdzie kiedy nie by czy się w na z za od po u do żołnierze wzgórze Japończycy wojsk armii zajęli zajęto zajęte zajęcie zająć atakując próbowali rozkazał ogłosił był zostało zabito 717 tysięcy około ponad przynajmniej z nich 1 nr T-26 Sztern ZSRR swoje ich on ona im udało rzekomo stracili straty wyniosły osób rannych',
};

describe.each([ru, uk, pl])('any text in $code', (language) => {
  const word = fc.constantFrom(...(PIECES[language.code] as string).split(' '));
  const text = fc
    .array(
      fc.oneof(
        { weight: 20, arbitrary: word },
        fc.string({ unit: 'binary', maxLength: 4 }),
        fc.constant('\ud800'),
      ),
      { minLength: 1, maxLength: 40 },
    )
    .map((parts) => parts.join(' '));

  test('is read without error, and every run lies in the sentence', () => {
    fc.assert(
      fc.property(text, (sentence) => {
        const read = clausesOf(language, sentence);
        const inside = ({ end, start }: { readonly start: number; readonly end: number }): boolean =>
          0 <= start && start < end && end <= sentence.length;
        for (const group of read.groups) {
          expect(inside(group)).toBe(true);
          expect(group.start <= group.head.start && group.head.end <= group.end).toBe(true);
          for (const number of group.numbers) expect(number).toBeGreaterThanOrEqual(0);
        }
        for (const { agent, clause, target, trigger } of read.frames) {
          expect(inside(trigger) && inside(clause)).toBe(true);
          for (const slot of [agent, target]) if (slot !== undefined) expect(inside(slot)).toBe(true);
        }
        for (const run of [...read.clauses, ...read.hedges, ...read.sayings.map(({ scope }) => scope)])
          expect(inside(run)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('reads the same twice', () => {
    fc.assert(
      fc.property(text, (sentence) => {
        expect(clausesOf(language, sentence)).toEqual(clausesOf(language, sentence));
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    'солдаты и ',
    'армии ',
    'он сказал, что ',
    '(',
    'атака ',
    'захватить ',
    'был ',
    'сообщил ',
    '500 ',
    'солдаты, які ',
    'солдаты, которые ',
    'żołnierze się ',
  ])('endless «%s» takes time in proportion to its length', (piece) => {
    const time = (times: number): number => {
      const before = performance.now();
      clausesOf(language, piece.repeat(times));
      return performance.now() - before;
    };
    time(1000);
    expect(time(12_000)).toBeLessThan(20 * Math.max(time(1500), 20) + 1000);
  });
});
