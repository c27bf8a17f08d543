import type { NounPhrase } from './elements.ts';

type Tail = NounPhrase['tail'][number];

/**
 * What hangs on a group, in the order of the text: its own prepositional groups, and of those that hang deeper what may still hang on it:
 * behind a genitive nothing by a genitive again, behind any other preposition only what `by` names.
 */
export function tailsOf(
  group: NounPhrase,
  of: readonly string[],
  by: readonly (string | undefined)[],
): readonly Tail[] {
  const found: Tail[] = [];
  const walk = ({ tail }: NounPhrase, underGenitive: boolean, underOther: boolean): void => {
    for (const part of tail) {
      const { preposition } = part;
      const genitive = of.includes(preposition);
      // `the attack on the convoy by five boats`: what stands behind the target may still hang on the act.
      if (!(underGenitive && genitive) && !(underOther && !by.includes(preposition))) found.push(part);
      walk(part.group, underGenitive || genitive, underOther || !genitive);
    }
  };
  walk(group, false, false);
  return found;
}
