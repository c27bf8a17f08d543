/**
 * Forms in which the peoples of a language are counted behind a number (`1800` `Romans`, `римлян`, `Römer`). `counted` gives those of one word of
 * `demonyms`; of a land or an adjective none.
 */
export const countedPeoples = (
  demonyms: Readonly<Record<string, string>>,
  counted: (word: string) => readonly string[],
): string[] => [
  ...new Set(Object.keys(demonyms).flatMap((word) => (word.includes(' ') ? [] : counted(word)))),
];
