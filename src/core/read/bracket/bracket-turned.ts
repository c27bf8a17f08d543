import type { NounKind } from '../../languages/noun-words.ts';
import type { VerbEntry } from '../lexicon/claim-senses.ts';
import { ACC, MANY, NOM, ONE } from './bracket-case.ts';
import type { BracketGroup } from './bracket-group.ts';

const LIFELESS: ReadonlySet<NounKind> = new Set(['place', 'border', 'event', 'abstract', 'materiel']);
const LIVING: ReadonlySet<NounKind> = new Set(['person', 'leader', 'formation', 'state']);
const says = (use: { readonly class: unknown }): boolean => use.class === 'say';

/**
 * Whether of two groups that either may be subject or object the first is the object: `Vier Angriffe der Türken wehrten die Polen ab`,
 * `Die Zahl gab General Krone mit 40 an`. What lives says something of what does not, and does to it what such things suffer.
 */
export function isTurned(
  entry: VerbEntry | undefined,
  number: 's' | 'p' | undefined,
  subject: BracketGroup,
  object: BracketGroup,
): boolean {
  if (entry === undefined || subject.from > object.from || subject.pronoun === true) return false;
  if ((subject.bits & ACC) === 0 || (object.bits & NOM) === 0 || object.kind === undefined) return false;
  if (!LIVING.has(object.kind)) return false;
  const many = (object.bits & MANY & NOM) !== 0 || object.joined.length > 0;
  const one = (object.bits & ONE & NOM) !== 0;
  if (object.numbers.length > 0 || (number === 'p' && !many) || (number === 's' && !one)) return false;
  const { kind } = subject;
  const { kind: other } = object;
  if (kind === undefined) return !subject.named && subject.determined && entry.uses.some(says);
  if (!LIFELESS.has(kind)) return false;
  return entry.uses.some(
    ({ class: used, row }) =>
      used === 'say' ||
      (row?.targetKinds?.includes(kind) === true && row.agentKinds?.includes(other) === true) ||
      (row?.act === 'repel' && kind === 'event'),
  );
}
