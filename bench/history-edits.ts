import { type Chain, walk } from './history-prose.ts';

/** A word whose identity is known: the revision that brought it, and what was last done to it. */
export interface Known {
  readonly word: string;
  readonly origin: number;
}

type Sentence = Known[];
type Paragraph = Sentence[];

/** A made revision: its words in order, and for those the edit wrote, by what kind of deed. */
export interface MadeRevision {
  readonly text: string;
  readonly row: readonly Known[];
  readonly deeds: ReadonlyMap<Known, Deed>;
}

/** What an edit did to words it wrote. */
export type Deed = 'new' | 'moved' | 'moved and edited' | 'put back' | 'put back and edited';

/**
 * A history whose every word has a known origin. Fifteen kinds of edits: a sentence written, struck or reworded, words put
 * in, struck or replaced, a paragraph written, struck, moved whole, moved and edited, put back whole, put back and edited,
 * a sentence moved and edited, two paragraphs joined, and vandalism with its revert.
 */
export function madeHistory(chain: Chain, next: () => number, count: number): MadeRevision[] {
  const int = (n: number): number => Math.floor(next() * n);
  let now = 0;
  let deeds = new Map<Known, Deed>();
  const wrote = (words: readonly string[]): Known[] =>
    words.map((word) => {
      const known = { word, origin: now };
      deeds.set(known, 'new');
      return known;
    });
  const sentence = (): Sentence => wrote([...walk(chain, next, 6 + int(20)), chain.stop]);
  const paragraph = (): Paragraph => Array.from({ length: 2 + int(5) }, sentence);
  /** Words changed here and there: one in eight replaced, struck, or with a new one before it. */
  const edited = (words: Sentence): Sentence =>
    words.flatMap((word, at) => {
      if (at === words.length - 1 || next() > 0.125) return [word];
      const deed = int(3);
      if (deed === 0) return wrote(walk(chain, next, 1));
      if (deed === 1) return [];
      return [...wrote(walk(chain, next, 1)), word];
    });
  const mark = (words: readonly Known[], deed: Deed): void => {
    for (const word of words) if (!deeds.has(word)) deeds.set(word, deed);
  };
  let page: Paragraph[] = Array.from({ length: 12 }, paragraph);
  const struck: Paragraph[] = [];
  let vandalised: Paragraph[] | undefined;
  const made: MadeRevision[] = [];
  const emit = (): void => {
    const row = page.flat(2);
    const text = page
      .map((one) => one.map((s) => s.map(({ word }) => word).join(chain.glue)).join(chain.glue))
      .join('\n\n');
    made.push({ text, row, deeds });
  };
  emit();
  for (now = 1; now < count; now++) {
    deeds = new Map();
    if (vandalised !== undefined) {
      mark(
        vandalised.flat(2).filter((word) => !page.flat(2).includes(word)),
        'put back',
      );
      page = vandalised;
      vandalised = undefined;
      emit();
      continue;
    }
    page = page.map((one) => [...one]);
    const p = int(page.length);
    const here = page[p] as Paragraph;
    const s = int(here.length);
    const line = here[s] as Sentence;
    const w = int(line.length);
    switch (int(15)) {
      case 0:
        here.splice(s, 0, sentence());
        break;
      case 1:
        if (here.length > 1) struck.push(here.splice(s, 1));
        break;
      case 2:
        here[s] = edited(line);
        break;
      case 3:
        here[s] = [...line.slice(0, w), ...wrote(walk(chain, next, 1 + int(6))), ...line.slice(w)];
        break;
      case 4:
        if (line.length > 8) here[s] = [...line.slice(0, w), ...line.slice(Math.min(line.length - 1, w + 3))];
        break;
      case 5:
        if (line.length > 8) {
          const end = Math.min(line.length - 1, w + 4);
          here[s] = [...line.slice(0, Math.min(w, end)), ...wrote(walk(chain, next, 3)), ...line.slice(end)];
        }
        break;
      case 6:
        page.splice(p, 0, paragraph());
        break;
      case 7:
        if (page.length > 6) struck.push(...page.splice(p, 1));
        break;
      case 8: {
        page.splice(p, 1);
        mark(here.flat(), 'moved');
        page.splice(int(page.length + 1), 0, here);
        break;
      }
      case 9: {
        page.splice(p, 1);
        const changed = here.map(edited);
        mark(changed.flat(), 'moved and edited');
        page.splice(int(page.length + 1), 0, changed);
        break;
      }
      case 10:
      case 11: {
        const back = struck.splice(int(struck.length), 1)[0];
        if (back === undefined) break;
        const whole = next() < 0.5;
        const written = whole ? back : back.map(edited);
        mark(written.flat(), whole ? 'put back' : 'put back and edited');
        if (written.length > 1) page.splice(int(page.length + 1), 0, written);
        else here.splice(s, 0, ...written);
        break;
      }
      case 12: {
        if (here.length < 2) break;
        const [moved] = here.splice(s, 1);
        const changed = edited(moved as Sentence);
        mark(changed, 'moved and edited');
        const target = page[int(page.length)] as Paragraph;
        target.splice(int(target.length + 1), 0, changed);
        break;
      }
      case 13:
        if (p + 1 < page.length) page.splice(p, 2, [...here, ...(page[p + 1] as Paragraph)]);
        break;
      default: {
        vandalised = page.map((one) => [...one]);
        const loss = 1 + int(4);
        page.splice(p, loss, ...(next() < 0.5 ? [[sentence()]] : []));
      }
    }
    emit();
  }
  return made;
}
