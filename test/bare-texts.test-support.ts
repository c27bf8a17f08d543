import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Point } from '../src/core/model/point.ts';
import type { Problem } from '../src/core/model/problem.ts';
import { buildOf } from './a-build.ts';

/** What a folder of bare texts tells: its questions, with the readings of each and the accounts that give them. */
export interface BareBuild {
  readonly questions: readonly string[];
  readonly problems: readonly Problem[];
  readonly point: (question: string) => Pick<Point, 'readings' | 'differences' | 'state'> | undefined;
  readonly readings: (question: string) => Readonly<Record<string, readonly string[]>>;
}

/** Builds texts by the keys of their accounts, with nothing told about them but `settings` and an authority file of `names`, if there are any. */
export async function bareTexts(
  texts: Readonly<Record<string, string>>,
  settings?: string,
  names?: string,
): Promise<BareBuild> {
  const folder = mkdtempSync(join(tmpdir(), 'bare-'));
  try {
    for (const [key, text] of Object.entries(texts)) writeFileSync(join(folder, `${key}.txt`), `${text}\n`);
    if (settings !== undefined) writeFileSync(join(folder, 'study.yaml'), settings);
    if (names !== undefined) writeFileSync(join(folder, 'names.yaml'), names);
    const { points, alone, problems } = await buildOf(folder);
    const all = [...points, ...alone];
    const point = (question: string) => all.find((one) => one.question === question);
    return {
      questions: all.map(({ question }) => question),
      problems,
      point,
      readings: (question) =>
        Object.fromEntries(
          (point(question)?.readings ?? []).map(({ label, witnesses }) => [
            label,
            [...new Set(witnesses.map(({ account }) => account))].sort(),
          ]),
        ),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
