import { emptySense, HAN, type HanSense, NEAR } from './han-sense.ts';
import type { HanWord } from './han-words.ts';

/** A verb of several signs that tells an act: what touches it is whole. */
const deed = (word: HanWord | undefined): boolean =>
  word?.kind === 'word' &&
  word.form.length > 1 &&
  word.sense.acts.some(({ verb, row }) => verb || row.target !== undefined);

const ends = (word: HanWord | undefined): boolean => word === undefined || word.kind === 'mark';

/** One sign that is no more than a small verb, a preposition or an adjective. */
const weak = ({ kind, form, sense }: HanWord): boolean =>
  kind === 'word' &&
  form.length === 1 &&
  sense.acts.length === 0 &&
  sense.kind === undefined &&
  sense.object === undefined &&
  sense.counter === undefined &&
  sense.unit === undefined &&
  (sense.flags & ~(HAN.plain | HAN.support)) === 0;

/** The sign that makes of a deed, or of what befell someone, a word for him: 攻城|者, 死者. */
export const DOER = '者';

const SOMEONE: HanSense = { ...emptySense(DOER), kind: 'person', object: 'person', noun: true };

/** Whether a deed and 者 are one noun. Words of what became of people (饿死者) stay, for they give figures their role. */
const doer = (word: HanWord, next: HanWord, before: HanWord | undefined): boolean =>
  word.kind === 'word' &&
  word.form.length > 1 &&
  word.end === next.start &&
  (word.sense.acts.length > 0 || (word.sense.flags & HAN.plain) !== 0) &&
  word.sense.roles.length === 0 &&
  word.sense.counts.length === 0 &&
  (before === undefined ||
    before.end < word.start ||
    before.kind === 'mark' ||
    before.kind === 'time' ||
    // 逮捕了|走私者
    (before.kind === 'word' && (before.sense.flags & HAN.have) !== 0) ||
    (before.kind === 'word' && before.sense.case !== undefined && before.sense.case !== 'by'));

/**
 * Unknown signs and one small word that are a name of two or three signs together: between the border of a clause and a deed
 * (岳飞|大败, 副将|投奔), or behind a deed and before the border (攻占|抚顺, 进逼|长安). So are a surname
 * with 某 and a deed with 者. Chinese alone; Japanese marks its nouns.
 */
export function withPieces(words: readonly HanWord[]): HanWord[] {
  const out: HanWord[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as HanWord;
    const next = words[i + 1];
    const pair =
      next !== undefined &&
      next.start === word.end &&
      word.form.length + next.form.length <= 3 &&
      ((word.kind === 'run' && weak(next)) ||
        (weak(word) && word.sense.case === undefined && next.kind === 'run'));
    // 吴某: a surname and no more.
    if (word.kind === 'run' && next?.form === '某' && next.start === word.end) {
      out.push({ ...word, end: next.end, form: word.form + next.form });
      i++;
      continue;
    }
    const before = out.at(-1);
    const behind = words[i + 2];
    if (next?.form === DOER && doer(word, next, before)) {
      out.push({ ...word, end: next.end, form: word.form + DOER, sense: SOMEONE });
      i++;
      continue;
    }
    if (
      pair &&
      ((ends(before) && deed(behind)) ||
        (deed(before) && (ends(behind) || ((behind?.sense.near ?? 0) & NEAR.when) !== 0)))
    ) {
      const run = word.kind === 'run' ? word : next;
      out.push({ ...run, start: word.start, end: next.end, form: word.form + next.form });
      i++;
    } else out.push(word);
  }
  return out;
}
