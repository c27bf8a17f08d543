import { join } from 'node:path';
import type { Build } from '../src/core/model/build.ts';
import { variorum } from '../src/core/variorum.ts';
import { loadStudy } from '../src/study/load.ts';
import { root } from './source-files.ts';

/** The worked example, loaded from its folder. */
export const khasan = join(root, 'cases', 'khasan-1938');

let example: Promise<Build> | undefined;

/** The build of the worked example, made once for all tests that share a thread. */
export function khasanBuild(): Promise<Build> {
  example ??= buildOf(khasan);
  return example;
}

/** Builds a study folder in this process, without a cache. */
export async function buildOf(folder: string): Promise<Build> {
  const { study, decisions } = await loadStudy(folder);
  return variorum(study, { decisions });
}
