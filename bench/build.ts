import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeLargeStudy } from './large-study.ts';

const source = fileURLToPath(new URL('../src/study/build.ts', import.meta.url));

interface Run {
  readonly ms: number;
  /** Milliseconds of the processor, those of the engine's compiler and collector among them. */
  readonly cpu: number;
  readonly mb: number;
  readonly readAnew: number;
  readonly points: number;
}

/** Builds a folder in a process of its own; milliseconds and peak memory are those of the process without its start. */
function build(folder: string, cache: string): Run {
  const script = `
    import { openStudy } from ${JSON.stringify(source)};
    const start = performance.now();
    const before = process.cpuUsage();
    const desk = await openStudy(${JSON.stringify(folder)}, { cache: ${JSON.stringify(cache)} });
    const { build } = await desk.result();
    desk.close();
    const { user, system } = process.cpuUsage(before);
    console.log(JSON.stringify({ ms: performance.now() - start, cpu: (user + system) / 1000, mb: process.resourceUsage().maxRSS / 1024, readAnew: desk.readAnew.length, points: build.points.length }));
  `;
  const done = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout) as Run;
}

/** Cold build, build after one account changed, and build of an unchanged study, at three sizes. */
export async function benchBuild(): Promise<void> {
  console.log('\nBuilding a study of ten accounts in six languages, one process');
  console.log(
    '| kB an account | cold | of the processor | peak memory | one account changed | of the processor | read anew | nothing changed | points |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|');
  for (const kb of [25, 50, 100]) {
    const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
    try {
      const study = join(folder, 'study');
      const cache = join(folder, 'cache');
      writeLargeStudy(study, 10, kb * 1000);
      const cold = build(study, cache);
      appendFileSync(
        join(study, 'accounts', 'account-00-en.md'),
        '\nOn 3 August 1938 the Japanese lost 40 men.\n',
      );
      const changed = build(study, cache);
      const same = build(study, cache);
      const s = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
      console.log(
        `| ${kb} | ${s(cold.ms)} | ${s(cold.cpu)} | ${cold.mb.toFixed(0)} MB | ${s(changed.ms)} | ${s(changed.cpu)} | ${changed.readAnew} of 10 | ${s(same.ms)} | ${cold.points} |`,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  console.log('must: cold 10 s and 500 MB at 100 kB; nothing changed 0.5 s');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchBuild();
