// Long because it is one set of makers for every kind of claim, account and episode the tests of comparing use.
import { dayFromGregorian } from '../calendars/gregorian.ts';
import type { Account, Edition, Study } from '../model/account.ts';
import type { StudyName } from '../model/build.ts';
import type {
  ActClaim,
  Attribution,
  Claim,
  Manner,
  Modality,
  QuantityClaim,
  Slot,
  Tier,
} from '../model/claim.ts';
import type { Decision } from '../model/decision.ts';
import type { DependenceEdge } from '../model/dependence.ts';
import type { Episode } from '../model/episode.ts';
import type { Clock, Interval } from '../model/interval.ts';
import type { NameMention, TimeMention } from '../model/mention.ts';
import type { ReadEdition } from '../model/passage.ts';
import type { Comparator, CountedObject, CountedRole, Quantity } from '../model/quantity.ts';
import { type Compared, compare } from './compare.ts';

/** One claim to be placed in a made-up text. */
export type Told = (place: { edition: string; start: number; passage: string }) => {
  words: string;
  claim: Claim;
};

/** Day number of an ISO date. */
const dayOf = (iso: string): number => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return dayFromGregorian(year, month, day);
};

const interval = (from: string, to = from, more: Partial<Interval> = {}): Interval => ({
  earliest: dayOf(from),
  latest: dayOf(to),
  precision: 'day',
  extent: from === to ? 'point' : 'range',
  approximate: false,
  calendar: 'gregorian',
  ...more,
});

export { interval };

export const clock = (earliest: number, latest = earliest, zone?: string): Clock => ({
  earliest,
  latest,
  zoneBasis: zone === undefined ? 'unknown' : 'stated',
  ...(zone === undefined ? {} : { zone }),
});

export const quantity = (lo: number, comparator: Comparator = 'eq', hi = lo): Quantity => ({
  lo,
  hi,
  comparator,
  ambiguous: false,
});

interface Common {
  when?: Interval;
  basis?: 'stated' | 'carried' | 'guessed';
  by?: string;
  tier?: Tier;
  /** Rule of the reason for its tier. */
  why?: string;
  modality?: Modality;
  denied?: boolean;
  episode?: string;
}

const attributionOf = (by: string | undefined): Attribution[] =>
  by === undefined
    ? []
    : [
        {
          start: 0,
          end: 0,
          words: '',
          key: by,
          ...(by.length === 3 ? { party: by } : {}),
          stance: 'reports',
        },
      ];

const slot = (start: number, end: number, words: string, key?: string, party?: string): Slot => ({
  start,
  end,
  words,
  basis: 'stated',
  ...(key === undefined ? {} : { key }),
  ...(party === undefined ? {} : { party }),
});

/** A figure: `figure(717, ['killed'], 'sov')`. */
export function figure(
  value: number | Quantity,
  roles: CountedRole[],
  party: string | undefined,
  more: Common & {
    object?: CountedObject;
    subset?: string;
    unit?: string;
    where?: string;
    category?: string;
    /** Party that came or stood so far. */
    came?: string;
  } = {},
): Told {
  const told = typeof value === 'number' ? quantity(value) : value;
  return ({ edition, start, passage }) => {
    const words = `${told.lo} ${roles.join(' ')}`;
    const end = start + words.length;
    const span = { start, end, words };
    const claim: QuantityClaim = {
      kind: 'quantity',
      id: `${edition}:${start}:${end}:quantity`,
      edition,
      passage: more.episode === undefined ? passage : `${passage}@${more.episode}`,
      sentence: { start, end: end + 1 },
      ...span,
      value: told,
      object: more.object ?? 'person',
      roles,
      phrase: span,
      ...(more.subset === undefined ? {} : { subset: more.subset }),
      ...(more.unit === undefined ? {} : { unit: more.unit }),
      ...(more.category === undefined ? {} : { category: more.category }),
      ...(more.came === undefined ? {} : { by: slot(start, end, words, more.came, more.came) }),
      ...(more.where === undefined ? {} : { where: slot(start, end, words, more.where) }),
      ...(party === undefined ? {} : { whose: slot(start, end, words, party, party) }),
      ...(more.when === undefined
        ? {}
        : { when: { ...span, basis: more.basis ?? 'stated', value: more.when } }),
      attribution: attributionOf(more.by),
      polarity: more.denied === true ? 'denied' : 'asserted',
      modality: more.modality ?? 'act',
      tier: more.tier ?? 'precise',
      reasons: more.why === undefined ? [] : [{ rule: more.why, says: 'a reason' }],
    };
    return { words, claim };
  };
}

/** An act: `act('attack', 'jap', 'hill', interval('1938-07-29'))`. A target that begins with `the` names nothing. `reach`: characters of the next claims that stand in its sentence. */
export function act(
  name: string,
  agent: string | undefined,
  target: string | undefined,
  when: Interval | undefined,
  more: Common & {
    agentKey?: string;
    variant?: string;
    manner?: Manner;
    both?: true;
    reach?: number;
    where?: string;
  } = {},
): Told {
  return ({ edition, start, passage }) => {
    const words = `${name} ${agent ?? ''} ${target ?? ''}`;
    const end = start + words.length;
    const span = { start, end, words };
    const claim: ActClaim = {
      kind: 'act',
      id: `${edition}:${start}:${end}:act`,
      edition,
      passage: more.episode === undefined ? passage : `${passage}@${more.episode}`,
      sentence: { start, end: end + 1 + (more.reach ?? 0) },
      ...span,
      act: name,
      ...(more.manner === undefined ? {} : { manner: more.manner }),
      voice: 'active',
      phrase: span,
      ...(agent === undefined
        ? more.both === true
          ? { agent: { ...slot(start, end, words), both: true } }
          : more.agentKey === undefined
            ? {}
            : { agent: slot(start, end, words, more.agentKey) }
        : { agent: slot(start, end, words, more.agentKey ?? agent, agent) }),
      ...(target === undefined
        ? {}
        : {
            target: target.startsWith('the ')
              ? slot(start, end, words)
              : slot(start, end, words, target, target.length === 3 ? target : undefined),
          }),
      ...(more.where === undefined
        ? {}
        : {
            where: slot(start, end, words, more.where, more.where.length === 3 ? more.where : undefined),
          }),
      ...(when === undefined
        ? {}
        : {
            when: {
              ...span,
              basis: more.basis ?? 'stated',
              value: when,
              ...(more.variant === undefined ? {} : { variant: { ...span, value: interval(more.variant) } }),
            },
          }),
      attribution: attributionOf(more.by),
      polarity: more.denied === true ? 'denied' : 'asserted',
      modality: more.modality ?? 'act',
      tier: more.tier ?? 'precise',
      reasons: [],
    };
    return { words, claim };
  };
}

/** An account with one edition, or several when `editions` is given. */
export interface TestAccount {
  key: string;
  written?: string;
  claims?: readonly Told[];
  editions?: readonly { label: string; date?: string; claims: readonly Told[] }[];
  speaksFor?: string;
  author?: string;
  countsBy?: string;
  read?: 'full' | 'excerpt';
  record?: boolean;
  ranges?: readonly Interval[];
  /** Keys of papers named in the sentence of each claim. */
  papers?: readonly string[];
}

const dated = (date: string): { edtf: string; value: Interval } => ({ edtf: date, value: interval(date) });

function editionOf(
  account: TestAccount,
  label: string,
  date: string | undefined,
  claims: readonly Told[],
): { edition: Edition; read: ReadEdition; episodes: Map<string, string> } {
  const id = `${account.key}-${label}`;
  const episodes = new Map<string, string>();
  let text = '';
  const made: Claim[] = [];
  for (const told of claims) {
    const { words, claim } = told({ edition: id, start: text.length, passage: `${id}:p` });
    text += `${words}. `;
    // What stands in the reach of a claim before is of its sentence.
    const before = made.at(-1)?.sentence;
    made.push(before !== undefined && claim.end <= before.end ? { ...claim, sentence: before } : claim);
    const [, episode] = claim.passage.split('@');
    if (episode !== undefined) episodes.set(claim.passage, episode);
  }
  const times: TimeMention[] = (account.ranges ?? []).map((value) => {
    const start = text.length;
    text += 'range ';
    return {
      kind: 'time',
      id: `${id}:${start}:${start + 5}:time`,
      start,
      end: start + 5,
      words: 'range',
      reasons: [],
      value,
      basis: 'stated',
      timex: '',
    };
  });
  const own: TimeMention[] = made.flatMap((claim) =>
    claim.when === undefined
      ? []
      : [
          {
            kind: 'time' as const,
            id: `${claim.id}t`,
            start: claim.start,
            end: claim.end,
            words: claim.words,
            reasons: [],
            value: claim.when.value,
            basis: 'stated' as const,
            timex: '',
          },
        ],
  );
  const edition: Edition = {
    id,
    account: account.key,
    label,
    language: 'en',
    text,
    structure: [],
    file: `${id}.md`,
    ...(date === undefined ? {} : { date: dated(date) }),
  };
  const papers: NameMention[] = made.flatMap(({ start }) =>
    (account.papers ?? []).map((key) => ({
      kind: 'name',
      id: `${id}:${start}:${start + 1}:name`,
      start,
      end: start + 1,
      words: text.slice(start, start + 1),
      reasons: [],
      nameKind: 'other',
      key,
      stem: key,
    })),
  );
  return {
    edition,
    read: { edition, passages: [], mentions: [...own, ...times, ...papers], claims: made, problems: [] },
    episodes,
  };
}

export interface TestStudy {
  accounts: readonly TestAccount[];
  edges?: readonly DependenceEdge[];
  decisions?: readonly Decision[];
  span?: Interval;
}

/** An edge that is stated unless said otherwise. */
export const edge = (
  from: string,
  to: string,
  status: DependenceEdge['status'] = 'stated',
): DependenceEdge => ({
  from,
  to,
  status,
  evidence: [],
});

const names: StudyName[] = [
  { key: 'hill', label: 'the hill', kind: 'place', source: 'authority', forms: [] },
  { key: 'ridge', label: 'the ridge', kind: 'place', source: 'authority', forms: [] },
  { key: 'outpost', label: 'the outpost', kind: 'place', party: 'sov', source: 'authority', forms: [] },
  { key: 'treaty', label: 'the treaty', kind: 'other', source: 'authority', forms: [] },
  { key: 'convention', label: 'the convention', kind: 'other', source: 'authority', forms: [] },
  { key: 'protocol', label: 'Protocol of 1886', kind: 'other', source: 'authority', forms: [] },
  { key: 'accord', label: 'Accord of 1860', kind: 'other', source: 'authority', forms: [] },
  { key: 'keller', label: 'Keller', kind: 'person', party: 'sov', source: 'authority', forms: [] },
  { key: 'brandt', label: 'Brandt', kind: 'person', party: 'sov', source: 'authority', forms: [] },
  { key: 'sov', label: 'Soviet', kind: 'demonym', party: 'sov', source: 'authority', forms: [] },
];

/** Compares a made-up study of a battle from 29 July to 11 August 1938. */
export function compared({ accounts, edges = [], decisions = [], span }: TestStudy): Compared {
  const reads: ReadEdition[] = [];
  const members = new Map<string, string[]>();
  const list: Account[] = accounts.map((account) => {
    const given = account.editions ?? [{ label: '', claims: account.claims ?? [] }];
    const editions = given.map(({ label, date, claims }) => {
      const { edition, read, episodes } = editionOf(account, label, date, claims);
      reads.push(read);
      for (const [passage, episode] of episodes)
        members.set(episode, [...(members.get(episode) ?? []), passage]);
      return edition;
    });
    return {
      key: account.key,
      siglum: account.key,
      title: account.key,
      language: 'en',
      text: 'original',
      read: account.read ?? 'full',
      kind: account.record === true ? 'record' : 'narrative',
      rights: { allow: 'free' },
      dependsOn: [],
      marks: [],
      editions,
      ...(account.written === undefined ? {} : { written: dated(account.written) }),
      ...(account.speaksFor === undefined ? {} : { speaksFor: account.speaksFor }),
      ...(account.author === undefined ? {} : { author: account.author }),
      ...(account.countsBy === undefined ? {} : { countsBy: account.countsBy }),
    };
  });
  const episodes: Episode[] = [...members].map(([id, passages]) => ({
    id,
    label: id,
    tells: id,
    passages: passages.sort(),
    names: [],
    acts: [],
  }));
  const study: Study = {
    title: 'battle',
    span: span ?? interval('1938-07-29', '1938-08-11'),
    parties: [
      { key: 'sov', name: 'the Soviet Union', members: [] },
      { key: 'jap', name: 'Japan', members: [] },
    ],
    accounts: list,
    knownThrough: [],
    names: [],
    library: [],
    problems: [],
  };
  return compare({
    study,
    read: reads,
    names,
    alignment: { links: [], episodes, counterparts: {} },
    edges,
    decisions,
  });
}
