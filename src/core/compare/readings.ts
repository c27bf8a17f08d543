import type { Edition } from '../model/account.ts';
import type { Facet, Reading, StandingKind, Witness } from '../model/point.ts';
import { accountDate } from './account-date.ts';
import { readingLabel } from './label.ts';
import type { Links } from './links.ts';
import { firstOf, order } from './order.ts';
import { facetText, pointId, readingId, valueText } from './point-id.ts';
import { rulesApart } from './rules-apart.ts';
import { standings } from './standing.ts';
import type { Statement } from './statement.ts';

/** A reading with the day of its earliest account, and without what the editor adds. */
export interface DatedReading {
  readonly reading: Reading;
  readonly since: number | undefined;
}

const rank: Readonly<Partial<Record<StandingKind, number>>> = {
  states: 0,
  'contradicts itself': 1,
  'offers a variant': 2,
  ascribes: 3,
};
const tierRank = { precise: 0, candidate: 1, seen: 2 } as const;

const editionId = ({ account, edition }: Statement): string =>
  `${account.key} ${edition.label} ${edition.id}`;

const placesOf = new WeakMap<readonly Edition[], ReadonlyMap<Edition, number>>();

/** Place of a statement's edition among those of its account, looked up once for all: a history of pieces has thousands. */
function placeOf({ account, edition }: Statement): number {
  const { editions } = account;
  const places = placesOf.get(editions) ?? new Map(editions.map((one, at) => [one, at] as const));
  placesOf.set(editions, places);
  return places.get(edition) ?? -1;
}

/** The best of several places where one edition gives one reading: its own words first, then the surest, then the earliest. */
function best(
  statements: readonly Statement[],
  standing: ReadonlyMap<Statement, StandingKind>,
): Statement | undefined {
  const place = (statement: Statement): number => rank[standing.get(statement) ?? 'states'] ?? 9;
  return [...statements].sort((a, b) =>
    firstOf(
      place(a) - place(b),
      tierRank[a.tier] - tierRank[b.tier],
      a.span.start - b.span.start,
      order(a.claim, b.claim),
    ),
  )[0];
}

/** First guess of how a witness stands; tracing replaces it. */
function dependenceOf(
  statement: Statement,
  accounts: ReadonlySet<string>,
  links: Links,
): Witness['dependence'] {
  const { account, attribution, noted } = statement;
  if (attribution.some(({ stance }) => stance === 'adopts')) return 'adopts';
  for (const to of links.exemplars(account.key))
    if (accounts.has(to) && links.follows(account.key, to) === 'firm') return 'follows';
  if (attribution.length > 0 || noted !== undefined) return 'follows';
  return account.kind === 'record' || account.speaksFor !== undefined ? 'separate' : 'origin unknown';
}

/** A statement as a witness of its reading. */
export function witnessOf(
  statement: Statement,
  standing: StandingKind,
  dependence: Witness['dependence'] = 'origin unknown',
): Witness {
  const { account, edition, current, claim, span, sentence, attribution, modality, tier, reasons } =
    statement;
  return {
    account: account.key,
    edition: edition.id,
    editionLabel: edition.label,
    current,
    standing,
    claim,
    span,
    sentence,
    attribution,
    modality,
    tier,
    reasons,
    dependence,
    ...(statement.rule === undefined ? {} : { rule: statement.rule }),
    ...(statement.noted === undefined ? {} : { noted: statement.noted }),
  };
}

/**
 * The readings of one point: statements of equal value and facet, one witness for each edition of an account.
 * Denials are left out; they are no readings. Ordered by the day of the earliest account, then by value,
 * never by the number of accounts, so that copies change nothing.
 */
export function readingsOf(statements: readonly Statement[], links: Links): DatedReading[] {
  const positive = rulesApart(statements.filter(({ denied }) => !denied));
  const byEdition = new Map<string, Statement[]>();
  for (const statement of positive) {
    const list = byEdition.get(editionId(statement));
    if (list === undefined) byEdition.set(editionId(statement), [statement]);
    else list.push(statement);
  }
  const standing = new Map<Statement, StandingKind>();
  for (const list of byEdition.values())
    for (const [statement, kind] of standings(list)) standing.set(statement, kind);
  const byValue = new Map<string, Statement[]>();
  for (const statement of positive) {
    const id = `${valueText(statement.value)}|${facetText(statement.facet)}`;
    const list = byValue.get(id);
    if (list === undefined) byValue.set(id, [statement]);
    else list.push(statement);
  }
  const out: DatedReading[] = [];
  for (const list of byValue.values()) out.push(readingOf(list, standing, links));
  return out.sort((a, b) => firstOf(order(a.since, b.since), byReading(a.reading, b.reading)));
}

/** Order by value, then by what it stands for. */
export function byReading(a: Reading, b: Reading): number {
  const size = ({ value }: Reading): number =>
    value.kind === 'quantity'
      ? value.quantity.lo
      : value.kind === 'time'
        ? (value.interval.earliest ?? value.interval.latest ?? Number.MAX_SAFE_INTEGER)
        : 0;
  return firstOf(size(a) - size(b), order(a.label, b.label), order(a.id, b.id));
}

function readingOf(
  list: readonly Statement[],
  standing: ReadonlyMap<Statement, StandingKind>,
  links: Links,
): DatedReading {
  const byEdition = Map.groupBy(list, editionId);
  const accounts = new Set(list.map(({ account }) => account.key));
  const chosen = [...byEdition.values()]
    .flatMap((group) => best(group, standing) ?? [])
    .sort((a, b) =>
      firstOf(
        order(accountDate(a.account, a.edition), accountDate(b.account, b.edition)),
        order(a.account.key, b.account.key),
        placeOf(a) - placeOf(b),
      ),
    );
  const first = chosen[0] as Statement;
  const value =
    [...chosen].sort((a, b) => order(JSON.stringify(a.value), JSON.stringify(b.value)))[0]?.value ??
    first.value;
  const facet: Facet = first.facet;
  const witnesses = chosen.map((statement) =>
    witnessOf(statement, standing.get(statement) ?? 'states', dependenceOf(statement, accounts, links)),
  );
  const reading: Reading = {
    id: readingId(pointId(first.key), value, facet),
    value,
    label: readingLabel(value, facet),
    ...(Object.keys(facet).length === 0 ? {} : { facet }),
    witnesses,
    status: 'machine',
  };
  return { reading, since: accountDate(first.account, first.edition) };
}
