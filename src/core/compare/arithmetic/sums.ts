import type { Sum, UntriedSums } from '../../model/arithmetic.ts';
import { firstOf, order } from '../order.ts';
import type { Statement } from '../statement.ts';
import { grouped, sumOf } from './make-sum.ts';
import { proposedSums, untriedSums } from './proposed-sums.ts';
import { type Tellable, tellable } from './tellable.ts';

const editionId = ({ statement: { account, edition } }: Tellable): string =>
  `${account.key} ${edition.label} ${edition.id}`;

/** For the roles a figure counts, the first figure an edition gives for exactly these, and whether it gives no other. */
type ByRoles = ReadonlyMap<string, { readonly first: Tellable; readonly only: boolean }>;

const rolesText = (roles: readonly string[]): string => roles.join('+');

/** The figures of an edition are looked through once for all its totals. */
function byRoles(list: readonly Tellable[]): ByRoles {
  const told = new Map<string, { first: Tellable; only: boolean }>();
  for (const one of list) {
    const met = told.get(rolesText(one.roles));
    if (met === undefined) told.set(rolesText(one.roles), { first: one, only: true });
    else met.only &&= met.first.addend.value === one.addend.value;
  }
  return told;
}

/** The one figure an edition gives for exactly these roles; undefined when it gives none, or two that differ. */
function onlyOne(told: ByRoles, roles: readonly string[]): Tellable | undefined {
  const found = told.get(rolesText(roles));
  return found?.only === true ? found.first : undefined;
}

/** The parts an edition tells of a total by its rule of counting, each role once; undefined when some are not told. */
function partsOf(told: ByRoles, { roles: all }: Tellable): Tellable[] | undefined {
  const parts: Tellable[] = [];
  for (const role of all) {
    if (parts.some(({ roles }) => roles.includes(role))) continue;
    const part =
      onlyOne(told, [role]) ??
      [...told.values()].find(
        ({ first: { roles } }) =>
          roles.length > 1 &&
          roles.length < all.length &&
          roles.includes(role) &&
          roles.every((each) => all.includes(each) && !parts.some((other) => other.roles.includes(each))),
      )?.first;
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return parts;
}

/** What a figure of "casualties in all" is made of, as far as an edition tells it. */
const LOSSES = ['killed', 'died-in-hospital', 'missing', 'captured', 'wounded', 'sick'];

function toldSums(list: readonly Tellable[]): Sum[] {
  const out: Sum[] = [];
  const seen = new Set<string>();
  const told = byRoles(list);
  /** Parts of which some may not be told: they may reach the whole or fall short of it, and may not exceed it. */
  const atMost = (total: Tellable, roles: readonly string[]): void => {
    const parts = roles.flatMap((role) => onlyOne(told, [role]) ?? []);
    if (parts.length < 2) return;
    const sum = sumOf('told', total, parts);
    if (sum.apart <= 0) out.push(sum);
  };
  for (const total of list) {
    const id = `${rolesText(total.roles)} ${total.addend.value}`;
    if (seen.has(id)) continue;
    seen.add(id);
    if (total.roles.length > 1) {
      const parts = partsOf(told, total);
      if (parts === undefined) atMost(total, total.roles);
      else if (parts.length > 1) out.push(sumOf('told', total, parts));
    } else if (total.roles[0] === 'casualties') atMost(total, LOSSES);
  }
  return out;
}

/**
 * Totals against their parts, within one edition of one account, where the rule of counting says which parts they are; then sums
 * that only the numbers suggest, across the accounts of one authority. Figures of two authorities are never added.
 */
export function sumsOf(statements: readonly Statement[]): { sums: Sum[]; untried?: UntriedSums[] } {
  const all = tellable(statements);
  const own = all.filter(({ statement }) => statement.attribution.length === 0);
  const told = grouped(own, (one) => `${editionId(one)}|${one.cell}`).flatMap(toldSums);
  const untried = untriedSums(own);
  const sums = [...told, ...proposedSums(own)].sort((a, b) =>
    firstOf(
      order(a.kind === 'told' ? 0 : 1, b.kind === 'told' ? 0 : 1),
      order(a.total.account, b.total.account),
      order(a.total.edition, b.total.edition),
      b.total.value - a.total.value,
      order(a.total.claim, b.total.claim),
    ),
  );
  return untried.length === 0 ? { sums } : { sums, untried };
}
