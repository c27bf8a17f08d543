import { tellsAlone } from '../lexicon/tells-alone.ts';
import type { Element } from './elements.ts';

/** Elements between the commas of a clause of saying that is put in. */
const LONGEST = 8;

/**
 * Where a clause of saying that is put into another ends, as the place of its second comma: `Our losses, the brigadier wrote that
 * evening, amounted to 41`. Undefined where the comma at a place opens none.
 */
export function putIn(elements: readonly Element[], comma: number): number | undefined {
  let at = comma + 1;
  if (elements[at]?.kind === 'subordinator' || elements[at]?.kind === 'adverb') at++;
  const speaker = elements[at];
  const said = elements[at + 1];
  if (speaker?.kind !== 'group' || said?.kind !== 'verb' || !says(said)) return undefined;
  for (at += 2; at - comma <= LONGEST; at++) {
    const kind = elements[at]?.kind;
    if (kind === 'comma') break;
    if (kind !== 'group' && kind !== 'adverb' && kind !== 'preposition' && kind !== 'time') return undefined;
  }
  if (elements[at]?.kind !== 'comma') return undefined;
  const behind = elements[at + 1]?.kind;
  return behind === 'verb' || behind === 'adverb' || behind === 'preposition' ? at : undefined;
}

const says = ({ verb }: Extract<Element, { readonly kind: 'verb' }>): boolean =>
  verb.shape === 'finite' && !verb.passive && verb.entry !== undefined && tellsAlone(verb.entry);
