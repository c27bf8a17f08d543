import type { Structure } from '../core/model/account.ts';
import type { Picture } from '../core/model/figure.ts';
import type { SourcePlace } from '../core/model/source-place.ts';
import type { FormatEdition } from '../formats/format.ts';
import type { Run } from './chosen-pages.ts';

/** A run of what was read of a file, to stand in a text made of several. */
export interface Piece extends Run {
  readonly read: FormatEdition;
  /** Set where the text is made of several files. */
  readonly file?: string;
}

/** Between pieces that did not follow one another: a paragraph ends. */
const APART = '\n\n';

/** A run without the blanks at its ends. */
function trimmed(text: string, { start, end }: Run): Run {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

/** The part of a run that lies inside another, moved; undefined when none does. */
function clipped<T extends Run>(run: T, piece: Run, by: number): T | undefined {
  const start = Math.max(run.start, piece.start);
  const end = Math.min(run.end, piece.end);
  return start < end ? { ...run, start: start + by, end: end + by } : undefined;
}

/** A run of structure that lies inside a piece; a note whose call is left out is a note still. */
function withCall({ called, ...run }: Structure, piece: Run, by: number): Structure | undefined {
  const now = clipped(run, piece, by);
  if (now === undefined || called === undefined) return now;
  return piece.start <= called && called <= piece.end ? { ...now, called: called + by } : now;
}

/**
 * One text of pieces of others, in the order they are given. Every run of structure, source map and captions points at the same words as
 * before: `text.slice` of the new run is a part of `text.slice` of the old one. Metadata are those of the first piece.
 */
export function assemble(pieces: readonly Piece[]): FormatEdition | undefined {
  const [first] = pieces;
  if (first === undefined) return undefined;
  let text = '';
  const structure: Structure[] = [];
  const sourceMap: SourcePlace[] = [];
  const pictures: Picture[] = [];
  let knowsPictures = false;
  for (const piece of pieces) {
    const { read, file } = piece;
    const run = trimmed(read.text, piece);
    if (run.start === run.end) continue;
    if (text !== '') text += APART;
    const by = text.length - run.start;
    text += read.text.slice(run.start, run.end);
    structure.push(...read.structure.flatMap((one) => withCall(one, run, by) ?? []));
    for (const place of read.sourceMap) {
      const now = clipped(place, run, by);
      if (now !== undefined) sourceMap.push(file === undefined ? now : { ...now, file });
    }
    if (read.pictures !== undefined) knowsPictures = true;
    for (const picture of read.pictures ?? []) {
      if (picture.at < run.start || picture.at > run.end) continue;
      const { caption, credit, ...rest } = picture;
      const words = caption === undefined ? undefined : clipped(caption, run, by);
      const source = credit === undefined ? undefined : clipped(credit, run, by);
      pictures.push({
        ...rest,
        at: picture.at + by,
        ...(words === undefined ? {} : { caption: words }),
        ...(source === undefined ? {} : { credit: source }),
      });
    }
  }
  const { pictures: _, ...rest } = first.read;
  return { ...rest, text, structure, sourceMap, ...(knowsPictures ? { pictures } : {}) };
}
