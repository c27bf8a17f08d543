/**
 * Prints what grows too fast: a process of its own that builds a study at three sizes, each four times the one before, makes its views
 * and all exports, and counts how often each piece of the program runs (V8's block coverage). The smallest makes tables ready.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Pieces that run seldomer than this cost nothing. */
const SELDOM = 40_000;
/** Four times the study may run a piece so many times as often: n log n takes five, what is done up to a bound a little more, a square sixteen. */
const TIMES = 12;

const [name = '', least = ''] = process.argv.slice(2);
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

// From here on what is loaded is counted.
const { writeGrownStudy } = await import('../bench/grown-study.ts');
const { exporters } = await import('../src/core/exports/index.ts');
const { reportContent } = await import('../src/core/show/report-content.ts');
const { variorum } = await import('../src/core/variorum.ts');
const { loadStudy } = await import('../src/study/load.ts');

interface Piece {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}

/** How often each piece of each function ran since it was asked last; a piece that ran as often as what it stands in is not told apart. */
async function counts(): Promise<Map<string, readonly Piece[]>> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return new Map(
    result
      .filter(({ url }) => url.includes('/src/'))
      .flatMap(({ url, functions }) =>
        functions.map(
          ({ functionName, ranges }) =>
            [
              `${url.slice(url.lastIndexOf('/src/') + 1)} ${functionName || 'a function'} at ${ranges[0]?.startOffset}`,
              ranges,
            ] as const,
        ),
      ),
  );
}

/** How often the innermost piece ran that holds a place. */
const at = (pieces: readonly Piece[] = [], place: number): number =>
  pieces.findLast(({ startOffset, endOffset }) => startOffset <= place && place < endOffset)?.count ?? 0;

async function ran(size: number): ReturnType<typeof counts> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-growth-'));
  try {
    writeGrownStudy(folder, name, size);
    await counts();
    const { study } = await loadStudy(folder);
    const build = variorum(study);
    const parts = { version: '0', lastHashes: {}, unconfirmed: true, files: [] };
    reportContent(build, parts);
    for (const { write } of exporters) write(build, parts);
    return await counts();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await ran(Number(least));
const small = await ran(4 * Number(least));
const large = await ran(16 * Number(least));
const fast = [...large].flatMap(([name, pieces]) =>
  pieces.flatMap(({ startOffset, count }) => {
    const before = at(small.get(name), startOffset);
    // Of what never ran before nothing can be said: V8 forgets what it throws away.
    return before > 0 && count > SELDOM && count > TIMES * before
      ? [`${name}, ${startOffset}: ${before} times, then ${count}`]
      : [];
  }),
);
console.log(JSON.stringify({ pieces: large.size, fast }));
