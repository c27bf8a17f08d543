import { strip } from './spaces.ts';

/** Replacements in the order the reference makes them: a table, a row, a table in wiki markup stand apart. */
const MARKS: readonly (readonly [string, string])[] = [
  ['<table>', '\n\n<table>'],
  ['</table>', '</table>\n\n'],
  ['<tr>', '\n\n<tr>'],
  ['</tr>', '</tr>\n\n'],
  ['{|', '\n\n{|'],
  ['|}', '|}\n\n'],
  ['|-\n', '\n\n|-\n'],
];

/**
 * Paragraphs of a stretch between empty lines, without white space at their ends, none empty. `more`: the text goes on
 * behind it, after an empty line.
 */
export function wikiParagraphs(stretch: string, more: boolean): string[] {
  if (!stretch.includes('<t') && !stretch.includes('</t') && !stretch.includes('|')) {
    const only = strip(stretch);
    return only === '' ? [] : [only];
  }
  let text = more ? `${stretch}\n` : stretch;
  for (const [mark, apart] of MARKS) if (text.includes(mark)) text = text.replaceAll(mark, apart);
  const found: string[] = [];
  for (const piece of text.split('\n\n')) {
    const paragraph = strip(piece);
    if (paragraph !== '') found.push(paragraph);
  }
  return found;
}
