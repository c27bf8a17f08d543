import type { Structure } from '../core/model/account.ts';
import { wikiText } from './wiki-text.ts';

/** A piece of a page as its readers see it, without its notes, and the notes with the place of their call. */
export interface Piece {
  readonly text: string;
  readonly structure: readonly Structure[];
}

/** Signs that open and close templates and tables, counted. */
function openedIn(stretch: string): number {
  let depth = 0;
  for (const [mark] of stretch.matchAll(/\{\{|\}\}|^\{\||^\|\}/gm))
    depth += mark === '{{' || mark === '{|' ? 1 : -1;
  return depth;
}

/** Empty lines after which an open template is given up: a mark that was never closed must not hold the rest of the page together. */
const MOST_OPEN = 40;

/** Cuts pages of wikitext at their empty lines, but not inside a template or table; what was counted once is remembered. */
export class WikiCutter {
  private readonly opened = new Map<string, number>();

  cut(text: string): string[] {
    const pieces: string[] = [];
    let open: string[] = [];
    let depth = 0;
    for (const stretch of text.split('\n\n')) {
      let own = this.opened.get(stretch);
      if (own === undefined) {
        own = openedIn(stretch);
        // Kept only where it is not the rule; a short key does not hold the page it was cut from.
        if (own !== 0) this.opened.set(JSON.parse(JSON.stringify(stretch)) as string, own);
      }
      depth = Math.max(0, depth + own);
      open.push(stretch);
      if (depth > 0 && open.length < MOST_OPEN) continue;
      depth = 0;
      pieces.push(open.join('\n\n'));
      open = [];
    }
    if (open.length > 0) pieces.push(open.join('\n\n'));
    return pieces.filter((piece) => piece.trim() !== '');
  }
}

const NAMED = /<ref\s+name\s*=\s*("[^"\n]{1,200}"|'[^'\n]{1,200}'|[^\s"'/>]{1,200})\s*(\/?)>/gi;

/** Notes with a name that a page calls again elsewhere. */
export class NamedNotes {
  private readonly words = new Map<string, string>();

  /** A piece in which every call of a note by its name holds that name, or its words where they are known. */
  written(piece: string): string {
    let out = '';
    let from = 0;
    for (const found of piece.matchAll(NAMED)) {
      const name = (found[1] as string).replace(/^["']|["']$/g, '').trim();
      const start = found.index;
      const end = start + found[0].length;
      if (found[2] === '/') {
        out += `${piece.slice(from, start)}<ref>${this.words.get(name) ?? name}</ref>`;
        from = end;
        continue;
      }
      const close = piece.indexOf('</ref', end);
      if (close >= 0) this.words.set(name, piece.slice(end, close));
    }
    return out + piece.slice(from);
  }
}

/** A piece of wikitext as its readers see it: the words of its notes stand behind its own and are no sentences of it. */
export function wikiPiece(source: string, notes: NamedNotes): Piece {
  const { text, structure } = wikiText(notes.written(source));
  return { text, structure };
}

/** A page of the same length in which notes and comments are blanks, so that what is read of it stands where it stood. */
export function withoutNotes(source: string): string {
  const marks = /<!--|<ref\b/gi;
  let out = '';
  let from = 0;
  for (let mark = marks.exec(source); mark !== null; mark = marks.exec(source)) {
    const start = mark.index;
    const open = source.indexOf(mark[0] === '<!--' ? '-->' : '>', start);
    if (open < 0) break;
    const alone = mark[0] === '<!--' || source[open - 1] === '/';
    const close = alone ? open : source.indexOf('</ref', open);
    const last = close < 0 ? -1 : source.indexOf('>', close);
    if (last < 0) break;
    out += source.slice(from, start) + source.slice(start, last + 1).replace(/[^\n]/g, ' ');
    from = last + 1;
    marks.lastIndex = from;
  }
  return out + source.slice(from);
}
