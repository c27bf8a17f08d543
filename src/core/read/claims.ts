import type { Language } from '../languages/language.ts';
import type { ActClaim, Claim, QuantityClaim } from '../model/claim.ts';
import type {
  ActMention,
  AttributionMention,
  HedgeMention,
  Mention,
  QuantityMention,
} from '../model/mention.ts';
import type { Problem } from '../model/problem.ts';
import type { Reason } from '../model/reason.ts';
import { spanOf } from '../model/span.ts';
import { actClaims } from './act-claims.ts';
import { markAnswered } from './answered.ts';
import { bareNumbers } from './bare-numbers.ts';
import type { ClaimsInput } from './claims-input.ts';
import type { Range, SentenceInput, SentenceReading } from './clause.ts';
import { DocumentLayer } from './document.ts';
import { idOf } from './id-of.ts';
import { readNotation } from './notation/notation.ts';
import { quantityClaims } from './quantity-claims.ts';
import { readingsOf } from './readings-of.ts';
import type { Segment } from './segment.ts';

/**
 * Reads every figure and act of one edition. Never throws. In a language without a folder bare numbers are seen and nothing is
 * claimed. Claims are in order of start; their ids are unique.
 */
export function readClaims(input: ClaimsInput): {
  claims: Claim[];
  mentions: Mention[];
  problems: Problem[];
} {
  const { edition, text, segments, language, times } = input;
  if (language === undefined)
    return { claims: [], mentions: bareNumbers(edition, text, segments, times), problems: [] };
  const reader = new ClaimReader(input, language);
  for (let from = 0; from < segments.length; from += BATCH) reader.read(segments.slice(from, from + BATCH));
  const claims = markAnswered(text, inOrder(reader.claims), language);
  return { claims, mentions: reader.mentions, problems: [] };
}

/**
 * Sentences that are read together, step by step: enough that the rules of a step are fetched into the processor's caches once for
 * many, and few enough that what waits between two steps stays small.
 */
const BATCH = 128;

/** Reads one batch of sentences after the other; apart from the loop, so that the engine compiles it once for all sentences. */
class ClaimReader {
  readonly claims: Claim[] = [];
  readonly mentions: Mention[] = [];
  readonly #input: ClaimsInput;
  readonly #language: Language;
  readonly #layer: DocumentLayer;
  /** First time and name that do not lie before the sentence. */
  #time = 0;
  #name = 0;

  constructor(input: ClaimsInput, language: Language) {
    this.#input = input;
    this.#language = language;
    this.#layer = new DocumentLayer(input);
  }

  read(segments: readonly Segment[]): void {
    const { edition, text } = this.#input;
    for (const reading of readingsOf(
      segments.map((segment) => this.#sentence(segment)),
      this.#language,
    )) {
      this.#layer.enter(reading);
      const figures = quantityClaims(edition, text, reading, this.#layer, [], this.#language);
      for (const claim of readNotation(edition, text, reading.segment, this.#language, figures))
        this.claims.push(claim);
      const acts = actClaims(edition, text, reading, this.#layer, [], this.#language);
      for (const claim of acts) this.claims.push(claim);
      mentionsOf(edition, text, reading, figures, acts, this.mentions);
      this.#layer.leave(reading);
    }
  }

  #sentence(segment: Segment): SentenceInput {
    const { text, times, names } = this.#input;
    this.#time = firstIn(times, this.#time, segment.start);
    this.#name = firstIn(names, this.#name, segment.start);
    return {
      text,
      segment,
      language: this.#language,
      times: until(times, this.#time, segment.end),
      names: until(names, this.#name, segment.end),
    };
  }
}

function firstIn(all: readonly { readonly end: number }[], from: number, start: number): number {
  let at = from;
  while (at < all.length && (all[at] as { readonly end: number }).end <= start) at++;
  return at;
}

function until<T extends { readonly start: number }>(all: readonly T[], from: number, end: number): T[] {
  const out: T[] = [];
  for (let i = from; i < all.length && (all[i] as T).start < end; i++) out.push(all[i] as T);
  return out;
}

/** Order of start, then end, then kind; two claims with one id are one. Claims have many shapes: each is looked into once. */
function inOrder(claims: readonly Claim[]): Claim[] {
  const byKey = new Map<number, Claim>();
  const keys = new Float64Array(claims.length);
  for (const claim of claims) {
    const key = keyOf(claim.start, claim.end, claim.kind);
    if (byKey.has(key)) continue;
    keys[byKey.size] = key;
    byKey.set(key, claim);
  }
  const order = keys.subarray(0, byKey.size).sort();
  const out: Claim[] = [];
  for (let at = 0; at < order.length; at++) out.push(byKey.get(order[at] as number) as Claim);
  return out;
}

/** One number for a run and a kind, in their order, so that no id need be compared. */
const keyOf = (start: number, end: number, kind: Mention['kind']): number =>
  (start * 2 ** 21 + (end - start)) * 8 + KINDS.indexOf(kind);
const KINDS: readonly Mention['kind'][] = ['act', 'attribution', 'hedge', 'quantity'];

// A text has thousands of mentions and few reasons: each is made once.
const COUNTS: readonly Reason[] = [{ rule: 'claims.number', says: 'a number that counts something' }];
const TELLS: readonly Reason[] = [{ rule: 'claims.attribution', says: 'words that say who tells it' }];
const DOUBTS: readonly Reason[] = [{ rule: 'claims.hedge', says: 'a word of doubt, denial or intent' }];
const ofActs = new Map<string, readonly Reason[]>();
function reasonsOfAct(act: string): readonly Reason[] {
  const old = ofActs.get(act);
  if (old !== undefined) return old;
  const made = [{ rule: 'claims.act', says: `words for the act "${act.replaceAll('_', ' ')}"` }];
  ofActs.set(act, made);
  return made;
}

/** The id of what stands at a run: that of the claim made of it, where there is one. */
function idAt(
  edition: string,
  { start, end }: Range,
  kind: Mention['kind'],
  claims: readonly { readonly start: number; readonly end: number; readonly id: string }[],
): string {
  for (const claim of claims) if (claim.start === start && claim.end === end) return claim.id;
  return idOf(edition, start, end, kind);
}

/** Whether a mention of the kind that begins at place `first` of `out` stands at a run: a sentence has few of each, and each run is one. */
function isThere(out: readonly Mention[], first: number, { start, end }: Range): boolean {
  for (let i = first; i < out.length; i++)
    if ((out[i] as Mention).start === start && (out[i] as Mention).end === end) return true;
  return false;
}

/** Puts what a sentence mentions. `figures`, `acts`: the claims made of it. */
function mentionsOf(
  edition: string,
  text: string,
  reading: SentenceReading,
  figures: readonly QuantityClaim[],
  acts: readonly ActClaim[],
  out: Mention[],
): void {
  let first = out.length;
  for (const figure of reading.figures) {
    const { start, end, value } = figure;
    if (isThere(out, first, figure)) continue;
    const mention: QuantityMention = {
      kind: 'quantity',
      id: idAt(edition, figure, 'quantity', figures),
      start,
      end,
      words: text.slice(start, end),
      value,
      reasons: COUNTS,
    };
    out.push(mention);
  }
  first = out.length;
  for (const { act, trigger } of reading.frames) {
    if (isThere(out, first, trigger)) continue;
    const { start, end } = trigger;
    const mention: ActMention = {
      kind: 'act',
      id: idAt(edition, trigger, 'act', acts),
      start,
      end,
      words: text.slice(start, end),
      act,
      reasons: reasonsOfAct(act),
    };
    out.push(mention);
  }
  first = out.length;
  for (const { cue, source, scope } of reading.attributions) {
    if (isThere(out, first, cue)) continue;
    const { start, end } = cue;
    const mention: AttributionMention = {
      kind: 'attribution',
      id: idOf(edition, start, end, 'attribution'),
      start,
      end,
      words: text.slice(start, end),
      ...(source === undefined ? {} : { source: spanOf(text, source.start, source.end) }),
      scope: { start: scope.start, end: scope.end },
      reasons: TELLS,
    };
    out.push(mention);
  }
  first = out.length;
  for (const hedge of reading.hedges) {
    if (isThere(out, first, hedge)) continue;
    const { start, end, force } = hedge;
    const mention: HedgeMention = {
      kind: 'hedge',
      id: idOf(edition, start, end, 'hedge'),
      start,
      end,
      words: text.slice(start, end),
      force,
      reasons: DOUBTS,
    };
    out.push(mention);
  }
}
