import { forGenders, GENITIVE } from './case-bits.ts';
import type { Unit } from './case-unit.ts';
import type { CaseVerb } from './case-verb-forms.ts';
import type { WordsAt } from './case-words-at.ts';
import { innermostGenitive } from './innermost-genitive.ts';

/** Kinds of units that a participial clause behind its noun goes through. */
const INSIDE: ReadonlySet<Unit['kind']> = new Set(['group', 'time', 'word']);

/**
 * `wzgórze zajęte przez Japończyków`: binds a participle, with what stands behind it, to the noun right before. Returns the place behind the
 * clause; nothing where the two do not agree or the language wants a comma.
 */
export function attributeBehind(
  units: readonly Unit[],
  at: number,
  verbs: readonly CaseVerb[],
  out: Unit[],
  words: WordsAt,
): number | undefined {
  const before = out.at(-1);
  const group = before?.group;
  if (
    words.input.language.caseSyntax?.attributesBehind !== true ||
    before === undefined ||
    group === undefined
  )
    return undefined;
  const cases = casesOf(verbs, words, (units[at] as Unit).from);
  const bits = before.cases === undefined ? group.bits : group.bits & before.cases;
  const inner = innermostGenitive(group);
  const fits = (bits & cases(group.counted ? 0 : group.genders)) !== 0;
  const antecedent = fits ? group : (inner.bits & GENITIVE & cases(inner.genders)) !== 0 ? inner : undefined;
  if (antecedent === undefined) return undefined;
  let end = at + 1;
  while (end < units.length && INSIDE.has((units[end] as Unit).kind)) end++;
  const inside = [{ ...(units[at] as Unit), verbs }, ...units.slice(at + 1, end)];
  out[out.length - 1] = {
    ...before,
    to: (units[end - 1] as Unit).to,
    participles: [...(before.participles ?? []), { antecedent, units: inside }],
  };
  return end;
}

/** Cases in which a participle and a noun of some genders agree. */
export function casesOf(verbs: readonly CaseVerb[], words: WordsAt, at: number): (genders: number) => number {
  let bits = 0;
  for (const verb of verbs) bits |= verb.bits;
  const { adjectiveBy } = words.wordAt(at);
  const byGender = (genders: number): number => bits & forGenders(adjectiveBy, genders);
  return byGender(0) === 0 ? () => bits : byGender;
}
