import type { Bound } from '../../languages/hedge-words.ts';
import type { Comparator, Quantity } from '../../model/quantity.ts';
import type { Range } from '../clause.ts';
import { askedOfWord } from '../lexicon/asked-once.ts';
import type { Lexicon } from '../lexicon/claim-lexicon.ts';
import type { Token } from '../lexicon/claim-tokens.ts';
import type { Made } from '../made.ts';
import { memberAt } from '../member-at.ts';
import { bounded } from './bounded.ts';
import { boundsOf } from './number-bounds.ts';
import { isLabel } from './number-labels.ts';
import { behindNoun } from './number-vague.ts';
import { type Cardinal, cardinalAt } from './number-words-at.ts';

/** One number of a sentence in an alphabetic script. `start`, `end`: the numeral's words alone. */
export interface NumberPhrase extends Range {
  /** Tokens of the numeral. */
  readonly from: number;
  readonly to: number;
  /** Tokens of the numeral with its bounds (`at least 46`, `1,000 or more`). */
  readonly outerFrom: number;
  readonly outerTo: number;
  readonly value: Quantity;
  /** The value if its marks are read the other way round. */
  readonly other?: number;
  /** Told as an estimate. */
  readonly hedged: boolean;
  /** `one`: often an article; counts only beside a role. */
  readonly one: boolean;
  /** Joined by a hyphen to what it counts: `50-man`, `12-hour`. */
  readonly compound: boolean;
}

/**
 * Finds the numbers of one sentence: figures and number words with their magnitudes, ranges and bounds.
 * What is no quantity (years, ordinals, calibres, unit numbers, house numbers) is left out; a number word that is
 * not known beside a magnitude cancels the reading.
 */
export function numberPhrases(tokens: readonly Token[], lexicon: Lexicon): NumberPhrase[] {
  const found: NumberPhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.time >= 0 || !(token.kind === 'figure' || opensNumber(token.info))) continue;
    if (token.info.has('numberIdiom')) continue;
    // `the Battle of Five Forks`: a number word inside a name.
    if (
      token.kind === 'word' &&
      token.info.capital &&
      at > 0 &&
      tokens[at + 1]?.info.capital === true &&
      token.info.numeral &&
      tokens[at - 1]?.kind !== 'mark'
    )
      continue;
    const ends = lexicon.language.numbers.nounsToo?.[token.info.folded];
    // `убили семью управляющего`: no seven.
    if (ends !== undefined && !ends.some((end) => tokens[at + 1]?.info.folded.endsWith(end))) continue;
    const first = cardinalAt(tokens, at, lexicon);
    if (first === undefined) continue;
    const range = rangeAfter(tokens, first, at, lexicon);
    const number = range ?? first;
    const next = Math.max(number.to - 1, at);
    // `ни один солдат`: nobody.
    const none =
      number.lo === 1 &&
      number.hi === 1 &&
      token.kind === 'word' &&
      memberAt(tokens, at - 1)?.info.has('negation') === true;
    // `one Dane in every ten`.
    const noun = number.hi < SHARED && tokens[number.to]?.kind === 'word' ? 1 : 0;
    const share =
      shareEnd(tokens, number.to, lexicon) ??
      (noun > 0 ? shareEnd(tokens, number.to + noun, lexicon) : undefined);
    if (share !== undefined) {
      at = share - 1;
      continue;
    }
    if (number.cancelled === true || none || isLabel(tokens, at, number.to, number, lexicon)) {
      at = next;
      continue;
    }
    const opener =
      range !== undefined &&
      (tokens[at - 1]?.info.has('between') === true || memberAt(tokens, at - 1)?.info.has('from') === true)
        ? at - 1
        : at;
    const bounds = boundsAround(tokens, opener, number, lexicon);
    const { lo, hi } = number;
    const kind: Bound | Comparator =
      bounds.comparator ??
      number.inside ??
      (behindNoun(tokens, number.from, lexicon) ? 'approx' : undefined) ??
      (number.vague ? 'vague' : lo < hi ? 'range' : 'eq');
    const phrase: Made<NumberPhrase> = {
      start: (tokens[number.from] as Token).start,
      end: (tokens[number.to - 1] as Token).end,
      from: number.from,
      to: number.to,
      outerFrom: bounds.from,
      outerTo: bounds.to,
      value: bounded(
        lo,
        hi,
        lo < hi && !number.vague && kind !== 'approx' ? 'range' : number.vague ? 'vague' : kind,
        number.other !== undefined,
      ),
      hedged: bounds.hedged,
      one: number.one,
      compound: number.compound,
    };
    if (number.other !== undefined) phrase.other = number.other;
    found.push(phrase as NumberPhrase);
    at = next;
  }
  return found;
}

/** The bounds of a number: before the sign of money that stands before it (`at least $10 million`, `up to CA$4 billion`), else right before it. */
function boundsAround(
  tokens: readonly Token[],
  opener: number,
  { to }: Cardinal,
  lexicon: Lexicon,
): ReturnType<typeof boundsOf> {
  const sign = memberAt(tokens, opener - 1);
  if (sign?.kind === 'mark' && sign.info.sense('unit')?.object === 'money') {
    const state = memberAt(tokens, opener - 2);
    const joined = state?.kind === 'word' && state.info.capital && !sign.spaced;
    const start = joined ? opener - 2 : opener - 1;
    const before = boundsOf(tokens, start, to, lexicon);
    if (before.from < start) return before;
  }
  return boundsOf(tokens, opener, to, lexicon);
}

/** The share of a group that is counted is told in numbers under this. */
const SHARED = 10;

/** Whether a number may begin with a word. */
const opensNumber = askedOfWord(
  (info) =>
    info.numeral ||
    info.has('vagueStart') ||
    info.has('several') ||
    info.has('article') ||
    info.has('compound'),
);

/** Where a share ends that begins with the number before: `five in every six`. */
function shareEnd(tokens: readonly Token[], to: number, lexicon: Lexicon): number | undefined {
  for (const words of lexicon.language.numbers.shares ?? []) {
    let at = to;
    let left = words;
    while (left !== '' && tokens[at] !== undefined && left.startsWith((tokens[at] as Token).info.folded)) {
      left = left.slice((tokens[at] as Token).info.folded.length).trimStart();
      at++;
    }
    const whole = left === '' ? cardinalAt(tokens, at, lexicon) : undefined;
    if (whole !== undefined) return whole.to;
  }
  return undefined;
}

/** A range whose first end is `first`: `46-96`, `30 to 50 thousand`, `between 526 and 3,000`, `two or three hundred`. */
function rangeAfter(
  tokens: readonly Token[],
  first: Cardinal,
  at: number,
  lexicon: Lexicon,
): Cardinal | undefined {
  if (first.vague) return undefined;
  // `от 417 тыс. до 1 млн`: the stop belongs to the abbreviation.
  const stop = abbreviated(tokens, first.to) ? 1 : 0;
  const mark = tokens[first.to + stop];
  if (mark === undefined || mark.time >= 0) return undefined;
  const dash =
    mark.kind === 'mark' &&
    /^[-–—‑−]$/.test(mark.info.surface) &&
    (!mark.spaced || mark.info.surface !== '-');
  // `вырос с 12 до 340 человек`: two numbers, at first and at last.
  if (mark.info.has('to') && changesBefore(tokens, at, lexicon)) return undefined;
  const to = mark.info.has('to') || (mark.info.has('and') && betweenBefore(tokens, at));
  const or =
    mark.kind === 'word' &&
    first.to - first.from === 1 &&
    lexicon.language.numbers.rangeOr?.includes(mark.info.folded) === true;
  if (!dash && !to && !or) return undefined;
  const behind = to ? behindBound(tokens, at, first.to + stop + 1, lexicon) : first.to + stop + 1;
  const second = cardinalAt(tokens, behind, lexicon);
  if (second === undefined || second.vague || second.cancelled === true) return undefined;
  if (dash && (tokens[behind] as Token).spaced !== mark.spaced) return undefined;
  // `from` and `to` far apart in meaning: `retreated 5 km to 3 villages` has a noun between and never comes here.
  let lo = first.lo;
  if (first.magnitude === 1 && second.magnitude > 1 && lo < second.hi / second.magnitude)
    lo *= second.magnitude;
  const step = tokens[first.from]?.kind === 'figure' ? stepShared(first, second) : 1;
  lo *= step;
  if (lo >= second.hi) return undefined;
  // `two or three` words only close by; `500 or 2,000` are two readings.
  if (or && second.hi > lo * 2) return undefined;
  return {
    ...second,
    from: first.from,
    lo,
    hi: second.hi,
    vague: false,
    one: false,
    ...(step === 100 ? { other: first.lo } : first.other === undefined ? {} : { other: first.other }),
  };
}

/**
 * What both ends of a range in figures count by, where only the second says so: thousands in `40 to 50,000` and `5-6,000`, hundreds in
 * `3 to 400`, which may mean three as well. 1 where the first end is told whole.
 */
function stepShared(first: Cardinal, second: Cardinal): number {
  const { lo } = first;
  const { hi } = second;
  if (lo < 2 || first.magnitude > 1 || second.magnitude > 1) return 1;
  if (hi % 1000 === 0 && lo < 1000 && lo * 1000 < hi) return 1000;
  return hi % 100 === 0 && hi < 1000 && lo < 10 && lo * 100 < hi ? 100 : 1;
}

/** Words that a bound before the second end of a range may have. */
const BOUND = 3;

/** `range from 600 to more than 2,000`: where the second end begins behind a bound of its own, else the token itself. */
function behindBound(tokens: readonly Token[], at: number, from: number, lexicon: Lexicon): number {
  if (tokens[from]?.kind === 'figure' || memberAt(tokens, at - 1)?.info.has('from') !== true) return from;
  const ranging = memberAt(tokens, at - 2)
    ?.info.all('verb')
    .some(({ entry }) => lexicon.language.numbers.ranging?.includes(entry.lemma) === true);
  if (ranging !== true) return from;
  for (let i = from + 1; i <= from + BOUND; i++)
    if (tokens[i]?.kind === 'figure') return boundsOf(tokens, i, i + 1, lexicon).from === from ? i : from;
  return from;
}

/** Whether a verb of growing or shrinking stands shortly before a number. */
function changesBefore(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { changing } = lexicon.language.numbers;
  if (changing === undefined || memberAt(tokens, at - 1)?.info.has('from') !== true) return false;
  for (let i = at - 2; i >= 0 && i >= at - 5; i--)
    if ((tokens[i] as Token).info.all('verb').some(({ entry }) => changing.includes(entry.lemma)))
      return true;
  return false;
}

/** Whether a stop at a token belongs to the abbreviated magnitude before it. */
function abbreviated(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]?.info.surface === '.' &&
    tokens[at]?.spaced === false &&
    before?.kind === 'word' &&
    before.info.has('magnitude')
  );
}

/** Whether `between` (or `from`) stands shortly before. */
function betweenBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) if ((tokens[i] as Token).info.has('between')) return true;
  return false;
}
