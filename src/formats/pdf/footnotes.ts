import type { Call, Line, Page } from './page.ts';

/** A note under the text: its lines without its label, the page of its beginning, and the label. */
export interface Note {
  readonly label: string;
  readonly page: Page;
  readonly lines: { readonly line: Line; readonly page: Page }[];
}

/** The notes of a document, and which call calls which. */
export interface Notes {
  readonly notes: readonly Note[];
  readonly inNote: ReadonlySet<Line>;
  readonly called: ReadonlyMap<Call, Note>;
}

/** Notes are set smaller than the text. */
const SMALLER = 0.94;
const LABEL = /^(?:\((\d{1,3})\)|\[(\d{1,3})\]|(\d{1,3})[.)]?|([*†‡§¶]{1,3}))(?=[\s\p{L}«“"„])\s?/u;

/** The label with which a line begins, and the line without it. */
function labelled(line: Line): { label: string; rest: Line } | undefined {
  const [first, ...calls] = line.calls;
  if (first !== undefined && first.at === 0) return { label: bare(first.label), rest: { ...line, calls } };
  const found = LABEL.exec(line.words);
  if (found === null) return undefined;
  const cut = found[0].length;
  const rest = {
    ...line,
    words: line.words.slice(cut),
    calls: line.calls.map((call) => ({ ...call, at: Math.max(0, call.at - cut) })),
  };
  return { label: found[1] ?? found[2] ?? found[3] ?? found[4] ?? '', rest };
}

/** A label without brackets. */
const bare = (label: string): string => label.replace(/[()[\]]/g, '');

/** Lines at the foot of each column that are smaller than the text. */
function feet(lines: readonly Line[], body: number): Line[][] {
  const columns = new Map<number, Line[]>();
  for (const line of lines) columns.set(line.column, [...(columns.get(line.column) ?? []), line]);
  return [...columns.values()].flatMap((column) => {
    let from = column.length;
    while (from > 0 && (column[from - 1]?.size ?? body) < body * SMALLER && column[from - 1]?.cell !== true)
      from--;
    return from < column.length ? [column.slice(from)] : [];
  });
}

/**
 * Finds the notes under the text: lines at the foot of a column, smaller than the text, that begin with a label which the page calls or which
 * follows the one before. A foot without a label goes on with the note of the column before. `body`: size of the letters of the text.
 */
export function footnotesOf(pages: readonly Page[], outside: ReadonlySet<Line>, body: number): Notes {
  const notes: Note[] = [];
  const inNote = new Set<Line>();
  const called = new Map<Call, Note>();
  /** The note that may go on at the next foot. */
  let open: Note | undefined;
  for (const page of pages) {
    const lines = page.lines.filter((line) => !outside.has(line));
    const labels = new Set(
      lines
        .filter(({ size }) => size >= body * SMALLER)
        .flatMap(({ calls }) => calls.map(({ label }) => bare(label))),
    );
    let last = open;
    for (const foot of feet(lines, body)) {
      for (const line of foot) {
        const found = labelled(line);
        const follows =
          found !== undefined && last !== undefined && Number(found.label) === Number(last.label) + 1;
        if (found !== undefined && (labels.has(found.label) || follows)) {
          last = { label: found.label, page, lines: [{ line: found.rest, page }] };
          notes.push(last);
        } else if (last === undefined) continue;
        else last.lines.push({ line, page });
        inNote.add(line);
      }
    }
    const free = notes.filter((note) => note.page === page);
    for (const line of lines) {
      if (inNote.has(line)) continue;
      for (const call of line.calls) {
        const at = free.findIndex(({ label }) => label === bare(call.label));
        if (at < 0) continue;
        called.set(call, free[at] as Note);
        free.splice(at, 1);
      }
    }
    open =
      notes.some((note) => note.page === page) || (last === open && lines.some((line) => inNote.has(line)))
        ? last
        : undefined;
  }
  return { notes, inNote, called };
}
