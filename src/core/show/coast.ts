/** A line as one list: east, north, east, north and so on, in degrees. */
export type CoastLine = readonly number[];

/** What is known of the earth around a study: coasts, rivers and the shores of lakes. No borders. */
export interface EarthLines {
  readonly coast: readonly CoastLine[];
  readonly rivers: readonly CoastLine[];
  readonly lakes: readonly CoastLine[];
}

/** A box in degrees. It does not cross the line of date. */
export interface MapBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Reads coast lines: lines parted by semicolons, numbers in base 36, the first point in hundredths of a degree, then steps. */
export function readCoast(text: string): CoastLine[] {
  return text.split(';').map((line) => {
    const steps = line.split(' ').map((one) => Number.parseInt(one, 36));
    let [east, north] = [0, 0];
    return steps.flatMap((step, at) => {
      if (at % 2 === 1) {
        north += step;
        return [east / 100, north / 100];
      }
      east += step;
      return [];
    });
  });
}

/** The parts of lines that stand in a box, each with one point more at its ends, so that it goes on to the edge. */
export function within(lines: readonly CoastLine[], { west, south, east, north }: MapBox): CoastLine[] {
  const out: number[][] = [];
  for (const line of lines) {
    let open: number[] | undefined;
    for (let at = 0; at + 1 < line.length; at += 2) {
      const [x, y] = [line[at] as number, line[at + 1] as number];
      const inside = x >= west && x <= east && y >= south && y <= north;
      if (inside) {
        if (open === undefined) {
          open = at === 0 ? [] : [line[at - 2] as number, line[at - 1] as number];
          out.push(open);
        }
        open.push(x, y);
      } else if (open !== undefined) {
        open.push(x, y);
        open = undefined;
      }
    }
  }
  return out.filter(({ length }) => length > 2);
}
