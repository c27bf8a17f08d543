import type { Language } from '../languages/language.ts';
import type { Claim } from '../model/claim.ts';
import type {
  ActMention,
  AttributionMention,
  HedgeMention,
  Mention,
  NameMention,
  QuantityMention,
  TimeMention,
} from '../model/mention.ts';
import type { Problem } from '../model/problem.ts';
import { spanOf } from '../model/span.ts';
import { actClaims } from './act-claims.ts';
import { bareNumbers } from './bare-numbers.ts';
import type { SentenceInput, SentenceReading } from './clause.ts';
import { readClauses as readBracketClauses } from './clauses-bracket.ts';
import { readClauses as readCaseClauses } from './clauses-case.ts';
import { readSentenceCjk } from './clauses-cjk.ts';
import { readClauses as readPositionalClauses } from './clauses-positional.ts';
import { DocumentLayer } from './document.ts';
import { quantityClaims } from './quantity-claims.ts';
import { readSentence } from './read-sentence.ts';
import type { Segment } from './segment.ts';

/** What the reader of claims is given: one edition's text, already cut, with its times and names. */
export interface ClaimsInput {
  readonly edition: string;
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly language: Language | undefined;
  readonly times: readonly TimeMention[];
  readonly names: readonly NameMention[];
}

/**
 * Reads every figure and act of one edition. Never throws. In a language without a folder bare numbers are seen and nothing is
 * claimed. Claims are in order of start; their ids are unique.
 */
export function readClaims(input: ClaimsInput): {
  claims: Claim[];
  mentions: Mention[];
  problems: Problem[];
} {
  const { edition, text, segments, language, times, names } = input;
  if (language === undefined)
    return { claims: [], mentions: bareNumbers(edition, text, segments, times), problems: [] };
  const claims: Claim[] = [];
  const mentions: Mention[] = [];
  const layer = new DocumentLayer(text, times, names);
  let time = 0;
  let name = 0;
  for (const segment of segments) {
    while (time < times.length && (times[time] as TimeMention).end <= segment.start) time++;
    while (name < names.length && (names[name] as NameMention).end <= segment.start) name++;
    const sentence: SentenceInput = {
      text,
      segment,
      language,
      times: until(times, time, segment.end),
      names: until(names, name, segment.end),
    };
    const reading = readOne(sentence, language);
    layer.enter(reading);
    for (const claim of quantityClaims(edition, text, reading, layer, [])) claims.push(claim);
    for (const claim of actClaims(edition, text, reading, layer, [])) claims.push(claim);
    mentionsOf(edition, text, reading, mentions);
    layer.leave(reading);
  }
  return { claims: inOrder(claims), mentions, problems: [] };
}

function readOne(sentence: SentenceInput, language: Language): SentenceReading {
  switch (language.clauses) {
    case 'cjk':
      return readSentenceCjk(sentence);
    case 'case':
      return readSentence(sentence, readCaseClauses);
    case 'bracket':
      return readSentence(sentence, readBracketClauses);
    case 'positional':
      return readSentence(sentence, readPositionalClauses);
  }
}

function until<T extends { readonly start: number }>(all: readonly T[], from: number, end: number): T[] {
  const out: T[] = [];
  for (let i = from; i < all.length && (all[i] as T).start < end; i++) out.push(all[i] as T);
  return out;
}

/** Order of start, then end, then kind; two claims with one id are one. */
function inOrder(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return claims
    .filter((claim) => !seen.has(claim.id) && seen.add(claim.id))
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
}

function mentionsOf(edition: string, text: string, reading: SentenceReading, out: Mention[]): void {
  const id = (start: number, end: number, kind: string): string => `${edition}:${start}:${end}:${kind}`;
  const seen = new Set<string>();
  const put = (mention: Mention): void => {
    if (seen.has(mention.id)) return;
    seen.add(mention.id);
    out.push(mention);
  };
  for (const { start, end, value } of reading.figures) {
    const mention: QuantityMention = {
      kind: 'quantity',
      id: id(start, end, 'quantity'),
      ...spanOf(text, start, end),
      value,
      reasons: [{ rule: 'claims.number', says: 'a number that counts something' }],
    };
    put(mention);
  }
  for (const { act, trigger } of reading.frames) {
    const mention: ActMention = {
      kind: 'act',
      id: id(trigger.start, trigger.end, 'act'),
      ...spanOf(text, trigger.start, trigger.end),
      act,
      reasons: [{ rule: 'claims.act', says: `words for the act "${act.replaceAll('_', ' ')}"` }],
    };
    put(mention);
  }
  for (const { cue, source, scope } of reading.attributions) {
    const mention: AttributionMention = {
      kind: 'attribution',
      id: id(cue.start, cue.end, 'attribution'),
      ...spanOf(text, cue.start, cue.end),
      ...(source === undefined ? {} : { source: spanOf(text, source.start, source.end) }),
      scope: { start: scope.start, end: scope.end },
      reasons: [{ rule: 'claims.attribution', says: 'words that say who tells it' }],
    };
    put(mention);
  }
  for (const { start, end, force } of reading.hedges) {
    const mention: HedgeMention = {
      kind: 'hedge',
      id: id(start, end, 'hedge'),
      ...spanOf(text, start, end),
      force,
      reasons: [{ rule: 'claims.hedge', says: 'a word of doubt, denial or intent' }],
    };
    put(mention);
  }
}
