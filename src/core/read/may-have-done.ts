import type { NameMention } from '../model/mention.ts';
import type { Frame, Group } from './clause.ts';
import { namesIn } from './names/names-in.ts';

/** Acts of force told of whoever suffers them. */
const DONE_TO: ReadonlySet<string> = new Set(['kill', 'wound', 'capture', 'arrest', 'repel', 'defeat']);

const isBodyOfMen = ({ kind, plural, pronoun }: Group): boolean =>
  pronoun !== true && (kind === 'formation' || (kind === 'person' && plural !== false));

/**
 * Whether the subject of the sentence before may have done what is told without its doer: a body of men that is not of those who suffered
 * it. `A patrol found five Japanese. One of the Japanese was shot.`
 */
export function mayHaveDone(
  before: Group,
  { agent, act, voice, target }: Frame,
  names: readonly NameMention[],
): boolean {
  if (agent !== undefined || target === undefined || voice !== 'passive') return false;
  if (!DONE_TO.has(act) || !isBodyOfMen(before)) return false;
  const sidesOf = ({ start, end }: Group): (string | undefined)[] =>
    namesIn(names, start, end).map(({ party }) => party);
  const suffered = sidesOf(target).find((party) => party !== undefined);
  return suffered !== undefined && !sidesOf(before).includes(suffered);
}
