/** A run of a line that belongs to the side named in square brackets at its end: `one division (2,000 men) [CS]`. */
export interface SideRun {
  readonly start: number;
  readonly end: number;
  readonly side: { readonly start: number; readonly end: number };
}

/** The runs of a line that end with a side in square brackets; each begins behind the one before it, or behind the label. */
export function sideRuns(line: string, offset: number): SideRun[] {
  const out: SideRun[] = [];
  let from = line.indexOf(':') + 1;
  for (const { index, 0: whole, 1: name = '' } of line.matchAll(/\[(\p{Lu}[\p{L}. ]*)\]/gu)) {
    const start = offset + index + 1;
    out.push({
      start: offset + from,
      end: offset + index,
      side: { start, end: start + name.length },
    });
    from = index + whole.length;
  }
  return out;
}
