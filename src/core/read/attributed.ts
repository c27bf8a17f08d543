import type { Attribution } from '../model/claim.ts';
import type { Range, SentenceReading } from './clause.ts';
import type { DocumentLayer } from './document.ts';

/** Speakers carried over sentences: an open quotation or a run of reported speech. */
export type Speakers = readonly Attribution[];

/** The chain of speakers over a place in a sentence, outermost first; what attributes is not attributed to itself. */
export function attributionsOf(
  reading: SentenceReading,
  at: Range,
  text: string,
  layer: DocumentLayer,
  speakers: Speakers,
): Attribution[] {
  const chain: Attribution[] = [...speakers];
  for (const { cue, source, scope, stance } of reading.attributions) {
    if (at.start < scope.start || at.end > scope.end) continue;
    if (at.start >= cue.start && at.end <= cue.end) continue;
    if (source !== undefined && at.start >= source.start && at.end <= source.end) continue;
    const span =
      source === undefined
        ? { start: cue.start, end: cue.end, words: text.slice(cue.start, cue.end) }
        : layer.slot(source)?.slot;
    if (span === undefined) continue;
    chain.push({ start: span.start, end: span.end, words: span.words, stance });
  }
  return chain;
}
