import type { Edition, TextKind } from '../model/account.ts';
import type { Translation } from '../model/decision.ts';
import type { Span } from '../model/span.ts';
import { quotableWords } from './allowed.ts';
import { type Cast, editionKey } from './cast.ts';
import { wordsAsTheyCame, wordsShowingBoth } from './emended-words.ts';
import { pageWords } from './source-note.ts';
import { wordSpans } from './tokens.ts';

/**
 * Words of an account, with the datum marked. `before + words + after` stands in the text as it is here; where people corrected
 * letters, both are given: `7l7 [recte 717]`.
 */
export interface Quote {
  /** Public key of the account. */
  readonly account: string;
  /** Label of the edition; empty when there is one. */
  readonly edition: string;
  /** Offsets of `words` in the edition, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly language: string;
  readonly kind: TextKind;
  /** Page or cell of the source in which the words begin, for example `p. 213`. */
  readonly at?: string;
  /** The same in another language, by a person of the study; the latest. */
  readonly translation?: Translation;
  /** That page bears its number: it can be cited. */
  readonly printed?: true;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** The marked words as they came, where letters of them were corrected. */
  readonly came?: string;
  /** Words were left out at this end. */
  readonly cutBefore?: true;
  readonly cutAfter?: true;
}

/** The place that shall be quoted. */
export interface QuotePlace {
  readonly account: string;
  readonly edition: string;
  readonly span: Span;
  readonly sentence: { readonly start: number; readonly end: number };
}

/**
 * The words of a place, as many as the account's rights allow: the marked words first, then what stands around them
 * in the same sentence. `undefined` when nothing may be quoted, or a person would be named who is masked.
 */
export function quoteOf(cast: Cast, place: QuotePlace): Quote | undefined {
  const quote = allowedQuote(cast, place);
  if (quote === undefined || cast.masks.name(`${quote.before}${quote.words}${quote.after}`)) return undefined;
  return quote;
}

function allowedQuote(cast: Cast, place: QuotePlace): Quote | undefined {
  const member = cast.members.get(place.account);
  const edition = cast.editions.get(editionKey(place.account, place.edition));
  if (member === undefined || edition === undefined) return undefined;
  const limit = quotableWords(member.rights);
  if (limit === 0) return undefined;
  const { text } = edition;
  const { start, end } = place.span;
  const from = Math.min(place.sentence.start, start);
  const to = Math.max(place.sentence.end, end);
  const within = wordSpans(text.slice(from, to)).map((word) => ({
    start: word.start + from,
    end: word.end + from,
  }));
  const inside = within.filter((word) => word.end > start && word.start < end);
  const left = within.filter((word) => word.end <= start);
  const right = within.filter((word) => word.start >= end);
  const common = {
    account: member.key,
    edition: edition.label,
    language: edition.language,
    kind: member.account.text,
    ...sourceAt(edition, start),
    ...cameAs(edition, start, end),
  };
  if (inside.length > limit) {
    const cut = inside[limit - 1]?.end ?? start;
    return {
      ...common,
      start,
      end: cut,
      before: '',
      words: wordsShowingBoth(edition, start, cut),
      after: '',
      cutBefore: true,
      cutAfter: true,
    };
  }
  const room = limit - inside.length;
  const half = Math.floor(room / 2);
  const takeLeft = Math.min(left.length, Math.max(half, room - right.length));
  const takeRight = Math.min(right.length, room - takeLeft);
  const wholeLeft = takeLeft === left.length;
  const wholeRight = takeRight === right.length;
  const first = wholeLeft ? from : (left[left.length - takeLeft]?.start ?? start);
  const last = wholeRight ? to : (right[takeRight - 1]?.end ?? end);
  return {
    ...common,
    start,
    end,
    before: wordsShowingBoth(edition, first, start).trimStart(),
    words: wordsShowingBoth(edition, start, end),
    after: wordsShowingBoth(edition, end, last).trimEnd(),
    ...(wholeLeft ? {} : { cutBefore: true as const }),
    ...(wholeRight ? {} : { cutAfter: true as const }),
  };
}

/** The letters as they came, where that is not what is read. */
function cameAs(edition: Edition, start: number, end: number): { readonly came?: string } {
  if (edition.emended === undefined) return {};
  const came = wordsAsTheyCame(edition, start, end);
  return came === edition.text.slice(start, end) ? {} : { came };
}

/** Name of a file without its folders. */
const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

/** The page or cell in which a place of a text stands in its source; a page that bears no number is counted from the first of the file. */
function sourceAt({ places = [] }: Edition, start: number): Pick<Quote, 'at' | 'printed'> {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const { file, page, printedPage, cell, start: from = Number.POSITIVE_INFINITY } = places[low] ?? {};
  if (from > start) return {};
  if (cell !== undefined) return { at: `cell ${cell}` };
  if (printedPage !== undefined) return { at: pageWords(printedPage), printed: true };
  return page === undefined
    ? {}
    : { at: `page ${page} of ${file === undefined ? 'the file' : nameOf(file)}` };
}
