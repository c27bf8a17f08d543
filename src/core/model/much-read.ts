import type { Study } from './account.ts';

/** UTF-16 code units of text from which memory is worth more than a tenth of a second. */
const MUCH = 300_000;

/** Whether the editions of a study are so long together that what was compiled to read them is better let go. */
export function muchRead({ accounts }: Study): boolean {
  let all = 0;
  for (const { editions } of accounts) for (const { text } of editions) all += text.length;
  return all > MUCH;
}
