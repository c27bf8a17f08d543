import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../languages/index.ts';
import type { TimeMention } from '../model/mention.ts';
import { segment } from './segment.ts';
import { readTimes } from './times.ts';

/** One line of a file of examples: a text, the runs marked in it, and the values expected in order. */
export interface TimeExample {
  readonly code: string;
  readonly line: string;
  readonly text: string;
  readonly runs: readonly { readonly start: number; readonly end: number }[];
  readonly values: readonly string[];
}

const LANGUAGES = new URL('../languages/', import.meta.url).pathname;
const CLDR = new URL('./times/cldr-examples/', import.meta.url).pathname;

function parse(code: string, line: string): TimeExample {
  const none = line.startsWith('!');
  const [left = '', right = ''] = (none ? line.slice(1) : line).split('⇒');
  const runs: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of left.trim().split(/(\[\[|\]\])/)) {
    if (piece === '[[') runs.push({ start: text.length, end: text.length });
    else if (piece === ']]') {
      const last = runs[runs.length - 1];
      if (last !== undefined) last.end = text.length;
    } else text += piece;
  }
  const values = none || right.trim() === '-' ? [] : right.trim().split(/\s+/);
  return { code, line: line.trim(), text, runs, values };
}

const linesOf = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

/** Examples of the languages with a folder. */
export const folderExamples = (): TimeExample[] =>
  languages.flatMap(({ code }) =>
    linesOf(join(LANGUAGES, code, 'examples-times.txt')).map((line) => parse(code, line)),
  );

/** Examples of languages known only from CLDR. */
export const cldrExamples = (): TimeExample[] =>
  readdirSync(CLDR)
    .sort()
    .flatMap((name) => linesOf(join(CLDR, name)).map((line) => parse(name.slice(0, 2), line)));

/** What is read in an example, in order. */
export function readExample({ code, text }: TimeExample): TimeMention[] {
  const language = languages.find((one) => one.code === code);
  const { times, lengths } = readTimes({
    edition: 'example',
    text,
    segments: segment(text, [], language?.segment),
    language,
    code,
  });
  return [...times, ...lengths].sort((a, b) => a.start - b.start);
}
