import type { Predicate } from '../positional/clause-walk.ts';
import type { Element } from '../positional/elements.ts';

/** `the consul said there were 300`: an adverb and a form of *be* stand right behind the verb, which then is no participle. */
export function saysThereIs(elements: readonly Element[], { verb }: Predicate): boolean {
  const at = elements.findIndex((one) => one.kind === 'verb' && one.verb === verb);
  const behind = elements[at + 2];
  return (
    elements[at + 1]?.kind === 'adverb' &&
    behind?.kind === 'verb' &&
    behind.verb.be &&
    behind.verb.shape === 'finite'
  );
}
