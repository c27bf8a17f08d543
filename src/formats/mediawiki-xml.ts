import type { Problem } from '../core/model/problem.ts';
import type { HistoryEntry, HistorySource } from './history-entry.ts';
import { OrderCheck } from './order-check.ts';
import { NotXml, XmlPieces } from './xml-pieces.ts';

/** Code units of the longest text of one revision that is read; a wiki page has two million at most. */
const LONGEST = 32_000_000;
/** Elements whose words are kept, by their path below `page`. */
const KEPT = new Set(['title', 'id', 'timestamp', 'username', 'ip', 'comment', 'sha1', 'text']);

interface Draft {
  id: string;
  text: string;
  date?: string;
  by?: string;
  comment?: string;
  sha1?: string;
  minor?: boolean;
  hidden?: boolean;
  tooLong?: boolean;
}

/** The element machine of an export: fills drafts and queues finished revisions. */
class Pages {
  readonly ready: HistoryEntry[] = [];
  readonly problems: Problem[] = [];
  readonly check: OrderCheck;
  title = '';
  pages = 0;
  revisions = 0;
  started = false;
  private readonly path: string[] = [];
  private words: string[] = [];
  private length = 0;
  private draft: Draft | undefined;
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
    this.check = new OrderCheck(file);
  }

  /** Every element has ended. */
  get whole(): boolean {
    return this.path.length === 0;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.path.push(name);
    this.words = [];
    this.length = 0;
    if (name === 'mediawiki') this.started = true;
    if (name === 'page') this.pages++;
    if (name === 'revision') this.draft = { id: '', text: '' };
    else if (this.draft !== undefined) {
      if (name === 'minor') this.draft.minor = true;
      if (name === 'text' && attributes.deleted !== undefined) this.draft.hidden = true;
    }
  }

  text(words: string): void {
    const name = this.path[this.path.length - 1] ?? '';
    // Of several pages in one file only the first is a history; the others are counted.
    if (!KEPT.has(name) || this.pages !== 1) return;
    this.length += words.length;
    if (this.length <= LONGEST) this.words.push(words);
    else this.words.length = 0;
  }

  close(name: string): void {
    const parent = this.path[this.path.length - 2];
    if (this.path.pop() !== name) throw new NotXml();
    if (this.pages !== 1) return;
    const { draft } = this;
    if (draft === undefined) {
      if (name === 'title' && parent === 'page') this.title = this.words.join('');
      return;
    }
    if (name === 'revision') this.finish(draft);
    else if (KEPT.has(name)) {
      const words = this.words.join('');
      if (name === 'id' && parent === 'revision') draft.id = words;
      else if (name === 'timestamp') draft.date = words;
      else if (name === 'username' || name === 'ip') draft.by = words;
      else if (name === 'comment') draft.comment = words;
      else if (name === 'sha1') draft.sha1 = words.trim();
      else if (name === 'text' && this.length > LONGEST) draft.tooLong = true;
      else if (name === 'text') draft.text = words;
    }
    this.words = [];
    this.length = 0;
  }

  private finish(draft: Draft): void {
    this.draft = undefined;
    this.revisions++;
    const { hidden, tooLong, ...rest } = draft;
    const id = draft.id === '' ? `number ${this.revisions}` : draft.id;
    if (hidden === true && draft.text === '') {
      this.check.missing(id);
      return;
    }
    if (tooLong === true) {
      this.problems.push({
        code: 'history.too-long',
        level: 'error',
        place: { file: this.file },
        says: `revision ${id} holds more than ${LONGEST / 1e6} million characters and was passed over`,
        remedy: 'a wiki page has two million at most; look whether the file is what it should be',
      });
      return;
    }
    const entry: HistoryEntry = { ...rest, id };
    this.check.see(entry);
    this.ready.push(entry);
  }
}

/**
 * The history of the first page of a MediaWiki XML export (Special:Export, dumps; schema 0.3 to 0.11), read as it comes:
 * one revision is held at a time. What is no export, or breaks off, becomes a problem; what came before it is given.
 */
export function mediawikiXml(file: string, bytes: AsyncIterable<Uint8Array>): HistorySource {
  const pages = new Pages(file);
  const xml = new XmlPieces(pages);
  const problems: Problem[] = [];
  async function* entries(): AsyncGenerator<HistoryEntry> {
    const decoder = new TextDecoder();
    try {
      for await (const piece of bytes) {
        xml.push(decoder.decode(piece, { stream: true }));
        yield* pages.ready.splice(0);
        if (!pages.started && pages.revisions === 0 && pages.pages > 0) break;
      }
      xml.push(decoder.decode());
      xml.end();
      if (!pages.whole) throw new NotXml();
      yield* pages.ready.splice(0);
    } catch (error) {
      if (!(error instanceof NotXml)) throw error;
      yield* pages.ready.splice(0);
      problems.push({
        code: 'history.broken',
        level: 'error',
        place: { file },
        says: `${file} is not whole: it breaks off or is no XML behind ${pages.revisions} revisions`,
        remedy: 'export it again; what stands before that place was read',
      });
    }
    if (pages.revisions === 0 && problems.length === 0)
      problems.push({
        code: 'history.no-revisions',
        level: 'error',
        place: { file },
        says: `${file} holds no revision of a page`,
        remedy:
          'export one page with its whole history: Special:Export, "include only the current revision" off',
      });
    if (pages.pages > 1)
      problems.push({
        code: 'history.more-pages',
        level: 'warning',
        place: { file },
        says: `${file} holds ${pages.pages} pages; only the first, ${pages.title}, was read`,
        remedy: 'export one page a file',
      });
    problems.push(...pages.problems, ...pages.check.problems());
  }
  return {
    get title() {
      return pages.title;
    },
    open: true,
    quotable: true,
    text: 'wikitext',
    complete: true,
    entries: entries(),
    problems,
  };
}
