import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import type { Predicate } from './clause-walk.ts';
import type { NounPhrase } from './elements.ts';
import { matchUses } from './match-use.ts';

/** The verb that lends a noun its arguments, and how. */
export interface Support {
  readonly predicate: Predicate;
  readonly kind: 'light' | 'undergo' | 'occur' | 'passive-light';
}

/** The verb that carries the noun: `launched an attack`, `came under fire`, `the attack began`. */
export function supporting(
  input: ClauseInput,
  group: NounPhrase,
  predicates: readonly Predicate[],
  acting: ReadonlySet<Predicate>,
): Support | undefined {
  for (const predicate of predicates) {
    const { verb } = predicate;
    if (verb.entry === undefined) continue;
    // `The battle was a defeat for Japan`.
    if (
      verb.be &&
      !verb.passive &&
      verb.entry !== undefined &&
      predicate.object === group &&
      predicate.subject !== undefined &&
      input.language.verbs.be.includes((input.tokens[verb.at] as Token).info.folded)
    )
      return { predicate, kind: 'occur' };
    const isObject = predicate.object === group || predicate.object?.joined.includes(group) === true;
    const isSubject = predicate.subject === group || predicate.subject?.joined.includes(group) === true;
    const adjunct = predicate.adjuncts.find((one) => one.group === group && one.group.from > verb.at);
    if (!isObject && !isSubject && adjunct === undefined) continue;
    for (const { use, last } of matchUses(input, verb)) {
      // `beat off four assaults`: the whole phrase tells an act of its own.
      if (use.row !== undefined && use.rest.length > 0 && isObject && use.rest[0] !== '~') break;
      if (use.class !== 'light' && use.class !== 'undergo' && use.class !== 'occur') continue;
      if (use.class === 'occur') {
        if (isSubject && use.rest.length === 0 && !verb.passive && !acting.has(predicate))
          return { predicate, kind: 'occur' };
        // `ended in a cease-fire`.
        if (
          (adjunct !== undefined || isObject) &&
          use.rest.length > 0 &&
          group.from - last <= 1 &&
          last < group.headAt
        )
          return { predicate, kind: 'occur' };
        continue;
      }
      if (verb.passive || predicate.reduced) {
        if (isSubject && use.class === 'light') return { predicate, kind: 'passive-light' };
        continue;
      }
      if (isObject && use.rest.length === 0) return { predicate, kind: use.class };
      if (
        (isObject || adjunct !== undefined) &&
        use.rest.length > 0 &&
        last < group.headAt &&
        group.from - last <= 2
      )
        return { predicate, kind: use.class };
    }
  }
  return undefined;
}
