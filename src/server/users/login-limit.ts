/** Time over which wrong passwords are counted, in milliseconds. */
const WINDOW = 15 * 60_000;
/** Wrong passwords for one name from one address; from one address; for one name from everywhere. */
const MOST = { both: 5, address: 30, name: 60 } as const;
/** Names and addresses counted at once; beyond that the oldest are forgotten, so that no flood fills the memory. */
const KEPT = 20_000;

/** Counts wrong passwords. A name is counted whether anyone has it or not, so that the limit tells nothing. */
export interface LoginLimit {
  /** Takes one try; gives the seconds to wait when it may not be made. A try counts until it turned out right. */
  take(name: string, address: string): number | undefined;
  /** The try was right: it is not counted, and the count of this name from this address begins anew. */
  right(name: string, address: string): void;
}

export function loginLimit(now: () => number = Date.now): LoginLimit {
  const tries = new Map<string, number[]>();
  const keysOf = (name: string, address: string) =>
    [
      [`both ${address} ${name}`, MOST.both],
      [`address ${address}`, MOST.address],
      [`name ${name}`, MOST.name],
    ] as const;
  const recent = (key: string): number[] => (tries.get(key) ?? []).filter((at) => now() - at < WINDOW);
  return {
    take: (given, address) => {
      const name = given.normalize('NFC').trim().toLowerCase().slice(0, 60);
      const keys = keysOf(name, address).map(([key, most]) => ({ key, most, at: recent(key) }));
      const full = keys.filter(({ at, most }) => at.length >= most);
      if (full.length > 0)
        return Math.max(
          ...full.map(({ at, most }) => Math.ceil(((at.at(-most) ?? 0) + WINDOW - now()) / 1000)),
          1,
        );
      for (const { key, at } of keys) {
        tries.delete(key);
        tries.set(key, [...at, now()]);
      }
      for (const key of tries.keys()) {
        if (tries.size <= KEPT) break;
        tries.delete(key);
      }
      return undefined;
    },
    right: (given, address) => {
      const name = given.normalize('NFC').trim().toLowerCase().slice(0, 60);
      const [both, ...others] = keysOf(name, address);
      tries.delete(both[0]);
      for (const [key] of others) tries.set(key, recent(key).slice(0, -1));
    },
  };
}
