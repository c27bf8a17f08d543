import { columnsOf, terminalSafe } from './columns.ts';

/** Parts of the apparatus that may be set apart by colour or weight. */
export type Style = 'title' | 'question' | 'state' | 'contradiction' | 'value' | 'siglum' | 'type' | 'soft';

/** A run of words with its style. */
export interface Run {
  readonly words: string;
  readonly style?: Style;
}

/** Sets words in a style, for example with the escapes of a terminal. Must not change the number of columns. */
export type Styler = (style: Style, words: string) => string;

export const run = (words: string, style?: Style): Run =>
  style === undefined ? { words } : { words, style };

/** Pieces of a run between which a line may break: after each space, and around each wide character. */
const PIECES =
  /[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]\s*|[^\s\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]+\s*|\s+/g;

/**
 * Sets runs in lines of at most `columns`, the first after `first` spaces and the others after `hang`. A word longer
 * than a line stands alone on it.
 */
export function wrap(
  runs: readonly Run[],
  columns: number,
  first: number,
  hang: number,
  style: Styler,
): string[] {
  const lines: string[] = [];
  let line: { words: string; style: Style | undefined }[] = [];
  let used = first;
  const end = (): void => {
    const last = line[line.length - 1];
    if (last !== undefined) last.words = last.words.trimEnd();
    const set = line
      .map((part) =>
        part.style === undefined || part.words === '' ? part.words : style(part.style, part.words),
      )
      .join('');
    lines.push(set === '' ? '' : ' '.repeat(lines.length === 0 ? first : hang) + set);
    line = [];
    used = hang;
  };
  for (const { words, style: of } of runs) {
    for (const [piece] of terminalSafe(words).matchAll(PIECES)) {
      const width = columnsOf(piece.trimEnd());
      const empty = line.length === 0;
      if (!empty && used + width > columns) end();
      const here = line.length === 0 ? piece.trimStart() : piece;
      if (here === '') continue;
      const last = line[line.length - 1];
      if (last !== undefined && last.style === of) last.words += here;
      else line.push({ words: here, style: of });
      used += columnsOf(here);
    }
  }
  if (line.length > 0 || lines.length === 0) end();
  return lines;
}
