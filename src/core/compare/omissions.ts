import type { Episode } from '../model/episode.ts';
import type { AccountOmission, EpisodeOmission, Omissions } from '../model/omissions.ts';
import { accountDate } from './account-date.ts';
import type { Ground, Told } from './ground.ts';
import { order } from './order.ts';
import type { UnrankedPoint } from './unranked-point.ts';

/** What all others tell is said where they are so many at least. */
const OTHERS = 2;

/** Accounts of which silence may be said: their whole text, in the words of the source, is in the study. */
const readWhole = ({ account, current }: Told): boolean =>
  current && account.read === 'full' && account.text !== 'precis' && account.text !== 'excerpt';

/** Whether an account could have told an episode: written after it, reaching over its days, and naming something it names. */
function covers(
  { account, edition }: Told,
  days: { readonly from: number; readonly to: number } | undefined,
  named: ReadonlySet<string>,
  { when, names }: Episode,
): boolean {
  const first = when?.earliest;
  const last = when?.latest ?? first;
  if (first === undefined || last === undefined || days === undefined) return false;
  const date = accountDate(account, edition);
  if (date !== undefined && date < first) return false;
  return days.from <= last && days.to >= first && names.some((name) => named.has(name));
}

function byEpisode(
  ground: Ground,
  whole: readonly Told[],
  reach: ReadonlyMap<string, { from: number; to: number }>,
): EpisodeOmission[] {
  const accountOf = new Map<string, string>();
  const named = new Map<string, Set<string>>();
  for (const { account, read, current } of ground.told) {
    if (!current) continue;
    for (const passage of read.passages) accountOf.set(passage.id, account.key);
    named.set(
      account.key,
      new Set(
        read.mentions.flatMap((one) => (one.kind === 'name' && one.key !== undefined ? [one.key] : [])),
      ),
    );
  }
  const out: EpisodeOmission[] = [];
  for (const episode of ground.episodes.values()) {
    const tellers = [...new Set(episode.passages.flatMap((id) => accountOf.get(id) ?? []))].sort(order);
    if (tellers.length < OTHERS) continue;
    const notFound = whole
      .filter(
        (told) =>
          !tellers.includes(told.account.key) &&
          covers(told, reach.get(told.account.key), named.get(told.account.key) ?? new Set(), episode),
      )
      .map(({ account }) => account.key)
      .sort(order);
    if (notFound.length > 0) out.push({ episode: episode.id, tellers, notFound });
  }
  return out;
}

/** Accounts that speak on a point in their latest edition. */
const speaking = ({ readings }: UnrankedPoint): Set<string> =>
  new Set(
    readings.flatMap(({ witnesses }) =>
      witnesses.filter(({ current }) => current).map(({ account }) => account),
    ),
  );

/**
 * Per episode, the accounts read whole that could have told it and in which no counterpart was found; per account, what every
 * other one tells that could, and what it alone tells. A study of excerpts has none of it.
 */
export function omissionsOf(
  ground: Ground,
  reach: ReadonlyMap<string, { from: number; to: number }>,
  points: readonly UnrankedPoint[],
  alone: readonly UnrankedPoint[],
): Omissions {
  const whole = ground.told.filter(readWhole);
  const keys = new Set(whole.map(({ account }) => account.key));
  const episodes = byEpisode(ground, whole, reach);
  const untoldEpisodes = new Map<string, string[]>();
  const untoldPoints = new Map<string, string[]>();
  const alonePoints = new Map<string, string[]>();
  const put = (map: Map<string, string[]>, account: string, id: string): void => {
    const list = map.get(account);
    if (list === undefined) map.set(account, [id]);
    else list.push(id);
  };
  /** The one account that is silent where all others tell. */
  const onlySilent = (silent: readonly string[], tellers: Iterable<string>): string | undefined => {
    if (silent.length !== 1) return undefined;
    return [...tellers].filter((one) => keys.has(one)).length >= OTHERS ? silent[0] : undefined;
  };
  for (const { episode, notFound, tellers } of episodes) {
    const only = onlySilent(notFound, tellers);
    if (only !== undefined) put(untoldEpisodes, only, episode);
  }
  for (const point of points) {
    const silent = point.silent.filter(({ standing }) => standing === 'not found');
    const only = onlySilent(
      silent.map(({ account }) => account),
      speaking(point),
    );
    if (only !== undefined) put(untoldPoints, only, point.id);
  }
  for (const point of alone) for (const account of speaking(point)) put(alonePoints, account, point.id);
  const accounts = whole.map(
    ({ account: { key } }): AccountOmission => ({
      account: key,
      untoldEpisodes: untoldEpisodes.get(key) ?? [],
      untoldPoints: untoldPoints.get(key) ?? [],
      alonePoints: alonePoints.get(key) ?? [],
    }),
  );
  return { episodes, accounts };
}
