import { datedOf } from '../core/calendars/dated.ts';
import type { Dated, Edition } from '../core/model/account.ts';
import type { Problem } from '../core/model/problem.ts';
import type { Moment } from '../core/trace/history-state.ts';
import type { HistoryEntry, HistorySource } from '../formats/history-entry.ts';
import { NamedNotes, WikiCutter, wikiPiece } from '../formats/wiki-pieces.ts';
import { LONGEST_TEXT } from '../study/editions.ts';
import { guessLanguage } from '../study/guess-language.ts';
import { type ClaimStory, claimLives } from './claim-lives.ts';
import { pieceClaims, type ReadablePiece } from './piece-claims.ts';
import { RevisionPieces } from './revision-pieces.ts';

/** Code units that are read: some forty seconds on a laptop. What changed more is not followed. */
const MOST_READ = 6_000_000;

/** What became of the claims of a text, and what reading them took. */
export interface HistoryClaims {
  readonly stories: readonly ClaimStory[];
  /** The pieces as their readers see them, by the id that places of words carry. */
  readonly pieces: ReadonlyMap<string, string>;
  /** Different pieces that were read, their code units, and the code units of all revisions. */
  readonly cost: { readonly pieces: number; readonly read: number; readonly all: number };
  readonly problems: readonly Problem[];
}

type Told = Pick<Edition, 'structure' | 'date'>;

/** Gathers the revisions of a text as they pass, and reads in the end each different piece of them once. */
export class ClaimFollower {
  private readonly pieces: RevisionPieces;
  private readonly told = new Map<number, Told>();
  private readonly moments: Moment[] = [];
  private readonly source: HistorySource;
  private all = 0;

  constructor(source: HistorySource) {
    this.source = source;
    const wiki = new WikiCutter();
    const cut: Readonly<Record<HistorySource['text'], (text: string) => readonly string[]>> = {
      wikitext: (text) => wiki.cut(text),
      whole: (text) => [text],
      paragraphs: (text) => text.split(/\n\s*\n/).filter((piece) => piece.trim() !== ''),
    };
    this.pieces = new RevisionPieces(cut[source.text], source.open);
  }

  /** Takes a revision, and whether it counts; one that was taken for vandalism says nothing. */
  see(entry: HistoryEntry, counts: boolean): void {
    const place = this.moments.length;
    const { id, date, dated, by, text, structure } = entry;
    const day: Dated | undefined = dated ?? (date === undefined ? undefined : datedOf(date.slice(0, 10)));
    this.moments.push({
      label: id,
      ...(day === undefined ? {} : { date: day }),
      ...(by === undefined ? {} : { by }),
    });
    if (!counts) return;
    this.all += text.length;
    const known = this.pieces.all.length;
    this.pieces.see(text, place);
    if (structure !== undefined && this.pieces.all.length > known)
      this.told.set(known, { structure, ...(day === undefined ? {} : { date: day }) });
  }

  /** What became of the claims. `last` is the text of the last revision, by which the language is told. */
  async read(
    language: string | undefined,
    last: string,
    progress: (done: number) => void,
  ): Promise<HistoryClaims> {
    const { source } = this;
    const { all, revisions } = this.pieces;
    const { kept, undone } = this.pieces.standing();
    const wanted = new Set<number>();
    let size = 0;
    for (const number of [...kept, ...undone]) {
      const { length } = all[number] as string;
      if (length > LONGEST_TEXT || size + length > MOST_READ) continue;
      size += length;
      wanted.add(number);
    }
    const left = kept.filter((number) => !wanted.has(number)).length;
    const cost = { pieces: wanted.size, read: size, all: this.all };
    if (this.pieces.overfull || left > 0)
      return { stories: [], pieces: new Map(), cost: { ...cost, pieces: 0, read: 0 }, problems: [TOO_MUCH] };
    const notes = new NamedNotes();
    const readable = all.map((piece, number): ReadablePiece | undefined => {
      if (!wanted.has(number)) return undefined;
      return source.text === 'wikitext'
        ? wikiPiece(piece, notes)
        : { structure: [], ...this.told.get(number), text: piece };
    });
    const code = language ?? source.language ?? (await guessLanguage(last));
    const claims = pieceClaims(readable, code, source.study, progress);
    return {
      stories: claimLives(revisions, claims, (place) => this.moments[place] as Moment, source.complete),
      pieces: new Map(
        readable.flatMap((piece, number) =>
          piece === undefined ? [] : [[`piece ${number}`, piece.text] as const],
        ),
      ),
      cost,
      problems: [],
    };
  }
}

const TOO_MUCH: Problem = {
  code: 'history.too-much',
  level: 'warning',
  place: {},
  says: `more than ${MOST_READ / 1e6} million characters changed in this history, so what became of each claim is not told; where its words come from is`,
  remedy: 'export the years in question only, or ask for the dated editions of it in a folder',
};
