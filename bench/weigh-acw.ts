import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../src/core/weigh/panel/ballot.ts';

/** Compilers that hand on the figures of one commission; and older ones that counted on their own. */
const COMMISSION = ['cwsac1993', 'cwss_nps_db', 'kennedy1997'];
const OLDER = ['bodart1908', 'phisterer1883', 'livermore1900', 'fox1898'];

/**
 * Descent from the commission's survey, given by hand: its second edition, the Park Service's tables, the guide made
 * from it, and the infoboxes and battle pages that take their figures from it (they agree with it in three of four).
 */
export const DESCENT: readonly (readonly string[])[] = [
  [...COMMISSION, 'cwsac2_2010', 'wikipedia2012', 'civilwartrust'],
];

/** Figures within this part of one another are one answer: half of them are rounded. */
const NEAR = 0.02;

/** A battle, side and measure on which the commission's three agree, and two of the older ones agree otherwise. */
export interface Opposed {
  readonly item: string;
  readonly copied: string;
  readonly older: string;
}

/** What the compilers say, with neighbours taken as one answer, and the points where the commission stands against the older. */
export interface CompiledFigures {
  readonly answers: readonly Answer[];
  readonly opposed: readonly Opposed[];
}

/** The figures of the American Civil War, or undefined where they are not there. */
export function compiledFigures(corpora: string): CompiledFigures | undefined {
  const path = join(corpora, 'acw', 'acw_claims.tsv');
  if (!existsSync(path)) return undefined;
  const byItem = new Map<string, { source: string; size: number }[]>();
  const parts = new Map<string, Map<string, number>>();
  for (const line of readFileSync(path, 'utf8').split('\n').slice(1)) {
    const [battle, side, measure, lo, hi, source] = line.split('\t');
    if (source === undefined) continue;
    const size = (Number(lo) + Number(hi)) / 2;
    // A nought beside larger figures means that nothing was recorded.
    if (!(size > 0)) continue;
    const place = `${battle} ${side === 'Union' ? 'US' : side}`;
    byItem.set(`${place} ${measure}`, [
      ...(byItem.get(`${place} ${measure}`) ?? []),
      { source: source.trim(), size },
    ]);
    const whose = `${place}\t${source.trim()}`;
    parts.set(whose, (parts.get(whose) ?? new Map()).set(measure as string, size));
  }
  // Who gives only the parts gives their sum: else his total would seem to be the commission's own.
  for (const [whose, given] of parts) {
    const [place, source = ''] = whose.split('\t');
    const hit =
      given.get('killed_wounded') ??
      (given.get('killed') ?? Number.NaN) + (given.get('wounded') ?? Number.NaN);
    const sum = hit + (given.get('captured_missing') ?? given.get('missing') ?? Number.NaN);
    if (given.has('casualties') || !(sum > 0)) continue;
    const item = `${place} casualties`;
    byItem.set(item, [...(byItem.get(item) ?? []), { source, size: sum }]);
  }
  const answers: Answer[] = [];
  const opposed: Opposed[] = [];
  for (const [item, list] of byItem) {
    const sorted = list.sort((a, b) => a.size - b.size);
    let value = '';
    let last = 0;
    const of = new Map<string, string>();
    for (const { source, size } of sorted) {
      if (value === '' || size > last * (1 + NEAR)) value = String(size);
      last = size;
      if (of.has(source)) continue;
      of.set(source, value);
      answers.push({ source, item, value, size: Number(value) });
    }
    const said = COMMISSION.map((source) => of.get(source));
    const copied = said[0];
    if (copied === undefined || said.some((one) => one !== copied)) continue;
    const older = OLDER.flatMap((source) => of.get(source) ?? []);
    // A figure that an older compiler has on his own is not the commission's.
    if (older.includes(copied)) continue;
    const twice = older.find((one, at) => older.indexOf(one) !== at);
    if (twice !== undefined) opposed.push({ item, copied, older: twice });
  }
  return { answers, opposed };
}
