import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import type { WordClass } from '../lexicon/word-class.ts';
import { NOUNISH } from './noun-classes.ts';

/** Classes that may stand between the subject and its verb, or begin the verb. */
const VERBAL: ReadonlySet<WordClass> = new Set(['verb', 'be', 'have', 'modal', 'do']);

/**
 * Whether the name of a place that opens a sentence behind its preposition ends before a token, where who did it begins without a comma: `At Cannae |
 * Hannibal defeated`, `At Orvale | British troops attacked`, `At New Orleans | General Jackson lost`. A verb must follow, else the name may be
 * an attribute.
 */
export function placeEnds(
  { tokens, names, language }: ClauseInput,
  classes: readonly WordClass[],
  from: number,
  at: number,
): boolean {
  const { name } = tokens[from] as Token;
  if (name < 0 || from === 0 || (tokens[at - 1] as Token).name !== name) return false;
  const next = tokens[at] as Token;
  const title = next.info.capital && next.info.sense('noun')?.kind === 'leader';
  if (!title && (next.name < 0 || next.name === name)) return false;
  const kind = names[name]?.nameKind;
  // In Poland | Germans attacked: a land called like its people.
  const land = kind === 'demonym' && (title || names[next.name]?.nameKind === 'demonym');
  if (kind !== 'place' && kind !== 'other' && !land) return false;
  const opener = tokens[from - 1] as Token;
  if (!language.places.locative.includes(opener.info.folded)) return false;
  const opens = from === 1 || (tokens[from - 2] as Token).time >= 0;
  if (!opens) return false;
  let verb = at;
  while (verb < tokens.length && NOUNISH.has(classes[verb] ?? 'other')) verb++;
  return VERBAL.has(classes[verb] ?? 'other');
}
