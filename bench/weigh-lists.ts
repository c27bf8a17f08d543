import type { Answer } from '../src/core/weigh/panel/ballot.ts';
import { stream } from './bootstrap.ts';

/** Questions, and sources who answer some of them. */
const BOOKS = 100;
const SHOPS = 300;
/** Share of the questions the best stocked shop answers; the others fall off as one over their rank, to at least so many. */
const MOST = 0.8;
const LEAST = 2;
/** Shares of books that have at most one, two and three authors; the others have four. */
const AUTHORS = [0.35, 0.7, 0.9];
/** Shops that take their lists from one catalogue, which gives the first author only. */
const OF_CATALOGUE = 0.15;

/** A made-up set like that of book shops and authors: a value is a list of names, and most faults are names left out. */
export interface ListRun {
  readonly answers: readonly Answer[];
  /** The right list of each question. */
  readonly gold: ReadonlyMap<string, string>;
  /** The shops that copy the catalogue. */
  readonly groups: readonly (readonly string[])[];
}

/** One list as it is written: its names sorted, so that their order says nothing. */
const written = (names: readonly string[]): string => [...names].sort().join('; ');

/**
 * One run of shops that list the authors of books. Few shops list many books and many list few. A shop leaves names out by a habit of its own (only
 * the first, or the last of them), slips in a name now and then, and a share of the shops copy one catalogue.
 */
export function listRun(seed: number): ListRun {
  const next = stream(seed * 6151 + 5);
  const books = Array.from({ length: BOOKS }, (_, book) => {
    const draw = next();
    const count = 1 + AUTHORS.filter((share) => draw >= share).length;
    return Array.from({ length: count }, (_one, at) => `author ${book}.${at}`);
  });
  const answers: Answer[] = [];
  const copying: string[] = [];
  for (let shop = 0; shop < SHOPS; shop++) {
    const source = `shop ${shop}`;
    const share = Math.max(LEAST / BOOKS, MOST / (1 + shop / 4));
    const copies = next() < OF_CATALOGUE;
    if (copies) copying.push(source);
    // From shops that name everybody to shops that name the first alone; and how often a name is misspelt.
    const whole = 0.3 + 0.65 * next();
    const slips = 0.02 + 0.13 * next();
    books.forEach((names, book) => {
      if (next() >= share) return;
      const full = !copies && next() < whole;
      const kept = full
        ? names
        : next() < 0.7
          ? names.slice(0, 1)
          : names.slice(0, Math.max(1, names.length - 1));
      const told = kept.map((name) => (next() < slips ? `${name} misspelt ${Math.floor(next() * 4)}` : name));
      answers.push({ source, item: `book ${book}`, value: written(told) });
    });
  }
  return {
    answers,
    gold: new Map(books.map((names, book) => [`book ${book}`, written(names)] as const)),
    groups: [copying],
  };
}
