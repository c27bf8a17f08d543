import { fold } from '../text/fold.ts';
import { type FoldedLong, foldLong } from '../text/fold-long.ts';
import type { AccountText } from './account-text.ts';
import type { NameView } from './names.ts';

/** A place where the words searched for stand. `before + words + after` stands in the text as it is here. */
export interface SearchHit {
  readonly account: string;
  readonly edition: string;
  readonly language: string;
  /** Offsets of `words`, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly before: string;
  /** Whether the line goes on before and after what is shown of it. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  readonly words: string;
  readonly after: string;
}

/** What a search found: the first places, and how many there are. */
export interface SearchResult {
  readonly hits: readonly SearchHit[];
  readonly all: number;
  /** There are more places than were counted. */
  readonly more: boolean;
  /** Texts with a hit. */
  readonly texts: number;
}

/** Places counted at most: a single letter stands everywhere. */
const COUNTED = 50_000;
/** Code units of text shown on each side of a hit. */
const AROUND = 70;

/** Begins a run at a space, so that no word is cut, where one is near. */
function opened(text: string, line: number, from: number, to: number): number {
  if (from <= line) return line;
  const space = text.indexOf(' ', from);
  return space >= 0 && space < to && space - from < 20 ? space + 1 : from;
}

function closed(text: string, from: number, to: number, line: number): number {
  if (to >= line) return line;
  const space = text.lastIndexOf(' ', to);
  return space > from && to - space < 20 ? space : to;
}

/**
 * Searches the texts of a study in any script: letters without their marks, ё as е, full-width forms as plain ones; one or two
 * characters of Chinese or Japanese are enough. Each text is folded when it is first searched. Linear in the text.
 */
export class TextSearch {
  readonly #texts: readonly AccountText[];
  readonly #folded = new Map<AccountText, FoldedLong>();

  constructor(texts: readonly AccountText[]) {
    this.#texts = texts;
  }

  /**
   * Folds texts that were not searched yet, about so many code units of them; gives true when none is left. To be called while nothing
   * else is asked, so that the first search finds them ready.
   */
  prepare(units: number): boolean {
    let left = units;
    for (const text of this.#texts) {
      if (this.#folded.has(text)) continue;
      if (left <= 0) return false;
      this.#of(text);
      left -= text.text.length;
    }
    return true;
  }

  /**
   * Places of a run of words, by account as given, then by place; `most` of them are returned, and so many counted that it stays quick.
   * `among`: only texts of these accounts.
   */
  find(query: string, most: number, among?: ReadonlySet<string>): SearchResult {
    const wanted = fold(query.trim().replaceAll(/\s+/g, ' ')).text;
    if (wanted === '') return { hits: [], all: 0, more: false, texts: 0 };
    const hits: SearchHit[] = [];
    let all = 0;
    let texts = 0;
    for (const text of this.#texts) {
      if (among !== undefined && !among.has(text.account)) continue;
      const { text: folded, at } = this.#of(text);
      let place = folded.indexOf(wanted);
      if (place >= 0) texts++;
      for (; place >= 0; place = folded.indexOf(wanted, place + wanted.length)) {
        all++;
        if (hits.length < most)
          hits.push(hitOf(text, at(place), endOf(at, folded.length, place + wanted.length)));
        else if (all >= COUNTED) return { hits, all, more: true, texts };
      }
    }
    return { hits, all, more: false, texts };
  }

  #of(text: AccountText): FoldedLong {
    const old = this.#folded.get(text);
    if (old !== undefined) return old;
    const made = foldLong(text.text);
    this.#folded.set(text, made);
    return made;
  }
}

/** Where the original of a folded run ends that ends before `place`: a letter that folds into two is never cut. */
function endOf(at: FoldedLong['at'], length: number, place: number): number {
  let next = place;
  const last = at(place - 1);
  while (next < length && at(next) === last) next++;
  return at(next);
}

function hitOf(text: AccountText, start: number, end: number): SearchHit {
  const line = text.text.lastIndexOf('\n', start - 1) + 1;
  const next = text.text.indexOf('\n', end);
  const from = opened(text.text, line, start - AROUND, start);
  const to = closed(text.text, end, end + AROUND, next < 0 ? text.text.length : next);
  return {
    account: text.account,
    edition: text.edition,
    language: text.language,
    start,
    end,
    before: text.text.slice(from, start),
    cutBefore: from > line,
    cutAfter: to < (next < 0 ? text.text.length : next),
    words: text.text.slice(start, end),
    after: text.text.slice(end, to),
  };
}

/** Other spellings, in any script, of the name a query is: what else one may want to search for. The commonest first. */
export function otherSpellings(
  names: readonly Pick<NameView, 'languages'>[],
  query: string,
): readonly string[] {
  const wanted = fold(query.trim()).text;
  if (wanted === '') return [];
  const found = new Set<string>();
  for (const { languages } of names) {
    const forms = languages.flatMap((one) => one.forms);
    if (!forms.some(({ form }) => fold(form).text === wanted)) continue;
    for (const { form } of forms.sort((a, b) => b.count - a.count))
      if (fold(form).text !== wanted) found.add(form);
  }
  return [...found].slice(0, 12);
}
