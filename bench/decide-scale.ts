import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions } from '../src/core/build-options.ts';
import { handleOf } from '../src/core/decide/handle-of.ts';
import type { Build } from '../src/core/model/build.ts';
import type { Decision, Target, Verb } from '../src/core/model/decision.ts';
import { variorum } from '../src/core/variorum.ts';
import { lastingReading } from '../src/server/lasting-reading.ts';
import { stepMemory } from '../src/server/step-memory.ts';
import { loadStudy } from '../src/study/load.ts';
import { writeLargeStudy } from './large-study.ts';

const SIZES: readonly (readonly [accounts: number, kb: number])[] = [
  [10, 100],
  [100, 20],
  [300, 5],
];

/** Decisions one after the other, each on something of the build before it. */
const DEEDS: readonly (readonly [says: string, verb: Verb, on: (build: Build) => Target | undefined])[] = [
  ['a point confirmed', { do: 'confirm' }, ({ points }) => points[3] && { on: 'point', point: points[3].id }],
  [
    'a claim rejected',
    { do: 'reject' },
    ({ read }) => {
      const claim = read[1]?.claims[7];
      return claim && { on: 'claim', id: claim.id };
    },
  ],
  [
    'a figure rejected',
    { do: 'reject' },
    ({ read }) => {
      const figure = read[0]?.mentions.find(({ kind }) => kind === 'quantity');
      return figure && { on: 'mention', id: figure.id };
    },
  ],
  [
    'a link taken off',
    { do: 'unlink' },
    ({ alignment: { links } }) => links[5] && { on: 'link', a: links[5].a, b: links[5].b },
  ],
];

/** Seconds of the processor of this thread. */
const processor = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
};

/** What a decision costs in a study of many accounts that stays open, without the page and without the cache on the disk. */
export async function benchDecideScale(): Promise<void> {
  console.log('\nA decision in an open study of many accounts, seconds of the processor');
  console.log(`| accounts × kB | points | built | ${DEEDS.map(([says]) => says).join(' | ')} |`);
  console.log(`|---|---|---|${DEEDS.map(() => '---|').join('')}`);
  for (const [accounts, kb] of SIZES) {
    const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
    try {
      writeLargeStudy(folder, accounts, kb * 1000);
      const { study } = await loadStudy(folder);
      const remembered: BuildOptions = {
        again: stepMemory(),
        remember: lastingReading((_key, _edition, make) => make()),
      };
      const decisions: Decision[] = [];
      let build: Build | undefined;
      const timed = (): string => {
        const start = processor();
        build = variorum(study, { ...remembered, decisions: [...decisions] });
        return (processor() - start).toFixed(2);
      };
      const cells = [timed()];
      for (const [says, verb, on] of DEEDS) {
        const target = build === undefined ? undefined : on(build);
        const handle = build === undefined || target === undefined ? undefined : handleOf(build, target);
        if (handle === undefined) throw new Error(`nothing for ${says}`);
        const at = decisions.length;
        const id = `${at}`.padStart(64, '0');
        decisions.push({
          id,
          when: `2026-01-01T00:00:0${at}Z`,
          by: 'ada',
          why: '',
          handle,
          verb,
          before: '',
        });
        cells.push(timed());
      }
      console.log(`| ${accounts} × ${kb} | ${build?.points.length} | ${cells.join(' | ')} |`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchDecideScale();
