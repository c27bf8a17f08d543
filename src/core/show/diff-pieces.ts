import type { EditionChange } from '../model/dependence.ts';
import { wordSpans } from './tokens.ts';

/** A run of words that both editions have, or that one of them has. `gap`: words both have, left out. */
export interface DiffPiece {
  readonly kind: 'same' | 'gone' | 'come' | 'gap';
  readonly words: string;
  /** The same words stand elsewhere in the other edition. */
  readonly moved?: true;
  /** An edition older than the one before had these words. */
  readonly back?: true;
  /** Only white space, punctuation or markup differs. */
  readonly layout?: true;
}

/** Unchanged words shown at each side of a change. */
const AROUND = 14;

/** The first or last `count` words of a text. */
function firstWords(text: string, count: number): string {
  const spans = wordSpans(text);
  return spans.length <= count ? text : text.slice(0, count === 0 ? 0 : spans[count - 1]?.end);
}
function lastWords(text: string, count: number): string {
  const spans = wordSpans(text);
  return spans.length <= count ? text : count === 0 ? '' : text.slice(spans[spans.length - count]?.start);
}

/**
 * Two neighbouring editions as one run of words: what stayed, what went, what came. Long unchanged runs are left out.
 * With a `limit`, no run is longer than that many words and unchanged words are left out altogether.
 */
export function diffPieces(
  before: string,
  after: string,
  changes: EditionChange['changes'],
  limit?: number,
): DiffPiece[] {
  const pieces: DiffPiece[] = [];
  let at = 0;
  const same = (words: string, first: boolean, last: boolean): void => {
    if (words === '') return;
    if (limit !== undefined) {
      if (words.trim() !== '') pieces.push({ kind: 'gap', words: '' });
      return;
    }
    const count = wordSpans(words).length;
    const head = first ? '' : firstWords(words, AROUND);
    const tail = last ? '' : lastWords(words, AROUND);
    if (count <= 2 * AROUND + 6) pieces.push({ kind: 'same', words });
    else {
      if (head !== '') pieces.push({ kind: 'same', words: head });
      pieces.push({ kind: 'gap', words: '' });
      if (tail !== '') pieces.push({ kind: 'same', words: tail });
    }
  };
  const changed = (kind: 'gone' | 'come', words: string, change: EditionChange['changes'][number]): void => {
    if (words === '') return;
    const shown = limit === undefined ? words : firstWords(words, limit);
    pieces.push({
      kind,
      words: shown,
      ...(change.moved ? { moved: true as const } : {}),
      ...(change.back && kind === 'come' ? { back: true as const } : {}),
      ...(change.layout ? { layout: true as const } : {}),
    });
    if (shown !== words) pieces.push({ kind: 'gap', words: '' });
  };
  changes.forEach((change, index) => {
    const { fromA, toA, fromB, toB } = change;
    same(before.slice(at, fromA), index === 0, false);
    changed('gone', before.slice(fromA, toA), change);
    changed('come', after.slice(fromB, toB), change);
    at = toA;
  });
  same(before.slice(at), false, true);
  return pieces;
}
