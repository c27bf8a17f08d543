import type { Language } from '../../languages/language.ts';
import type { NounKind } from '../../languages/noun-words.ts';
import type { NameMention } from '../../model/mention.ts';
import type { CountedObject } from '../../model/quantity.ts';
import type { Token } from '../lexicon/claim-tokens.ts';

export const NO_KINDS: readonly NounKind[] = [];
/** `один погиб, другие отошли` */
export const PERSONS: readonly NounKind[] = ['person'];

const OF_NAME: Readonly<Record<string, readonly NounKind[]>> = {
  person: ['leader'],
  place: ['place'],
  unit: ['formation'],
  party: ['state'],
};

/** Kinds a proper name may be of. */
export const kindsOfName = (name: NameMention): readonly NounKind[] => OF_NAME[name.nameKind] ?? NO_KINDS;

const OF_OBJECT: Partial<Readonly<Record<CountedObject, NounKind>>> = {
  person: 'person',
  unit: 'formation',
  place: 'place',
  incident: 'event',
  tank: 'materiel',
  gun: 'materiel',
  ship: 'materiel',
  aircraft: 'materiel',
  vehicle: 'materiel',
  other: 'materiel',
};

/** Every kind a head noun may be of by the lists; a noun of what is counted or done tells it too. */
export function kindsOfNoun({ info, name }: Token, language: Language): readonly NounKind[] {
  const found: NounKind[] = [];
  const add = (kind: NounKind | undefined): void => {
    if (kind !== undefined && !found.includes(kind)) found.push(kind);
  };
  for (const { kind } of info.all('noun')) add(kind);
  if (found.length === 0) for (const { object } of info.all('object')) add(OF_OBJECT[object]);
  // `линейных кораблей`: several words that tell a kind of what is counted.
  if (found.length === 0) for (const { object } of info.all('subset')) add(OF_OBJECT[object]);
  if (found.length === 0 && info.has('frameNoun')) add('event');
  // A people, written as a noun or an adjective.
  if (found.length === 0 && name >= 0) return ['person', 'state'];
  if (
    info.senses.length === 0 &&
    language.nouns.personEndings?.some(
      (end) => info.folded.length > end.length + 2 && info.folded.endsWith(end),
    ) === true
  )
    return ['person'];
  // `панування`, `внимание`: an unlisted noun of doing may happen; it is no place and no body of men.
  if (
    info.senses.length === 0 &&
    !info.capital &&
    language.nouns.abstractEndings?.some((end) => info.folded.endsWith(end)) === true
  )
    return ['event', 'abstract'];
  return found.length === 0 ? NO_KINDS : found;
}
