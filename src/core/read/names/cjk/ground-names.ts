/** How often a run of signs was met beside a word of ground, with clean borders or as the nearer part of a longer run. */
interface Witness {
  clean: number;
  loose: number;
  sure: boolean;
}

/** Signs that a name of a place without an ending has: two, seldom three. */
const LEAST = 2;
const MOST = 3;

/** Most places at which a run is looked for; what is met oftener is known well enough. */
const ENOUGH = 2000;

/**
 * Runs of two or three signs that no list has and that a text tells to be places by the words beside them (`奉天`会戦, 攻占`抚顺`). They are weighed over
 * the whole text: one that stands beside such a word twice, or once and again elsewhere, or once beside a word that is said of
 * towns alone, names a place wherever it stands.
 */
export class GroundNames {
  readonly #met = new Map<string, Witness>();

  /** A run between two borders, or a longer one of which only the part beside the word of ground is taken. */
  meet(run: string, nearer: 'head' | 'tail', sure: boolean): void {
    if (run.length < LEAST) return;
    const loose = run.length > MOST;
    const part = loose ? (nearer === 'head' ? run.slice(0, LEAST) : run.slice(-LEAST)) : run;
    const one = this.#met.get(part) ?? { clean: 0, loose: 0, sure: false };
    this.#met.set(part, one);
    if (loose) one.loose++;
    else {
      one.clean++;
      one.sure ||= sure;
    }
  }

  /** The names in a text, longest first, with the places where they may stand. `stands` tells whether one stands free at a place. */
  *found(
    folded: string,
    stands: (start: number, end: number) => boolean,
  ): Generator<{ readonly start: number; readonly end: number }> {
    const names = [...this.#met]
      .filter(([, { clean }]) => clean > 0)
      .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
    const places = placesOf(
      names.map(([name]) => name),
      folded,
    );
    for (const [name, { clean, loose, sure }] of names) {
      const free: { start: number; end: number }[] = [];
      for (const start of places.get(name) ?? []) {
        if (free.length >= ENOUGH) break;
        if (stands(start, start + name.length)) free.push({ start, end: start + name.length });
      }
      if (sure || clean + loose > 1 || free.length > 1) yield* free;
    }
  }
}

/** Where each of some runs begins in a text, none of its places over another. The text is gone through once, however many there are. */
function placesOf(names: readonly string[], folded: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>(names.map((name) => [name, []]));
  if (found.size === 0) return found;
  const first = new Set(names.map((name) => name.charCodeAt(0)));
  for (let at = 0; at < folded.length; at++) {
    if (!first.has(folded.charCodeAt(at))) continue;
    for (let length = LEAST; length <= MOST; length++) {
      const places = found.get(folded.slice(at, at + length));
      if (places !== undefined && at >= (places.at(-1) ?? Number.NEGATIVE_INFINITY) + length) places.push(at);
    }
  }
  return found;
}
