import { isoDate } from '../calendars/gregorian.ts';
import type { Episode } from '../model/episode.ts';
import type { Interval } from '../model/interval.ts';
import { sha256 } from '../text/sha256.ts';
import type { Anchors } from './anchors.ts';
import type { Constraints } from './constraints.ts';

/** Two groups join only when the mean score of the pairs between them is at least this (average link). */
const JOIN = 2.0;

/** The finest date most passages share, by voting on days. */
function whenOf(members: readonly Anchors[]): Interval | undefined {
  const votes = new Map<string, { lo: number; hi: number; count: number }>();
  for (const member of members) {
    for (const date of member.dates) {
      if (!date.own || date.hi - date.lo > 40) continue;
      const key = `${date.lo}|${date.hi}`;
      const vote = votes.get(key) ?? { lo: date.lo, hi: date.hi, count: 0 };
      vote.count++;
      votes.set(key, vote);
    }
  }
  const best = [...votes.values()].sort(
    (a, b) => b.count - a.count || a.hi - a.lo - (b.hi - b.lo) || a.lo - b.lo,
  )[0];
  if (best === undefined) return undefined;
  return {
    earliest: best.lo,
    latest: best.hi,
    precision: best.lo === best.hi ? 'day' : 'span',
    extent: best.lo === best.hi ? 'point' : 'range',
    approximate: false,
    calendar: 'gregorian',
  };
}

/** What more than half of the passages share, most frequent first. */
function common(members: readonly Anchors[], of: (anchor: Anchors) => ReadonlySet<string>): string[] {
  const counts = new Map<string, number>();
  for (const member of members) for (const item of of(member)) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts.entries()]
    .filter(([, count]) => count * 2 >= members.length)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([item]) => item);
}

/** Groups linked passages by average-link clustering, strongest links first; what people split never joins. */
export function episodesOf(
  anchors: readonly Anchors[],
  edges: readonly { readonly a: number; readonly b: number; readonly score: number }[],
  constraints: Constraints,
): Episode[] {
  const size = anchors.length;
  const scores = new Map<number, number>();
  for (const edge of edges) scores.set(edge.a * size + edge.b, edge.score);
  const group = anchors.map((_, at) => at);
  const members = new Map<number, number[]>(anchors.map((_, at) => [at, [at]] as const));
  const sorted = [...edges].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const edge of sorted) {
    const one = group[edge.a] as number;
    const two = group[edge.b] as number;
    if (one === two) continue;
    const left = members.get(one) ?? [];
    const right = members.get(two) ?? [];
    let sum = 0;
    let count = 0;
    let apart = false;
    for (const x of left) {
      for (const y of right) {
        if (constraints.get(x, y) === 'apart') apart = true;
        if ((anchors[x] as Anchors).account === (anchors[y] as Anchors).account) continue;
        sum += scores.get(Math.min(x, y) * size + Math.max(x, y)) ?? 0;
        count++;
      }
    }
    const forced = constraints.get(edge.a, edge.b) === 'together';
    if (!forced && (apart || count === 0 || sum / count < JOIN)) continue;
    for (const y of right) group[y] = one;
    members.set(
      one,
      [...left, ...right].sort((x, y) => x - y),
    );
    members.delete(two);
  }
  const episodes: Episode[] = [];
  for (const list of members.values()) {
    if (list.length < 2) continue;
    const inside = list.map((at) => anchors[at] as Anchors);
    const passages = inside.map((anchor) => anchor.passage.id).sort();
    const when = whenOf(inside);
    const names = common(inside, (anchor) => anchor.names);
    const acts = common(inside, (anchor) => anchor.acts);
    const date =
      when?.earliest === undefined
        ? ''
        : when.earliest === when.latest
          ? isoDate(when.earliest)
          : `${isoDate(when.earliest)}/${isoDate(when.latest ?? when.earliest)}`;
    episodes.push({
      id: `episode-${sha256(passages.join('\n')).slice(0, 12)}`,
      label: [date, names.slice(0, 3).join(', '), acts.slice(0, 2).join(', ')]
        .filter((part) => part !== '')
        .join(' · '),
      ...(when === undefined ? {} : { when }),
      passages,
      names,
      acts,
    });
  }
  return episodes.sort(
    (a, b) => (a.when?.earliest ?? 1e9) - (b.when?.earliest ?? 1e9) || (a.id < b.id ? -1 : 1),
  );
}
