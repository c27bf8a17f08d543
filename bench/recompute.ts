import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Target, VerbAsked } from '../src/core/model/decision.ts';
import { openWork } from '../src/server/open-work.ts';

/** Places decided on. */
const PLACES = 12;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * Rejects and corrects words of the worked example, puts right what is said of its accounts, and takes it back: how long it takes from the decision to what changed, as the page
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
    '\nWords and accounts of the worked example decided on, until the page is told what changed, in milliseconds (median, slowest)',
  );
  console.log('| what | time | of the processor |');
  console.log('|---|---|---|');
  const kinds: readonly (readonly [says: string, verb: VerbAsked])[] = [
    ['rejected', { do: 'reject' }],
    ['corrected', { do: 'correct', to: { polarity: 'denied' } }],
  ];
  const onClaims = claims.map((id): Target => ({ on: 'claim', id }));
  const onAccounts = work
    .state()
    .content.report.accounts.slice(0, PLACES)
    .map(({ key }): Target => ({ on: 'account', account: key }));
  const described: readonly (readonly [says: string, to: Readonly<Record<string, string>>])[] = [
    ['title of an account', { title: 'Another title' }],
    ['author of an account', { author: 'Another author' }],
    ['date of an account that becomes the last', { written: '2020-03' }],
  ];
  const all: readonly (readonly [says: string, verb: VerbAsked, targets: readonly Target[]])[] = [
    ...kinds.map(([says, verb]) => [says, verb, onClaims] as const),
    ...described.map(([says, to]) => [says, { do: 'describe', to } as const, onAccounts] as const),
  ];
  for (const [says, verb, targets] of all) {
    const there: (readonly [number, number])[] = [];
    const back: (readonly [number, number])[] = [];
    for (const target of targets) {
      let decided = '';
      there.push(
        await taken(async () => {
          decided = (await work.decide(target, verb, '')).id;
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
