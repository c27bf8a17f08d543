import type { NounPhrase } from './elements.ts';

/** What hangs on a group: its own prepositional groups and those behind its genitives. */
export function tailsOf(
  group: NounPhrase,
  of: readonly string[],
  by: readonly (string | undefined)[],
): { readonly preposition: string; readonly group: NounPhrase }[] {
  return group.tail.flatMap((part) => {
    const inner = tailsOf(part.group, of, by);
    // `the attack on the convoy by five boats`: what stands behind the target may still hang on the act.
    return [
      part,
      ...inner.filter(({ preposition }) =>
        of.includes(part.preposition) ? !of.includes(preposition) : by.includes(preposition),
      ),
    ];
  });
}
