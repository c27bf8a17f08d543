import type { CountedRole } from '../../model/quantity.ts';
import type { Figure } from '../clause.ts';
import type { HostContext } from './han-figures.ts';
import type { HanGroup } from './han-group.ts';
import type { HanWord } from './han-words.ts';

/** What the aside behind a word may take over: the figure that ends there, else nothing. */
export function contextOf(
  wordBefore: HanWord,
  words: readonly HanWord[],
  figures: readonly Figure[],
  places: readonly number[],
): HostContext | undefined {
  for (let i = figures.length - 1; i >= 0; i--) {
    const figure = figures[i] as Figure;
    if (figure.start > wordBefore.start) continue;
    const at = places[i] as number;
    const away = words.findIndex((word) => word.start >= wordBefore.start) - at;
    if (away > 4 || away < 0) return undefined;
    return { whose: figure.whose, roles: passable(figure.roles), total: i };
  }
  return undefined;
}

/**
 * 黄維兵団（約12万）, 第三师（八千人）: the body of men whose strength is all that a bracket behind it tells;
 * （死者八千人）: or whose losses.
 */
export function bodyBefore(
  { end }: HanWord,
  inner: readonly HanWord[],
  groups: readonly HanGroup[],
): HostContext | undefined {
  if (inner.length > SHORT) return undefined;
  let numbers = 0;
  let lost = false;
  for (const { number, sense } of inner) {
    if (number !== undefined) numbers += number.lo < MEN ? 2 : 1;
    else if (sense.roles.length > 0) lost = true;
    else if (sense.before === undefined && sense.after === undefined && sense.counter !== 'person')
      return undefined;
  }
  if (numbers === 0 || (numbers > 1 && !lost)) return undefined;
  const body = groups.find((group) => group.end === end && group.kind === 'formation' && group.animate);
  if (body === undefined) return undefined;
  const told = { whose: body, total: undefined };
  return lost ? { ...told, roles: [] } : { ...told, roles: ['strength'], body: true };
}

/** Words in such a bracket. */
const SHORT = 6;

/** Fewer behind a body of men are no strength of it: a page, a year of its own. */
const MEN = 100;

const passable = (roles: readonly CountedRole[]): readonly CountedRole[] =>
  roles.includes('measure') || roles.includes('other') ? [] : roles;

/** 100,000メートル（62マイル）: the same figure in another unit. */
export const isConversion = (figure: Figure, host: Figure | undefined): boolean =>
  host?.roles.includes('measure') === true &&
  figure.roles.includes('measure') &&
  figure.object === host.object &&
  figure.unit !== host.unit;

/** Only what can be a part of the host stays bound to it. */
export function withSums(
  inner: readonly Figure[],
  figures: readonly Figure[],
  context: HostContext | undefined,
): Figure[] {
  const host = context?.total === undefined ? undefined : figures[context.total];
  return inner.map((figure) => {
    if (figure.partOf === undefined || host === undefined || figure.partOf !== context?.total) return figure;
    const part = figure.object === host.object && figure.value.lo <= host.value.hi;
    if (part) return figure;
    const { partOf: _dropped, ...rest } = figure;
    return rest;
  });
}
