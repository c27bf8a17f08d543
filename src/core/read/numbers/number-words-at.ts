import type { Bound } from '../../languages/hedge-words.ts';
import { figureValue } from '../figures/figure-value.ts';
import type { Lexicon } from '../lexicon/claim-lexicon.ts';
import type { Token } from '../lexicon/claim-tokens.ts';
import type { Made } from '../made.ts';
import { halfLength } from './number-and-half.ts';
import { oneAndMore } from './number-and-more.ts';
import { boundAfter } from './number-bounds.ts';
import { spacedGroups } from './number-groups.ts';
import { bounded, halfAt, invertedAt, isBody, oneBehindBound, rounded, vagueAt } from './number-vague.ts';

/** A number as read from its words, before bounds and ranges. */
export interface Cardinal {
  readonly from: number;
  /** Token behind the last one. */
  readonly to: number;
  readonly lo: number;
  readonly hi: number;
  readonly vague: boolean;
  readonly one: boolean;
  /** Largest magnitude word in it, 1 when none. */
  readonly magnitude: number;
  readonly other?: number;
  readonly compound: boolean;
  /** Letters on the figure (`nd`, `mm`). */
  readonly suffix: string;
  /** Bound inside it: `сорок с лишним тысяч`. */
  readonly inside?: Bound;
  /** Number words that give no value together. */
  readonly cancelled?: boolean;
}

interface State {
  total: number;
  current: number | undefined;
  magnitude: number;
  other: number | undefined;
  suffix: string;
  inside: Bound | undefined;
}

/** Reads the number that begins at a token; undefined where none does. */
export function cardinalAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Cardinal | undefined {
  const { numbers } = lexicon.language;
  const token = tokens[at];
  if (token === undefined || token.time >= 0) return undefined;
  const base = { from: at, vague: false, one: false, magnitude: 1, compound: false, suffix: '' };
  const inverted = invertedAt(tokens, at, lexicon);
  if (inverted !== undefined) return { ...base, ...inverted, inside: 'approx' };
  const vague = vagueAt(tokens, at);
  if (vague !== undefined) {
    if (isBody(tokens, at, lexicon)) return undefined;
    const one = vague.to === at + 1 ? oneBehindBound(tokens, at, lexicon) : undefined;
    const whole = vague.to === at + 1 ? oneAndMore(tokens, at, lexicon, cardinalAt) : undefined;
    if (whole !== undefined) return { ...base, ...whole };
    return one === undefined
      ? { ...base, ...vague, vague: true }
      : { ...base, to: at + 1, lo: one, hi: one, magnitude: one };
  }
  const about = token.info.sense('about');
  if (about !== undefined)
    return {
      ...base,
      to: at + 1,
      lo: about.value,
      hi: about.value,
      magnitude: about.value,
      inside: 'approx',
    };
  const fused = token.info.sense('fused') ?? token.info.sense('compound');
  if (fused !== undefined)
    return {
      ...base,
      to: at + 1,
      lo: fused.value,
      hi: fused.value,
      magnitude: fused.value,
      compound: fused.tag === 'compound',
    };
  const begins = token.info.numeral || token.info.has('several') || token.info.has('article');
  if (token.kind !== 'figure' && !begins) return undefined;
  if (token.info.has('several')) {
    const magnitude = tokens[at + 1]?.info.sense('magnitude');
    if (magnitude === undefined) return undefined;
    return {
      ...base,
      to: at + 2,
      lo: 2 * magnitude.value,
      hi: 10 * magnitude.value - 1,
      vague: true,
      magnitude: magnitude.value,
    };
  }
  // `at least a division`: an article is a number only where a bound stands before it and a thing that is counted behind.
  if (token.info.has('article') && bounded(tokens, at, lexicon))
    return { ...base, to: at + 1, lo: 1, hi: 1, one: true };
  const half = halfAt(tokens, at);
  if (half !== undefined) return { ...base, ...half };
  const state: State = {
    total: 0,
    current: undefined,
    magnitude: 1,
    other: undefined,
    suffix: '',
    inside: undefined,
  };
  let i = at;
  if (token.info.has('article')) {
    // `a hundred`: only a magnitude right behind makes the article a number.
    if (tokens[i + 1]?.info.has('magnitude') !== true) return undefined;
    state.current = 1;
    i++;
  }
  let words = 0;
  for (let next = i; ; ) {
    let step = take(tokens, next, state, words, lexicon);
    if (step === 0 && state.current !== undefined) {
      step = halfLength(tokens, next, lexicon);
      if (step > 0) state.current += 0.5;
    }
    if (step === 0 && words > 0) step = takeOver(tokens, next, state, words, lexicon);
    if (step === 0) break;
    next += step;
    i = next;
    words++;
  }
  if (words === 0) return undefined;
  const value = state.total + (state.current ?? 0);
  // A magnitude that nothing counts stands behind a word the lists do not know.
  const cancelled =
    token.info.has('magnitude') &&
    !token.info.has('value') &&
    state.magnitude > 1 &&
    // `the hundred and twenty galleys`.
    !(words > 1 && tokens[at - 1]?.info.determiner === true);
  const word = token.kind === 'word';
  const hyphen = tokens[i];
  const compound =
    hyphen !== undefined &&
    !hyphen.spaced &&
    /^[-‑]$/.test(hyphen.info.surface) &&
    tokens[i + 1]?.kind === 'word' &&
    tokens[i + 1]?.spaced === false;
  // `125-тысячная армия`: the magnitude stands behind the hyphen.
  const behind = compound && !word ? tokens[i + 1]?.info.sense('compound') : undefined;
  // `4–5 тисячне військо`
  const apart = word || compound ? undefined : hyphen?.info.sense('compound');
  if (apart !== undefined)
    return {
      ...base,
      to: i + 1,
      lo: value * apart.value,
      hi: value * apart.value,
      magnitude: apart.value,
      compound: true,
    };
  if (behind !== undefined)
    return {
      ...base,
      to: i + 2,
      lo: value * behind.value,
      hi: value * behind.value,
      magnitude: behind.value,
      compound: true,
    };
  const dot = numbers.decimal === '.' && state.magnitude > 1;
  const made: Made<Cardinal> = {
    from: at,
    to: i,
    lo: value,
    hi: value,
    vague: false,
    one: word && value === 1,
    magnitude: state.magnitude,
    compound,
    suffix: state.suffix,
  };
  if (state.other !== undefined && !dot) made.other = state.other;
  if (state.inside !== undefined) made.inside = state.inside;
  if (cancelled) made.cancelled = true;
  return made as Cardinal;
}

/** Takes one more word into the number; how many tokens it took, 0 when the number has ended. */
function take(tokens: readonly Token[], at: number, state: State, words: number, lexicon: Lexicon): number {
  const token = tokens[at];
  if (token === undefined || token.time >= 0) return 0;
  const { info } = token;
  if (token.kind === 'figure') {
    if (words > 0 && !(state.total > 0 && state.current === undefined)) return 0;
    const figure = figureValue(info.surface, lexicon.language.numbers);
    if (figure === undefined) return 0;
    if (words > 0 && figure.value >= state.magnitude) return 0;
    state.current = figure.value;
    state.other = figure.other;
    state.suffix = figure.suffix;
    if (figure.suffix !== '') return 1;
    const { taken, value } = spacedGroups(tokens, at, lexicon);
    state.current = value ?? state.current;
    return 1 + taken;
  }
  const magnitude = info.sense('magnitude');
  if (magnitude !== undefined) {
    if (words > 0 && state.current === undefined) return 0;
    if (magnitude.value < 1000) {
      if (state.current !== undefined && state.current >= 100 && words > 0) return 0;
      state.current = (state.current ?? 1) * magnitude.value;
      state.magnitude = Math.max(state.magnitude, magnitude.value);
      return 1;
    }
    if (state.total > 0 && magnitude.value >= state.magnitude && state.magnitude >= 1000) return 0;
    state.total += rounded((state.current ?? 1) * magnitude.value);
    if (state.other !== undefined) state.other = undefined;
    state.current = undefined;
    state.magnitude = Math.max(state.magnitude, magnitude.value);
    return 1;
  }
  const value = info.sense('value');
  if (value !== undefined) return adds(state, value.value, words) ? 1 : 0;
  if (words === 0) return 0;
  // `two hundred and six`, `one and a half million`, `twenty-three`.
  if (info.has('join') || (token.kind === 'mark' && !token.spaced && /^[-‑]$/.test(info.surface))) {
    const next = tokens[at + 1];
    if (next === undefined || next.time >= 0) return 0;
    if (token.kind === 'mark' && next.info.has('magnitude') && state.current !== undefined) {
      const taken = take(tokens, at + 1, state, words, lexicon);
      return taken === 0 ? 0 : taken + 1;
    }
    const offset = next.info.has('article') ? 2 : 1;
    const fraction = tokens[at + offset]?.info.sense('fraction');
    // `deux millions et demi`.
    if (
      info.has('join') &&
      fraction !== undefined &&
      state.current === undefined &&
      lexicon.language.numbers.halfBehind === true &&
      // `a million and a half`, but `two million and half of the rest`.
      (offset === 2 || lexicon.language.verbs.headFirst !== undefined)
    ) {
      state.total += fraction.value * state.magnitude;
      return offset + 1;
    }
    if (
      info.has('join') &&
      fraction !== undefined &&
      (offset === 2 || tokens[at + offset + 1]?.info.has('magnitude') === true) &&
      state.current !== undefined
    ) {
      state.current += fraction.value;
      return offset + 1;
    }
    const behind = next.info.sense('value');
    if (behind === undefined || next.kind !== 'word') return 0;
    if (info.has('join') && !(state.current === undefined ? state.total > 0 : state.current >= 100)) return 0;
    return adds(state, behind.value, words) ? 2 : 0;
  }
  return 0;
}

/** Takes a bound with the magnitude behind it: `сорок [с лишним тысяч]`. */
function takeOver(
  tokens: readonly Token[],
  at: number,
  state: State,
  words: number,
  lexicon: Lexicon,
): number {
  if (state.current === undefined) return 0;
  const bound = boundAfter(tokens, at);
  if (bound === undefined || tokens[at + bound.length]?.info.has('magnitude') !== true) return 0;
  const taken = take(tokens, at + bound.length, state, words, lexicon);
  if (taken === 0) return 0;
  state.inside = bound.comparator;
  return bound.length + taken;
}

/** Adds a number word where the order of words allows it (`twenty` `three`, not `three` `twenty`). */
function adds(state: State, value: number, words: number): boolean {
  const { current } = state;
  if (current === undefined) {
    if (words > 0 && value >= state.magnitude) return false;
    state.current = value;
    return true;
  }
  const room = current % 100 === 0 && current > 0 ? 100 : current % 10 === 0 && current > 10 ? 10 : 0;
  if (value >= room || value === 0) return false;
  state.current = current + value;
  return true;
}
