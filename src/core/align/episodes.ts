import { isoDate } from '../calendars/gregorian.ts';
import type { Episode } from '../model/episode.ts';
import type { Interval } from '../model/interval.ts';
import { sha256 } from '../text/sha256.ts';
import { actNouns } from './act-nouns.ts';
import type { Anchors } from './anchors.ts';

/** The finest date most passages share, by voting on days; a night speaks for each of its two days. */
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
  const all = [...votes.values()];
  const nights = all.filter(({ lo, hi }) => hi - lo === 1).map((night) => ({ ...night }));
  for (const vote of all)
    if (vote.lo === vote.hi)
      for (const { lo, hi, count } of nights) if (lo === vote.lo || hi === vote.hi) vote.count += count;
  const best = all.sort((a, b) => b.count - a.count || a.hi - a.lo - (b.hi - b.lo) || a.lo - b.lo)[0];
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

/** Own dates farther than this from an episode's time tell of something else. */
const NEAR_DAYS = 31;

/** First and last day that own dates of the passages give near a time. */
function spreadOf(members: readonly Anchors[], when: Interval): Episode['spread'] {
  if (when.earliest === undefined || when.latest === undefined) return undefined;
  let { earliest, latest } = when;
  for (const { dates } of members)
    for (const { lo, hi, own } of dates) {
      if (!own || hi - lo > NEAR_DAYS) continue;
      if (hi < when.earliest - NEAR_DAYS || lo > when.latest + NEAR_DAYS) continue;
      earliest = Math.min(earliest, lo);
      latest = Math.max(latest, hi);
    }
  return { earliest, latest };
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

/** `Zaozyornaya, Posyet; attack, killing`: what is known of names and acts, these in the mildest words. */
const tellsOf = (names: readonly string[], acts: readonly string[]): string =>
  [names.slice(0, 3), actNouns(acts).slice(0, 2)]
    .map((list) => list.join(', '))
    .filter((part) => part !== '')
    .join('; ');

/** Episodes from groups of passages, in the order of time. */
export function episodesOf(
  anchors: readonly Anchors[],
  groups: readonly (readonly number[])[],
  labels: ReadonlyMap<string, string>,
): Episode[] {
  const episodes: Episode[] = [];
  for (const list of groups) {
    const inside = list.map((at) => anchors[at] as Anchors);
    const passages = inside.map((anchor) => anchor.passage.id).sort();
    const when = whenOf(inside);
    const spread = when === undefined ? undefined : spreadOf(inside, when);
    const names = common(inside, (anchor) => anchor.names);
    const acts = common(inside, (anchor) => anchor.acts);
    const date =
      when?.earliest === undefined
        ? ''
        : when.earliest === when.latest
          ? isoDate(when.earliest)
          : `${isoDate(when.earliest)}/${isoDate(when.latest ?? when.earliest)}`;
    const tells = tellsOf(
      names.map((key) => labels.get(key) ?? key),
      acts,
    );
    episodes.push({
      id: `episode-${sha256(passages.join('\n')).slice(0, 12)}`,
      label: [date, tells].filter((part) => part !== '').join(': '),
      tells,
      ...(when === undefined ? {} : { when }),
      ...(spread === undefined ? {} : { spread }),
      passages,
      names,
      acts,
    });
  }
  return episodes.sort(
    (a, b) => (a.when?.earliest ?? 1e9) - (b.when?.earliest ?? 1e9) || (a.id < b.id ? -1 : 1),
  );
}
