import { FIGURE_NUMBER } from '../caption-words.ts';
import type { Line, Page } from './page.ts';

/** A line with the page on which it stands. */
export interface PlacedLine {
  readonly line: Line;
  readonly page: Page;
}

/** Lines that belong together. */
export interface Paragraph {
  readonly kind: 'heading' | 'prose' | 'cell' | 'caption';
  /** Of a heading: from 1, by the size of its letters. */
  readonly level?: number;
  readonly lines: readonly PlacedLine[];
}

/** What is known of a column: its edges, the usual step from line to line, and whether its lines are set to both edges. */
interface Measure {
  readonly left: number;
  readonly right: number;
  readonly step: number;
  readonly justified: boolean;
}

/** Sizes of the letters of the text: larger ones are those of a heading. */
const LARGER = 1.12;
const LONGEST_HEADING = 240;
const ENDED = /[.!?…。！？：:][»”"'’)\]」』）]*$/u;
const ITEM = /^(?:[•◦▪‣–—]|\(?\d{1,3}[.)]|\(?\p{Ll}\))\s/u;

function measureOf(lines: readonly Line[]): Measure {
  const left = Math.min(...lines.map(({ x }) => x));
  const right = Math.max(...lines.map(({ x, width }) => x + width));
  const steps = lines
    .slice(1)
    .map(({ y }, at) => y - (lines[at]?.y ?? y))
    .filter((step) => step > 0)
    .sort((a, b) => a - b);
  const size = lines[0]?.size ?? 10;
  const full = lines.filter(({ x, width }) => x + width > right - size).length;
  return {
    left,
    right,
    step: steps[(steps.length - 1) >> 1] ?? size * 1.2,
    justified: full * 2 > lines.length,
  };
}

/** Groups the lines of a document into paragraphs, over columns and pages. `body`: size of the letters of the text. */
export function paragraphsOf(placed: readonly PlacedLine[], body: number): Paragraph[] {
  const columns = new Map<string, Line[]>();
  const columnOf = ({ line, page }: PlacedLine): string => `${page.number} ${line.column}`;
  for (const one of placed) columns.set(columnOf(one), [...(columns.get(columnOf(one)) ?? []), one.line]);
  const measures = new Map([...columns].map(([key, lines]) => [key, measureOf(lines)]));
  const measure = (one: PlacedLine): Measure => measures.get(columnOf(one)) as Measure;
  const indent = (one: PlacedLine): boolean => one.line.x - measure(one).left > one.line.size * 0.6;
  const isShort = (one: PlacedLine): boolean => {
    const { left, right, justified } = measure(one);
    const free = right - one.line.x - one.line.width;
    return free > (right - left) * (justified ? 0.1 : 0.3);
  };
  const ended = ({ line }: PlacedLine): boolean => ENDED.test(line.words);
  /** Paragraphs of this document begin with an indent. */
  const indents = placed.filter(indent).length * 12 > placed.length;

  const begins = (before: PlacedLine, one: PlacedLine, next: PlacedLine | undefined): boolean => {
    if (one.line.cell === true || before.line.cell === true) return true;
    if (Math.abs(one.line.size - before.line.size) > before.line.size * 0.08) return true;
    if (columnOf(before) !== columnOf(one)) {
      if (indent(one) && indents) return true;
      return ended(before) && (isShort(before) || !indents);
    }
    const { step } = measure(one);
    if (one.line.y - before.line.y > Math.max(step, one.line.size) * 1.4) return true;
    if (ITEM.test(one.line.words) && (ended(before) || isShort(before))) return true;
    if (indent(one)) {
      const back = next === undefined || columnOf(next) !== columnOf(one) || !indent(next);
      if (ended(before) || isShort(before)) return back || !indent(before) || isShort(before);
      return back && !indent(before);
    }
    return isShort(before) && ended(before);
  };

  const groups: PlacedLine[][] = [];
  for (const [at, one] of placed.entries()) {
    const before = placed[at - 1];
    if (before !== undefined && !begins(before, one, placed[at + 1])) groups[groups.length - 1]?.push(one);
    else groups.push([one]);
  }
  const isHeading = (lines: readonly PlacedLine[]): boolean =>
    (lines[0]?.line.size ?? 0) > body * LARGER &&
    lines[0]?.line.cell !== true &&
    lines.reduce((sum, { line }) => sum + line.words.length, 0) <= LONGEST_HEADING;
  const sizes = [
    ...new Set(groups.filter(isHeading).map((lines) => Math.round(lines[0]?.line.size ?? 0))),
  ].sort((a, b) => b - a);
  return groups.map((lines) => {
    if (lines[0]?.line.cell === true) return { kind: 'cell', lines };
    if (!isHeading(lines))
      return { kind: FIGURE_NUMBER.test(lines[0]?.line.words ?? '') ? 'caption' : 'prose', lines };
    return {
      kind: 'heading',
      level: Math.min(6, sizes.indexOf(Math.round(lines[0]?.line.size ?? 0)) + 1),
      lines,
    };
  });
}
