import { existsSync, readFileSync } from 'node:fs';
import type { FirstPage } from '../core/show/parts.ts';
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

/** What is kept of a page, as JSON in UTF-8. */
export interface KeptContent {
  readonly first: Uint8Array;
  /** Absent for a study that is too large to be sent whole. */
  readonly content?: Uint8Array;
}

const firstKey = (key: string): string => hashOf(key, 'first');

/** Keeps the first page and, of a study that is sent whole, the content of a page for the next opening. */
export function keepContent(
  cache: Cache,
  of: KeptFor,
  first: FirstPage,
  content: WorkState['content'],
): void {
  const key = keyOf(of);
  if (!first.large) cache.put('content', key, () => bytesOf(JSON.stringify(content)));
  cache.put('content', firstKey(key), () => bytesOf(JSON.stringify(first)));
}

/** A page as it was kept; undefined when the study, the program or what was seen has changed since. */
export function keptContent(cache: Cache, of: KeptFor): KeptContent | undefined {
  const key = keyOf(of);
  const first = cache.get('content', firstKey(key));
  if (first === undefined) return undefined;
  const content = cache.get('content', key);
  return content === undefined ? { first } : { first, content };
}
