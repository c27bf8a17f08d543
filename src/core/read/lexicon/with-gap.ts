import type { FrameRow } from '../../languages/frame-words.ts';
import type { Language } from '../../languages/language.ts';

/**
 * The other order of a phrase of a verb whose object may stand inside it as well as behind it: of `take into custody`
 * `take ~ into custody`, of `set free` `set ~ free`; undefined where there is none.
 */
export function withGap(
  phrase: string,
  { target }: FrameRow,
  { verbs, nouns }: Language,
): string | undefined {
  const [verb = '', second, ...rest] = phrase.split(' ');
  if (second === undefined || phrase.includes('~')) return undefined;
  if (target !== undefined && !target.includes('object')) return undefined;
  const { prepositions } = verbs;
  const last = rest.at(-1);
  if (last === undefined ? !nouns.adjectives.includes(second) : last in prepositions) return undefined;
  if (second in prepositions !== (last !== undefined)) return undefined;
  return `${verb} ~ ${[second, ...rest].join(' ')}`;
}
