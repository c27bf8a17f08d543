import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { grownStudies, writeGrownStudy } from './grown-study.ts';

const source = (path: string): string =>
  JSON.stringify(fileURLToPath(new URL(`../src/${path}`, import.meta.url)));

const SIZES = [500, 1000, 2000, 4000];
/** Of accounts a tenth as many: each has four sentences and an apparatus of its own. */
const fewer = (name: string, size: number): number => (name.startsWith('accounts') ? size / 10 : size);

interface Run {
  readonly read: number;
  readonly build: number;
  readonly show: number;
  readonly exports: number;
}

/** Seconds of the processor for each step of one study, in a process of its own. */
function run(folder: string): Run {
  const script = `
    import { loadStudy } from ${source('study/load.ts')};
    import { variorum } from ${source('core/variorum.ts')};
    import { readEdition } from ${source('core/read/read.ts')};
    import { reportContent } from ${source('core/show/report-content.ts')};
    import { exporters } from ${source('core/exports/index.ts')};
    const { study } = await loadStudy(${JSON.stringify(folder)});
    const timed = (work) => {
      const before = process.cpuUsage();
      const made = work();
      const { user, system } = process.cpuUsage(before);
      return [(user + system) / 1e6, made];
    };
    const parts = { version: '0', lastHashes: {}, unconfirmed: true, files: [] };
    const [read] = timed(() => study.accounts.map((account) => account.editions.map((edition) => readEdition(edition, account, study.span))));
    const [build, made] = timed(() => variorum(study));
    const [show] = timed(() => reportContent(made, parts));
    const [exports] = timed(() => exporters.map(({ write }) => write(made, parts).length));
    console.log(JSON.stringify({ read, build, show, exports }));
  `;
  const done = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout) as Run;
}

/** What a study costs as it grows in one thing alone, and the power with which each step grows from the last size but one to the last. */
export function benchGrowth(): void {
  console.log('\nGrowth: seconds of the processor at four sizes, and the power of the last doubling');
  console.log('| what grows | sizes | reading alone | build, reading too | page | all exports |');
  console.log('|---|---|---|---|---|---|');
  for (const name of Object.keys(grownStudies)) {
    const sizes = SIZES.map((size) => fewer(name, size));
    const runs = sizes.map((size): Run => {
      const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
      try {
        writeGrownStudy(folder, name, size);
        return run(folder);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
    const cell = (step: keyof Run): string => {
      const told = runs.map((one) => one[step]);
      const power = Math.log2((told.at(-1) ?? 1) / (told.at(-2) ?? 1));
      return `${told.map((seconds) => seconds.toFixed(1)).join(', ')} (${power.toFixed(1)})`;
    };
    console.log(
      `| ${name} | ${sizes.join(', ')} | ${cell('read')} | ${cell('build')} | ${cell('show')} | ${cell('exports')} |`,
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) benchGrowth();
