import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { de } from '../../languages/de/index.ts';
import { claimsIn } from '../claims-examples.test-support.ts';
import { claimLexicon } from '../lexicon/claim-lexicon.ts';
import { type Clauses, claimTokens, type TokenGroup } from '../lexicon/claim-tokens.ts';
import { numberPhrases } from '../numbers/number-phrases.ts';
import { readClauses } from './clauses-bracket.ts';

function clausesOf(text: string): Clauses {
  const lexicon = claimLexicon(de);
  const input = {
    text,
    segment: { start: 0, end: text.length, kind: 'prose' as const },
    language: de,
    times: [],
    names: [],
  };
  const tokens = claimTokens(input as never, lexicon);
  if (tokens.length === 0)
    return { groups: [], frames: [], counts: [], clauses: [], subjects: [], sayings: [], hedges: [] };
  const read = { ...input, tokens, numbers: numberPhrases(tokens, lexicon), lexicon };
  return readClauses([read as never])[0] as Clauses;
}

const words = (text: string, group: TokenGroup | undefined): string =>
  group === undefined ? '-' : text.slice(group.start, group.end);

/** Acts as `act agent target`. */
const acts = (text: string): string[] =>
  clausesOf(text).frames.map(
    ({ act, agent, target }) => `${act} ${words(text, agent)} > ${words(text, target)}`,
  );

describe('the verb bracket', () => {
  test.each([
    ['Am Abend griffen die Reiter das Lager an', ['attack die Reiter > das Lager']],
    ['Das Lager griffen die Reiter am Abend an', ['attack die Reiter > Das Lager']],
    ['Als die Reiter das Lager angriffen, schlief der Feind', ['attack die Reiter > das Lager']],
    ['Die Reiter hatten das Lager angegriffen', ['attack Die Reiter > das Lager']],
    ['Die Reiter versuchten, das Lager anzugreifen', ['attack Die Reiter > das Lager']],
    ['Das Lager ist von den Reitern angegriffen worden', ['attack den Reitern > Das Lager']],
    ['Die Reiter, die das Lager angriffen, kamen aus dem Osten', ['attack Die Reiter > das Lager']],
    ['Das Lager, das die Reiter angriffen, lag am Fluss', ['attack die Reiter > Das Lager']],
    [
      'Die von den Reitern angegriffenen Dörfer lagen am Fluss',
      ['attack den Reitern > Die von den Reitern angegriffenen Dörfer'],
    ],
  ])('%s', (text, wanted) => expect(acts(text)).toEqual(expect.arrayContaining(wanted)));

  test('case tells subject and object whatever their order', () => {
    expect(acts('Den Hafen blockierte der Kreuzer')).toEqual(['blockade der Kreuzer > Den Hafen']);
    expect(acts('Der Kreuzer blockierte den Hafen')).toEqual(['blockade Der Kreuzer > den Hafen']);
  });
  test('a shared subject goes on', () => {
    expect(acts('Die Reiter stürmten das Lager und plünderten die Zelte')).toEqual([
      'attack Die Reiter > das Lager',
      'loot Die Reiter > die Zelte',
    ]);
  });
});

const WORDS =
  'die der das den dem ein und , . ; ( ) dass weil um zu von durch nicht kein Japaner Höhe Truppen 526 Mann Verluste griffen an wurde wurden angegriffen getötet haben hatten anzugreifen versuchten soll zwischen bis über etwa „ “ – : darunter laut Angaben sagte sich ein-'.split(
    ' ',
  );

describe('on hostile text', () => {
  const check = (text: string): void => {
    const { groups, frames, clauses, hedges, sayings } = clausesOf(text);
    for (const { start, end } of [
      ...groups,
      ...clauses,
      ...hedges,
      ...frames.map(({ trigger }) => trigger),
      ...sayings.map(({ verb }) => verb),
    ]) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(start).toBeLessThan(end);
    }
    for (const claim of claimsIn(text, de)) expect(text.slice(claim.start, claim.end)).toBe(claim.words);
  };
  test('German words in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), (list) => check(list.join(' '))),
      { numRuns: 200 },
    );
  });
  test('any units of text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), check), { numRuns: 200 });
  });
});
