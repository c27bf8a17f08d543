import type { Element } from '../positional/elements.ts';

/** The run that a clause of saying put in governs, in tokens; `from` -1 for the beginning of the sentence, `to` -1 for its end. */
export interface PutIn {
  readonly from: number;
  readonly to: number;
}

/**
 * `Forty thousand, so the bishop tells us, perished`; `“We buried eighty,” the chaplain wrote, “and ...”`: what a clause of saying put in
 * governs. A contrast parts it (`, police said, but the union spoke of sixty`).
 */
export function putInAt(
  elements: readonly Element[],
  at: number,
  inverted: boolean,
  contrasts: (one: Element) => boolean,
): PutIn | undefined {
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
  const next = elements[right + 1];
  const to = next !== undefined && contrasts(next) ? (elements[left] as Element).from : -1;
  for (let i = left - 1; i >= 0; i--) {
    const one = elements[i] as Element;
    if (one.kind === 'stop') return { from: one.to, to };
    // `lost 200 men, or, as others say, 1,200`: the other answer alone.
    if (i === left - 1 && one.kind === 'coordinator' && one.either) return { from: one.from, to };
    // `besieged a fifth, where, relief workers estimated, 70,000 had ...`: from its own clause.
    if (i === left - 1 && (one.kind === 'relative' || one.kind === 'that' || one.kind === 'subordinator'))
      return { from: one.from, to };
    if (one.kind !== 'comma') continue;
    const opens = elements[i + 1] as Element;
    if (contrasts(opens)) return { from: one.to, to };
    // `..., which had numbered 13,000, marched out, Vauban noted, with 4,800`: not of the relative.
    if (opens.kind === 'verb' && opens.verb.shape === 'finite' && closesRelative(elements, i))
      return { from: one.to, to };
  }
  return { from: -1, to };
}

/** Whether a comma closes a relative clause that a comma opened. */
function closesRelative(elements: readonly Element[], comma: number): boolean {
  for (let i = comma - 1; i >= 0; i--)
    if ((elements[i] as Element).kind === 'comma') return elements[i + 1]?.kind === 'relative';
  return false;
}

/** Whether what is told goes on behind a clause put in: with a figure, a clause of its own, a preposition or `and`. */
function opensRest(elements: readonly Element[], at: number): boolean {
  const one = elements[at];
  if (one?.kind === 'group') return one.group.numbers.length > 0 || hasOwnVerb(elements, at);
  return one?.kind === 'preposition' || one?.kind === 'coordinator' || one?.kind === 'subordinator';
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
