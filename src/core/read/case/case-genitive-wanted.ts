import type { NounKind } from '../../languages/noun-words.ts';
import type { Token } from '../lexicon/claim-tokens.ts';
import { NEUTER, NOMINATIVE, PLURAL, SINGULAR } from './case-bits.ts';
import type { CaseGroup } from './case-group.ts';
import type { WordsAt } from './case-words-at.ts';

/** `Солдаты генерала Массю задержали`: men of the one with a title, where their verb stands right behind. */
export function commandedBy(words: WordsAt, bits: number, group: CaseGroup): boolean {
  if (!group.kinds.includes('leader') || (group.bits & PLURAL) !== 0) return false;
  if ((bits & NOMINATIVE & PLURAL) === 0 || words.input.tokens[group.to] === undefined) return false;
  return words.wordAt(group.to).verbs.some((verb) => verb.is === 'past' && verb.number === 'p');
}

/**
 * `В сражении его войска оттеснили`, `сили ворога Величко оцінює`: a nominative before a verb is its subject when the noun before it
 * cannot be.
 */
export function isWantedByVerb(words: WordsAt, group: CaseGroup, bits: number): boolean {
  if ((group.bits & NOMINATIVE & ~bits) === 0) return false;
  if (
    !group.proper &&
    !group.kinds.some((kind) => kind === 'person' || kind === 'formation' || kind === 'leader')
  )
    return false;
  for (let at = group.to; at < group.to + 3; at++) {
    const token = words.input.tokens[at];
    if (token === undefined || token.kind === 'mark') return false;
    // `контратакой гренадер Ермолова были выбиты`: a name that has a singular is hardly several.
    const isOne = group.proper && group.guessed && (group.bits & SINGULAR) !== 0;
    const wants = (number: 's' | 'p', many: number): boolean =>
      (bits & NOMINATIVE & many) === 0 &&
      (group.bits & NOMINATIVE & many) !== 0 &&
      words.wordAt(at).verbs.some(
        // `известие о взятии Риги дошло`: no man is a neuter.
        (verb) =>
          (verb.is === 'past' || verb.is === 'present') && verb.number === number && verb.gender !== NEUTER,
      );
    if (
      (!isOne && wants('p', PLURAL) && !hasSubjectBefore(words, group.from, PLURAL)) ||
      (isAlone(group) && wants('s', SINGULAR))
    )
      return true;
    if (!token.info.adverb && !token.info.has('negation')) return false;
  }
  return false;
}

/** Whether a group is one word of a man, listed or a name that does not decline. */
const isAlone = ({ foreign, from, guessed, kinds, to }: CaseGroup): boolean =>
  to === from + 1 && (foreign || !guessed) && !kinds.includes('place') && !kinds.includes('state');

/** How far before a group the subject of its clause is looked for, in tokens. */
const BEFORE = 10;

/** `підрозділи під вогнем артилерії утримували`: whether those who act stand before in the same clause. */
function hasSubjectBefore(words: WordsAt, from: number, many: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - BEFORE; at--) {
    const { info, kind, time } = words.input.tokens[at] as Token;
    if (kind === 'mark' && info.surface.length === 1 && ',;:()'.includes(info.surface)) return false;
    if (kind !== 'word' || time >= 0) continue;
    if (info.subordinator || info.relative || info.coordinator || words.isVerb(at)) return false;
    const { known, noun } = words.wordAt(at);
    if (!known || (noun & NOMINATIVE & many) === 0) continue;
    const before = words.input.tokens[at - 1];
    if (before?.info.preposition === true || (before !== undefined && isGoverned(words, at - 1))) continue;
    if (info.all('noun').some((sense) => ACTORS.has(sense.kind))) return true;
  }
  return false;
}

const ACTORS: ReadonlySet<NounKind> = new Set<NounKind>(['person', 'formation', 'leader', 'state']);

/** An attribute behind a preposition. */
const isGoverned = (words: WordsAt, at: number): boolean =>
  words.wordAt(at).adjective !== 0 && words.isAfterPreposition(at);
