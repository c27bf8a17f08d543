import { availableParallelism } from 'node:os';
import { basename, dirname, resolve } from 'node:path';
import type { Problem } from '../core/model/problem.ts';
import type { Reuse, ReusedPassage } from '../core/model/reuse.ts';
import { REUSE_DEFAULTS, type ReuseText } from '../core/trace/reuse/reused-text.ts';
import { formatFor } from '../formats/index.ts';
import { txt } from '../formats/txt.ts';
import { findReuseInThreads } from '../study/reuse-threads.ts';
import { UserError } from '../study/user-error.ts';
import type { Effects } from './effects.ts';
import { fileBytes } from './file-bytes.ts';
import { problemLines } from './problem-lines.ts';
import { terminalStyle } from './terminal-style.ts';
import { writeOutput } from './write-output.ts';

type Texts = ReadonlyMap<string, string>;

const textsById = (texts: readonly ReuseText[]): Texts =>
  new Map(texts.map(({ id, text }) => [id, text] as const));

const side = (texts: Texts, file: string, start: number, end: number) => ({
  file,
  start,
  end,
  words: texts.get(file)?.slice(start, end) ?? '',
});

/** A line of JSON for each passage, and one that says how it was searched. */
function reuseLines({ passages, search }: Reuse, given: readonly ReuseText[]): string {
  const texts = textsById(given);
  const lines = passages.map(({ a, startA, endA, b, startB, endB, ...rest }) =>
    JSON.stringify({ a: side(texts, a, startA, endA), b: side(texts, b, startB, endB), ...rest }),
  );
  return `${[...lines, JSON.stringify({ search })].join('\n')}\n`;
}

const SHOWN = 160;
const cut = (words: string): string => {
  const plain = words.replace(/\s+/g, ' ');
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN / 2)} … ${plain.slice(-SHOWN / 2)}` : plain;
};

function passageText(one: ReusedPassage, texts: Texts): string {
  const textA = texts.get(one.a) ?? '';
  const textB = texts.get(one.b) ?? '';
  const wordsA = textA.slice(one.startA, one.endA);
  const wordsB = textB.slice(one.startB, one.endB);
  const whole = wordsA === wordsB && wordsA.length * 1.05 >= Math.max(textA.length, textB.length);
  return [
    `${one.a} ${one.startA}-${one.endA}  =  ${one.b} ${one.startB}-${one.endB}${whole ? '  (the whole text)' : ''}`,
    `  ${one.bits} bits: ${one.same} words the same, ${one.alike} alike, ${Math.round(one.identity * 100)} % of what stands there${
      one.moved ? ', in another order' : ''
    }${one.spread > 2 ? `; it stands in ${one.spread} of the texts` : ''}`,
    `  worth most: ${one.telling.map(({ word, bits }) => `${word} ${bits}`).join(', ')}`,
    `  ${cut(wordsA)}`,
    ...(wordsA === wordsB ? [] : [`  ${cut(wordsB)}`]),
    '',
  ].join('\n');
}

/** The passages for a person to read. */
function reuseText({ passages, search }: Reuse, given: readonly ReuseText[]): string {
  const texts = textsById(given);
  const searched = `Searched ${search.texts} texts, ${search.words} words: ${search.bits} bits and ${search.same} words the same are needed, ${Math.round(search.identity * 100)} % the same or alike.`;
  if (search.nothing !== undefined) return `Nothing found: ${search.nothing}.\n${searched}\n`;
  return `${passages.map((one) => passageText(one, texts)).join('\n')}\n${searched}\n`;
}

async function textsOf(
  files: readonly string[],
  series: boolean,
  effects: Effects,
): Promise<{ texts: ReuseText[]; problems: Problem[] }> {
  const texts: ReuseText[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const file of files) {
    const path = resolve(effects.cwd, file);
    if (seen.has(path)) throw new UserError(`${file} was given twice`, 'give each file once');
    seen.add(path);
    const bytes = await fileBytes(path, file, 'give its files, for example: variorum reuse folder/*.txt');
    const editions = await (formatFor(path) ?? txt).read({ name: basename(path), bytes });
    editions.forEach(({ text, problems: found }, at) => {
      problems.push(...found);
      const id = editions.length === 1 ? file : `${file}#${at + 1}`;
      texts.push({ id, text, ...(series ? { series: dirname(path) } : { series: path }) });
    });
  }
  return { texts, problems };
}

/** `variorum reuse FILES...`: passages that any two texts share. */
export async function run(
  _argument: string,
  options: Readonly<Record<string, string | boolean | undefined>>,
  effects: Effects,
  files: readonly string[],
): Promise<number> {
  const bits = Number(options.bits ?? REUSE_DEFAULTS.bits);
  if (!(bits >= 0 && bits <= 1000))
    throw new UserError(
      `--bits ${String(options.bits)} is not a number from 0 to 1000`,
      'the usual value is 28',
    );
  const threads = options.threads === undefined ? availableParallelism() : Number(options.threads);
  if (!(Number.isInteger(threads) && threads >= 1 && threads <= 64))
    throw new UserError(
      `--threads ${String(options.threads)} is not a number from 1 to 64`,
      'leave it out to use what this machine has',
    );
  const { texts, problems } = await textsOf(files, options.series === true, effects);
  const found = await findReuseInThreads(texts, { bits, skeleton: options.skeleton === true }, threads);
  for (const line of problemLines(
    problems,
    effects.columns ?? 100,
    terminalStyle({ ...effects, colour: false }),
  ))
    effects.err(`${line}\n`);
  const text = options.as === 'text' ? reuseText(found, texts) : reuseLines(found, texts);
  await writeOutput(text, options.output, effects);
  if (options.as !== 'text' && found.search.nothing !== undefined)
    effects.err(`nothing found: ${found.search.nothing}\n`);
  return 0;
}
