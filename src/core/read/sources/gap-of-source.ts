import type { ClauseInput, Clauses, Token, TokenGroup } from '../lexicon/claim-tokens.ts';

/**
 * Whether a group is of the kind that a phrase of citing asks for where its words do many other things too. `{work}`: something written
 * (`in his memoirs`, but not `in the ministry`), and not where another tells it there (`as he wrote in his diary`); `{witness}`: one who tells by trade or by chance (`for the chronicler`, but not `for the king`);
 * `{cited}`: a name or a witness set off by commas or brackets (`, за Яворницьким,`, but not `за Дніпром`).
 */
export function fitsGap(
  { tokens }: ClauseInput,
  { sayings }: Clauses,
  { headAt, kind }: TokenGroup,
  gap: string | undefined,
  from: number,
  to: number,
): boolean {
  const { info, name } = tokens[headAt] as Token;
  if (gap === '{work}')
    return (
      info.has('source') &&
      info.all('noun').some((one) => one.kind === 'text') &&
      !sayings.some(
        ({ speaker, verb }) =>
          speaker !== undefined &&
          parts(tokens, from, to, verb.start) < 1 &&
          parts(tokens, from, to, speaker.start) < 1,
      )
    );
  if (gap === '{witness}') return info.has('source') && (kind === 'person' || kind === 'leader');
  if (gap !== '{cited}') return true;
  const before = tokens[from - 1]?.info.surface;
  const behind = tokens[to]?.info.surface;
  const apart = (before === ',' && behind === ',') || (before === '(' && (behind === ')' || behind === ','));
  return (
    apart && (info.has('source') || ((name >= 0 || info.capital) && kind !== 'place' && kind !== 'formation'))
  );
}

/** How many marks stand between a phrase and a place in the text. */
function parts(tokens: readonly Token[], from: number, to: number, place: number): number {
  let marks = 0;
  if (place >= (tokens[to - 1] as Token).end) {
    for (let at = to; at < tokens.length && (tokens[at] as Token).start < place; at++)
      if ((tokens[at] as Token).kind === 'mark') marks++;
  } else
    for (let at = from - 1; at >= 0 && (tokens[at] as Token).start > place; at--)
      if ((tokens[at] as Token).kind === 'mark') marks++;
  return marks;
}
