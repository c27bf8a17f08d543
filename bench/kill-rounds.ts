import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '../src/core/text/sha256.ts';
import { openFolder } from '../src/study/folder.ts';
import { readJournals } from '../src/study/journal.ts';
import { startWorkbench } from './start-workbench.ts';

/** What rounds of killing found. */
export interface KillRounds {
  readonly rounds: number;
  /** Decisions that were acknowledged before the kill. */
  readonly acknowledged: number;
  /** Acknowledged decisions that no journal holds. */
  readonly lost: number;
  /** Problems of chains, such as an altered line. */
  readonly broken: number;
  /** Starts after a kill that did not come up. */
  readonly failedStarts: number;
  /** Last lines that a kill cut short; they were never acknowledged. */
  readonly cut: number;
}

const EDITORS = 3;

/** One editor who decides without pause until the server is gone. */
async function editor(url: URL, cookie: string, point: string, most: number, told: string[]): Promise<void> {
  for (let turn = 0; turn < most; turn++) {
    try {
      const answer = await fetch(new URL('/api/decisions', url), {
        method: 'POST',
        headers: { cookie, origin: url.origin, 'content-type': 'application/json' },
        body: JSON.stringify({ target: { on: 'point', point }, verb: { do: 'seen' }, why: `turn ${turn}` }),
      });
      if (answer.status === 200) told.push(((await answer.json()) as { id: string }).id);
    } catch {
      return;
    }
  }
}

/**
 * Starts the workbench, lets three editors decide at once, kills it at a moment that differs from round to round, and looks at what the
 * journals hold: over and over on one study. `most` decisions a round at most; the kill comes within `within` milliseconds.
 */
export async function killRounds(
  root: string,
  rounds: number,
  most: number,
  within: number,
): Promise<KillRounds> {
  const scratch = mkdtempSync(join(tmpdir(), 'variorum-kill-'));
  const folder = join(scratch, 'study');
  mkdirSync(join(folder, 'accounts'), { recursive: true });
  for (const [name, dead] of [
    ['one', 717],
    ['two', 236],
  ] as const)
    writeFileSync(
      join(folder, 'accounts', `${name}.txt`),
      `On 31 July 1938 the Soviet troops lost ${dead} men killed.\n`,
    );
  const told: string[] = [];
  let failedStarts = 0;
  let cut = 0;
  try {
    for (let round = 0; round < rounds; round++) {
      const started = await startWorkbench(root, folder, join(scratch, 'cache')).catch(() => undefined);
      if (started === undefined) {
        failedStarts++;
        continue;
      }
      const url = new URL(started.url);
      const first = await fetch(url, { redirect: 'manual' });
      const cookie = (first.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
      const state = (await (await fetch(new URL('/api/study', url), { headers: { cookie } })).json()) as {
        content: { report: { points: { id: string }[] } };
      };
      const point = state.content.report.points[0]?.id ?? '';
      const editors = Array.from({ length: EDITORS }, () =>
        editor(url, cookie, point, Math.ceil(most / EDITORS), told),
      );
      // Spread over the time without chance, so that a run can be repeated.
      await new Promise((done) => setTimeout(done, (((round * 37) % 50) / 50) * within));
      started.server.kill('SIGKILL');
      await Promise.all(editors);
    }
    const journals = await readJournals(await openFolder(folder));
    cut = journals.problems.filter(
      ({ code }) => code === 'journal.cut' || code === 'journal.unreadable',
    ).length;
    const kept = new Set(
      readdirSync(join(folder, 'decisions')).flatMap((name) =>
        readFileSync(join(folder, 'decisions', name), 'utf8')
          .split('\n')
          .map((line) => sha256(line)),
      ),
    );
    return {
      rounds,
      acknowledged: told.length,
      lost: told.filter((id) => !kept.has(id)).length,
      broken: journals.problems.filter(({ code }) => code === 'journal.altered').length,
      failedStarts,
      cut,
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
