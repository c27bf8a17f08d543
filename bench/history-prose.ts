import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

function files(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'));
}

/** Words of our own prose, lower-cased, for each word the words that were seen behind it: what a chain walks. */
export interface Chain {
  readonly words: readonly string[];
  readonly after: ReadonlyMap<string, readonly string[]>;
  /** What stands between two words. */
  readonly glue: string;
  readonly stop: string;
}

function chainOf(rows: readonly (readonly string[])[], glue: string, stop: string): Chain {
  const after = new Map<string, string[]>();
  for (const row of rows) {
    for (let at = 1; at < row.length; at++) {
      const list = after.get(row[at - 1] as string) ?? [];
      list.push(row[at] as string);
      after.set(row[at - 1] as string, list);
    }
  }
  return { words: rows.flat(), after, glue, stop };
}

/** English words of docs/ and of the worked example. */
export function latinChain(): Chain {
  const texts = [...files('docs'), ...files('cases')];
  return chainOf(
    texts.map((text) => text.toLowerCase().match(/[a-z]+/g) ?? []),
    ' ',
    '.',
  );
}

/** Characters of the Chinese and Japanese accounts of the worked example. */
export function hanChain(): Chain {
  return chainOf(
    files('cases').map((text) => text.match(/[\p{Script=Han}\p{Script=Hiragana}]/gu) ?? []),
    '',
    '。',
  );
}

/** Walks a chain: words in a row, with a leap now and then so that no two walks stay together. */
export function walk(chain: Chain, next: () => number, count: number): string[] {
  const any = (): string => chain.words[Math.floor(next() * chain.words.length)] as string;
  const row: string[] = [];
  let word = any();
  for (let at = 0; at < count; at++) {
    row.push(word);
    const list = chain.after.get(word);
    word = list === undefined || next() < 0.15 ? any() : (list[Math.floor(next() * list.length)] as string);
  }
  return row;
}
