import type { Line, Page } from './page.ts';
import { type Numeral, numeralOf, romanOf } from './page-numerals.ts';

/** Share of the height of a page, above and below, in which running heads and page numbers stand. */
const MARGIN = 0.13;
/** Lines of a running head in a long document, and in a short one. */
const [MANY, FEW] = [3, 2];
const SHORT = 6;
/** Points by which a running head may stand higher or lower from page to page. */
const SWAY = 8;
const LONGEST_HEAD = 120;
/** Sizes of its letters by which a running head stands off from the text. */
const OFF = 1.5;

/** Printed page numbers by page, and the lines that are no text of the document. */
export interface Margins {
  readonly printed: ReadonlyMap<number, string>;
  readonly outside: ReadonlySet<Line>;
}

/** A line in a margin. */
interface Edge {
  readonly page: number;
  readonly line: Line;
  readonly zone: 'top' | 'bottom';
  /** Middle of the line, from the top of the page. */
  readonly y: number;
  readonly key: string;
  readonly numerals: readonly Numeral[];
}

/** Lines of the margins of a page, the outermost first. */
function edgesOf({ number, lines, height }: Page): Edge[] {
  const edges: Edge[] = [];
  for (const line of lines) {
    const [, top, , tall] = line.box;
    const y = top + tall / 2;
    const zone = y < height * MARGIN ? 'top' : y > height * (1 - MARGIN) ? 'bottom' : undefined;
    if (zone === undefined || tall > line.size * 3 || line.words.length > LONGEST_HEAD) continue;
    const key = line.words.toLowerCase().replace(/\d+|\b[ivxlc]+\b/g, '#');
    edges.push({ page: number, line, zone, y, key, numerals: numeralOf(line.words) });
  }
  const depth = ({ zone, y }: Edge): number => (zone === 'top' ? y : height - y);
  return edges.sort((a, b) => depth(a) - depth(b));
}

/** Lines whose words, numbers aside, stand at the same height on several pages. */
function recurring(edges: readonly Edge[], pages: number): Set<Line> {
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    // Figures alone are page numbers when they are in order, else text.
    if (!/\p{L}/u.test(edge.key)) continue;
    const key = `${edge.zone} ${edge.key}`;
    groups.set(key, [...(groups.get(key) ?? []), edge]);
  }
  const found = new Set<Line>();
  const need = pages > SHORT ? MANY : FEW;
  for (const group of groups.values()) {
    const heights = group.map(({ y }) => y).sort((a, b) => a - b);
    const middle = heights[heights.length >> 1] ?? 0;
    const level = group.filter(({ y }) => Math.abs(y - middle) <= SWAY);
    if (new Set(level.map(({ page }) => page)).size >= need) for (const { line } of level) found.add(line);
  }
  return found;
}

/** How many pages agree with a numeral on the distance between the printed number and the page of the file. */
function support(edges: readonly Edge[]): Map<string, number> {
  const pages = new Map<string, Set<number>>();
  for (const { page, numerals } of edges)
    for (const { kind, value } of numerals) {
      const key = `${kind} ${value - page}`;
      pages.set(key, (pages.get(key) ?? new Set()).add(page));
    }
  return new Map([...pages].map(([key, on]) => [key, on.size]));
}

/**
 * Finds printed page numbers and running heads. A page number is a numeral in a margin whose distance to the page of the file is that of other
 * pages; a running head recurs at its height. Both are only looked for from the edge inwards, up to the first line of the text.
 */
export function marginsOf(pages: readonly Page[]): Margins {
  const byPage = pages.map(edgesOf);
  const all = byPage.flat();
  const heads = recurring(all, pages.length);
  const votes = support(all);
  const outside = new Set<Line>();
  const printed = new Map<number, string>();
  const kinds = new Map<number, string>();
  for (const [at, page] of pages.entries()) {
    const open = { top: true, bottom: true };
    const labels = new Set(page.lines.flatMap(({ calls }) => calls.map(({ label }) => label)));
    for (const { zone, line, numerals, y } of byPage[at] ?? []) {
      if (!open[zone]) continue;
      let best: Numeral | undefined;
      let most = pages.length === 1 ? 0 : 1;
      for (const numeral of numerals) {
        const votesFor = votes.get(`${numeral.kind} ${numeral.value - page.number}`) ?? 0;
        if (votesFor > most) [best, most] = [numeral, votesFor];
      }
      const alone = best?.alone === true;
      const isNumber = best !== undefined && (alone || heads.has(line) || most >= MANY);
      const apart = page.lines.every((other) => {
        const inwards = (other.box[1] + other.box[3] / 2 - y) * (zone === 'top' ? 1 : -1);
        return inwards <= line.size * 0.5 || inwards > line.size * OFF;
      });
      const isNote =
        zone === 'bottom' &&
        labels.has(/^\S+/.exec(line.calls[0]?.at === 0 ? line.calls[0].label : line.words)?.[0] ?? '');
      if (alone || ((isNumber || heads.has(line)) && apart && !isNote)) {
        outside.add(line);
        if (isNumber && best !== undefined && !printed.has(page.number)) {
          printed.set(page.number, best.words);
          kinds.set(page.number, `${best.kind} ${best.value - page.number}`);
        }
      } else open[zone] = false;
    }
  }
  for (const { number, label } of pages) {
    if (printed.has(number)) continue;
    const between = kinds.get(number - 1);
    if (between !== undefined && between === kinds.get(number + 1)) {
      const [kind = '', distance = '0'] = between.split(' ');
      const value = number + Number(distance);
      printed.set(number, kind === 'roman' ? romanOf(value) : String(value));
    } else if (label !== undefined && label !== String(number)) printed.set(number, label);
  }
  return { printed, outside };
}
