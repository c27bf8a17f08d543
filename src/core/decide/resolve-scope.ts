import type { Anchor, Anchoring } from '../model/decision.ts';
import type { Episode } from '../model/episode.ts';
import type { ReadEdition } from '../model/passage.ts';
import { findIn } from './edition-anchor.ts';

/** The object a handle was resolved to, and how surely its words were found again. */
export interface ResolvedScope {
  /** `whole event` or an episode id; undefined when no episode holds any of the anchors. */
  readonly scope: string | undefined;
  readonly anchoring: Anchoring;
}

const WORST: readonly Anchoring[] = ['exact', 'moved', 'changed', 'lost'];

/** The weaker of two findings. */
export const weaker = (a: Anchoring, b: Anchoring): Anchoring =>
  WORST.indexOf(a) >= WORST.indexOf(b) ? a : b;

/** Passage of an account's latest edition that holds an anchor's words. */
export function passageOf(
  anchor: Anchor,
  read: readonly ReadEdition[],
): { readonly id: string | undefined; readonly anchoring: Anchoring } {
  const latest = [...read].reverse().find((one) => one.edition.account === anchor.account);
  if (latest === undefined) return { id: undefined, anchoring: 'lost' };
  const { anchoring, start, end } = findIn(latest.edition, anchor);
  if (anchoring === 'lost') return { id: undefined, anchoring };
  const here = latest.passages.find((passage) => passage.start < end && start < passage.end);
  return here === undefined ? { id: undefined, anchoring: 'lost' } : { id: here.id, anchoring };
}

/**
 * Resolves the scope of a point's handle: the episode that holds most of its anchors; ties go to the first id.
 * A point about the whole event needs no anchor.
 */
export function resolveScope(
  scope: 'whole event' | readonly Anchor[],
  read: readonly ReadEdition[],
  episodes: readonly Episode[],
): ResolvedScope {
  if (scope === 'whole event') return { scope, anchoring: 'exact' };
  const episodeOf = new Map(
    episodes.flatMap((episode) => episode.passages.map((id) => [id, episode.id] as const)),
  );
  const votes = new Map<string, { count: number; anchoring: Anchoring }>();
  for (const anchor of scope) {
    const found = passageOf(anchor, read);
    const episode = found.id === undefined ? undefined : episodeOf.get(found.id);
    if (episode === undefined) continue;
    const vote = votes.get(episode);
    votes.set(episode, {
      count: (vote?.count ?? 0) + 1,
      anchoring: weaker(vote?.anchoring ?? 'exact', found.anchoring),
    });
  }
  const [best] = [...votes].sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1));
  if (best === undefined) return { scope: undefined, anchoring: 'lost' };
  const [id, { count, anchoring }] = best;
  return { scope: id, anchoring: count < scope.length ? weaker(anchoring, 'changed') : anchoring };
}
