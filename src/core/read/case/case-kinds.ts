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

/** Kinds of each word by the lists and by its ending; a word is asked for wherever it heads a group. */
const ofWords = new WeakMap<Token['info'], readonly NounKind[]>();

/** Every kind a head noun may be of by the lists; a noun of what is counted or done tells it too. */
export function kindsOfNoun({ info, name }: Token, language: Language): readonly NounKind[] {
  let kinds = ofWords.get(info);
  if (kinds === undefined) {
    kinds = kindsOfWord(info, language);
    ofWords.set(info, kinds);
  }
  // A people, written as a noun or an adjective: a name that no list knows, whatever its ending.
  return name >= 0 && (kinds.length === 0 || info.senses.length === 0) ? OF_PEOPLE : kinds;
}

const OF_PEOPLE: readonly NounKind[] = ['person', 'state'];

function kindsOfWord(info: Token['info'], language: Language): readonly NounKind[] {
  const found: NounKind[] = [];
  const add = (kind: NounKind | undefined): void => {
    if (kind !== undefined && !found.includes(kind)) found.push(kind);
  };
  for (const { kind } of info.all('noun')) add(kind);
  if (found.length === 0) for (const { object } of info.all('object')) add(OF_OBJECT[object]);
  // `линейных кораблей`: several words that tell a kind of what is counted.
  if (found.length === 0) for (const { object } of info.all('subset')) add(OF_OBJECT[object]);
  if (found.length === 0 && info.has('frameNoun')) add('event');
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
