import { type Chain, walk } from './history-prose.ts';

/** Paragraphs of about four hundred characters, until a text has so many. */
function page(chain: Chain, next: () => number, size: number): string[] {
  const paragraphs: string[] = [];
  for (let length = 0; length < size; ) {
    const words = walk(chain, next, 65);
    // Twelve words a sentence, with commas and links as a wiki has them.
    const text = words
      .map((word, at) => {
        if (at % 13 === 12) return `${word}.`;
        return at % 7 === 3 ? `${word},` : at % 31 === 5 ? `[[${word}]]` : word;
      })
      .join(' ');
    paragraphs.push(text);
    length += text.length + 2;
  }
  return paragraphs;
}

/** A long history made up: a page of `size` characters, each revision with an edit or two; one in forty blanks much of it, which the next undoes. */
export function* longHistory(
  chain: Chain,
  next: () => number,
  count: number,
  size: number,
): Generator<string> {
  let now = page(chain, next, size);
  let undo: string[] | undefined;
  const int = (n: number): number => Math.floor(next() * n);
  for (let n = 0; n < count; n++) {
    // Joined and cut again: a text that hangs together as text read from a file does.
    yield Buffer.from(now.join('\n\n')).toString();
    if (undo !== undefined) {
      now = undo;
      undo = undefined;
      continue;
    }
    now = [...now];
    for (let edits = 1 + int(2); edits > 0; edits--) {
      const at = int(now.length);
      const words = (now[at] as string).split(' ');
      const place = int(words.length);
      const kind = int(6);
      if (kind === 0) words.splice(place, 1 + int(8));
      else if (kind === 1) words.splice(place, 0, ...walk(chain, next, 1 + int(12)));
      else words.splice(place, 1 + int(3), ...walk(chain, next, 1 + int(4)));
      now[at] = words.join(' ');
      if (kind === 5) now.splice(int(now.length), 0, ...now.splice(at, 1));
    }
    if (next() < 0.025) {
      undo = now;
      now = [...now.slice(0, int(now.length)), walk(chain, next, 30).join(' ')];
    }
  }
}

/** Texts that have nothing in common but their language. */
export const unrelated = (chain: Chain, next: () => number, count: number, size: number): string[] =>
  Array.from({ length: count }, () => page(chain, next, size).join('\n\n'));
