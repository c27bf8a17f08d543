const holds = (all: ReadonlySet<string>, some: ReadonlySet<string>): boolean =>
  all.size >= some.size && [...some].every((one) => all.has(one));

/** Sets of sources that are found again by one of their sources: only those can be held by a set that has it. */
export class HeldSets {
  private readonly byOne = new Map<string | undefined, { readonly key: string; readonly place: number }[]>();
  private count = 0;
  private readonly of: (key: string) => ReadonlySet<string>;

  constructor(of: (key: string) => ReadonlySet<string>) {
    this.of = of;
  }

  put(key: string): void {
    const [one] = this.of(key);
    const list = this.byOne.get(one) ?? [];
    list.push({ key, place: this.count++ });
    this.byOne.set(one, list);
  }

  /** The first that was put whose sources a set has all. */
  firstIn(all: ReadonlySet<string>): string | undefined {
    let first: { readonly key: string; readonly place: number } | undefined;
    for (const one of [undefined, ...all]) {
      // Those of one source stand in the order in which they were put.
      const found = this.byOne.get(one)?.find(({ key }) => holds(all, this.of(key)));
      if (found !== undefined && (first === undefined || found.place < first.place)) first = found;
    }
    return first?.key;
  }
}
