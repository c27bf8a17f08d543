import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stream } from './bootstrap.ts';

/** One passage copied from a text into another, with its true places. */
export interface Plant {
  readonly kind: string;
  readonly source: { readonly text: number; start: number; end: number };
  readonly copy: { readonly text: number; start: number; end: number };
}

/** Texts with passages planted in them. */
export interface PlantedSet {
  readonly texts: readonly string[];
  readonly plants: readonly Plant[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;
/** Characters of unspaced scripts with the figures and marks among them, and none of the prose in other scripts. */
const UNSPACED_PROSE = /[\u3040-\u30ff\u3400-\u9fff][\u3040-\u30ff\u3400-\u9fff、。，,.\d]*/g;

function* files(folder: string): Generator<string> {
  let entries: ReturnType<typeof entriesOf>;
  try {
    entries = entriesOf(folder);
  } catch {
    return;
  }
  for (const entry of entries) {
    const full = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(full);
    else if (/\.(?:md|txt|sgm|xml|csv)$/.test(entry.name)) yield full;
  }
}
const entriesOf = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));

/** Prose the sets are made of: docs/, cases/ and, when there, the corpora; or the files of a folder. */
export function proseText(folder?: string): string {
  const folders =
    folder === undefined
      ? [
          join(root, 'docs'),
          join(root, 'cases'),
          ...['wikiwars_en', 'wikiwars_de', 'frankenstein', 'meantime_en', 'accounts'].map((name) =>
            join(root, '../shared/corpora', name),
          ),
        ]
      : [folder];
  return folders
    .flatMap((one) =>
      [...files(one)].map((file) => readFileSync(file, 'utf8').replace(/<[^<>]{0,300}>/g, ' ')),
    )
    .join('\n');
}

/** What writes: words (or characters) with those that follow them, as they do in the prose. */
export interface WordChain {
  readonly words: readonly string[];
  readonly glue: string;
  /** The next word after one. */
  next(word: number, random: () => number): number;
  any(random: () => number): number;
}

/** A chain over the words of spaced scripts, or over the characters of unspaced ones. */
export function wordChain(prose: string, unspaced = false): WordChain {
  const ids = new Map<string, number>();
  const words: string[] = [];
  const sequence: number[] = [];
  const pieces = unspaced
    ? (prose.match(UNSPACED_PROSE) ?? []).flatMap((run) => [...run])
    : prose.split(/[\s|]+/).filter((one) => /\p{L}/u.test(one) && !UNSPACED.test(one) && one.length < 25);
  for (const piece of pieces) {
    let id = ids.get(piece);
    if (id === undefined) {
      id = words.push(piece) - 1;
      ids.set(piece, id);
    }
    sequence.push(id);
  }
  const followers: number[][] = words.map(() => []);
  for (let at = 0; at + 1 < sequence.length; at++)
    (followers[sequence[at] as number] as number[]).push(sequence[at + 1] as number);
  const any = (random: () => number): number => sequence[Math.floor(random() * sequence.length)] as number;
  return {
    words,
    glue: unspaced ? '' : ' ',
    any,
    next: (word, random) => {
      const list = followers[word] as number[];
      // A word with one follower would repeat the prose itself.
      if (list.length < 2 || random() < 0.1) return any(random);
      return list[Math.floor(random() * list.length)] as number;
    },
  };
}

const pick = <T>(list: ArrayLike<T>, random: () => number): T =>
  list[Math.floor(random() * list.length)] as T;

/** One to three letters of a word misread. */
function misread(word: string, random: () => number): string {
  const letters = [...word];
  const times = 1 + Math.floor(random() * Math.min(2, letters.length / 3));
  for (let n = 0; n < times; n++) {
    const at = Math.floor(random() * letters.length);
    const kind = random();
    if (kind < 0.7) letters[at] = pick('etaoinshrdlucmfwyp', random);
    else if (kind < 0.85) letters.splice(at, 1);
    else letters.splice(at, 0, pick('ilcetr', random));
  }
  return letters.join('');
}

/** Noise on a share of the words: 45 % letters misread, 20 % another word, 10 % each left out, put in, split or run together, 5 % swapped. */
function noisy(words: readonly string[], share: number, chain: WordChain, random: () => number): string[] {
  const out: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (random() >= share) {
      out.push(word);
      continue;
    }
    const kind = random();
    // A single character can be neither split nor run together with the next: it is misread instead.
    const character = chain.glue === '';
    if (kind < 0.45 || (character && kind >= 0.85 && kind < 0.95))
      out.push(character ? (chain.words[chain.any(random)] as string) : misread(word, random));
    else if (kind < 0.65) out.push(chain.words[chain.any(random)] as string);
    else if (kind < 0.75) continue;
    else if (kind < 0.85) out.push(word, chain.words[chain.any(random)] as string);
    else if (kind < 0.95) {
      const next = words[at + 1];
      if (random() < 0.5 && next !== undefined) {
        out.push(word + next);
        at++;
      } else {
        const cut = Math.floor(word.length / 2);
        out.push(...[word.slice(0, cut), word.slice(cut)].filter((part) => part !== ''));
      }
    } else {
      const next = words[at + 1];
      if (next !== undefined) {
        out.push(next);
        at++;
      }
      out.push(word);
    }
  }
  return out;
}

/** Clauses of 8 to 20 words in another order. */
function shuffled(words: readonly string[], random: () => number): string[] {
  const clauses: (readonly string[])[] = [];
  for (let at = 0; at < words.length; ) {
    const size = 8 + Math.floor(random() * 13);
    clauses.push(words.slice(at, at + size));
    at += size;
  }
  for (let at = clauses.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [clauses[at], clauses[other]] = [clauses[other] as string[], clauses[at] as string[]];
  }
  return clauses.flat();
}

/** Kinds of plants: share of words with noise, and shuffled clauses. */
export const KINDS = ['0 %', '5 %', '10 %', '20 %', '30 %', '40 %', 'shuffled'] as const;

/** Makes `count` texts of `size` characters each and plants `plants` passages of 30 to 200 words, all repeatable by the seed. */
export function plantedSet(
  chain: WordChain,
  count: number,
  size: number,
  plants: number,
  seed: number,
): PlantedSet {
  const random = stream(seed);
  const bases = Array.from({ length: count }, () => {
    const words: number[] = [];
    let word = chain.any(random);
    for (let length = 0; length < size; ) {
      words.push(word);
      length += (chain.words[word] as string).length + chain.glue.length;
      word = chain.next(word, random);
    }
    return words;
  });
  const taken: { from: number; to: number }[][] = bases.map(() => []);
  const insertions: { at: number; words: string[]; plant: Plant }[][] = bases.map(() => []);
  const sources: { at: number; to: number; plant: Plant }[][] = bases.map(() => []);
  const all: Plant[] = [];
  while (all.length < plants) {
    const from = Math.floor(random() * count);
    const into = Math.floor(random() * count);
    // Two characters of an unspaced script are about a word.
    const length = (30 + Math.floor(random() * 171)) * (chain.glue === '' ? 2 : 1);
    const base = bases[from] as number[];
    const target = bases[into] as number[];
    if (from === into || base.length < length + 2) continue;
    const at = Math.floor(random() * (base.length - length));
    const place = 1 + Math.floor(random() * (target.length - 1));
    const free = (text: number, a: number, b: number): boolean =>
      (taken[text] as { from: number; to: number }[]).every((one) => b <= one.from || a >= one.to);
    if (!free(from, at - 60, at + length + 60) || !free(into, place - 60, place + 60)) continue;
    taken[from]?.push({ from: at - 60, to: at + length + 60 });
    taken[into]?.push({ from: place - 60, to: place + 60 });
    const kind = KINDS[all.length % KINDS.length] as string;
    const words = base.slice(at, at + length).map((id) => chain.words[id] as string);
    const copy =
      kind === 'shuffled'
        ? shuffled(words, random)
        : noisy(words, Number.parseInt(kind, 10) / 100, chain, random);
    const plant: Plant = {
      kind,
      source: { text: from, start: 0, end: 0 },
      copy: { text: into, start: 0, end: 0 },
    };
    all.push(plant);
    sources[from]?.push({ at, to: at + length, plant });
    insertions[into]?.push({ at: place, words: copy, plant });
  }
  const texts = bases.map((base, which) =>
    written(base, chain, sources[which] ?? [], insertions[which] ?? []),
  );
  return { texts, plants: all };
}

function written(
  base: readonly number[],
  chain: WordChain,
  sources: { at: number; to: number; plant: Plant }[],
  insertions: { at: number; words: string[]; plant: Plant }[],
): string {
  const parts: string[] = [];
  let length = 0;
  const add = (word: string): void => {
    parts.push(word);
    length += word.length + chain.glue.length;
  };
  const starts = new Map(sources.map((one) => [one.at, one.plant.source]));
  const ends = new Map(sources.map((one) => [one.to - 1, one.plant.source]));
  const inserted = new Map(insertions.map((one) => [one.at, one]));
  base.forEach((id, at) => {
    const insertion = inserted.get(at);
    if (insertion !== undefined) {
      insertion.plant.copy.start = length;
      for (const word of insertion.words) add(word);
      insertion.plant.copy.end = length - chain.glue.length;
    }
    const begin = starts.get(at);
    if (begin !== undefined) begin.start = length;
    add(chain.words[id] as string);
    const end = ends.get(at);
    if (end !== undefined) end.end = length - chain.glue.length;
  });
  return parts.join(chain.glue);
}
