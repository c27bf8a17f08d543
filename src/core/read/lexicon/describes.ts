import { askedOfWord } from './asked-once.ts';
import type { Token } from './claim-tokens.ts';
import { attributeOf } from './word-class.ts';
import type { WordInfo } from './word-info.ts';

/** Whether a participle that opens a sentence is the attribute of what stands right behind: it takes no object there. */
export function describes(info: WordInfo, next: Token | undefined): boolean {
  if (next === undefined || next.time >= 0 || !attributeOf(next) || next.info.possessive || next.info.adverb)
    return false;
  if (!(next.info.noun || next.info.adjective || next.name >= 0 || next.info.capital)) return false;
  return isAttribute(info);
}

const isAttribute = askedOfWord((info) =>
  info
    .all('verb')
    .every(({ entry }) =>
      entry.uses.every(
        (use) => use.class !== 'names' && use.count?.figure[0] !== 'second' && use.class !== 'light',
      ),
    ),
);

/** A name or an attribute: with the participle before it, it stands before a noun. */
export const describedBy = (token: Token | undefined): boolean =>
  token?.info.possessive !== true && (token?.info.capital === true || token?.info.adjective === true);
