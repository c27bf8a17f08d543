import { xmlText } from '../xml-text.ts';

/** How a run of words looks. */
export interface RunLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly smallCaps?: boolean;
  /** BCP 47 language of the words, for spelling and hyphenation. */
  readonly language?: string;
}

const WIDE = /^(zh|ja|ko)\b/;
const RIGHT_TO_LEFT = /^(ar|he|fa|ur|yi)\b/;

function language(code: string): string {
  if (!/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(code)) return '';
  if (WIDE.test(code)) return `<w:lang w:eastAsia="${code}"/>`;
  return RIGHT_TO_LEFT.test(code) ? `<w:rtl/><w:lang w:bidi="${code}"/>` : `<w:lang w:val="${code}"/>`;
}

/** A run of WordprocessingML. The order of its properties is that of the standard. */
export function wordRun(words: string, look: RunLook = {}): string {
  const properties = [
    look.bold ? '<w:b/>' : '',
    look.italic ? '<w:i/>' : '',
    look.smallCaps ? '<w:smallCaps/>' : '',
    look.language === undefined ? '' : language(look.language),
  ].join('');
  const style = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${style}<w:t xml:space="preserve">${xmlText(words.replace(/\s+/g, ' '))}</w:t></w:r>`;
}

/** A paragraph of a named style. */
export const wordParagraph = (style: string, runs: readonly string[]): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.join('')}</w:p>`;

/** The sign in the text that calls a footnote. */
export const footnoteCall = (id: number): string =>
  `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
