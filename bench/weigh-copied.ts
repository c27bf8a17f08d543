import type { Answer } from '../src/core/weigh/panel/ballot.ts';
import { stream } from './bootstrap.ts';

/** A made-up study: accounts that know something, and accounts that copy them. */
export interface CopiedWorld {
  readonly name: string;
  readonly accounts: number;
  readonly copiers: number;
  /** Copiers of the first account, which is right least often. */
  readonly ofFirst: number;
  readonly items: number;
  readonly coverage: number;
}

/** The worlds of the published figures. */
export const worlds: readonly CopiedWorld[] = [
  { name: 'copied bad account (8 + 10)', accounts: 8, copiers: 10, ofFirst: 7, items: 60, coverage: 0.7 },
  { name: 'small (4 + 6)', accounts: 4, copiers: 6, ofFirst: 4, items: 20, coverage: 0.8 },
  { name: 'no copying (8)', accounts: 8, copiers: 0, ofFirst: 0, items: 60, coverage: 0.7 },
];

/** Share of the bad account that is right; share of an item a copier copies; and is right in, where it does not. */
const FIRST = 0.35;
const COPIED = 0.85;
const OWN = 0.6;
/** Wrong answers a question has; few make it hard, as wrong accounts then agree by chance. */
const WRONG = 3;

/** One run: answers, who copied whom, and which value is right (always `true`). */
export function copiedRun(
  world: CopiedWorld,
  seed: number,
): { answers: readonly Answer[]; groups: readonly (readonly string[])[] } {
  const next = stream(seed * 7919 + 1);
  const { accounts, copiers, ofFirst, items, coverage } = world;
  const wrong = (): string => `wrong ${Math.floor(next() * WRONG)}`;
  const told: Map<number, string>[] = [];
  for (let account = 0; account < accounts; account++) {
    const right = account === 0 ? FIRST : 0.5 + (0.4 * (account - 1)) / (accounts - 2);
    const said = new Map<number, string>();
    for (let item = 0; item < items; item++)
      if (next() < coverage) said.set(item, next() < right ? 'true' : wrong());
    told.push(said);
  }
  const groups = told.map((_, account) => [`account ${account}`]);
  for (let copier = 0; copier < copiers; copier++) {
    const of = copier < ofFirst ? 0 : 1 + Math.floor(next() * (accounts - 1));
    groups[of]?.push(`account ${accounts + copier}`);
    const said = new Map<number, string>();
    for (let item = 0; item < items; item++) {
      if (next() >= coverage) continue;
      const model = told[of]?.get(item);
      said.set(item, model !== undefined && next() < COPIED ? model : next() < OWN ? 'true' : wrong());
    }
    told.push(said);
  }
  const answers = told.flatMap((said, account) =>
    [...said].map(([item, value]) => ({ source: `account ${account}`, item: String(item), value })),
  );
  return { answers, groups };
}
