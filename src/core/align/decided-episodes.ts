import { findIn } from '../decide/edition-anchor.ts';
import type { Anchor, Decision } from '../model/decision.ts';
import type { ReadEdition } from '../model/passage.ts';
import type { Anchors } from './anchors.ts';

/**
 * Groups of passages as people merged and split them, one decision after the other; what they did not speak of stays as it was grouped. An
 * episode is the group that holds most of the passages it was told by. Passages that were split off are a group of their own.
 */
export function decidedEpisodes(
  groups: readonly (readonly number[])[],
  decisions: readonly Decision[],
  anchors: readonly Anchors[],
  read: readonly ReadEdition[],
): readonly (readonly number[])[] {
  const onEpisodes = decisions.filter(({ handle }) => handle.on === 'episode');
  if (onEpisodes.length === 0) return groups;
  const latest = new Map(read.map(({ edition }) => [edition.account, edition] as const));
  const placesOf = (list: readonly Anchor[]): number[] =>
    list.flatMap((anchor) => {
      const edition = latest.get(anchor.account);
      const found = edition === undefined ? undefined : findIn(edition, anchor);
      if (found === undefined || found.anchoring === 'lost') return [];
      const at = anchors.findIndex(
        ({ account, passage }) =>
          account === anchor.account && passage.start < found.end && found.start < passage.end,
      );
      return at < 0 ? [] : [at];
    });
  let now = groups.map((group) => [...group]);
  /** The group that holds most of these passages; of equals the first. */
  const groupOf = (list: readonly Anchor[]): number[] | undefined => {
    const places = new Set(placesOf(list));
    let best: { readonly group: number[]; readonly count: number } | undefined;
    for (const group of now) {
      const count = group.filter((at) => places.has(at)).length;
      if (count > (best?.count ?? 0)) best = { group, count };
    }
    return best?.group;
  };
  for (const { handle, verb } of onEpisodes) {
    if (handle.on !== 'episode') continue;
    const group = groupOf(handle.passages);
    if (group === undefined) continue;
    if (verb.do === 'merge' && verb.into.on === 'episode') {
      const into = groupOf(verb.into.passages);
      if (into === undefined || into === group) continue;
      now = now.filter((one) => one !== group);
      into.push(...group);
    } else if (verb.do === 'split' && 'passages' in verb) {
      const gone = new Set(placesOf(verb.passages).filter((at) => group.includes(at)));
      if (gone.size === 0 || gone.size === group.length) continue;
      now = now.filter((one) => one !== group);
      now.push(
        group.filter((at) => !gone.has(at)),
        [...gone],
      );
    }
  }
  return now
    .filter(({ length }) => length > 1)
    .map((group) => group.sort((a, b) => a - b))
    .sort((a, b) => (a[0] as number) - (b[0] as number));
}
