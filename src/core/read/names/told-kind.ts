import type { NameKind, NameMention } from '../../model/mention.ts';
import { STANDS_INSIDE } from './kind-of-name.ts';

/** What is counted of a mention that nothing but its surroundings tell to be a place's: one hint, not a kind. */
export const INSIDE = 'inside';
/** Hints that weigh as much as one mention told to be of a kind. */
const HINTS = 2;

/** Whether nothing but the word before it tells a mention to be a place's. */
export const isInside = ({ reasons }: NameMention): boolean =>
  reasons.some(({ rule }) => rule === STANDS_INSIDE);

/**
 * The kind a name's mentions tell, by how often each is told; a hint of a place counts half. One title that happens to stand beside
 * a town (`in Saigon`, twenty times) makes no person of it.
 */
export function toldKind(counts: ReadonlyMap<string, number> | undefined): NameKind {
  let best: NameKind = 'other';
  let most = 0;
  const hints = (counts?.get(INSIDE) ?? 0) / HINTS;
  const kinds = new Set([...(counts?.keys() ?? [])].map((kind) => (kind === INSIDE ? 'place' : kind)));
  for (const kind of [...kinds].sort() as NameKind[]) {
    const told = (counts?.get(kind) ?? 0) + (kind === 'place' ? hints : 0);
    if (told > most) {
      best = kind;
      most = told;
    }
  }
  return best;
}
