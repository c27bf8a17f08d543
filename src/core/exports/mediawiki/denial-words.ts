import type { DenialView } from '../../show/silence.ts';
import { wikitext } from './wikitext.ts';

/** A denial in one sentence: who denies, for whom, in its own words unless they are those of a précis. */
export function denialWords(
  { siglum, title, author, interest, quote }: DenialView,
  reference: string,
): string {
  const who = [author, title].filter((one) => one !== '').join(', ') || siglum;
  const party = interest === '' ? '' : `, which speaks for ${interest}`;
  const words =
    quote === undefined || quote.kind === 'precis'
      ? ''
      : `: “${wikitext(`${quote.cutBefore ? '…' : ''}${quote.before}${quote.words}${quote.after}${quote.cutAfter ? '…' : ''}`)}”`;
  return `Denied by ${wikitext(who)}${wikitext(party)}${words}${reference}`;
}
