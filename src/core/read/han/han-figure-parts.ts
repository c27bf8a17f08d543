import type { Figure } from '../clause.ts';
import { memberAt } from '../member-at.ts';
import type { HanFigure } from './han-figure.ts';
import type { HostContext } from './han-figures.ts';
import type { HanGroup } from './han-group.ts';

/** The total a figure is a part of: the host of its bracket, or the last figure of the same kind before うち or 其中. */
export function partOfFor(
  figure: HanFigure,
  told: readonly HanFigure[],
  figures: readonly Figure[],
  host: HostContext | undefined,
): number | undefined {
  if (host?.total !== undefined && !figure.measure) return host.total;
  if (!figure.part) return undefined;
  for (let i = told.length - 1; i >= 0; i--) {
    const one = told[i] as HanFigure;
    if (one.part || one.measure) continue;
    if ((figures[i] as Figure).object === figure.object && figure.value.lo <= one.value.hi) return i;
  }
  return undefined;
}

/** 戦死717名、行方不明75名、計792名: the total stands last. */
export function totalBehind(figure: HanFigure, told: readonly HanFigure[], figures: Figure[]): void {
  if (!figure.total || figure.value.lo !== figure.value.hi) return;
  const own = figures.length - 1;
  let sum = 0;
  for (let i = own - 1; i >= 0 && own - i <= 6; i--) {
    const one = told[i] as HanFigure;
    if (one.object !== figure.object || one.value.lo !== one.value.hi) break;
    sum += one.value.lo;
    if (own - i >= 2 && Math.abs(sum - figure.value.lo) < 1e-9) {
      for (let k = i; k < own; k++)
        if ((figures[k] as Figure).partOf === undefined)
          figures[k] = { ...(figures[k] as Figure), partOf: own };
      const total = figures[own] as Figure;
      if (total.roleFrom === 'none' || (total.roleFrom === 'head' && total.roles[0] === 'strength'))
        figures[own] = {
          ...total,
          roles: [...new Set(figures.slice(i, own).flatMap((one) => one.roles))].sort((a, b) =>
            a < b ? -1 : a > b ? 1 : 0,
          ),
          roleFrom: 'list',
        };
      return;
    }
  }
}

/** 戦艦三隻を含む二十六隻を失った: what the number behind counts in all has the fate of the whole, and its owner. */
export function includedBefore(
  group: HanGroup | undefined,
  told: readonly HanFigure[],
  figures: Figure[],
): void {
  const at = figures.length - 2;
  const part = memberAt(told, at);
  const [before, whole] = [memberAt(figures, at), figures[at + 1]];
  if (group === undefined || part === undefined || before === undefined || whole === undefined) return;
  const included = group.parts.some(
    ({ from, to, link }) => link === 'including' && from <= part.at && part.at < to,
  );
  if (!included || before.object !== whole.object || before.value.lo > whole.value.hi) return;
  if (whole.roleFrom === 'none' || before.roleFrom === 'word') return;
  figures[at] = {
    ...before,
    roles: whole.roles,
    roleFrom: 'list',
    partOf: at + 1,
    ...(before.whose === undefined && whole.whose !== undefined
      ? { whose: whole.whose, whoseFrom: 'list' as const }
      : {}),
  };
}

/** Parts belong to whom their total belongs to, and the other way round. */
export function sharedOwners(figures: readonly Figure[]): Figure[] {
  const owner = (figure: Figure, at: number): Figure | undefined =>
    figure.partOf === undefined
      ? figures.find((one) => one.partOf === at && one.whose !== undefined && one.whose.start <= figure.start)
      : figures[figure.partOf];
  return figures.map((figure, at) => {
    const open = figure.whose === undefined && (figure.by === undefined || figure.partOf !== undefined);
    const from = open ? owner(figure, at) : undefined;
    return from?.whose === undefined || from.whose === figure.by
      ? figure
      : { ...figure, whose: from.whose, whoseFrom: 'list' };
  });
}
