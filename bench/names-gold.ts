import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stream } from './bootstrap.ts';

/** Two spellings said to be one name. */
export type Pair = readonly [string, string];

/** Pairs of a netranslit file, in the order of a fixed shuffle; undefined when the file is not there. */
export function transliterationPairs(corpora: string, set: string, count: number): Pair[] | undefined {
  const path = join(corpora, 'netranslit', `wd_${set}_16`);
  if (!existsSync(path)) return undefined;
  const rows = readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): Pair => {
      const [a = '', b = ''] = line.split('\t');
      return [a, b.replaceAll(' ', '')];
    });
  const next = stream(1938);
  for (let i = rows.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [rows[i], rows[j]] = [rows[j] as Pair, rows[i] as Pair];
  }
  return rows.slice(0, count);
}

/** One text of a war with its sentences. */
export interface WarText {
  readonly text: string;
  readonly segments: readonly {
    readonly start: number;
    readonly end: number;
    readonly paragraph: number;
    readonly kind: 'heading' | 'prose';
  }[];
}

/** Names of one war in two languages that were judged to be the same. */
export interface JudgedPairs {
  readonly war: string;
  readonly a: string;
  readonly b: string;
  readonly pairs: readonly Pair[];
}

/** `episodes/names.txt`: `war a b: x=y ...`. With English the word of the other language stands first. */
export function judgedPairs(corpora: string): JudgedPairs[] | undefined {
  const path = join(corpora, 'episodes', 'names.txt');
  if (!existsSync(path)) return undefined;
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [head = '', body = ''] = line.split(': ');
      const [war = '', first = '', second = ''] = head.split(' ');
      const [a, b] = first === 'en' ? [second, first] : [first, second];
      return { war, a, b, pairs: body.split(' ').map((pair) => pair.split('=') as unknown as Pair) };
    });
}

/** The sentences of one war in one language as a text with its segments. */
export function warText(corpora: string, war: string, language: string): WarText | undefined {
  const path = join(corpora, 'episodes', `sentences_${war}_${language}.tsv`);
  if (!existsSync(path)) return undefined;
  let text = '';
  const segments: { start: number; end: number; paragraph: number; kind: 'heading' | 'prose' }[] = [];
  for (const line of readFileSync(path, 'utf8').trimEnd().split('\n').slice(1)) {
    const [, , , heading, , words = ''] = line.split('\t');
    const start = text.length;
    text += words;
    segments.push({
      start,
      end: text.length,
      paragraph: segments.length,
      kind: heading === '1' ? 'heading' : 'prose',
    });
    text += '\n';
  }
  return { text, segments };
}
