import type { CjkText } from './cjk-text.ts';

/** Signs before the last of the longest word that names no place. */
const REACH = 3;

/** Whether a word that holds an ending of places and names none (`海軍`) covers a sign. */
export function noPlaceAt({ folded, tables, from: floor }: CjkText, at: number): boolean {
  for (let from = Math.max(floor, at - REACH); from <= at; from++)
    for (const word of tables.notPlaces.get(folded.charAt(from)) ?? [])
      if (from + word.length > at && folded.startsWith(word, from)) return true;
  return false;
}
