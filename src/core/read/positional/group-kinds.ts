import type { NounKind } from '../../languages/noun-words.ts';
import type { ClauseInput } from '../lexicon/claim-tokens.ts';
import type { NounPhrase } from './elements.ts';

/** Whether a filler may be what the row asks for. Names of unknown kind pass; other unknown words only where the row is not strict. */
export function fits(group: NounPhrase | undefined, kinds: readonly NounKind[], strict: boolean): boolean {
  if (group === undefined) return !strict;
  const kind = kindOfGroup(group);
  // `released them`: people; `they were removed` may be things, and `it` is nobody.
  if (group.pronoun && strict && group.plural !== undefined && !group.personal)
    return (
      (group.plural && group.oblique) ||
      (kinds.some((one) => one !== 'person' && one !== 'leader' && one !== 'state') &&
        (group.plural ||
          kinds.some(
            (one) => one !== 'formation' && one !== 'person' && one !== 'leader' && one !== 'state',
          )))
    );
  // `crowned him` founds no state.
  if (group.pronoun && strict && group.personal)
    return (
      kinds.some((one) => one === 'person' || one === 'leader' || one === 'formation') ||
      (group.ofShips && kinds.includes('materiel'))
    );
  // `captured some 520,000 KMT`: so many under one name are men and no place.
  if (kind === undefined && group.named && group.numbers.length > 0 && kinds.includes('place') && strict)
    return kinds.includes('person') || kinds.includes('formation');
  if (kind === undefined)
    return (
      ((group.bare || group.numbers.length > 0) &&
        kinds.some((one) => one === 'person' || one === 'materiel' || one === 'formation')) ||
      (group.named &&
        kinds.some((one) => one !== 'text' && one !== 'abstract' && one !== 'event' && one !== 'time')) ||
      group.pronoun ||
      group.enemy ||
      group.mutual ||
      !strict
    );
  if (kinds.includes(kind) || alsoOf(group)?.some((one) => kinds.includes(one)) === true) return true;
  // A state's name is its land, its people and its government.
  if (kind === 'state' && (kinds.includes('place') || kinds.includes('formation')) && group.named)
    return true;
  if (kind === 'formation' && group.named && (kinds.includes('state') || kinds.includes('person')))
    return true;
  return false;
}

/** Kind of a group: of its head, or, for quantities of something (`hundreds of soldiers`), of what is counted. */
export function kindOfGroup(group: NounPhrase): NounKind | undefined {
  const of = group.tail[0];
  // `accused each other of treason`: what they are accused of is none of them.
  if (group.mutual) return group.kind;
  if ((group.kind === 'abstract' || group.kind === undefined) && of !== undefined && of.of && !group.named) {
    const inner = kindOfGroup(of.group);
    if (group.kind === undefined || group.numbers.length > 0) return inner ?? group.kind;
  }
  return group.kind;
}

/** The other kinds of a group's head, or, for quantities of something (`two of the bombers`), of what is counted. */
function alsoOf({ also, kind, named, tail: [of] }: NounPhrase): readonly NounKind[] | undefined {
  return also === undefined && kind === undefined && !named && of?.of === true ? alsoOf(of.group) : also;
}

/** A subject that means nobody in particular: `on`. */
export const means = (
  { tokens, language }: ClauseInput,
  group: NounPhrase | undefined,
): NounPhrase | undefined =>
  group?.pronoun === true &&
  language.verbs.headFirst?.anyone.includes(tokens[group.headAt]?.info.folded ?? '') === true
    ? undefined
    : group;
