import type { Rights } from '../model/account.ts';

/** Words of one quotation that a report shows at most, where the rights set no limit: enough to judge, short enough to read. */
export const LONGEST_QUOTE = 90;

/** How many words of a text may stand in one quotation. */
export function quotableWords(rights: Rights): number {
  switch (rights.allow) {
    case 'free':
      return LONGEST_QUOTE;
    case 'quote':
      return Math.max(0, Math.min(rights.words, LONGEST_QUOTE));
    default:
      return 0;
  }
}

/** Rights in plain words. */
export function rightsWords(rights: Rights): string {
  switch (rights.allow) {
    case 'free':
      return 'its text may be published';
    case 'quote':
      return `up to ${rights.words} words may be quoted at a time`;
    case 'cite':
      return 'it may be cited, not quoted';
    case 'none':
      return 'it may not be shown';
  }
}
