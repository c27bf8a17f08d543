import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import type { NounPhrase } from './elements.ts';

/** Acts that take their name as often from who does them as from where they are done. */
const ATTACKS: ReadonlySet<string> = new Set(['attack', 'counterattack']);

/** Whether a genitive names people who attack, not the ground they attack: `the attack of the Prussians`. */
export function namesAttacker(
  { tokens, names, language }: ClauseInput,
  act: string,
  { headAt, kind, plural }: NounPhrase,
): boolean {
  if (!ATTACKS.has(act)) return false;
  const name = memberAt(names, (tokens[headAt] as Token).name)?.nameKind;
  if (name === 'demonym' || name === 'party') return true;
  // `l'attaque du convoi` is made on it.
  return (
    kind === 'leader' ||
    (kind === 'person' && plural === true) ||
    (kind === 'formation' && language.verbs.headFirst === undefined)
  );
}
