import { keyText } from '../decide/key-text.ts';
import type { ActClaim } from '../model/claim.ts';
import { type Interval, NO_DAY, tellsNoDay } from '../model/interval.ts';
import type { ReadEdition } from '../model/passage.ts';
import type { Statement } from './statement.ts';
import { daysApart } from './types/extent.ts';

const starts = new WeakMap<ReadEdition, ReadonlyMap<string, number>>();

/** Where a passage begins; looked up once for all of an edition. */
function startOf(read: ReadEdition, passage: string): number {
  const old = starts.get(read);
  const made = old ?? new Map(read.passages.map(({ id, start }) => [id, start] as const));
  if (old === undefined) starts.set(read, made);
  return made.get(passage) ?? 0;
}

/** Whether the date of an act is one that the story had come to before its passage. */
export const isCarriedOver = (read: ReadEdition, { when, passage }: ActClaim): boolean =>
  when !== undefined && when.basis !== 'stated' && when.start < startOf(read, passage);

const dayOf = ({ value }: Statement): Interval | undefined =>
  value.kind === 'time' && !tellsNoDay(value.interval) ? value.interval : undefined;

/**
 * In a war of many fights a date that the story had come to before the passage of an act is no date of the act where somebody says another: the
 * account tells the act and leaves its day open. An edition that dates the act itself is not asked again.
 */
export function withoutLooseDays(
  statements: readonly Statement[],
  loose: ReadonlySet<Statement>,
): readonly Statement[] {
  const said = new Map<string, Statement[]>();
  for (const one of statements)
    if (!loose.has(one) && dayOf(one) !== undefined) {
      const id = keyText(one.key);
      const list = said.get(id);
      if (list === undefined) said.set(id, [one]);
      else list.push(one);
    }
  return statements.flatMap((one) => {
    const day = dayOf(one);
    const others = said.get(keyText(one.key));
    if (!loose.has(one) || day === undefined || others === undefined) return [one];
    if (others.some((other) => daysApart(dayOf(other) as Interval, day) === 0)) return [one];
    const own = others.some(({ account, edition }) => account === one.account && edition === one.edition);
    if (own || one.facet.force !== undefined) return [];
    return [{ ...one, facet: {}, value: { kind: 'time' as const, interval: NO_DAY } }];
  });
}
