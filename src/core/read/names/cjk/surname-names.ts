import { foldHan } from '../../../text/han-variants.ts';

/** Surnames of a language, ready for lookup: by first character, the longest first. */
export type Surnames = ReadonlyMap<number, readonly string[]>;

/** Compiles a list of surnames parted by spaces. */
export function surnamesOf(list: string): Surnames {
  const found = new Map<number, string[]>();
  for (const surname of new Set(foldHan(list).split(' '))) {
    const first = surname.charCodeAt(0);
    const same = found.get(first) ?? [];
    same.push(surname);
    found.set(first, same);
  }
  for (const same of found.values()) same.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return found;
}

/** What the search for surnames asks of the text around it. */
export interface HanRun {
  readonly folded: string;
  /** The run of Chinese characters, nothing of it taken by another name. */
  readonly start: number;
  readonly end: number;
  /** End of the longest listed word that begins at a place; the place itself when there is none. */
  wordEnd(at: number): number;
  /** Whether a sign at a place serves the clause or is a verb of its own (率, 逼). */
  serves?(at: number): boolean;
  /** Whether a sign at a place leads to a noun or a verb and ends no given name (蔡锷|在, 曾纪|以). */
  leads?(at: number): boolean;
  /** Whether a sign at a place stands in no given name (中原|大戦). */
  bars?(at: number): boolean;
  /** Whether a title stands at a place. */
  titleAt(at: number): boolean;
}

/** A surname found in a run, with the given name behind it, if there is one. */
export interface SurnameHit {
  readonly start: number;
  /** End of the surname. */
  readonly surnameEnd: number;
  /** End of the whole name. */
  readonly end: number;
}

/** Characters of a given name. */
const GIVEN = 3;

/**
 * The person a run of Chinese characters names: listed words before it are passed over (作家, 社長), then a surname and one
 * to three characters of a given name, up to a listed word, a title or the end of the run. A surname alone is told too:
 * the caller decides by what the rest of the text shows.
 */
export function surnameIn(run: HanRun, surnames: Surnames): SurnameHit | undefined {
  const { folded, end } = run;
  let at = run.start;
  for (;;) {
    const surname = surnames
      .get(folded.charCodeAt(at))
      ?.find((one) => folded.startsWith(one, at) && at + one.length <= end);
    const word = run.wordEnd(at);
    if (surname !== undefined && word - at <= surname.length) {
      const surnameEnd = at + surname.length;
      let stop = surnameEnd;
      while (stop < end && stop - surnameEnd < GIVEN && !run.titleAt(stop) && run.wordEnd(stop) - stop < 2) {
        if (run.bars?.(stop) === true) {
          stop = surnameEnd;
          break;
        }
        // 蔡锷|在云南, 劉戡|部, 根本|的: one character may be name enough.
        if ((stop - surnameEnd === 1 || run.serves === undefined) && run.leads?.(stop) === true) break;
        // 袁世凯|逼清帝退位: two characters are name enough.
        if (stop - surnameEnd === 2 && run.serves?.(stop) === true) break;
        stop++;
      }
      // What is left over would make the given name too long: the run is something else.
      const rest =
        stop < end && stop - surnameEnd === GIVEN && !run.titleAt(stop) && run.wordEnd(stop) - stop < 2;
      if (
        rest ||
        (surname.length === 1 &&
          stop - surnameEnd !== 2 &&
          !(stop === surnameEnd + 1 && (stop === end || run.leads?.(stop) === true)))
      )
        return undefined;
      return { start: at, surnameEnd, end: stop };
    }
    if (word - at < 2 || word >= end) return undefined;
    at = word;
  }
}
