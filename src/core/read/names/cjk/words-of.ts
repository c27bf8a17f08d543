import { foldHan } from '../../../text/han-variants.ts';

/** Words of a list parted by blanks, folded. */
export const wordsOf = (list: string | undefined): string[] =>
  foldHan(list ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
