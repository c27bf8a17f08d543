import { AGAINST, FIRST_DEED, OPEN, UNSAID } from '../first-deed.ts';
import type { Pair, Rule } from '../side.ts';

const isNameless = (key: string): boolean => key === UNSAID || key.startsWith(AGAINST);

/** The side of which those of no name are not, since they fired on it; undefined where a reading names its doers or nothing is known of them. */
const opposed = (key: string): string | undefined =>
  key.startsWith(AGAINST) ? key.slice(AGAINST.length) : undefined;

const keysOf = ({ a, b }: Pick<Pair, 'a' | 'b'>): readonly string[] =>
  [a, b].map(({ reading: { value } }) => ('key' in value ? value.key : ''));

const sidesOf = ({ a, b }: Pick<Pair, 'a' | 'b'>): readonly (string | undefined)[] =>
  [a, b].map(({ reading: { value } }) =>
    value.kind === 'party' ? value.key : value.kind === 'name' ? value.party : undefined,
  );

/** Whether one reading has persons of no name fire on the side that the other has firing first. */
export function excludesSide(pair: Pick<Pair, 'a' | 'b'>): boolean {
  const [one = '', two = ''] = keysOf(pair);
  const [first, second] = sidesOf(pair);
  return (
    (opposed(one) !== undefined && opposed(one) === second) ||
    (opposed(two) !== undefined && opposed(two) === first)
  );
}

/** One account says nothing of whose men they were whom it has do it: they may be those whom another names, unless it was to those that it was done. */
export const namelessDoers: Rule = (pair) => {
  const { key, a, b } = pair;
  if (key.kind !== 'agent' || key.thing !== FIRST_DEED) return undefined;
  const keys = keysOf(pair);
  if (keys.includes(OPEN))
    return {
      type: 'certainty',
      rule: 'certainty.left-open',
      says: 'One account leaves open who it was, or says that it is disputed.',
    };
  if (!keys.some(isNameless) || excludesSide(pair)) return undefined;
  if (keys.every(isNameless))
    return {
      type: 'open',
      rule: 'open.nameless',
      says: 'Neither account says whose men they were; they may be the same.',
    };
  const named = isNameless(keys[0] ?? '') ? b : a;
  return {
    type: 'open',
    rule: 'open.nameless',
    says: `One account says nothing of whose men they were; ${named.reading.label} may be meant.`,
  };
};
