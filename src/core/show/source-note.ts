import type { Account, Citation } from '../model/account.ts';
import type { NoteStyle } from '../model/note-style.ts';
import { citationParts } from './citation-parts.ts';
import { datedWords } from './day-words.ts';
import { joined, NOTES, type NoteRun } from './note-styles.ts';

/** `p. 464`, `pp. 464–465`, `p. xii`, `fol. 12r`: what stands in the entry or on the page, with the letters it needs. */
export function pageWords(page: unknown): string {
  const words = typeof page === 'string' ? page.trim() : typeof page === 'number' ? String(page) : '';
  const given = words.replaceAll(/(?<=[\drv])\s*[-–]+\s*(?=\d)/g, '–');
  const many = /[–,]/.test(given);
  if (/^\d+[rv]\b/.test(given)) return `${many ? 'fols.' : 'fol.'} ${given}`;
  if (!/^(?:\d|[ivxlcdm]+$)/.test(given)) return given;
  return `${many ? 'pp.' : 'p.'} ${given}`;
}

/** A CSL-JSON entry as a full note of a style, without its page and final stop. */
export const citationNote = (entry: Citation, style: NoteStyle = 'chicago'): NoteRun[] =>
  NOTES[style](citationParts(entry));

/** Quotation marks round the title of an account that no library has an entry of. */
const MARKS: Readonly<Record<NoteStyle, readonly [string, string]>> = {
  chicago: ['“', '”'],
  mhra: ['‘', '’'],
  'iso-690': ['', ''],
  gost: ['', ''],
};

/** An account of which the library has no entry: who, what, when. */
export function accountNote(account: Account, style: NoteStyle = 'chicago'): NoteRun[] {
  const date = account.published ?? account.written;
  const [open, close] = MARKS[style];
  return joined(
    [
      account.author ?? '',
      `${open}${account.title}${close}`,
      account.genre ?? '',
      date === undefined ? '' : datedWords(date),
      account.editionRead ?? '',
    ].map((words) => [{ words }]),
    style === 'chicago' || style === 'mhra' ? ', ' : '. ',
  );
}
