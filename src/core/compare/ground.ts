import type { Account, Edition, NameEntry, Study } from '../model/account.ts';
import type { StudyName } from '../model/build.ts';
import type { DependenceEdge } from '../model/dependence.ts';
import type { Alignment, Episode } from '../model/episode.ts';
import type { ReadEdition } from '../model/passage.ts';
import type { NotedSource } from '../model/point.ts';
import { descentOf, linesBySources } from '../model/separate-lines.ts';
import { type EventDays, eventDays } from './event-days.ts';
import { order } from './order.ts';

/** One edition read, with its account, in the fixed order of accounts and editions. */
export interface Told {
  readonly account: Account;
  readonly edition: Edition;
  readonly read: ReadEdition;
  readonly current: boolean;
  /** What the note behind words that end there names as their source. */
  readonly notedBehind: (end: number) => NotedSource | undefined;
}

/** What every part of comparing looks things up in. Built once. */
export interface Ground {
  readonly study: Study;
  readonly told: readonly Told[];
  readonly names: ReadonlyMap<string, StudyName>;
  /** Episode of a passage id. */
  readonly episodeOf: ReadonlyMap<string, Episode>;
  readonly episodes: ReadonlyMap<string, Episode>;
  readonly days: EventDays;
  /**
   * Whether accounts are more than one line by what joins lines: a copy beside its model is not. `saidBy`: for each account those whose
   * words it tells, itself or what its notes name.
   */
  readonly severalLines: (saidBy: ReadonlyMap<string, ReadonlySet<string>>) => boolean;
}

/** Finds the source that a note names, by edition and the end of the words it stands behind. */
export type NotedIn = (edition: Edition, end: number) => NotedSource | undefined;

/** An entry of the authority file as a name of the study, for those the texts use only as an adjective or not at all. */
const unmet = ({ key, label, kind, party }: NameEntry): StudyName => ({
  key,
  label,
  kind,
  source: 'authority',
  forms: [],
  ...(party === undefined ? {} : { party }),
});

/** Lays the tables that the readers of points share. */
export function layGround(
  study: Study,
  read: readonly ReadEdition[],
  names: readonly StudyName[],
  alignment: Alignment,
  edges: readonly DependenceEdge[],
  notedIn: NotedIn = () => undefined,
): Ground {
  const byEdition = new Map(
    read.map((one) => [`${one.edition.account} ${one.edition.label} ${one.edition.id}`, one]),
  );
  const told: Told[] = [];
  for (const account of [...study.accounts].sort((a, b) => order(a.key, b.key)))
    account.editions.forEach((edition, at) => {
      const found = byEdition.get(`${edition.account} ${edition.label} ${edition.id}`);
      if (found !== undefined)
        told.push({
          account,
          edition,
          read: found,
          current: at === account.editions.length - 1,
          notedBehind: (end) => notedIn(edition, end),
        });
    });
  const episodeOf = new Map<string, Episode>();
  const episodes = [...alignment.episodes].sort((a, b) => order(a.id, b.id));
  for (const episode of episodes)
    for (const passage of episode.passages) if (!episodeOf.has(passage)) episodeOf.set(passage, episode);
  const descent = descentOf(edges);
  return {
    study,
    told,
    names: new Map([...study.names.map(unmet), ...names].map((name) => [name.key, name])),
    episodeOf,
    episodes: new Map(episodes.map((episode) => [episode.id, episode])),
    days: eventDays(study, told),
    severalLines: (saidBy) =>
      linesBySources(
        new Map(
          [...saidBy].map(([account, said]) => {
            const sources = [...said].flatMap((key) => [...descent.sourcesOf(key)]);
            return [account, new Set(sources)] as const;
          }),
        ),
      ).length > 1,
  };
}
