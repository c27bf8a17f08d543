// Names across scripts against gold: node bench/names.ts [--errors]
import { fileURLToPath, pathToFileURL } from 'node:url';
import { clusterNames, type Lexeme, SAME_NAME } from '../src/core/read/names/cluster-names.ts';
import { indexNames } from '../src/core/read/names/name-index.ts';
import { blockKeys } from '../src/core/text/block-keys.ts';
import { likeness, type Reading, readings, similarity } from '../src/core/text/transliterate.ts';
import { bootstrap } from './bootstrap.ts';
import { benchClosedWorld } from './names-closed.ts';
import { benchDiscovery, benchReading } from './names-found.ts';
import { type Pair, transliterationPairs } from './names-gold.ts';

const CORPORA = fileURLToPath(new URL('../../shared/corpora', import.meta.url));
const PAIRS = 3000;
const SETS: readonly (readonly [set: string, title: string, bar: string])[] = [
  ['russian', 'English-Russian', 'must .89, aim .94'],
  ['katakana', 'English-katakana', 'must .80, aim .90'],
  ['japanese', 'English-Japanese', 'no bar'],
  ['korean', 'English-Korean', 'no bar'],
  ['chinese', 'English-Chinese', 'no bar'],
];

/** Share of the names whose nearest name of the other language is the right one; of n equally near ones 1/n. */
function firstRanks(pairs: readonly Pair[]): { right: number[]; wrong: string[] } {
  const left = pairs.map(([a]) => readings(a));
  const right = pairs.map(([, b]) => readings(b));
  const shares: number[] = [];
  const wrong: string[] = [];
  for (let i = 0; i < pairs.length; i++) {
    const target = (pairs[i] as Pair)[1];
    let best = 0;
    let ties = 0;
    let hit = false;
    let nearest = '';
    for (let j = 0; j < pairs.length; j++) {
      const score =
        likeness(left[i] as Reading[], right[j] as Reading[], Math.max(0, best - 1e-9))?.score ?? 0;
      if (score === 0 || score < best - 1e-9) continue;
      const same = (pairs[j] as Pair)[1] === target;
      if (score > best + 1e-9) {
        best = score;
        ties = 0;
        hit = false;
        nearest = (pairs[j] as Pair)[1];
      }
      // Equal spellings are one answer.
      if (!same || !hit) ties++;
      if (same) hit = true;
    }
    shares.push(hit ? 1 / ties : 0);
    if (!hit)
      wrong.push(
        `${(pairs[i] as Pair).join(' ')} ${similarity(left[i] as Reading[], right[i] as Reading[]).toFixed(2)}, nearer ${nearest} ${best.toFixed(2)}`,
      );
  }
  return { right: shares, wrong };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function benchScale(errors: boolean): void {
  console.log(
    `\nfirst of ${PAIRS}: the right name is the nearest of all (netranslit, fixed seed; the sets hold about 4 % wrong pairs)`,
  );
  for (const [set, title, bar] of SETS) {
    const pairs = transliterationPairs(CORPORA, set, PAIRS);
    if (pairs === undefined) {
      console.log(`  ${title}: skipped: not there`);
      continue;
    }
    const { right, wrong } = firstRanks(pairs);
    const [low, high] = bootstrap(right, mean);
    console.log(
      `  ${title.padEnd(18)} P@1 ${mean(right).toFixed(3)} [${low.toFixed(3)}-${high.toFixed(3)}] of ${pairs.length}   ${bar}`,
    );
    if (errors) for (const line of wrong.slice(0, 40)) console.log(`    ${line}`);
  }
}

function benchBlocks(): void {
  console.log(
    '\nblocks by first consonant classes: pairs that share a block, and how many of all pairs are compared',
  );
  for (const [set, title] of SETS) {
    const pairs = transliterationPairs(CORPORA, set, PAIRS);
    if (pairs === undefined) continue;
    const right = new Map<string, number>();
    let together = 0;
    let compared = 0;
    const keys = pairs.map(([a, b]) => [blockKeys(readings(a)), blockKeys(readings(b))] as const);
    for (const [, mine] of keys) for (const key of mine) right.set(key, (right.get(key) ?? 0) + 1);
    for (const [a, b] of keys) {
      if (a.some((key) => b.includes(key))) together++;
      compared += a.reduce((sum, key) => sum + (right.get(key) ?? 0), 0);
    }
    console.log(
      `  ${title.padEnd(18)} recall ${(together / pairs.length).toFixed(3)}   compared ${((100 * compared) / pairs.length ** 2).toFixed(1)} %`,
    );
  }
}

const EMPTY = indexNames({ parties: [], names: [] });

/** Names of two languages as the study layer has them. */
const lexemes = (pairs: readonly Pair[]): Lexeme[] =>
  pairs.flatMap(([a, b], at) =>
    [[a, 'en'] as const, [b, 'ru'] as const].map(([word, language]) => ({
      id: `${language}|${word}|${at}`,
      stem: word,
      language,
      form: word,
      spellings: [word],
      kind: 'other',
      initials: [],
      count: 1,
    })),
  );

function benchSpeed(): void {
  console.log('\nspeed: clustering with blocks, and comparing every pair of names');
  for (const size of [250, 1000, PAIRS]) {
    const pairs = transliterationPairs(CORPORA, 'russian', size);
    if (pairs === undefined) {
      console.log('  skipped: not there');
      return;
    }
    const all = lexemes(pairs);
    let start = performance.now();
    const clusters = clusterNames(all, EMPTY);
    const blocked = performance.now() - start;
    const read = all.map((one) => readings(one.form));
    const some = read.slice(0, Math.min(read.length, 400));
    start = performance.now();
    let comparisons = 0;
    for (const a of some) for (const b of read) if (similarity(a, b) >= 0) comparisons++;
    const each = (performance.now() - start) / comparisons;
    start = performance.now();
    let near = 0;
    for (const a of some) for (const b of read) if (likeness(a, b, SAME_NAME) !== undefined) near++;
    const bounded = (performance.now() - start) / comparisons;
    const naive = (each * read.length * (read.length - 1)) / 2;
    console.log(
      `  ${String(all.length).padStart(5)} names: ${blocked.toFixed(0)} ms in ${new Set([...clusters.values()].map((one) => one.key)).size} clusters; ${(each * 1000).toFixed(1)} µs a comparison (${(bounded * 1000).toFixed(1)} when only scores from ${SAME_NAME} on count, ${near} of ${comparisons}), all pairs ${naive.toFixed(0)} ms (${(naive / blocked).toFixed(0)} times as long)`,
    );
  }
}

/** Prints the tables. */
export async function benchNames(errors = process.argv.includes('--errors')): Promise<void> {
  console.log('Names across scripts');
  benchClosedWorld(CORPORA, errors);
  benchScale(errors);
  benchDiscovery(CORPORA);
  benchBlocks();
  benchSpeed();
  benchReading(CORPORA);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  await benchNames();
