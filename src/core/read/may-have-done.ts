import type { Frame, Group } from './clause.ts';
import type { NamesInOrder } from './names/names-in-order.ts';

/** Acts of force told of whoever suffers them. */
export const DONE_TO: ReadonlySet<string> = new Set([
  'kill',
  'wound',
  'take_prisoner',
  'arrest',
  'repel',
  'defeat',
]);

const isBodyOfMen = ({ kind, plural, pronoun }: Group): boolean =>
  pronoun !== true && (kind === 'formation' || (kind === 'person' && plural !== false));

/**
 * Whether the subject of the sentence before may have done what is told without its doer: a body of men that is not of those who suffered
 * it. `A patrol found five Japanese. One of the Japanese was shot.`
 */
export function mayHaveDone(before: Group, target: Group, names: NamesInOrder): boolean {
  if (!isBodyOfMen(before)) return false;
  const suffered = names.partyIn(target.start, target.end)?.party;
  return (
    suffered !== undefined && !names.in(before.start, before.end).some(({ party }) => party === suffered)
  );
}

/** Whether an act of force is told of whoever suffers it and of nobody who did it. */
export const lacksDoer = (frame: Frame): frame is Frame & { readonly target: Group } =>
  frame.agent === undefined &&
  frame.target !== undefined &&
  frame.voice === 'passive' &&
  DONE_TO.has(frame.act);
