import type { ClauseInput, Clauses, Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import type { Draft } from './figure-draft.ts';
import { countedThing } from './figure-object.ts';
import { innermost } from './innermost.ts';
import { ownedByWord } from './owned-by-word.ts';

/** `nine hundred Europeans`: a people no list has, counted under its name, which says whose men they are. */
export function peopleCounted(input: ClauseInput, clauses: Clauses, draft: Draft): void {
  const { tokens, names } = input;
  const { outerTo } = draft.number;
  const behind = tokens[outerTo];
  if (draft.object !== undefined || behind?.kind !== 'word' || !behind.info.capital || behind.time >= 0)
    return;
  // `260,000 KIA`; `20 Peloponnesian and 30 Athenian ships`.
  const next = tokens[outerTo + 2];
  const shared = tokens[outerTo + 1]?.info.coordinator === true && !behind.info.folded.endsWith('s');
  if (behind.info.role || behind.info.has('frameNoun')) return;
  if (shared && (next?.kind === 'figure' || next?.info.numeral === true)) {
    sharesNoun(input, clauses, draft, outerTo);
    return;
  }
  draft.object = 'person';
  const group = clauses.groups.find((one) => one.headAt === outerTo && one.from <= draft.number.from);
  if (group === undefined || draft.whose !== undefined || draft.number.one) return;
  if (memberAt(names, behind.name)?.nameKind !== 'demonym')
    draft.inferred.push('what it counts: a name taken for that of a people');
  const { start, end } = behind;
  const named = { start, end, from: outerTo, to: outerTo + 1, headAt: outerTo, head: { start, end } };
  draft.whose = { ...named, kind: 'formation', plural: true, numbers: [] };
  draft.whoseFrom = 'word';
}

/** `20 Corinthian and 30 Athenian ships`: the noun stands with the second number, whose they are with each. */
function sharesNoun(input: ClauseInput, clauses: Clauses, draft: Draft, at: number): void {
  const second = input.numbers.find((one) => one.outerFrom === at + 2);
  if (second === undefined || input.tokens[second.outerTo]?.info.capital !== true) return;
  const thing = countedThing(input, second, innermost(clauses.groups, second));
  if (thing.object === undefined || thing.at < 0) return;
  draft.object = thing.object;
  ownedByWord(draft, input.tokens[at] as Token, at);
}
