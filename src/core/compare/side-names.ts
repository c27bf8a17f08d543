import type { Ground } from './ground.ts';

/** Stands before the key of a party where a name of another kind might have the same. */
const PARTY = /^party:/;

/** Adjective of a party or people in the names of the study: `Soviet`. */
function demonymOf(ground: Ground, whose: string): string | undefined {
  const key = whose.replace(PARTY, '');
  return ground.study.names.find(
    (name) => name.kind === 'demonym' && (name.party === key || name.key === key),
  )?.label;
}

/** `the Soviet side` where the study's names know the adjective of a party, else `the side of Japan`; also for a people that is named. */
export function side(ground: Ground, whose: string): string {
  const adjective = demonymOf(ground, whose);
  return adjective === undefined
    ? `the side of ${withArticle(called(ground, whose.replace(PARTY, '')))}`
    : `the ${adjective} side`;
}

/** Last words of names that never stand without an article, and several men: `Soviet border guards`. */
const NEEDS_ARTICLE =
  /(?:^|\s)(?:Union|States|Kingdom|Netherlands|Republic|Empire|Confederacy|Federation|Commonwealth|Philippines|Army|Navy|Fleet|Government|Allies|Entente)$|(?:^|\s)\p{Ll}+s$/u;

/** `the Soviet Union`, `Japan`, `the rebels`: a name as it stands behind a preposition. */
const withArticle = (name: string): string =>
  name
    .split(/(, | and )/)
    .map((one) => (NEEDS_ARTICLE.test(one) && !/^the\b/i.test(one) ? `the ${one}` : one))
    .join('');

/** True for a party, a people, and who only the text knows; a unit or a place is no side. */
export const isSide = (ground: Ground, whose: string): boolean => {
  const name = ground.names.get(whose);
  return name === undefined || name.kind === 'demonym' || name.kind === 'party';
};

/** Name of a party or thing as the study labels it. */
export function called(ground: Ground, key: string): string {
  const party = ground.study.parties.find((one) => one.key === key);
  if (party !== undefined) return party.name;
  const label = ground.names.get(key)?.label ?? key;
  return label.startsWith('~') ? label.slice(1) : label;
}

/** Who did something: `the Soviet side`, `the guerrillas`, a unit or place by its name. */
export function doer(ground: Ground, whose: string): string {
  if (!isSide(ground, whose)) return called(ground, whose);
  const adjective = demonymOf(ground, whose);
  return adjective === undefined
    ? withArticle(called(ground, whose.replace(PARTY, '')))
    : `the ${adjective} side`;
}
