import type { Edition } from '../core/model/account.ts';
import type { Mention } from '../core/model/mention.ts';
import type { Passage, ReadEdition } from '../core/model/passage.ts';

/** Lists of a passage that repeat mentions of its edition. */
const LISTS = ['times', 'names', 'quantities', 'acts'] as const;
type List = (typeof LISTS)[number];

/** A passage whose mentions are places in the edition's list; one that is not there stands as it is. */
type PackedPassage = Omit<Passage, List> & Readonly<Record<List, readonly (number | Mention)[]>>;

/** What was read in an edition, each thing once: the text is in the study, mentions are not repeated in passages. */
export type PackedRead = Omit<ReadEdition, 'edition' | 'passages'> & {
  readonly passages: readonly PackedPassage[];
};

/** Packs what was read, to be remembered. */
export function packRead({ edition: _, passages, ...rest }: ReadEdition): PackedRead {
  const place = new Map(rest.mentions.map((mention, at) => [mention, at] as const));
  const packed = passages.map((passage): PackedPassage => {
    const lists = Object.fromEntries(
      LISTS.map((list) => [list, passage[list].map((mention: Mention) => place.get(mention) ?? mention)]),
    );
    return { ...passage, ...(lists as Record<List, (number | Mention)[]>) };
  });
  return { ...rest, passages: packed };
}

/** Gives back what was read. Throws when it is damaged, so that it is read anew. */
export function unpackRead(packed: PackedRead, edition: Edition): ReadEdition {
  const passages = packed.passages.map((passage): Passage => {
    const lists = Object.fromEntries(
      LISTS.map((list) => [
        list,
        passage[list].map((one) => {
          const mention = typeof one === 'number' ? packed.mentions[one] : one;
          if (mention === undefined) throw new Error('a remembered mention is missing');
          return mention;
        }),
      ]),
    );
    return { ...passage, ...lists } as unknown as Passage;
  });
  return { ...packed, edition, passages };
}
