import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reuse } from '../src/core/model/reuse.ts';
import { KINDS, type PlantedSet, plantedSet, proseText, type WordChain, wordChain } from './planted.ts';
import { benchAcwReuse } from './reuse-acw.ts';
import { naiveReuse } from './reuse-naive.ts';
import { nameOf, type ReuseScore, reuseScore } from './reuse-score.ts';

interface Cold {
  readonly wall: number;
  readonly thread: number;
  readonly processor: number;
  readonly memory: number;
  readonly passages: number;
  readonly found?: Reuse;
}

/** Searches a set in a fresh process, on one thread. */
function cold(set: PlantedSet, out: boolean): Cold {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-reuse-'));
  try {
    set.texts.forEach((text, at) => {
      writeFileSync(join(folder, nameOf(at)), text);
    });
    const program = fileURLToPath(new URL('reuse-cold.ts', import.meta.url));
    const text = execFileSync(process.execPath, [program, folder, ...(out ? ['--out'] : [])], {
      encoding: 'utf8',
      maxBuffer: 1 << 29,
    });
    return JSON.parse(text) as Cold;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const megabytes = (set: PlantedSet): number =>
  set.texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

function row(name: string, chain: WordChain, size: number, seed: number, beside = false): void {
  const set = plantedSet(chain, 100, size, 700, seed);
  const mb = megabytes(set);
  const done = cold(set, true);
  print(name, mb, reuseScore(set, done.found?.passages ?? []), [done.wall, done.thread, done.processor]);
  if (!beside) return;
  const before = process.threadCpuUsage();
  const start = performance.now();
  const naive = naiveReuse(set.texts, chain.glue === '');
  const wall = performance.now() - start;
  const { user, system } = process.threadCpuUsage(before);
  print(`${name}, the naive way`, mb, reuseScore(set, naive), [wall, (user + system) / 1000]);
}

function print(name: string, mb: number, score: ReuseScore, milliseconds: readonly number[]): void {
  const cells = KINDS.map((kind) => (score.byKind.get(kind) ?? 0).toFixed(2));
  const speeds = [0, 1, 2].map((at) =>
    milliseconds[at] === undefined ? '' : ((mb * 1000) / milliseconds[at]).toFixed(1),
  );
  console.log(
    `| ${name}, ${mb.toFixed(1)} MB | ${cells.join(' | ')} | ${score.upTo30.toFixed(3)} | ${score.recall.toFixed(3)} | ${score.precision.toFixed(3)} | ${score.f1.toFixed(3)} | ${speeds.join(' | ')} |`,
  );
}

/** MB of the set whose time and memory are bounded; making it takes longer than searching it. */
const LARGEST = 166;

/** Reused passages: planted sets, growth, and real copies. `--prose=DIR` takes real prose, `--short` leaves the largest set out. */
export function benchReuse(): void {
  const prose = proseText(process.argv.find((word) => word.startsWith('--prose='))?.slice(8));
  const words = wordChain(prose);
  const characters = wordChain(prose, true);
  console.log(
    `\nReused passages: planted sets from ${(prose.length / 1e6).toFixed(1)} million characters of prose`,
  );
  console.log(
    `recall by noise; F1 over characters of both sides; speed cold, one thread: by the clock, by the processor's time of that thread, and with the engine's compiler and collector beside it`,
  );
  console.log(
    `| set | ${KINDS.join(' | ')} | to 30 % (must .97) | all | precision | F1 (must .97) | MB/s (must 12) | of the thread | of all |`,
  );
  console.log(`|---|${KINDS.map(() => '---|').join('')}---|---|---|---|---|---|`);
  row('words, seed 1', words, 100_000, 1, true);
  row('words, seed 2', words, 100_000, 2);
  if (characters.words.length > 500) {
    row('Chinese and Japanese, seed 3', characters, 30_000, 3, true);
    row('Chinese and Japanese, seed 4', characters, 30_000, 4);
  }
  console.log(
    'passim and TextPAIR: skipped, no registry of packages has them (passim there is another program); the naive way: five words, or ten characters, in a row, joined over thirty',
  );
  console.log(
    '\n| growth, MB | seconds | of the thread | of all | peak memory MB | passages (planted) | must |\n|---|---|---|---|---|---|---|',
  );
  const sizes = [1, 10, 40, ...(process.argv.includes('--short') ? [] : [LARGEST])];
  for (const mb of sizes) {
    const count = Math.max(10, Math.round(mb * 3.5));
    const plants = Math.round(mb * 18);
    const set = plantedSet(words, count, Math.round((mb * 982_000) / count), plants, mb);
    const done = cold(set, false);
    console.log(
      `| ${megabytes(set).toFixed(1)} | ${(done.wall / 1000).toFixed(2)} | ${(done.thread / 1000).toFixed(2)} | ${(done.processor / 1000).toFixed(2)} | ${Math.round(done.memory)} | ${done.passages} (${plants}) | ${mb === LARGEST ? '12 s, 1,300 MB' : ''} |`,
    );
  }
  benchAcwReuse();
}
