import type { Language } from '../../languages/language.ts';
import { foldWord } from '../../text/fold.ts';
import { lexiconOf, type NameLexicon } from './names-lexicon.ts';

/** What may stand between the number of an armed unit and its kind: 1-я Отдельная Краснознамённая армия. */
const BETWEEN = 4;
const ROMAN = /^[IVXLC]{1,7}$/;
const FIGURE = /^(\d{1,4})(\p{L}{0,3})$/u;
const VALUE: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** An armed unit with a number. */
export interface UnitName {
  /** Language-free: `19 division`. */
  readonly stem: string;
  /** First token and the token after the last. */
  readonly from: number;
  readonly to: number;
}

/** Words as a unit is looked for in them. */
export interface UnitWords {
  /** Word i as written; undefined past the end of the sentence. */
  word(i: number): string | undefined;
  /** Folded. */
  folded(i: number): string;
  /** What stands between word i and the next: a space, a hyphen, a stop and a space, something else. */
  gap(i: number): string;
}

function romanValue(letters: string): number {
  let sum = 0;
  for (let i = 0; i < letters.length; i++) {
    const own = VALUE[letters[i] as string] as number;
    sum += own < (VALUE[letters[i + 1] as string] ?? 0) ? -own : own;
  }
  return sum;
}

/** The unit whose number stands at a word: 19th Division, 32-я стрелковая дивизия, XXXIX Corps, 2. Armee, First Army. */
export function unitAt(
  words: UnitWords,
  at: number,
  language: Language,
  lexicon: NameLexicon,
): UnitName | undefined {
  if (language.names.units === undefined) return undefined;
  const word = words.word(at);
  if (word === undefined) return undefined;
  const { unitSuffixes = [] } = language.names;
  let number: number | undefined;
  let next = at + 1;
  // An ordinal names a unit; a bare figure counts units, unless the unit's word has a capital: 5 Division.
  let ordinal = true;
  const figure = FIGURE.exec(word);
  if (figure !== null) {
    number = Number(figure[1]);
    if (figure[2] !== '') ordinal = unitSuffixes.includes((figure[2] as string).toLowerCase());
    else if (words.gap(at) === '-' && unitSuffixes.includes(words.folded(at + 1))) next = at + 2;
    else if (language.segment.ordinalStop && words.gap(at) === '. ') ordinal = true;
    else ordinal = false;
    if (figure[2] !== '' && !ordinal) return undefined;
  } else if (ROMAN.test(word) && word !== 'I' && word !== 'C' && word !== 'L') number = romanValue(word);
  else number = lexicon.ordinal(words.folded(at));
  if (number === undefined || number === 0) return undefined;
  for (let i = next; i < next + BETWEEN; i++) {
    const between = i === at + 1 && language.segment.ordinalStop ? '. ' : ' ';
    const gap = words.gap(i - 1);
    if (words.word(i) === undefined || (gap !== ' ' && gap !== between && gap !== '-')) return undefined;
    const own = words.word(i) as string;
    const kind = lexicon.unit(words.folded(i));
    if (kind !== undefined) {
      const capital = own[0] !== own[0]?.toLowerCase();
      if (!ordinal && !(capital && !language.names.capitalNouns && number > 1)) return undefined;
      // 19th Division's 75th Regiment begins anew; 2nd Army Corps goes on.
      const longer =
        words.gap(i) === ' ' && words.word(i + 1) !== undefined
          ? lexicon.unit(words.folded(i + 1))
          : undefined;
      return longer === undefined || !ordinal
        ? { stem: `${number} ${kind}`, from: at, to: i + 1 }
        : { stem: `${number} ${longer}`, from: at, to: i + 2 };
    }
    if (lexicon.notNames.has(words.folded(i)) && !inside(words.folded(i), lexicon)) return undefined;
  }
  return undefined;
}

/** Words of direction and rank that may stand inside a unit's name although they begin no name. */
const inside = (folded: string, lexicon: NameLexicon): boolean =>
  lexicon.kinds.has(folded) || folded.length > 4;

const CJK_UNIT = /第?([0-9０-９]{1,4}|[一二三四五六七八九十百]{1,5})([^0-9０-９、。]{0,8})/gu;
const CJK_KINDS: readonly (readonly [string, string])[] = [
  ['师团', 'division'],
  ['师', 'division'],
  ['旅团', 'brigade'],
  ['旅', 'brigade'],
  ['联队', 'regiment'],
  ['连队', 'regiment'],
  ['团', 'regiment'],
  ['大队', 'battalion'],
  ['营', 'battalion'],
  ['中队', 'company'],
  ['连', 'company'],
  ['军团', 'corps'],
  ['集团军', 'army'],
  ['方面军', 'front'],
  ['军', 'army'],
  ['舰队', 'fleet'],
  ['战队', 'squadron'],
];
const HAN_DIGIT: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Value of a small Chinese numeral: 七十五 = 75, 百十八 = 118. */
function hanValue(letters: string): number {
  let sum = 0;
  let digit = 0;
  for (const letter of letters) {
    if (letter === '十' || letter === '百') {
      sum += (digit === 0 ? 1 : digit) * (letter === '十' ? 10 : 100);
      digit = 0;
    } else digit = digit * 10 + (HAN_DIGIT[letter] ?? 0);
  }
  return sum + digit;
}

/** Stem of a unit written in Japanese or Chinese, folded by `foldHan`: 第19师团 is `19 division`. */
export function hanUnitStem(folded: string): string | undefined {
  for (const [, digits = '', rest = ''] of folded.matchAll(CJK_UNIT)) {
    const number = /\d/.test(digits) ? Number(digits) : hanValue(digits);
    const kind = CJK_KINDS.find(([word]) => rest.endsWith(word));
    if (number > 0 && kind !== undefined) return `${number} ${kind[1]}`;
  }
  return undefined;
}

/** Stem of a unit's name standing alone, for example a form of the authority file. */
export function unitStem(form: string, language: Language): string | undefined {
  const parts: string[] = [];
  const gaps: string[] = [];
  let from = 0;
  for (const found of form.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (parts.length > 0) gaps.push(form.slice(from, found.index));
    parts.push(found[0]);
    from = found.index + found[0].length;
  }
  const words: UnitWords = {
    word: (i) => parts[i],
    folded: (i) => foldWord(parts[i] ?? ''),
    gap: (i) => gaps[i] ?? '',
  };
  const lexicon = lexiconOf(language);
  for (let at = 0; at < parts.length; at++) {
    const found = unitAt(words, at, language, lexicon);
    if (found !== undefined) return found.stem;
  }
  return undefined;
}
