import type { Episode } from '../model/episode.ts';
import { battlesOfHeadings } from './battles-of-headings.ts';
import { fightsOf } from './fights.ts';
import type { Ground } from './ground.ts';
import { order } from './order.ts';

/**
 * The place by which the headings over the passages of an episode's fight call it: what a reader knows a battle of a war by. Undefined where
 * they name none, or two equally often; a name known as a place goes before one of no known kind.
 */
export function groundOfFight(ground: Ground, episode: Episode): string | undefined {
  const headings = battlesOfHeadings(ground);
  const naming = new Map<string, number>();
  for (const { passages } of fightsOf(ground).get(episode)?.episodes ?? [episode])
    for (const id of passages)
      for (const key of headings.get(id)?.places ?? []) naming.set(key, (naming.get(key) ?? 0) + 1);
  const isPlace = (key: string): boolean => ground.names.get(key)?.kind === 'place';
  const [first, second] = [...naming].sort(
    ([a, one], [b, two]) => two - one || Number(isPlace(b)) - Number(isPlace(a)) || order(a, b),
  );
  if (first === undefined || (first[1] === second?.[1] && isPlace(first[0]) === isPlace(second[0])))
    return undefined;
  return ground.names.get(first[0])?.label;
}
