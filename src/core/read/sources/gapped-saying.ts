import type { ClauseInput, Saying, Token } from '../lexicon/claim-tokens.ts';
import type { TokenGroups } from '../lexicon/token-group.ts';
import type { Element, NounPhrase } from '../positional/elements.ts';

/**
 * `The police spoke of 20,000, the organisers of 40,000`, `Mertens counts 312, Dubois 1,000`: others who give a figure each behind the first,
 * the verb left out. `said` is the saying of the one who has it; `at` its verb among the elements.
 */
export function gappedSayings(
  { tokens }: ClauseInput,
  groups: TokenGroups,
  elements: readonly Element[],
  at: number,
  said: Saying,
): Saying[] {
  const first = firstFigure(elements, at);
  if (first === undefined) return [];
  const out: Saying[] = [];
  for (let i = first.at + 1; i < elements.length; i++) {
    const one = elements[i] as Element;
    if (one.kind === 'verb' || one.kind === 'relative' || one.kind === 'subordinator' || one.kind === 'that')
      break;
    if (one.kind !== 'comma' && one.kind !== 'coordinator' && !(one.kind === 'stop' && one.word === ';'))
      continue;
    const from = elements[i + 1]?.kind === 'coordinator' ? i + 2 : i + 1;
    const speaker = elements[from];
    const behind = elements[from + 1];
    const figure = first.preposition === undefined ? behind : elements[from + 2];
    const linked =
      first.preposition === undefined ||
      (behind?.kind === 'preposition' && behind.word === first.preposition);
    if (speaker?.kind !== 'group' || !mayTell(speaker.group) || !linked) continue;
    if (figure?.kind !== 'group' || figure.group.numbers.length === 0 || !figure.group.bare) continue;
    const scope = {
      start: (tokens[speaker.from] as Token).start,
      end: (tokens[figure.to - 1] as Token).end,
    };
    out.push({
      verb: said.verb,
      speaker: groups.ofTokens(speaker.group.from, speaker.group.to, false),
      scope,
      stance: said.stance,
    });
  }
  return out;
}

/** The figure the verb tells, and the preposition before it. */
function firstFigure(
  elements: readonly Element[],
  at: number,
): { readonly at: number; readonly preposition: string | undefined } | undefined {
  for (let i = at + 1; i < elements.length && i < at + 8; i++) {
    const one = elements[i] as Element;
    if (one.kind === 'group' && one.group.numbers.length > 0) {
      const before = elements[i - 1];
      return { at: i, preposition: before?.kind === 'preposition' ? before.word : undefined };
    }
    if (one.kind !== 'group' && one.kind !== 'preposition' && one.kind !== 'adverb' && one.kind !== 'time')
      return undefined;
  }
  return undefined;
}

/** People, organs, texts and names may give a figure. */
const mayTell = ({ kind, named, numbers, pronoun }: NounPhrase): boolean =>
  numbers.length === 0 &&
  !pronoun &&
  (kind === undefined
    ? named
    : kind === 'person' || kind === 'leader' || kind === 'text' || kind === 'state' || kind === 'formation');
