import type { Structure } from '../../core/model/account.ts';
import type { SourcePlace } from '../format.ts';
import type { Note } from './footnotes.ts';
import { hyphenCut, type Lexicon } from './hyphens.ts';
import { UNSPACED } from './lines.ts';
import type { Call } from './page.ts';
import type { Paragraph, PlacedLine } from './paragraphs.ts';

const RAISED: Readonly<Record<string, string>> = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
};

/** A raised number that calls no note stays raised, so that it never joins the number before it. */
const raised = (label: string): string => label.replace(/\d/g, (digit) => RAISED[digit] ?? digit);

/** Whether a space stands between a line and the next: not beside a sign of an unspaced script, nor inside a figure that stands among such signs. */
function isSpaced(line: string, next: string): boolean {
  const [last = '', first = ''] = [line.at(-1), next[0]];
  if (UNSPACED.test(last) || UNSPACED.test(first)) return false;
  return !(/\d/.test(last) && /\d/.test(first) && UNSPACED.test(line.replace(/\d+$/, '').at(-1) ?? ''));
}

/** What one document says, in one text. */
export interface WrittenText {
  readonly text: string;
  readonly structure: Structure[];
  readonly sourceMap: SourcePlace[];
}

/** Writes paragraphs and then notes as one text, each line with its place; a note knows where it is called. */
export function writeText(
  paragraphs: readonly Paragraph[],
  notes: readonly Note[],
  called: ReadonlyMap<Call, Note>,
  printed: ReadonlyMap<number, string>,
  known: Lexicon,
): WrittenText {
  const parts: string[] = [];
  let length = 0;
  const structure: Structure[] = [];
  const sourceMap: SourcePlace[] = [];
  const calls = new Map<Note, number>();
  const add = (words: string): void => {
    parts.push(words);
    length += words.length;
  };
  /** Lines of one block; gives where it begins. */
  const block = (lines: readonly PlacedLine[]): number => {
    if (length > 0) add('\n\n');
    const begin = length;
    for (const [at, { line, page }] of lines.entries()) {
      const next = lines[at + 1]?.line.words;
      const cut = next === undefined ? undefined : hyphenCut(line.words, next, known);
      const words = cut === 1 ? line.words.slice(0, -1) : line.words;
      const start = length;
      let from = 0;
      for (const call of line.calls) {
        add(words.slice(from, call.at));
        from = Math.max(from, Math.min(call.at, words.length));
        const note = called.get(call);
        if (note === undefined) add(raised(call.label));
        else calls.set(note, length);
      }
      add(words.slice(from));
      if (length > start) {
        const printedPage = printed.get(page.number);
        sourceMap.push({
          start,
          end: length,
          page: page.number,
          ...(printedPage === undefined ? {} : { printedPage }),
          box: line.box,
        });
      }
      if (next === undefined || cut !== undefined) continue;
      if (isSpaced(words, next)) add(' ');
    }
    return begin;
  };
  for (const { kind, level, lines } of paragraphs) {
    const start = block(lines);
    structure.push({ kind, start, end: length, ...(level === undefined ? {} : { level }) });
  }
  for (const note of notes) {
    const start = block(note.lines);
    const call = calls.get(note);
    if (length > start)
      structure.push({ kind: 'note', start, end: length, ...(call === undefined ? {} : { called: call }) });
  }
  return { text: parts.join(''), structure, sourceMap };
}
