/** A run of a line. */
export type MarkdownRun =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly runs: readonly MarkdownRun[] }
  | { readonly kind: 'link'; readonly to: string; readonly runs: readonly MarkdownRun[] };

/** A part of a note. */
export type MarkdownBlock =
  | { readonly kind: 'paragraph' | 'quote' | 'heading'; readonly runs: readonly MarkdownRun[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly MarkdownRun[])[] }
  | { readonly kind: 'code'; readonly text: string };

/** Where a link of a note may lead: the web, a mail, or another view of the study. Scripts and files are no places. */
const SAFE = /^(?:https?:\/\/|mailto:|#\/)[^\s<>"']*$/i;

/** How deep emphasis and links are read inside one another. */
const DEEP = 6;

const TOKEN =
  /`([^`\n]+)`|\*\*(?=\S)([\s\S]*?\S)\*\*|\*(?=\S)([^*\n]*?[^*\s])\*|(?<![\p{L}\p{N}])_(?=\S)([^_\n]*?[^_\s])_(?![\p{L}\p{N}])|\[([^\]\n]+)\]\(([^()\s]+)\)|<?(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]])>?/u;

/** Runs of a line: code, strong, emphasis and links; everything else, markup of HTML too, is text. */
export function markdownRuns(text: string, depth = 0): MarkdownRun[] {
  const runs: MarkdownRun[] = [];
  const plain = (words: string): void => {
    if (words !== '') runs.push({ kind: 'text', text: words });
  };
  let rest = text;
  while (rest !== '') {
    const found = depth < DEEP ? TOKEN.exec(rest) : null;
    if (found === null) break;
    const [whole, code, strong, star, under, label, to, bare] = found;
    const address = to ?? bare;
    if (address !== undefined && !SAFE.test(address)) {
      plain(rest.slice(0, found.index + whole.length));
      rest = rest.slice(found.index + whole.length);
      continue;
    }
    plain(rest.slice(0, found.index));
    rest = rest.slice(found.index + whole.length);
    const emphasis = star ?? under;
    if (code !== undefined) runs.push({ kind: 'code', text: code });
    else if (strong !== undefined) runs.push({ kind: 'strong', runs: markdownRuns(strong, depth + 1) });
    else if (emphasis !== undefined) runs.push({ kind: 'emphasis', runs: markdownRuns(emphasis, depth + 1) });
    else if (address !== undefined)
      runs.push({
        kind: 'link',
        to: address,
        runs: label === undefined ? [{ kind: 'text', text: address }] : markdownRuns(label, DEEP),
      });
  }
  plain(rest);
  return runs;
}

const LIST = /^\s{0,3}(?:[-*+]|(\d{1,3})[.)])\s+(.*)$/;

/**
 * Reads a note: paragraphs, headings, quotations, lists of one level, blocks of code between fences, and runs within lines, as in CommonMark
 * as far as it goes. There is no HTML: what looks like a tag is text.
 */
export function readMarkdown(note: string): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  const lines = note.replaceAll(/\r\n?/g, '\n').split('\n');
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push({ kind: 'paragraph', runs: markdownRuns(open.join('\n')) });
    open = [];
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    if (/^\s{0,3}```/.test(line)) {
      close();
      const code: string[] = [];
      while (++at < lines.length && !/^\s{0,3}```/.test(lines[at] as string)) code.push(lines[at] as string);
      blocks.push({ kind: 'code', text: code.join('\n') });
      continue;
    }
    const heading = /^\s{0,3}#{1,6}\s+(.*?)\s*#*$/.exec(line);
    const item = LIST.exec(line);
    if (line.trim() === '') close();
    else if (heading !== null) {
      close();
      blocks.push({ kind: 'heading', runs: markdownRuns(heading[1] as string) });
    } else if (/^\s{0,3}>/.test(line)) {
      close();
      const quoted: string[] = [];
      for (; at < lines.length && /^\s{0,3}>/.test(lines[at] as string); at++)
        quoted.push((lines[at] as string).replace(/^\s{0,3}>\s?/, ''));
      at--;
      blocks.push({ kind: 'quote', runs: markdownRuns(quoted.join('\n')) });
    } else if (item !== null && (open.length === 0 || item[1] === undefined)) {
      close();
      const ordered = item[1] !== undefined;
      const items: string[] = [];
      for (; at < lines.length; at++) {
        const next = LIST.exec(lines[at] as string);
        if (next !== null && (next[1] !== undefined) === ordered) items.push(next[2] as string);
        else if (items.length > 0 && /^\s+\S/.test(lines[at] as string))
          items.push(`${items.pop()}\n${(lines[at] as string).trim()}`);
        else break;
      }
      at--;
      blocks.push({ kind: 'list', ordered, items: items.map((one) => markdownRuns(one)) });
    } else open.push(line.trim());
  }
  close();
  return blocks;
}
