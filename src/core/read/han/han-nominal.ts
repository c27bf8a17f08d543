import { HAN, type HanSense, NEAR } from './han-sense.ts';
import type { HanWord } from './han-words.ts';

/** Whether a sense can be (part of) a noun, by its lists. */
export const canBeNoun = (sense: HanSense): boolean =>
  sense.kind !== undefined ||
  sense.object !== undefined ||
  sense.roles.length > 0 ||
  sense.heads.length > 0 ||
  sense.unit !== undefined ||
  sense.counter !== undefined ||
  sense.acts.some((act) => !act.verb) ||
  sense.before !== undefined ||
  sense.after !== undefined ||
  (sense.flags &
    (HAN.enemy |
      HAN.mutual |
      HAN.pronoun |
      HAN.possessive |
      HAN.determiner |
      HAN.source |
      HAN.total |
      HAN.part |
      HAN.respectively)) !==
    0 ||
  (sense.near &
    (NEAR.adjective |
      NEAR.demonym |
      NEAR.title |
      NEAR.labelBefore |
      NEAR.labelAfter |
      NEAR.idiom |
      NEAR.numberIdiom)) !==
    0;

/** The same, as the lexicon keeps it. */
export const nounSense = (sense: HanSense): boolean => sense.noun;

/** Whether a word can stand in a noun group by itself. */
export function isNominal(word: HanWord | undefined): boolean {
  if (word === undefined) return false;
  if (word.kind === 'name' || word.kind === 'number') return true;
  if (word.kind === 'word') return word.sense.noun;
  return word.kind === 'run' && !isHiragana(word.form);
}

/** Whether a form begins with hiragana. */
export function isHiragana(form: string): boolean {
  const unit = form.charCodeAt(0);
  return unit >= 0x3041 && unit <= 0x309f;
}

const COMMA = 1;
const STOP = 2;
const OPEN = 4;
const CLOSE = 8;
const JOIN = 16;
/** What a mark does, by its first unit. */
const MARKS = new Uint8Array(65_536);
for (const [marks, bit] of [
  ['、,，､', COMMA],
  ['。.！!？?；;．｡…', STOP],
  ['（(［[【〔', OPEN],
  ['）)］]】〕', CLOSE],
  ['・·／/＝=&', JOIN],
] as const)
  for (const mark of marks) MARKS[mark.charCodeAt(0)] = bit;

const does = (word: HanWord | undefined, bit: number): boolean =>
  word !== undefined && word.kind === 'mark' && MARKS[word.form.charCodeAt(0)] === bit;

export const isComma = (word: HanWord | undefined): boolean => does(word, COMMA);
export const isStop = (word: HanWord | undefined): boolean => does(word, STOP);
export const isOpen = (word: HanWord | undefined): boolean => does(word, OPEN);
export const isClose = (word: HanWord | undefined): boolean => does(word, CLOSE);
/** A dot or stroke that joins parts of a name or list: 日・ソ. */
export const isJoin = (word: HanWord | undefined): boolean => does(word, JOIN);
/** The comma of a list in Chinese: 、. */
export const isListComma = (word: HanWord | undefined): boolean =>
  word?.kind === 'mark' && word.form === '、';
export const isColon = (word: HanWord | undefined): boolean =>
  word?.kind === 'mark' && (word.form === ':' || word.form === '：');
