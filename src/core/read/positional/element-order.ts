import type { Element } from './elements.ts';

/** How far ahead a verb is looked for, in elements. */
const AHEAD = 24;

/** Whether an element is the preposition of a passive's agent. */
export const isBy = (element: Element | undefined): boolean => element?.kind === 'preposition' && element.by;

/** A time, or a group that tells one. */
export const isTime = (element: Element | undefined): boolean =>
  element?.kind === 'time' || (element?.kind === 'group' && element.group.measure);

/** A group that tells no stretch of time. */
export const isTimelessGroup = (element: Element | undefined): boolean =>
  element?.kind === 'group' && element.group.kind !== 'time';

/** Whether another group follows at once, adverbs and a comma apart. */
export function nextIsGroup(elements: readonly Element[], at: number): boolean {
  for (let i = at + 1; i < elements.length && i < at + 4; i++) {
    const { kind } = elements[i] as Element;
    if (kind === 'group') return true;
    if (kind !== 'adverb' && kind !== 'comma') return false;
  }
  return false;
}

/** Whether a prepositional group at this place may hang on the group before it: nothing but adverbs between. */
export function tailAllowed(elements: readonly Element[], at: number): boolean {
  for (let i = at - 2; i >= 0 && i >= at - 4; i--) {
    const { kind } = elements[i] as Element;
    if (kind === 'group') return true;
    if (kind !== 'adverb' && kind !== 'time') return false;
  }
  return false;
}

/** Whether a comma before this group parts items of a list: another comma and group, or `and`, follows soon. */
export function listGoesOn(elements: readonly Element[], at: number): boolean {
  if (elements[at - 1]?.kind !== 'comma' || elements[at + 1]?.kind === 'group') return false;
  let item = at;
  for (let i = at + 1; i < elements.length && i < item + 8; i++) {
    const one = elements[i] as Element;
    if (one.kind === 'coordinator') return one.lists;
    if (one.kind === 'comma' && i > item + 1) {
      if (elements[i + 1]?.kind !== 'group' || elements[i + 2]?.kind === 'group') return false;
      item = i + 1;
      i++;
      continue;
    }
    if (one.kind !== 'comma' && one.kind !== 'preposition' && one.kind !== 'group' && one.kind !== 'time')
      return false;
  }
  return false;
}

/** `attacked, captured and burned`: a list of verbs. */
export function verbListGoesOn(elements: readonly Element[], at: number): boolean {
  for (let i = at + 1; i < elements.length && i < at + 14; i++) {
    const one = elements[i] as Element;
    if (one.kind === 'coordinator') {
      if (elements[overAdjuncts(elements, i + 1)]?.kind === 'verb') return true;
      continue;
    }
    if (one.kind === 'stop' || one.kind === 'relative' || one.kind === 'subordinator') return false;
  }
  return false;
}

/** The place behind the adverbs, times and prepositional groups that may stand between `and` and its verb. */
function overAdjuncts(elements: readonly Element[], from: number): number {
  let at = from;
  for (;;) {
    const { kind } = elements[at] ?? { kind: undefined };
    if (kind === 'adverb' || kind === 'time') at++;
    else if (
      kind === 'preposition' &&
      (elements[at + 1]?.kind === 'group' || elements[at + 1]?.kind === 'time')
    )
      at += 2;
    else return at;
  }
}

/** The comma that closes a clause put in, right before a finite verb; -1 where none does. */
function closingComma(elements: readonly Element[], from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const { kind } = elements[at] as Element;
    if (kind === 'stop' || kind === 'close') return -1;
    if (kind !== 'comma') continue;
    return verbNext(elements, at) ? at : -1;
  }
  return -1;
}

/** The finite verb behind what is put in between commas after the group at hand (`when the Swedes, led by Horn, attacked`); -1 where there is none. */
export function verbBehindInsert(elements: readonly Element[], before: number): number {
  if (elements[before + 1]?.kind !== 'group') return -1;
  const end = Math.min(elements.length, before + AHEAD);
  for (let at = before + 2; at < end; at++) {
    const { kind } = elements[at] as Element;
    if (kind === 'group' || kind === 'preposition' || kind === 'adverb' || kind === 'time') continue;
    if (kind !== 'comma') return -1;
    const close = closingComma(elements, at + 1, end);
    return close < 0 ? -1 : close + 1;
  }
  return -1;
}

/** Whether a finite verb stands behind, an adverb apart. */
function verbNext(elements: readonly Element[], at: number): boolean {
  const next = elements[at + 1];
  const verb = next?.kind === 'adverb' ? elements[at + 2] : next;
  return verb?.kind === 'verb' && verb.verb.shape === 'finite';
}

/** What may be put in between commas before the verb: a clause, or a participle (`the king, fearing an attack, ...`). */
const opensInsert = (next: Element | undefined): boolean =>
  next?.kind === 'subordinator' ||
  next?.kind === 'preposition' ||
  (next?.kind === 'verb' &&
    (next.verb.shape === 'ing' || next.verb.shape === 'participle' || next.verb.unsure));

/** Whether a finite verb comes next, over prepositional groups, relatives and adverbs, before a border. */
export function finiteAhead(elements: readonly Element[], from: number): boolean {
  let nested = 0;
  let told = false;
  const end = Math.min(elements.length, from + AHEAD);
  for (let i = from; i < end; i++) {
    const one = elements[i] as Element;
    const next = elements[i + 1];
    switch (one.kind) {
      case 'verb':
        if (one.verb.shape === 'finite') {
          // `the ceasefire proposed by ...`: a participle.
          if (one.verb.unsure && isBy(next)) break;
          if (nested === 0) return true;
          nested--;
          told = true;
        } else if (told && nested === 0) break;
        else if (one.verb.shape === 'infinitive' || (one.verb.shape === 'ing' && nested === 0)) return false;
        break;
      case 'relative':
        nested++;
        break;
      case 'group':
        // Two groups side by side: a relative clause without a relative.
        if (next?.kind === 'group') nested++;
        break;
      case 'stop':
      case 'subordinator':
      case 'that':
      case 'close':
        return false;
      case 'open':
        while (i < end && (elements[i] as Element).kind !== 'close') i++;
        break;
      case 'comma':
        // `the besiegers, so a notary tells us, hurled ...`: a clause put in, closed by a comma before the verb.
        if (opensInsert(next)) {
          const close = closingComma(elements, i + 1, end);
          if (close < 0) return false;
          i = close;
          break;
        }
        // `the French, who were many, left ...`: the relative is over.
        if (told && nested === 0 && verbNext(elements, i)) break;
        // A comma-closed relative or apposition may stand between subject and verb.
        if (nested > 0 || next?.kind === 'relative' || elements[i - 1]?.kind === 'comma') break;
        i = apposedTo(elements, i);
        if (i < 0) return false;
        break;
      case 'coordinator':
        if (next?.kind !== 'group') return false;
        break;
      default:
    }
  }
  return false;
}

/** The place before the comma that closes an apposition opened by a comma (`his people, mostly women, were`); -1 where none does. */
function apposedTo(elements: readonly Element[], comma: number): number {
  let at = elements[comma + 1]?.kind === 'adverb' ? comma + 2 : comma + 1;
  if (elements[at]?.kind !== 'group') return -1;
  at++;
  // `the detachment, 21 men under a paymaster, did not ...`.
  while (
    elements[at]?.kind === 'preposition' &&
    elements[at + 1]?.kind === 'group' &&
    verbNext(elements, at + 2)
  )
    at += 2;
  return elements[at]?.kind === 'comma' ? at : -1;
}

/** `the rebels, it was rumoured, had shot ...`: a group with its verb between two commas, and a finite verb behind them. */
export function putIn(elements: readonly Element[], at: number): boolean {
  const verb = elements[at + 1];
  if (elements[at - 1]?.kind !== 'comma' || verb?.kind !== 'verb' || verb.verb.shape !== 'finite')
    return false;
  return closingComma(elements, at + 2, Math.min(elements.length, at + 7)) > 0;
}

/** Whether another finite verb comes before the next stop. */
export function finiteLater(elements: readonly Element[], from: number): boolean {
  for (let at = from + 1; at < elements.length; at++) {
    const one = elements[at] as Element;
    if (one.kind === 'stop') return false;
    if (one.kind === 'verb' && one.verb.shape === 'finite' && elements[at - 1]?.kind !== 'coordinator')
      return true;
  }
  return false;
}
