import { existsSync, readFileSync } from 'node:fs';
import type { Cache } from '../study/cache.ts';
import { hashOf } from '../study/fingerprint.ts';
import { bytesOf } from '../study/recalled.ts';
import { stepVersion } from '../study/step-version.ts';
import type { WorkState } from './work.ts';

/** What a page holds depends on: the build, who looks, and what they saw last. */
export interface KeptFor {
  /** Hash of the study and of the program that builds it. */
  readonly whole: string;
  readonly name: string;
  /** Where it is kept what the person saw last. */
  readonly seenFile: string | undefined;
}

function keyOf({ whole, name, seenFile }: KeptFor): string {
  const seen = seenFile !== undefined && existsSync(seenFile) ? readFileSync(seenFile) : '';
  return hashOf(whole, stepVersion('content'), name, seen);
}

/** Keeps the content of a page for the next opening. */
export function keepContent(cache: Cache, of: KeptFor, content: WorkState['content']): void {
  cache.put('content', keyOf(of), () => bytesOf(JSON.stringify(content)));
}

/** The content of a page as it was kept, JSON in UTF-8; undefined when the study, the program or what was seen has changed since. */
export const keptContent = (cache: Cache, of: KeptFor): Uint8Array | undefined =>
  cache.get('content', keyOf(of));
