import type { Language } from '../languages/language.ts';
import type { Attribution } from '../model/claim.ts';
import { type Span, spanOf } from '../model/span.ts';
import type { Group, Range, SentenceReading } from './clause.ts';
import type { DocumentLayer } from './document.ts';
import { foldedIn } from './lexicon/folded-in.ts';

/** Speakers carried over sentences: an open quotation or a run of reported speech. */
export type Speakers = readonly Attribution[];

/** The chain of speakers over a place in a sentence, outermost first; what attributes is not attributed to itself. */
export function attributionsOf(
  reading: SentenceReading,
  at: Range,
  text: string,
  layer: DocumentLayer,
  speakers: Speakers,
  language: Pick<Language, 'nouns' | 'letters' | 'verbs'>,
): Attribution[] {
  const chain: Attribution[] = [...speakers];
  for (const { cue, source, scope, stance, goesOn = false } of reading.attributions) {
    if (at.start < scope.start || at.end > scope.end) continue;
    if (at.start >= cue.start && at.end <= cue.end) continue;
    if (source !== undefined && at.start >= source.start && at.end <= source.end) continue;
    // `it was established that`: nobody is cited, the narrator says so himself.
    if (source === undefined && stance === 'adopts') continue;
    // `I saw`, `we believe`: the narrator himself.
    if (
      source !== undefined &&
      language.nouns.speaker?.includes(foldedIn(text.slice(source.start, source.end), language)) === true
    )
      continue;
    const span = spanOfSource(cue, source, goesOn, text, layer);
    if (span === undefined) continue;
    // `Osei, in a statement read to the court, said`: told twice, he is one.
    if (chain.some((one) => one.start === span.start && one.end === span.end)) continue;
    chain.push({ start: span.start, end: span.end, words: span.words, stance });
  }
  return chain;
}

/**
 * The words that name the one who is cited. Where they stand inside the phrase (`по официальным данным`), they go on to its
 * end, because an adjective alone names nobody, unless what follows is no part of the name; a pronoun is followed to what it means.
 */
function spanOfSource(
  cue: Range,
  source: Group | undefined,
  goesOn: boolean,
  text: string,
  layer: DocumentLayer,
): Span | undefined {
  if (source === undefined) return spanOf(text, cue.start, cue.end);
  if (!goesOn && source.start > cue.start && source.end < cue.end) return spanOf(text, source.start, cue.end);
  const slot = layer.slot(source)?.slot;
  return slot?.from ?? slot;
}
