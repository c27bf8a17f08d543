import { type Days, order } from './account-days.ts';

/** What texts read at one point: a reading's number for each text, and -1 where it gives none or several. */
export interface ClaimPlace {
  readonly readings: Int32Array;
  /** Whose the figures are, where they are figures: those of one side come from one table. */
  readonly side?: string;
  /** How likely an account that knows nothing of the others hits a reading; a figure with many digits hardly ever. */
  chance(reading: number): number;
}

/** A source that the readings of an account speak for. */
export interface ClaimTie {
  readonly from: number;
  readonly to: number;
  /** Dates say that `to` is the earlier. */
  readonly dated: boolean;
  /** How much likelier the readings are if one follows the other than if each stands alone, as a logarithm to base two. */
  readonly bits: number;
  /** Places at which the two read the same, those that no other source explains. */
  readonly same: readonly number[];
  /** Of these, those read so by no earlier account outside the two lines. */
  readonly distinctive: readonly number[];
  readonly differ: number;
  /** Exact figures that several lines have: they come from one count, but nothing says from which of its tellers. */
  readonly family?: true;
}

/** Share of readings that one who follows takes over. */
const TAKEN_OVER = 0.8;
/** Bits from which a tie is proposed, and readings that must be the same; they must also outnumber the differences. */
const LEAST_BITS = 8;
const LEAST_SAME = 3;
/** Two exact figures are enough to say that two texts draw on one count. */
const LEAST_EXACT = 2;
/** A reading is exact when chance hits it so seldom: a figure of three digits that count. */
const EXACT = 0.02;

/**
 * For each account the sources that its readings speak for, strongest first. A reading that others have too says
 * little, one that only the two have says much, and a difference speaks against. What one source explains is not
 * counted for a second. `lines` says which texts are one line already, so that copies do not make a reading common;
 * `owners` which are editions of one account, and they are not tied.
 */
export function claimTies(
  count: number,
  places: readonly ClaimPlace[],
  days: readonly (Days | undefined)[],
  lines: readonly number[],
  owners: readonly number[] = lines,
): ClaimTie[] {
  const ties: ClaimTie[] = [];
  const alike = readAlike(places);
  const placesOf = toldBy(count, places);
  for (let from = 0; from < count; from++) {
    // A text reads something at few of the places of a large study, and little of it as others do.
    const told = placesOf[from] as readonly number[];
    const shared = sharedWith(from, told, places, alike);
    const near = atLeast(shared, LEAST_SAME);
    const later = near.length === 0 ? [] : days.map((other) => order(other, days[from]) > 0);
    const common =
      near.length === 0 ? [] : told.map((at) => commonness(places[at] as ClaimPlace, from, lines, later));
    const explained = new Set<number>();
    const tried = new Set<number>();
    for (;;) {
      let best: ClaimTie | undefined;
      for (const to of near) {
        const which = order(days[to], days[from]);
        if (
          owners[to] === owners[from] ||
          tried.has(owners[to] as number) ||
          which > 0 ||
          (which === 0 && to > from)
        )
          continue;
        const tie = tieOf(from, to, which < 0, places, told, common, lines, explained);
        const enough = tie.same.length >= LEAST_SAME && tie.same.length > tie.differ;
        if (enough && tie.bits > (best?.bits ?? LEAST_BITS)) best = tie;
      }
      if (best === undefined) break;
      ties.push(best);
      tried.add(owners[best.to] as number);
      for (const at of best.same) explained.add(at);
    }
    if (tried.size === 0)
      ties.push(...familyOf(from, places, told, days, owners, atLeast(shared, LEAST_EXACT)));
  }
  return ties;
}

/** At each place, the texts that give each reading. */
const readAlike = (places: readonly ClaimPlace[]): readonly ReadonlyMap<number, readonly number[]>[] =>
  places.map(({ readings }) => {
    const texts = new Map<number, number[]>();
    readings.forEach((reading, text) => {
      if (reading < 0) return;
      const met = texts.get(reading);
      if (met === undefined) texts.set(reading, [text]);
      else met.push(text);
    });
    return texts;
  });

/** The places at which each text reads something, in order. */
function toldBy(count: number, places: readonly ClaimPlace[]): readonly (readonly number[])[] {
  const told = Array.from({ length: count }, (): number[] => []);
  places.forEach(({ readings }, at) => {
    readings.forEach((reading, text) => {
      if (reading >= 0) told[text]?.push(at);
    });
  });
  return told;
}

/** At how many places each other text reads the same as one; texts that never do are not looked at. */
function sharedWith(
  from: number,
  told: readonly number[],
  places: readonly ClaimPlace[],
  alike: readonly ReadonlyMap<number, readonly number[]>[],
): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  for (const at of told)
    for (const text of alike[at]?.get(places[at]?.readings[from] as number) ?? [])
      if (text !== from) shared.set(text, (shared.get(text) ?? 0) + 1);
  return shared;
}

/** The texts that read the same at so many places, in order. */
const atLeast = (shared: ReadonlyMap<number, number>, least: number): number[] =>
  [...shared].flatMap(([text, times]) => (times >= least ? [text] : [])).sort((a, b) => a - b);

/** What two texts have alike and otherwise among exact figures. */
interface Alike {
  readonly same: number[];
  bits: number;
  differ: number;
}

/** The exact figures of two texts: all of them, and those of each side; `told` are the places at which the first reads something. */
function exactFigures(
  places: readonly ClaimPlace[],
  told: readonly number[],
  from: number,
  to: number,
): Map<string, Alike> {
  const found = new Map<string, Alike>();
  for (const at of told) {
    const place = places[at] as ClaimPlace;
    const x = place.readings[from] as number;
    const y = place.readings[to] as number;
    if (y < 0) continue;
    const chance = Math.min(place.chance(x), place.chance(y));
    if (chance > EXACT) continue;
    for (const group of place.side === undefined ? [''] : ['', `of ${place.side}`]) {
      const alike = found.get(group) ?? { same: [], bits: 0, differ: 0 };
      found.set(group, alike);
      if (x === y) {
        alike.same.push(at);
        alike.bits += Math.log2(TAKEN_OVER / chance);
      } else {
        alike.differ++;
        alike.bits += Math.log2(1 - TAKEN_OVER);
      }
    }
  }
  return found;
}

/**
 * The text with which one that has no tie shares most exact figures, however many others have them too: more alike than otherwise in
 * all, or those of one side all alike, since a compiler takes each side's losses from a table of its own.
 */
function familyOf(
  from: number,
  places: readonly ClaimPlace[],
  told: readonly number[],
  days: readonly (Days | undefined)[],
  owners: readonly number[],
  near: readonly number[],
): ClaimTie[] {
  let best: ClaimTie | undefined;
  for (const to of near) {
    const which = order(days[to], days[from]);
    if (owners[to] === owners[from] || which > 0 || (which === 0 && to > from)) continue;
    for (const [group, alike] of exactFigures(places, told, from, to)) {
      const { same, differ } = alike;
      const bits = Math.round(alike.bits * 10) / 10;
      if (bits <= (best?.bits ?? LEAST_BITS) || same.length < LEAST_EXACT) continue;
      if (group === '' ? same.length <= differ : differ > 0) continue;
      best = { from, to, dated: which < 0, bits, same, distinctive: [], differ, family: true };
    }
  }
  return best === undefined ? [] : [best];
}

/** Lines that read something at a place: all, and by what they read. */
interface Commonness {
  readonly all: ReadonlySet<number>;
  readonly by: ReadonlyMap<number, ReadonlySet<number>>;
}

/**
 * How common each reading of a place is among others than a text and its line. A later text
 * may have it from this one: it does not show how common the reading was.
 */
function commonness(
  { readings }: ClaimPlace,
  from: number,
  lines: readonly number[],
  later: readonly boolean[],
): Commonness {
  const all = new Set<number>();
  const by = new Map<number, Set<number>>();
  readings.forEach((reading, account) => {
    const line = lines[account] as number;
    if (reading < 0 || line === lines[from] || later[account] === true) return;
    all.add(line);
    const alike = by.get(reading) ?? new Set<number>();
    by.set(reading, alike.add(line));
  });
  return { all, by };
}

function tieOf(
  from: number,
  to: number,
  dated: boolean,
  places: readonly ClaimPlace[],
  told: readonly number[],
  common: readonly Commonness[],
  lines: readonly number[],
  explained: ReadonlySet<number>,
): ClaimTie {
  let bits = 0;
  let differ = 0;
  const same: number[] = [];
  const distinctive: number[] = [];
  told.forEach((at, which) => {
    const place = places[at] as ClaimPlace;
    const x = place.readings[from] as number;
    const y = place.readings[to] as number;
    if (y < 0 || explained.has(at)) return;
    // The line of the two shows nothing either.
    const own = lines[to] as number;
    const { all, by } = common[which] as Commonness;
    const alike = by.get(y);
    const others = all.size - (all.has(own) ? 1 : 0);
    const sameRead = alike === undefined ? 0 : alike.size - (alike.has(own) ? 1 : 0);
    const chance = Math.min(0.95, (sameRead + place.chance(y)) / (others + 1));
    if (x === y) {
      same.push(at);
      if (sameRead === 0) distinctive.push(at);
      bits += Math.log2(TAKEN_OVER / chance);
    } else {
      differ++;
      bits += Math.log2((1 - TAKEN_OVER) / (1 - chance));
    }
  });
  return { from, to, dated, bits: Math.round(bits * 10) / 10, same, distinctive, differ };
}

/** How likely a figure is hit by chance: one digit that counts often, each further one five times less. */
export function chanceOfFigure(figure: number): number {
  const digits = String(Math.abs(Math.round(figure))).replace(/0+$/, '').length;
  return Math.max(0.002, 0.4 / 5 ** Math.max(0, digits - 1));
}
