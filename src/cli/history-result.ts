import type { Edition } from '../core/model/account.ts';
import { bareAccount } from '../core/model/bare-account.ts';
import { readEdition } from '../core/read/read.ts';
import { sha256 } from '../core/text/sha256.ts';
import { disputes } from '../core/trace/provenance/disputes.ts';
import { NumberLife, type Replaced } from '../core/trace/provenance/number-life.ts';
import type { Provenance } from '../core/trace/provenance/provenance.ts';
import { type RevisionChange, revisionChange } from '../core/trace/provenance/revision-change.ts';
import { tokenSpans } from '../core/trace/provenance/token-spans.ts';
import { variorumMode } from '../core/trace/provenance/variorum-mode.ts';
import { wikiwho } from '../core/trace/provenance/wikiwho.ts';
import type { HistorySource } from '../formats/history-entry.ts';
import { withoutNotes } from '../formats/wiki-pieces.ts';
import { LONGEST_TEXT } from '../study/editions.ts';
import { guessLanguage } from '../study/guess-language.ts';
import { ClaimFollower, type HistoryClaims } from './history-claims.ts';

/** One revision and what it did; `standing` of its words stand in the last revision. Spam did nothing. */
export interface RevisionLine extends RevisionChange {
  readonly id: string;
  readonly date?: string;
  readonly by?: string;
  readonly spam: boolean;
  standing: number;
}

/** A claim of the last revision, and the place of the revision that brought the last of its words. */
export interface ClaimLine {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly sentence: string;
  readonly kind: 'quantity' | 'act';
  readonly brought: number;
  /** How often the most struck of its words went. */
  readonly struck: number;
  /** Of a figure: those that stood in its place, the latest first. */
  readonly was: readonly Replaced[];
}

/** The whole history of a text. */
export interface HistoryResult {
  readonly title: string;
  /** Revisions follow one another, whatever their dates say; dated editions do so only by their dates. */
  readonly ordered: boolean;
  readonly revisions: readonly RevisionLine[];
  readonly provenance: Provenance;
  /** Text of the last revision that counts, and start and end of each of its tokens. */
  readonly text: string;
  readonly spans: Int32Array;
  readonly claims: readonly ClaimLine[];
  /** What became of each claim over the revisions. */
  readonly told: HistoryClaims;
  readonly disputes: ReturnType<typeof disputes>;
}

async function claimsOf(
  text: string,
  readable: string,
  provenance: Provenance,
  spans: Int32Array,
  language: string | undefined,
  life: NumberLife,
): Promise<ClaimLine[]> {
  if (text.trim() === '' || text.length > LONGEST_TEXT) return [];
  const code = language ?? (await guessLanguage(readable));
  const edition: Edition = {
    id: sha256(readable),
    account: 'history',
    label: '',
    language: code,
    text: readable,
    structure: [],
    file: '',
  };
  const account = bareAccount('history', code, [edition]);
  const current = provenance.current();
  const { tokens } = provenance;
  const found: ClaimLine[] = [];
  const claims = [...readEdition(edition, account, undefined).claims].sort((a, b) => a.start - b.start);
  let first = 0;
  for (const { start, end, words, kind, sentence } of claims) {
    while (first < current.length && (spans[first * 2 + 1] as number) <= start) first++;
    let brought = -1;
    let struck = 0;
    let was: readonly Replaced[] = [];
    for (let at = first; at < current.length; at++) {
      const from = spans[at * 2] as number;
      if (from < 0) continue;
      if (from >= end) break;
      brought = Math.max(brought, tokens.origin.items[current[at] as number] as number);
      struck = Math.max(struck, tokens.timesOut(current[at] as number));
      if (kind === 'quantity' && was.length === 0) was = life.was(current[at] as number);
    }
    if (brought >= 0)
      found.push({
        start,
        end,
        words,
        kind,
        brought,
        struck,
        was,
        sentence: text.slice(sentence.start, sentence.end),
      });
  }
  return found;
}

/** Follows a history to its end; holds one text and the tokens. */
export async function historyResult(
  source: HistorySource,
  mode: 'variorum' | 'wikiwho',
  language: string | undefined,
  progress: (done: number, what: 'revisions' | 'passages') => void,
): Promise<HistoryResult> {
  const provenance = mode === 'wikiwho' ? wikiwho() : variorumMode(source.open);
  const life = new NumberLife(provenance);
  const follower = new ClaimFollower(source);
  const revisions: RevisionLine[] = [];
  let before: Int32Array = new Int32Array();
  let text = '';
  for await (const entry of source.entries) {
    const place = revisions.length;
    const { id, date, by, minor, sha1 } = entry;
    const counts = provenance.add({
      id,
      text: entry.text,
      ...(sha1 === undefined ? {} : { sha1 }),
      comment: entry.comment !== undefined && entry.comment !== '',
      minor: minor === true,
    });
    let change: RevisionChange = { fresh: 0, back: 0, gone: 0, moved: 0 };
    if (counts) {
      const after = provenance.current();
      change = revisionChange(before, after, provenance.tokens.origin.items, place);
      life.see(before, after, place);
      before = after;
      text = entry.text;
    }
    follower.see(entry, counts);
    revisions.push({
      id,
      ...(date === undefined ? {} : { date }),
      ...(by === undefined ? {} : { by }),
      spam: !counts,
      ...change,
      standing: 0,
    });
    if (revisions.length % 100 === 0) progress(revisions.length, 'revisions');
  }
  for (const token of before) {
    const line = revisions[provenance.tokens.origin.items[token] as number];
    if (line !== undefined) line.standing++;
  }
  const spans = tokenSpans(provenance, text);
  const readable = source.text === 'wikitext' ? withoutNotes(text) : text;
  const code = language ?? source.language;
  const told = await follower.read(code, readable, (done) => progress(done, 'passages'));
  return {
    title: source.title,
    ordered: source.text !== 'whole',
    revisions,
    provenance,
    text,
    spans,
    claims: await claimsOf(text, readable, provenance, spans, code, life),
    told,
    disputes: disputes(provenance),
  };
}
