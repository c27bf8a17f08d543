import type { Element } from '../positional/elements.ts';

/**
 * `Forty thousand, so the bishop tells us, perished`; `“We buried eighty,” the chaplain wrote, “and ...”`: where the run begins that a
 * clause of saying put in governs, as a token; -1 for the whole sentence.
 */
export function putInAt(elements: readonly Element[], at: number, inverted: boolean): number | undefined {
  let left = at - 1;
  while (left >= 0 && at - left < 7) {
    const { kind } = elements[left] as Element;
    if (kind === 'comma' || kind === 'quote') break;
    if (kind !== 'group' && kind !== 'subordinator' && kind !== 'preposition' && kind !== 'adverb')
      return undefined;
    left--;
  }
  if (left <= 0 || (at - left < 2 && !inverted)) return undefined;
  let right = at + 1;
  while (right < elements.length && right - at < 6) {
    const { kind } = elements[right] as Element;
    if (kind === 'comma' || kind === 'quote') break;
    if (kind !== 'group' && kind !== 'adverb' && kind !== 'preposition' && kind !== 'time') return undefined;
    right++;
  }
  // `the guns, well placed, forced ...`: nobody speaks.
  if (!elements.slice(left + 1, right).some(({ kind }) => kind === 'group')) return undefined;
  const close = elements[right]?.kind;
  const quoted = (elements[left] as Element).kind === 'quote';
  if (close !== 'comma' && !(close === 'quote' && quoted)) return undefined;
  const behind = elements[right + 1]?.kind;
  // The clause before goes on: with its verb, or with the rest of the quotation.
  const goesOn =
    behind === 'verb' || behind === 'quote' || behind === 'adverb' || (quoted && close === 'quote');
  // `with him, says Xerez, 62 horsemen`, `fell, Ammianus tells us, and thirty perished`: whoever only tells has no object.
  const told = elements.slice(at + 1, right).filter(({ kind }) => kind === 'group');
  const alone = inverted ? told.length === 1 : told.every((one) => one.kind === 'group' && one.group.oblique);
  const cited = elements[left + 1]?.kind === 'subordinator';
  if (!goesOn && !(!quoted && (alone || cited) && opensRest(elements, right + 1))) return undefined;
  if (!goesOn) return (elements[right] as Element).to;
  for (let i = left - 1; i >= 0; i--)
    if ((elements[i] as Element).kind === 'stop') return (elements[i] as Element).to;
  return -1;
}

/** Whether what is told goes on behind a clause put in: with a figure, a clause of its own, a preposition or `and`. */
function opensRest(elements: readonly Element[], at: number): boolean {
  const one = elements[at];
  if (one?.kind === 'group') return one.group.numbers.length > 0 || hasOwnVerb(elements, at);
  return one?.kind === 'preposition' || one?.kind === 'coordinator';
}

/** Whether a group has a finite verb of its own before the next border. */
export function hasOwnVerb(elements: readonly Element[], from: number): boolean {
  for (let i = from + 1; i < elements.length && i < from + 10; i++) {
    const one = elements[i] as Element;
    if (one.kind === 'verb') return one.verb.shape === 'finite';
    if (
      one.kind === 'comma' ||
      one.kind === 'stop' ||
      one.kind === 'coordinator' ||
      one.kind === 'relative' ||
      one.kind === 'subordinator'
    )
      return false;
  }
  return false;
}
