import { oneLine, xmlSafe } from '../xml-text.ts';

/** What the parser of MediaWiki would take for a sign of its own: tags, links, templates, cells, quotes, switches, signatures, addresses. */
const SIGNS = /[&<>[\]{}|]|''+|__+|~~~+|:\/\//g;

/** Text on one line that MediaWiki prints as it is. Not for the beginning of a line. */
export const wikitext = (text: string): string =>
  oneLine(xmlSafe(text)).replace(SIGNS, (sign) =>
    [...sign].map((one) => `&#${one.codePointAt(0)};`).join(''),
  );

/** Characters that would end an external link, or begin something else inside one. */
const BREAKS = /[\s<>"'[\]{}|\\^`\0-\x1f\x7f]/g;

/** An external link; the address keeps its meaning and loses what would break out of the link. */
export function externalLink(url: string, words: string): string {
  const address = xmlSafe(url).replace(
    BREAKS,
    (sign) => `%${(sign.codePointAt(0) as number).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return `[${address} ${wikitext(words)}]`;
}
