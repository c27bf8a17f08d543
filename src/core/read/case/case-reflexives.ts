import type { Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { type CaseVerb, TURNED } from './case-verb-forms.ts';
import type { CaseWord } from './case-word.ts';

/** How far a reflexive word may stand from its verb, in tokens. */
const REACH = 12;

/** Forms a reflexive word of its own makes a passive or middle of. */
const APART: ReadonlySet<CaseVerb['is']> = new Set([...TURNED, 'active']);

/**
 * The verbs that reflexive words standing apart belong to (`oddziały się w nocy [wycofały]`), by token. Of the verbs around in its clause it
 * takes the first that is listed with it; a verb right before it, else the first behind, where none is.
 */
export function reflexives(
  tokens: readonly Token[],
  word: string,
  at: (info: Token['info']) => CaseWord,
): ReadonlySet<number> {
  const found = new Set<number>();
  tokens.forEach(({ info }, place) => {
    // `poddali się`, one phrase of the lists: the word stands inside.
    if (info.words.length > 1 && info.words.includes(word)) found.add(place);
    if (info.folded !== word) return;
    const around = [...verbsFrom(tokens, place, 1, at), ...verbsFrom(tokens, place, -1, at)].filter(
      (one) => !found.has(one),
    );
    const listed = around.filter((one) =>
      at((tokens[one] as Token).info).verbs.some((verb) => verb.reflexive),
    );
    // `zdecydował się zaatakować`: the verb right before goes first, unless only another is listed with the word.
    const before = listed.find((one) => one === place - 1);
    const owner = before ?? listed[0] ?? around.find((one) => one === place - 1) ?? around[0];
    if (owner !== undefined) found.add(owner);
  });
  return found;
}

/** Verbs from a place on to the next mark, nearest first. */
function verbsFrom(
  tokens: readonly Token[],
  place: number,
  step: 1 | -1,
  at: (info: Token['info']) => CaseWord,
): number[] {
  const out: number[] = [];
  for (let i = place + step, steps = 0; steps < REACH; i += step, steps++) {
    const token = memberAt(tokens, i);
    if (token === undefined || token.kind === 'mark' || token.info.subordinator || token.info.relative) break;
    if (at(token.info).verbs.some((verb) => verb.is !== 'modal')) out.push(i);
  }
  return out;
}

/** What a verb with the reflexive word may be: the listed reflexive verb, else the plain one turned (`bitwa toczyła się`). */
export function withReflexive(verbs: readonly CaseVerb[]): CaseVerb[] {
  const own = verbs.filter((verb) => verb.reflexive);
  return own.length > 0
    ? own
    : verbs.filter(({ is }) => APART.has(is)).map((verb) => ({ ...verb, reflexive: true, turned: true }));
}
