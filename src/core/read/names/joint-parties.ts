import type { Language } from '../../languages/language.ts';
import { JOINT } from '../../model/joint-party.ts';
import type { NameMention } from '../../model/mention.ts';
import { foldWord } from '../../text/fold.ts';
import { foldedIn } from '../lexicon/folded-in.ts';

/** What the parties of a slot are judged by. */
export interface JointGround {
  readonly text: string;
  readonly language: Language | undefined;
  /** The party of the study for the code of a people. */
  readonly partyOf: (code: string) => string;
  /** The party another one fights for, where the settings say so: figures of both are told as the greater one's. */
  readonly allyOf: ReadonlyMap<string, string>;
}

/** Longest article or preposition that may stand before a further name: `de la France`. */
const SMALL = 4;
const WORDS = /[\p{L}\p{M}]+/gu;
/** Signs that list or pair two names without a word. */
const SIGN = /^\s*[,、・·･\-–‐/]\s*$|^$/u;
const CJK_AND = /^[与和及與跟同とやおよび並びに]+$/u;

/** Whether the text between two names lists them: `, `, ` and the `, `-`, nothing in Chinese and Japanese. */
export function lists(between: string, language: Language | undefined): boolean {
  if (language?.script === 'cjk') return SIGN.test(between) || CJK_AND.test(between);
  const words = between.match(WORDS) ?? [];
  const and = words.filter(
    (word) => language?.verbs.coordinators.includes(foldedIn(word, language)) === true,
  );
  if (words.some((word) => word.length > SMALL && !and.includes(word))) return false;
  if (and.length > 0) return /^[\s,;\p{L}\p{M}'’]+$/u.test(between);
  return between !== '' && /^\s*[,\-–‐/]/u.test(between) && !/[.;:()]/u.test(between);
}

/** The people that only its short form before a hyphen names: `Turco` in `Turco-Egyptian`. */
function beforeHyphen(text: string, start: number, language: Language | undefined): string | undefined {
  const [, word] = /([\p{L}\p{M}]{3,14})[-‐]$/u.exec(text.slice(Math.max(0, start - 15), start)) ?? [];
  return word === undefined ? undefined : language?.names.hyphened?.[foldWord(word)];
}

/**
 * The party of a run of words by the names in it: the first one's, or that of all that are listed beside it, `GB+RU` for `the English and
 * Russian squadrons`. What one of them alone did or lost is another question.
 */
export function jointParty(
  names: readonly NameMention[],
  { text, language, partyOf, allyOf }: JointGround,
): string | undefined {
  const first = names.findIndex(({ party }) => party !== undefined);
  if (first < 0) return undefined;
  const found = new Set<string>();
  const paired = beforeHyphen(text, (names[first] as NameMention).start, language);
  if (paired !== undefined) found.add(partyOf(paired));
  for (let at = first; at < names.length; at++) {
    const name = names[at] as NameMention;
    if (name.party === undefined) break;
    if (at > first && !lists(text.slice((names[at - 1] as NameMention).end, name.start), language)) break;
    found.add(name.party);
  }
  for (const party of [...found]) {
    const greater = allyOf.get(party);
    if (greater !== undefined && found.has(greater)) found.delete(party);
  }
  return [...found].sort().join(JOINT);
}
