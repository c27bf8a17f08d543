import type { TimeMention } from '../model/mention.ts';
import type { Range, SentenceReading } from './clause.ts';

/** Days behind the running date from which a day in a sentence of saying is that of the saying and not of what is said. */
const LATER = 31;

const holds = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;

/**
 * The run of what is said where a day, more than a month behind the running one, is that on which it was said: `admitted four dead in
 * February`, `announced in 1950 that`. What it tells did not happen then, and the story does not go on from there.
 */
export function saidLater(
  time: TimeMention,
  running: number | undefined,
  { attributions, figures, frames }: Pick<SentenceReading, 'attributions' | 'figures' | 'frames'>,
): Range | undefined {
  const { earliest } = time.value;
  if (running === undefined || earliest === undefined || earliest - running <= LATER) return undefined;
  for (const { cue, scope } of attributions) {
    const parts = [...frames, ...figures].map(({ clause }) => clause);
    const told = parts.some((clause) => holds(clause, time) && !holds(clause, cue));
    if (!told && (!holds(scope, time) || parts.some((clause) => holds(clause, time) && holds(clause, cue))))
      return scope;
  }
  return undefined;
}
