import { nameSimilarity } from '../../text/transliterate.ts';
import type { Pair, Rule } from '../side.ts';

/** Two words are likely one name miswritten from here on (Fridovsky, Frinovsky: .87); Voronov and Voroshilov are .67 alike. */
const ALIKE = 0.76;
/** A shorter word is met by chance. */
const LEAST = 5;

const wordsOf = (name: string): string[] =>
  name.split(/[\s.,()·・]+/u).filter((word) => [...word].length > 1);

/** The names of two persons to whom one deed is given, where the readings of a point are such. */
export function persons({ key, a, b }: Pair): readonly [string, string] | undefined {
  const [one, two] = [a.reading.value, b.reading.value];
  return key.kind === 'agent' && one.kind === 'name' && two.kind === 'name' && one.key !== two.key
    ? [one.label, two.label]
    : undefined;
}

/** Whether each word of the shorter name has one like it in the other, a long one among them, and not all are equal. */
function nearNames(one: string, two: string): boolean {
  const [few, many] = [wordsOf(one), wordsOf(two)].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  let long = false;
  for (const word of few) {
    const best = many.reduce(
      (most, other) => {
        const alike = nameSimilarity(word, other);
        return alike > most.alike ? { alike, other } : most;
      },
      { alike: 0, other: '' },
    );
    if (best.alike < ALIKE) return false;
    if (Math.min([...word].length, [...best.other].length) >= LEAST) long = true;
  }
  return long;
}

/**
 * One deed of one side in one episode, given to two names that differ by few letters, in whatever script: one of them is likely the other
 * miswritten. The office and the act are the evidence; a person decides whether there were two.
 */
export const confusedPersons: Rule = (pair) => {
  const names = persons(pair);
  if (names === undefined || !nearNames(...names)) return undefined;
  return {
    type: 'spelling',
    rule: 'spelling.person',
    says: `The same act of one side in one episode is given to ${names[0]} and to ${names[1]}, names that differ by few letters: one is likely the other miswritten.`,
  };
};

/** What it means that two names that are not alike stand for one deed. */
export const twoPersons = ([one, two]: readonly [string, string]): string => {
  const shared = wordsOf(one).filter((word) => wordsOf(two).includes(word));
  return shared.length > 0
    ? `for the same act of one side in one episode they name ${one} and ${two}, who share the name ${shared.join(' ')}; one account may have confused them`
    : `for the same act of one side in one episode they name ${one} and ${two}; one account may have taken one for the other`;
};
