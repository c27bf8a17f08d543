import type { Edition } from '../model/account.ts';
import { runAsItCame, textAsItCame } from '../model/emended-offsets.ts';

/** A run of a text whose letters someone judged, as it is shown. */
interface Shown {
  readonly start: number;
  readonly end: number;
  readonly says: string;
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;
const CHARACTER = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** The words that hold a run: a letter that was misread is shown in its word. Characters are words by themselves. */
function wordAround(text: string, start: number, end: number): { start: number; end: number } {
  const inWord = (at: number): boolean => {
    const letter = text[at];
    if (letter === undefined || CHARACTER.test(letter)) return false;
    // A mark between digits belongs to the number.
    return (
      LETTER.test(letter) ||
      (/[.,'’]/.test(letter) && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? ''))
    );
  };
  let from = start;
  let to = end;
  while (from > 0 && inWord(from - 1)) from--;
  while (to < text.length && inWord(to)) to++;
  return { start: from, end: to };
}

/** The corrected words of an edition with the letters as they came: `7l7 [recte 717]`, `Otcober [sic]`. */
function shownIn(edition: Edition): Shown[] {
  const shown: { start: number; end: number; sic: boolean }[] = [];
  for (const { start, end, sic } of edition.emended?.places ?? []) {
    const word = wordAround(edition.text, start, end);
    const last = shown.at(-1);
    if (last !== undefined && last.end > word.start && last.sic === (sic === true))
      last.end = Math.max(last.end, word.end);
    else shown.push({ ...word, sic: sic === true });
  }
  const original = textAsItCame(edition);
  return shown.map(({ start, end, sic }) => {
    const now = edition.text.slice(start, end);
    const came = runAsItCame(edition, { start, end });
    const says = sic
      ? `${now} [sic]`
      : `${original.slice(came.start, came.end)} [recte ${now === '' ? '–' : now}]`;
    return { start, end, says };
  });
}

/** Words of an edition for a quotation: where letters were corrected both stand, those of the text first. A word that is cut is shown where it begins. */
export function wordsShowingBoth(edition: Edition, from: number, to: number): string {
  if (edition.emended === undefined) return edition.text.slice(from, to);
  let out = '';
  let done = from;
  for (const { start, end, says } of shownIn(edition)) {
    if (end < from || start >= to || (end === from && start < from)) continue;
    if (start >= from) out += edition.text.slice(done, start) + says;
    done = Math.max(done, end);
  }
  return done >= to ? out : out + edition.text.slice(done, to);
}

/** The letters of a run as they came. */
export function wordsAsTheyCame(edition: Edition, start: number, end: number): string {
  const came = runAsItCame(edition, { start, end });
  return textAsItCame(edition).slice(came.start, came.end);
}
