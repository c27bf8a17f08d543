import type { Party } from '../model/account.ts';
import type { Point, Reading, Witness } from '../model/point.ts';
import type { PointView } from './apparatus.ts';
import type { Cast } from './cast.ts';
import { countingWords, facetWords } from './facet-words.ts';

/** One figure of the study: a reading of a point about a quantity, told as a row. */
export interface NumberView {
  /** Places in the lists of points and readings. */
  readonly point: number;
  readonly reading: number;
  /** Whose it is: name of the party, or empty. */
  readonly whose: string;
  /** What is counted: `person`, `tank`. */
  readonly thing: string;
  /** By what rule: `killed`, `killed and missing`. */
  readonly rule: string;
  /** Of what part; empty for the whole event. */
  readonly part: string;
  /** Who counted: the party that made the figure, an authority outside, or empty where it is the account's own. */
  readonly counter: readonly string[];
}

/** A total held against its parts in one account. */
export interface TotalView {
  readonly account: string;
  readonly siglum: string;
  readonly whose: string;
  readonly thing: string;
  readonly total: { readonly rule: string; readonly value: number; readonly point: number };
  readonly parts: readonly { readonly rule: string; readonly value: number; readonly point: number }[];
  /** Total less the sum of the parts. */
  readonly gap: number;
}

/** Every quantity of the study, and every total that can be held against parts. */
export interface NumbersView {
  readonly rows: readonly NumberView[];
  readonly totals: readonly TotalView[];
}

/** Roles that are added up, and what holds them together; a part of one is never a part of the other. */
const INTO: Readonly<Record<string, readonly string[]>> = {
  casualties: ['killed', 'wounded', 'missing', 'captured', 'sick', 'died-in-hospital'],
};

const partyName = (parties: readonly Party[], key: string): string =>
  parties.find((one) => one.key === key)?.name ?? '';

function countersOf(cast: Cast, { witnesses }: Reading): string[] {
  const names = witnesses
    .filter(({ current, standing }) => current && standing !== 'denies')
    .flatMap(({ attribution, account }) => {
      const last = attribution.at(-1);
      const by = cast.members.get(account)?.account;
      return last === undefined || by === undefined ? [] : [cast.authority(last, by).name];
    });
  return [...new Set(names)].sort();
}

/** An exact figure for the whole event in the latest edition of an account. */
interface Figure {
  readonly role: string;
  readonly value: number;
  readonly point: number;
}

function exactFigure({ value, facet }: Reading): number | undefined {
  if (value.kind !== 'quantity' || facet?.scope !== undefined || facet?.subset !== undefined)
    return undefined;
  const { lo, hi, comparator } = value.quantity;
  return comparator === 'eq' && lo === hi ? lo : undefined;
}

/** Whether an account gives a figure now, as its own or another's. */
const stands = ({ current, standing }: Witness): boolean =>
  current && (standing === 'states' || standing === 'ascribes');

/** The sets of parts a total may be held against: the single roles an account gives, or those its own rule names. */
function partsOf(role: string, given: readonly Figure[]): readonly Figure[] {
  const named = role.includes('+') ? role.split('+') : (INTO[role] ?? []);
  const parts = named.flatMap((one) => given.find((figure) => figure.role === one) ?? []);
  return role.includes('+') && parts.length < named.length ? [] : parts;
}

/** Quantities by whose, thing and rule, and totals against parts. Points are given with their views, in the same order. */
export function numbersOf(cast: Cast, points: readonly Point[], views: readonly PointView[]): NumbersView {
  const { parties } = cast.study;
  const rows: NumberView[] = [];
  const given = new Map<string, Figure[]>();
  points.forEach((point, at) => {
    const { key } = point;
    const view = views[at];
    if (key.kind !== 'quantity' || view === undefined || point.hidden) return;
    const told = Map.groupBy(point.readings, ({ id }) => id);
    view.readings.forEach(({ id }, place) => {
      const reading = told.get(id)?.[0];
      if (reading === undefined) return;
      const { facet } = reading;
      const counting = facet?.counting ?? key.counting;
      const { counting: _, ...rest } = facet ?? {};
      const scope = key.scope === 'whole event' ? '' : (/\(([^()]+)\)\?$/.exec(view.question)?.[1] ?? '');
      rows.push({
        point: at,
        reading: place,
        whose: partyName(parties, key.whose),
        thing: key.thing,
        rule: countingWords(counting),
        part: [scope, facetWords(rest)].filter((one) => one !== '').join(', '),
        counter: countersOf(cast, reading).map(cast.guard),
      });
      const value = exactFigure(reading);
      if (value === undefined || key.scope !== 'whole event') return;
      for (const account of new Set(reading.witnesses.filter(stands).map((one) => one.account))) {
        const place = `${account}\n${key.whose}\n${key.thing}`;
        const figure = { role: counting, value, point: at };
        const figures = given.get(place);
        if (figures === undefined) given.set(place, [figure]);
        else figures.push(figure);
      }
    });
  });
  const totals = [...given].flatMap(([place, figures]): TotalView[] => {
    const [account = '', whose = '', thing = ''] = place.split('\n');
    const member = cast.members.get(account);
    // Two exact figures of one account for one rule: neither is held against anything.
    const byRole = Map.groupBy(figures, ({ role }) => role);
    const single = figures.filter(({ role }) => byRole.get(role)?.length === 1);
    if (member === undefined) return [];
    return single.flatMap(({ role, value, point }): TotalView[] => {
      const parts = partsOf(role, single);
      if (parts.length < 2) return [];
      const sum = parts.reduce((all, part) => all + part.value, 0);
      return [
        {
          account: member.key,
          siglum: member.siglum,
          whose: partyName(parties, whose),
          thing,
          total: { rule: countingWords(role), value, point },
          parts: parts.map((part) => ({
            rule: countingWords(part.role),
            value: part.value,
            point: part.point,
          })),
          gap: value - sum,
        },
      ];
    });
  });
  return {
    rows,
    totals: totals.sort((a, b) =>
      a.siglum < b.siglum ? -1 : a.siglum > b.siglum ? 1 : a.total.point - b.total.point,
    ),
  };
}

/** What may be found in a figure: its question, the fields of its row, the sigla of those who give it. */
export function numberWords(points: readonly PointView[], row: NumberView | undefined): string {
  if (row === undefined) return '';
  const view = points[row.point];
  const given = view?.readings[row.reading]?.witnesses.map(({ siglum }) => siglum) ?? [];
  const { whose, thing, rule, part, counter } = row;
  return [view?.question ?? '', whose, thing, rule, part, ...counter, ...given].join(' ').toLowerCase();
}
