import type { Build } from '../../model/build.ts';
import type { StatementCriticism } from '../../model/criticism.ts';
import type { Reading } from '../../model/point.ts';
import type { AccountView } from '../../show/accounts.ts';
import type { ReadingView, WitnessView } from '../../show/apparatus.ts';
import type { ExportParts } from '../export-parts.ts';
import { type Scholarly, type ScholarlyPoint, scholarly } from '../scholarly.ts';
import { type NotCitable, notCitable } from './not-citable.ts';

/** One source behind a reading that a wiki may cite. */
export interface WikiSource {
  readonly account: AccountView;
  /** How it stands: empty when it says so itself. */
  readonly how: string;
  /** When it was written, else published; empty when nobody says. */
  readonly date: string;
  /** What the statement rests on. */
  readonly basis: string;
}

/** A reading with the sources behind it. */
export interface WikiReading {
  readonly view: ReadingView;
  readonly sources: readonly WikiSource[];
  /** How many accounts give it that a wiki must not cite. */
  readonly notCited: number;
  /** Sources that the accounts left out name for it. */
  readonly named: readonly string[];
  /** Why it should not be taken over as it stands; empty when nothing is against it. */
  readonly warning: string;
}

/** A point as a wiki may print it. */
export interface WikiPoint extends ScholarlyPoint {
  readonly given: readonly WikiReading[];
}

/** A study as a wiki may print it. */
export interface WikiStudy extends Scholarly {
  readonly wikiPoints: readonly WikiPoint[];
  /** Keys of the accounts that may be cited. */
  readonly citable: readonly string[];
}

const WEAK = new Set(['assertion', 'unknown', "the other side's estimate"]);

const BASIS: Readonly<Record<string, string>> = {
  assertion: 'an assertion',
  unknown: 'whose basis is not known',
  "the other side's estimate": 'an estimate by the other side',
};

const STANDS: Readonly<Record<WitnessView['fill'], string>> = {
  separate: '',
  adopts: 'adopts it',
  follows: 'follows another',
  'origin unknown': 'origin not known',
};

function how(witness: WitnessView): string {
  const named = witness.says[witness.says.length - 1]?.name;
  switch (witness.standing) {
    case 'ascribes':
      return named === undefined ? 'ascribes it to another' : `ascribes it to ${named}`;
    case 'offers a variant':
      return 'as a variant';
    case 'contradicts itself':
      return 'contradicts itself';
    default:
      return STANDS[witness.fill];
  }
}

/** A warning where a reading has no source that can be cited, or rests on one weak source alone. */
function warningOf(sources: readonly WikiSource[]): string {
  if (sources.length === 0) return 'No source that a wiki may cite.';
  const own = sources.filter(({ how: stands }) => !/^(follows|ascribes)/.test(stands));
  if (own.length > 1) return '';
  const [one] = own.length === 1 ? own : sources;
  if (one === undefined) return '';
  if (one.account.marks.length > 0)
    return `Rests on one source only, marked ${one.account.marks.map(({ mark }) => mark).join(', ')}.`;
  return WEAK.has(one.basis) ? `Rests on one source only, ${BASIS[one.basis] ?? one.basis}.` : '';
}

/** Readings of the points with the sources a wiki may cite; established ones first, those of former editions left out. */
export function wikiStudy(build: Build, parts: ExportParts): WikiStudy {
  const made = scholarly(build, parts);
  const barred = new Map<string, NotCitable>();
  for (const [key, why] of notCitable(build)) barred.set(made.cast.members.get(key)?.key ?? key, why);
  const criticism = new Map<string, StatementCriticism>();
  for (const weight of build.weights)
    for (const one of weight.criticism)
      criticism.set(`${weight.reading} ${made.cast.members.get(one.account)?.key ?? one.account}`, one);
  const reading = (view: ReadingView, { id }: Pick<Reading, 'id'>): WikiReading => {
    const current = view.witnesses.filter((one) => one.current);
    const accounts = new Map(current.map((one) => [one.account, one] as const));
    const left = [...accounts.values()].filter((one) => barred.has(one.account));
    const sources = [...accounts.values()].flatMap((witness): WikiSource[] => {
      const account = made.accounts.get(witness.account);
      if (account === undefined || barred.has(witness.account)) return [];
      const basis = criticism.get(`${id} ${account.key}`)?.basis.value ?? 'unknown';
      return [{ account, how: how(witness), date: account.written || account.published, basis }];
    });
    const named = left.flatMap(({ says, account }) =>
      barred.get(account)?.why === 'withheld'
        ? []
        : says.filter((one) => one.account === undefined).map(({ name }) => name),
    );
    return {
      view,
      sources,
      notCited: left.length,
      named: [...new Set(named)],
      warning: warningOf(sources),
    };
  };
  return {
    ...made,
    wikiPoints: made.points.map((point) => ({
      ...point,
      given: point.view.readings
        .filter(({ former, established }) => !former || established)
        .map((view) => reading(view, view)),
    })),
    citable: [...made.accounts.keys()].filter((key) => !barred.has(key)),
  };
}
