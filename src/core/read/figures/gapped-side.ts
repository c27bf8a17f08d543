import type { ClauseInput, Clauses, Token, TokenGroup } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import type { Draft } from './figure-draft.ts';

/** `The Soviets numbered 22,950, the Japanese 20,000`: a side right before its figure, where the verb is left out. */
export function gappedSide(
  { language, names, tokens }: ClauseInput,
  clauses: Clauses,
  last: Draft,
  draft: Draft,
): TokenGroup | undefined {
  const { outerFrom } = draft.number;
  // `Niemcy zaś 200`
  const contrast =
    language.caseSyntax?.contrastBehind?.includes(memberAt(tokens, outerFrom - 1)?.info.folded ?? '') ===
    true;
  const more = language.counted.more?.includes(memberAt(tokens, outerFrom - 1)?.info.folded ?? '') === true;
  const to = contrast || more ? outerFrom - 1 : beforeArticle(tokens, outerFrom);
  const before = tokens[to - 1];
  if (before === undefined || before.kind === 'mark' || before.time >= 0) return undefined;
  const fits = (one: TokenGroup): boolean =>
    one.from >= last.end && one.to === to && one.numbers.length === 0;
  const whole = clauses.groups.find(fits);
  // `left 800 dead in the breach, and their allies 300`: a side of its own behind the comma.
  const inner = whole === undefined ? undefined : clauses.groups.findLast(fits);
  const apart =
    inner !== undefined &&
    tokens[inner.from - 1]?.info.coordinator === true &&
    tokens[inner.from - 2]?.info.surface === ',';
  const group = apart ? inner : whole;
  if (group === undefined) return undefined;
  // `German losses were 163 dead, British losses 160`
  if (namesPeople({ names, tokens }, group) && (tokens[group.headAt] as Token).info.has('roleHead'))
    return group;
  if ((tokens[group.headAt] as Token).info.role) return undefined;
  const name = before.name < 0 ? undefined : names[before.name];
  // `the English lost 464, and we fourteen`
  if (group.pronoun === true && (tokens[group.from - 1] as Token).info.preposition !== true) return group;
  return group.kind === 'formation' ||
    group.kind === 'state' ||
    group.kind === 'place' ||
    group.kind === 'person' ||
    name !== undefined
    ? group
    : undefined;
}

/** Whether a people is named in a group: `British losses`. */
const namesPeople = (
  { names, tokens }: Pick<ClauseInput, 'names' | 'tokens'>,
  { from, to }: TokenGroup,
): boolean => tokens.slice(from, to).some(({ name }) => memberAt(names, name)?.nameKind === 'demonym');

/** `the rebels a bare 1,500`: where an article begins that stands before a number. */
function beforeArticle(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  while (tokens[at]?.info.adjective === true && tokens[at]?.info.noun === false) at--;
  return tokens[at]?.info.has('singular') === true ? at : from;
}
