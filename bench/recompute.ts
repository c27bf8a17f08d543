import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { VerbAsked } from '../src/core/model/decision.ts';
import { openWork } from '../src/server/open-work.ts';

/** Places decided on. */
const PLACES = 12;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * Rejects and corrects words of the worked example and takes both back: how long it takes from the decision to what changed, as the page
 * gets it. Time of the processor stands beside it, for other programs lengthen the one and hardly the other.
 */
export async function benchRecompute(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'variorum-recompute-'));
  const folder = join(scratch, 'study');
  cpSync(join(import.meta.dirname, '..', 'cases', 'khasan-1938'), folder, { recursive: true });
  const work = await openWork(folder, { version: '0', name: 'anna', cache: join(scratch, 'cache') });
  const claims = work
    .state()
    .content.report.points.flatMap(({ readings }) => readings.slice(0, 1))
    .flatMap(({ witnesses }) => witnesses[0]?.claim ?? [])
    .slice(0, PLACES);
  const taken = async (act: () => Promise<unknown>): Promise<readonly [ms: number, processor: number]> => {
    const { serial } = work.state();
    const before = process.cpuUsage();
    const begun = performance.now();
    await act();
    JSON.stringify(work.stateSince(serial));
    const { user, system } = process.cpuUsage(before);
    return [performance.now() - begun, (user + system) / 1000];
  };
  console.log(
    '\nWords of the worked example decided on, until the page is told what changed, in milliseconds (median, slowest)',
  );
  console.log('| what | time | of the processor |');
  console.log('|---|---|---|');
  const kinds: readonly (readonly [says: string, verb: VerbAsked])[] = [
    ['rejected', { do: 'reject' }],
    ['corrected', { do: 'correct', to: { polarity: 'denied' } }],
  ];
  for (const [says, verb] of kinds) {
    const there: (readonly [number, number])[] = [];
    const back: (readonly [number, number])[] = [];
    for (const id of claims) {
      let decided = '';
      there.push(
        await taken(async () => {
          decided = (await work.decide({ on: 'claim', id }, verb, '')).id;
        }),
      );
      back.push(await taken(() => work.takeBack(decided)));
    }
    for (const [word, rows] of [
      [says, there],
      [`${says}, taken back`, back],
    ] as const) {
      const cell = (at: 0 | 1): string => {
        const values = rows.map((row) => row[at]);
        return `${Math.round(median(values))}, ${Math.round(Math.max(...values))}`;
      };
      console.log(`| ${word} | ${cell(0)} | ${cell(1)} |`);
    }
  }
  work.close();
  rmSync(scratch, { recursive: true, force: true });
}
