import type { Problem } from '../core/model/problem.ts';
import type { HistoryEntry } from './history-entry.ts';

/** Above 0 where the second of two dates is the later; moments of different time zones are compared as moments. */
function order(before: string, after: string): number {
  const [from, to] = [Date.parse(before), Date.parse(after)];
  if (!Number.isNaN(from) && !Number.isNaN(to)) return to - from;
  return after === before ? 0 : after < before ? -1 : 1;
}

/** Watches the order, dates and texts of revisions that pass, and says at the end what was odd: a line a kind, with the first place and the number. */
export class OrderCheck {
  private readonly file: string;
  private before: HistoryEntry | undefined;
  private readonly odd = new Map<string, { first: string; count: number }>();

  constructor(file: string) {
    this.file = file;
  }

  see(entry: HistoryEntry): void {
    const { before } = this;
    if (before !== undefined) {
      if (entry.date !== undefined && before.date !== undefined) {
        const later = order(before.date, entry.date);
        if (later < 0) this.note('older', entry.id);
        else if (later === 0) this.note('same-date', entry.id);
      }
      if (entry.text === before.text) this.note('same-text', entry.id);
    }
    this.before = entry;
  }

  /** A revision whose text is not there. */
  missing(id: string): void {
    this.note('deleted', id);
  }

  /** A revision that is larger than what is read. */
  tooLarge(id: string): void {
    this.note('too-large', id);
  }

  private note(kind: string, id: string): void {
    const known = this.odd.get(kind);
    if (known === undefined) this.odd.set(kind, { first: id, count: 1 });
    else known.count++;
  }

  problems(): Problem[] {
    return [...this.odd].sort().map(([kind, { first, count }]) => {
      const [says, remedy, level] = WORDS[kind] as readonly [string, string, Problem['level']];
      const many = count === 1 ? `revision ${first}` : `${count} revisions, the first ${first},`;
      return {
        code: `history.${kind}`,
        level,
        place: { file: this.file },
        says: `${many} ${says}`,
        remedy,
      };
    });
  }
}

const WORDS: Readonly<Record<string, readonly [string, string, Problem['level']]>> = {
  older: [
    'with a date before that of the revision above; taken in the order of the file',
    'export the history oldest first if the order of the file is wrong',
    'warning',
  ],
  'same-date': [
    'with the date of the revision above; taken in the order of the file',
    'nothing need be done if the file is in order',
    'note',
  ],
  'same-text': ['with the text of the revision above; it changed nothing', 'nothing need be done', 'note'],
  'too-large': ['of more than 64 MB; passed over', 'look whether the file is a text', 'error'],
  deleted: [
    'without text: it was deleted or hidden; what it changed shows at the next one',
    'nothing can be done without the rights of an administrator of the wiki',
    'warning',
  ],
};
