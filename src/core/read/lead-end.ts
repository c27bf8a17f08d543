/** A lead is no longer than so many code units. */
const REACH = 120;
/** One to three words of a place, and a second place or a land behind a comma. */
const PLACE = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?:[ /]\p{L}[\p{L}\p{M}'’-]*){0,3}`;
/** Words of a day, with its number. */
const DAY = String.raw`[^()\n—–:;!?]{0,24}?\d[^()\n—–:;!?]{0,24}?`;
/** Whoever sent it, in brackets. */
const AGENCY = String.raw`\([\p{Lu}][^()\n]{0,30}\)`;
const DASH = String.raw`\s(?:—|–|--?)\s+(?=["“„«'‘]?\p{Lu})`;
/** A lead with a day or a sender in it: `BEIRUT, 5 August 2020 - `, `Kabul (dpa) – `. */
const TOLD = new RegExp(`^${PLACE}(?:, ${PLACE})?(?:, ${DAY}(?:\\s?${AGENCY})?|\\s${AGENCY})${DASH}`, 'u');
/** A lead of a place alone, which is written in capitals: `KABUL — `. */
const CAPITALS =
  /^\p{Lu}{4,}(?:[ -]\p{Lu}{2,}){0,2}(?:, \p{Lu}[\p{L}. -]{1,20})?\s(?:—|–|--?)\s+(?=["“„«'‘]?\p{Lu})/u;

/**
 * Where the lead of a report ends, before its first sentence: the place it was sent from with the day or the agency, up to the dash. It does
 * nothing, and the sentence behind it is whole without it. Undefined where the paragraph has none.
 */
export function leadEnd(text: string, start: number, end: number): number | undefined {
  const head = text.slice(start, Math.min(end, start + REACH));
  const found = TOLD.exec(head) ?? CAPITALS.exec(head);
  return found === null ? undefined : start + found[0].length;
}
