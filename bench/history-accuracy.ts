import type { Provenance } from '../src/core/trace/provenance/provenance.ts';
import type { Deed, MadeRevision } from './history-edits.ts';

/** Right and all, by what was done to the words. */
export type Score = Map<Deed | 'written' | 'last revision', { right: number; all: number }>;

/**
 * How many words a mode gives the right origin: of those an edit wrote, at the revision it wrote them in, and of all in
 * the last revision.
 */
export function originAccuracy(history: readonly MadeRevision[], provenance: Provenance, score: Score): void {
  const count = (kind: Deed | 'written' | 'last revision', right: boolean): void => {
    const row = score.get(kind) ?? { right: 0, all: 0 };
    row.all++;
    if (right) row.right++;
    score.set(kind, row);
  };
  history.forEach(({ text, row, deeds }, at) => {
    // A history says nothing of its first revision, and spam is skipped by both modes.
    if (!provenance.add({ id: String(at), text }) || at === 0) return;
    const tokens = provenance.current();
    if (tokens.length !== row.length)
      throw new Error(`${tokens.length} tokens for ${row.length} words in revision ${at}`);
    row.forEach((known, place) => {
      const right = provenance.tokens.origin.items[tokens[place] as number] === known.origin;
      const deed = deeds.get(known);
      if (deed !== undefined) {
        count(deed, right);
        count('written', right);
      }
      if (at === history.length - 1) count('last revision', right);
    });
  });
}
