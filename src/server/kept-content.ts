import { existsSync, readFileSync } from 'node:fs';
import type { FirstPage } from '../core/show/parts.ts';
import type { Cache } from '../study/cache.ts';
import { hashOf } from '../study/fingerprint.ts';
import { bytesOf } from '../study/recalled.ts';
import { rememberedVersion } from '../study/remembered-version.ts';
import type { WorkState } from './work.ts';

/** What a page holds depends on: the build, who looks, and what they saw last. */
export interface KeptFor {
  /** Hash of the study and of the program that builds it. */
  readonly whole: string;
  readonly name: string;
  /** Where it is kept what the person saw last. */
  readonly seenFile: string | undefined;
}

function keyOf(cache: Cache, { whole, name, seenFile }: KeptFor): string {
  const seen = seenFile !== undefined && existsSync(seenFile) ? readFileSync(seenFile) : '';
  return hashOf(whole, rememberedVersion(cache, 'content'), name, seen);
}

/** What is kept of a page, as JSON in UTF-8. */
export interface KeptContent {
  readonly first: Uint8Array;
  /** Read from the cache when it is asked for; undefined for a study that is too large to be sent whole. */
  content(): Uint8Array | undefined;
}

const firstKey = (key: string): string => hashOf(key, 'first');

/** Keeps the first page and, of a study that is sent whole, the content of a page for the next opening. */
export function keepContent(
  cache: Cache,
  of: KeptFor,
  first: FirstPage,
  content: WorkState['content'],
): void {
  const key = keyOf(cache, of);
  if (!first.large) cache.put('content', key, () => bytesOf(JSON.stringify(content)));
  cache.put('content', firstKey(key), () => bytesOf(JSON.stringify(first)));
}

/** A page as it was kept; undefined when the study, the program or what was seen has changed since. */
export function keptContent(cache: Cache, of: KeptFor): KeptContent | undefined {
  const key = keyOf(cache, of);
  const first = cache.get('content', firstKey(key));
  if (first === undefined) return undefined;
  const whole = cache.has('content', key);
  return { first, content: () => (whole ? cache.get('content', key) : undefined) };
}
