import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeLargeStudy } from './large-study.ts';

const source = (path: string): string =>
  JSON.stringify(fileURLToPath(new URL(`../src/${path}`, import.meta.url)));

interface Run {
  readonly read: number;
  readonly align: number;
  readonly mb: number;
  readonly passages: number;
  readonly links: number;
  readonly episodes: number;
}

/** Reads and aligns a folder in a process of its own, so that peak memory is that of one study. */
function run(folder: string): Run {
  const script = `
    import { loadStudy } from ${source('study/load.ts')};
    import { readEdition } from ${source('core/read/read.ts')};
    import { resolveNames } from ${source('core/read/names/resolve-names.ts')};
    import { align } from ${source('core/align/align.ts')};
    const { study } = await loadStudy(${JSON.stringify(folder)});
    const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
    const start = cpu();
    const plain = study.accounts.flatMap((account) => account.editions.map((edition) => readEdition(edition, account, study.span)));
    const { read, names } = resolveNames(study, plain);
    const middle = cpu();
    const { links, episodes } = align({ read, names, decisions: [] });
    console.log(JSON.stringify({
      read: middle - start, align: cpu() - middle, mb: process.resourceUsage().maxRSS / 1024,
      passages: read.reduce((sum, one) => sum + one.passages.length, 0), links: links.length, episodes: episodes.length,
    }));
  `;
  const done = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout) as Run;
}

/** `--large` adds 300 accounts, which takes minutes. */
const SIZES: readonly (readonly [accounts: number, kb: number])[] = [
  [10, 50],
  [10, 100],
  [25, 50],
  [50, 50],
  [100, 50],
  ...(process.argv.includes('--large') ? ([[300, 50]] as const) : []),
];

/** Processor time and memory of aligning alone at growing sizes, so that other work on the machine does not count; memory is the peak of the whole process, reading included. */
export function benchAlignScale(): void {
  console.log(
    '\nAligning at growing sizes: the worked example’s prose again and again with other figures and days (processor time)',
  );
  console.log(
    '| accounts × kB | passages | read | align | µs a passage | peak memory | MB a MB of text | links | episodes |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|');
  for (const [accounts, kb] of SIZES) {
    const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
    try {
      writeLargeStudy(folder, accounts, kb * 1000);
      const one = run(folder);
      const text = (accounts * kb) / 1000;
      console.log(
        `| ${accounts} × ${kb} | ${one.passages} | ${(one.read / 1000).toFixed(1)} s | ${(one.align / 1000).toFixed(2)} s | ${((1000 * one.align) / one.passages).toFixed(0)} | ${one.mb.toFixed(0)} MB | ${(one.mb / text).toFixed(0)} | ${one.links} | ${one.episodes} |`,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  console.log(
    'must: 10 × 100 aligned in 5 s, 100 × 50 in 90 s, 300 × 50 in 10 minutes, memory linear in text',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) benchAlignScale();
