import type { AttributionScope } from '../clause.ts';
import type { ClauseInput, Clauses, Token, TokenGroup } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { spanGroup } from './source-groups.ts';

/**
 * `General Hartwell's figure of 4,200 dead`, `French estimates of 300`: a number behind a word for what someone tells is his whose word
 * it is, or that of the people it is told of. It governs that figure alone.
 */
export function ownedFigures(input: ClauseInput, clauses: Clauses): AttributionScope[] {
  const { tokens, numbers } = input;
  const out: AttributionScope[] = [];
  for (const number of numbers) {
    const head = wordOf(tokens, number.outerFrom);
    const noun = memberAt(tokens, head);
    if (noun === undefined) continue;
    const group = clauses.groups.find((one) => one.headAt === head);
    if (group === undefined || group.from === head) continue;
    const source = teller(input, group);
    if (source === undefined) continue;
    const behind = clauses.groups.find(
      (one) => one.from <= number.outerFrom && one.from > head && one.to >= number.outerTo,
    );
    const start = (tokens[number.outerFrom] as Token).start;
    out.push({
      cue: { start: (tokens[group.from] as Token).start, end: noun.end },
      source,
      scope: { start, end: behind?.end ?? number.end },
      stance: 'reports',
    });
  }
  return out;
}

/** The word for what is told before a number, straight or over the noun of a deed: `reports of the capture of 3,000`; -1 where there is none. */
function wordOf(tokens: readonly Token[], number: number): number {
  if (memberAt(tokens, number - 1)?.info.ofWord !== true) return -1;
  const noun = memberAt(tokens, number - 2)?.info;
  if (noun?.has('source') === true) return number - 2;
  if (noun?.has('frameNoun') !== true) return -1;
  const of = tokens[number - 3]?.info.determiner === true ? number - 4 : number - 3;
  return tokens[of]?.info.ofWord === true && tokens[of - 1]?.info.has('source') === true ? of - 1 : -1;
}

/** Whose word it is: the one before the genitive, a possessive, or the words with a people's name themselves. */
export function teller(
  { tokens, names, language }: ClauseInput,
  { from, headAt }: TokenGroup,
): TokenGroup | undefined {
  for (let at = headAt - 1; at >= from; at--) {
    const { info, kind, name } = tokens[at] as Token;
    if (kind === 'mark' && GENITIVE.test(info.surface)) return spanGroup(tokens, from, at);
    if (info.possessive && info.sense('determiner') === undefined) return spanGroup(tokens, at, at + 1);
    if (
      memberAt(names, name)?.nameKind === 'demonym' ||
      language.nouns.partyAttributes?.includes(info.folded) === true
    )
      return spanGroup(tokens, at, headAt + 1);
  }
  return undefined;
}

const GENITIVE = /^['’]s?$/;
