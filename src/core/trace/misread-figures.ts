import type { Study } from '../model/account.ts';
import type { DependenceEdge } from '../model/dependence.ts';
import type { Point, Reading } from '../model/point.ts';
import { misreadAs } from '../text/misreading.ts';
import { editionDays, order } from './account-days.ts';
import type { Tie } from './word-evidence.ts';

/** Accounts besides the two that must have the figure that was misread, and digits of a figure that may be. */
const LEAST_OTHERS = 1;
const DIGITS = 3;
const WEIGHT = 0.3;

/** How one figure or date was read for another: a digit that looks like it, or two neighbours changed over. */
function readFor(right: string, wrong: string): string | undefined {
  const misread = misreadAs(right, wrong);
  if (misread !== undefined)
    return /^\d$/.test(misread.as) ? `${misread.letters} as ${misread.as}` : undefined;
  if (right.length !== wrong.length) return undefined;
  const at = [...right].findIndex((digit, place) => digit !== wrong[place]);
  const swapped = `${right.slice(0, at)}${right[at + 1] ?? ''}${right[at]}${right.slice(at + 2)}`;
  return at >= 0 && swapped === wrong && /^\d\d$/.test(right.slice(at, at + 2))
    ? `${right.slice(at, at + 2)} as ${wrong.slice(at, at + 2)}`
    : undefined;
}

/** What an account says in its latest edition, where it says one thing; accounts that say several are left out. */
function saidBy(readings: readonly Reading[]): Map<Reading, string[]> {
  const by = new Map<string, Set<Reading>>();
  for (const reading of readings)
    for (const { account, current, standing } of reading.witnesses)
      if (current && standing !== 'denies') by.set(account, (by.get(account) ?? new Set()).add(reading));
  const said = new Map<Reading, string[]>();
  for (const [account, [only, ...others]] of by) {
    if (only === undefined || others.length > 0) continue;
    const accounts = said.get(only);
    if (accounts === undefined) said.set(only, [account]);
    else accounts.push(account);
  }
  return said;
}

const isFigure = ({ value, label, facet }: Reading): boolean =>
  (value.kind === 'quantity' || value.kind === 'time') &&
  facet?.subset === undefined &&
  (label.match(/\d/g)?.length ?? 0) >= DIGITS;

/**
 * Figures and dates that one of two accounts misread, in whatever languages: the two hang together already, a third has the figure of
 * one, and nobody has that of the other, which differs by a digit that looks alike or by two changed over. It is said beside what
 * ties them and ties nobody by itself: figures that are near one another may both have been counted.
 */
export function misreadFigures(
  study: Study,
  points: readonly Point[],
  edges: readonly DependenceEdge[],
): Tie[] {
  const accounts = new Map(study.accounts.map((account) => [account.key, account] as const));
  const pairs = new Set(edges.flatMap(({ from, to }) => [`${from}\n${to}`, `${to}\n${from}`]));
  const ties: Tie[] = [];
  for (const { id, readings } of points) {
    const figures = readings.filter(isFigure);
    if (figures.length < 2) continue;
    const said = saidBy(figures);
    // What nobody shares is taken for no other's mistake.
    const common = [...said].filter(([, models]) => models.length > LEAST_OTHERS);
    for (const [wrong, owners] of said) {
      const [owner] = owners;
      const witness = wrong.witnesses.find(({ account, current }) => account === owner && current);
      // A copy of who misread it may have it too, but then nothing says which of the two did.
      if (owners.length !== 1 || owner === undefined || witness === undefined) continue;
      for (const [right, models] of common) {
        if (right === wrong || right.value.kind !== wrong.value.kind) continue;
        const how = readFor(right.label, wrong.label);
        if (how === undefined) continue;
        for (const model of models) {
          if (!pairs.has(`${owner}\n${model}`)) continue;
          const [one, other] = [accounts.get(owner), accounts.get(model)];
          if (one === undefined || other === undefined) continue;
          const which = order(
            editionDays(one, one.editions.at(-1)),
            editionDays(other, other.editions.at(-1)),
          );
          if (which < 0) continue;
          ties.push({
            from: owner,
            to: model,
            dated: which > 0,
            evidence: {
              kind: 'misreading',
              says: `it has ${wrong.label}, which nobody else has, for ${right.label} (${how})`,
              weight: WEIGHT,
              points: [id],
            },
          });
        }
      }
    }
  }
  return ties;
}
