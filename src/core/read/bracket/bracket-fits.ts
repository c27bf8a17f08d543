import type { NounKind } from '../../languages/noun-words.ts';
import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import type { BracketGroup } from './bracket-group.ts';

/** Kind of a group: of its head, or of what a quantity counts. */
export function kindOf(group: BracketGroup): NounKind | undefined {
  if (group.kind === 'abstract' || group.kind === undefined) {
    const inner = group.genitive ?? group.tail[0]?.group;
    if (inner !== undefined && !group.named && (group.numbers.length > 0 || group.kind === undefined))
      return kindOf(inner) ?? group.kind;
    // `der Hochmeister und zweihundert Ritter`: what stands beside it is of one kind with it.
    if (group.kind === undefined && !group.named && group.pronoun !== true)
      for (const one of group.joined) if (one.kind !== undefined) return one.kind;
  }
  return group.kind;
}

/** A noun whose ending shows that it is no name (`Sicherung`). */
const isCommon = ({ language }: ClauseInput, folded: string): boolean =>
  Object.keys(language.bracket?.genders ?? {}).some((ending) => ending.length > 2 && folded.endsWith(ending));

/** What a number without a noun may count. */
const COUNTED: ReadonlySet<NounKind> = new Set<NounKind>(['person', 'formation', 'materiel']);

const NAMED: ReadonlySet<NounKind> = new Set<NounKind>([
  'person',
  'leader',
  'formation',
  'state',
  'place',
  'border',
  'materiel',
]);

/** Whether a filler may be what the row asks for; names of unknown kind pass, other unknown words only where the row is not strict. */
export function fits(
  input: ClauseInput,
  group: BracketGroup | undefined,
  kinds: readonly NounKind[],
  strict: boolean,
): boolean {
  if (group === undefined) return !strict;
  const kind = kindOf(group);
  const { info } = input.tokens[group.headAt] as Token;
  if (kind === undefined) {
    if (
      group.pronoun === true ||
      group.enemy === true ||
      group.mutual === true ||
      !strict ||
      // `es fielen 198`: a bare number counts men or things, no ground.
      (group.numbers.length > 0 && kinds.some((one) => COUNTED.has(one)))
    )
      return true;
    // Names name people, ground and ships, not events.
    if (!kinds.some((one) => NAMED.has(one))) return false;
    // A noun of no list is most often a name; a name of unknown kind is no state where only a state will do.
    if (kinds.length === 1 && kinds[0] === 'state') return false;
    return group.named || (info.capital && (!info.noun || info.byLastPart) && !isCommon(input, info.folded));
  }
  if (kinds.includes(kind)) return true;
  if (info.all('noun').some((sense) => kinds.includes(sense.kind))) return true;
  // `den Sturm abwehren`: a noun of several meanings that tells an act.
  if (kind === 'abstract' && kinds.includes('event') && info.has('frameNoun')) return true;
  if (
    kind === 'state' &&
    group.named &&
    (kinds.includes('place') || kinds.includes('formation') || kinds.includes('person'))
  )
    return true;
  if (kind === 'place' && group.named && kinds.includes('state')) return true;
  const name = input.tokens[group.headAt]?.name ?? -1;
  const people =
    name >= 0 && (input.names[name]?.nameKind === 'demonym' || input.names[name]?.nameKind === 'party');
  return (kind === 'formation' || kind === 'person') && people && kinds.includes('state');
}

export const isMeasure = (input: ClauseInput, group: BracketGroup): boolean => {
  const { info } = input.tokens[group.headAt] as Token;
  return (info.has('unit') && !info.has('object')) || info.sense('noun')?.kind === 'time';
};

export const isTime = (input: ClauseInput, group: BracketGroup): boolean =>
  (input.tokens[group.headAt] as Token).info.sense('noun')?.kind === 'time';
