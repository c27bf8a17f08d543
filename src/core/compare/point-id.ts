import type { Facet, PointKey, ReadingValue } from '../model/point.ts';

/** Keeps what may stand in an address; every other code unit becomes its number, so that ids stay apart. */
function slug(text: string): string {
  let out = '';
  for (const unit of text) {
    if ((unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9') || unit === '.') out += unit;
    else if (unit >= 'A' && unit <= 'Z') out += unit.toLowerCase();
    else if (unit === ' ' || unit === '-' || unit === '_' || unit === '+') out += '-';
    else out += `x${(unit.codePointAt(0) ?? 0).toString(16)}`;
  }
  return out;
}

/** Readable id of a point: `quantity-person-sov-killed-whole-event`. */
export function pointId({ kind, thing, whose, counting, scope, part = '' }: PointKey): string {
  return [kind, thing, whose, counting, scope, part]
    .map(slug)
    .filter((part) => part !== '' && part !== '-')
    .join('-');
}

/** One string per value: what makes two readings one. The calendar and the way it was told make no difference. */
export function valueText(value: ReadingValue): string {
  switch (value.kind) {
    case 'quantity': {
      const { lo, hi, comparator, limit } = value.quantity;
      const bound =
        comparator === 'eq' || comparator === 'range' ? '' : limit === true ? 'under' : comparator;
      return `${bound}${lo}${lo === hi ? '' : `..${hi}`}`;
    }
    case 'time': {
      const { earliest, latest, extent, approximate, clock, precision } = value.interval;
      const moment = clock === undefined ? '' : `t${clock.earliest}-${clock.latest}${clock.zone ?? ''}`;
      const coarse = earliest === latest || precision === 'minute' ? '' : extent === 'range' ? 'r' : 'p';
      return `${approximate ? 'c' : ''}${earliest ?? 'x'}.${latest ?? 'x'}${coarse}${moment}`;
    }
    default:
      return value.key;
  }
}

/** One string per facet. */
export const facetText = (facet: Facet): string =>
  [facet.counting, facet.scope, facet.subset, facet.act, facet.force, facet.unit]
    .map((one) => one ?? '')
    .concat(facet.rule ?? [])
    .join('/');

/** Id of a reading, from its point and value. */
export function readingId(point: string, value: ReadingValue, facet: Facet): string {
  const beside = facetText(facet);
  return `${point}=${slug(valueText(value))}${beside === '/////' ? '' : `,${slug(beside)}`}`;
}
