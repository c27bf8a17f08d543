/** What a reader of XML is told, in order. */
export interface XmlReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  /** A piece of text, entities resolved; one text may come in many pieces. */
  text(words: string): void;
  close(name: string): void;
}

/** A tag longer than this is no tag: the file is not what it says. */
const LONGEST_TAG = 65536;
const LONGEST_ENTITY = 12;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function entity(name: string): string {
  if (!name.startsWith('#')) return NAMED[name] ?? `&${name};`;
  const code = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : '\ufffd';
}

const resolved = (text: string): string =>
  text.includes('&') ? text.replace(/&([#\w]{1,10});/g, (_, name: string) => entity(name)) : text;

/** The file is no XML at this place. */
export class NotXml extends Error {}

/**
 * Reads XML as it comes, piece by piece, and holds no more than a tag of it. Elements, text, entities, comments, CDATA;
 * a document type and what it may define are passed over, so nothing outside the file is ever read.
 */
export class XmlPieces {
  private rest = '';
  private within: '' | '-->' | ']]>' | '?>' | '>' = '';
  private readonly reader: XmlReader;

  constructor(reader: XmlReader) {
    this.reader = reader;
  }

  push(piece: string): void {
    let text = this.rest + piece;
    let at = 0;
    for (;;) {
      if (this.within !== '') {
        const end = text.indexOf(this.within, at);
        const cdata = this.within === ']]>';
        if (end < 0) {
          // The last signs may begin the end that is looked for.
          const keep = Math.max(at, text.length - 2);
          if (cdata && keep > at) this.reader.text(text.slice(at, keep));
          at = keep;
          break;
        }
        if (cdata) this.reader.text(text.slice(at, end));
        at = end + this.within.length;
        this.within = '';
        continue;
      }
      const tag = text.indexOf('<', at);
      if (tag < 0) {
        const amp = text.lastIndexOf('&');
        const keep =
          amp >= at && text.length - amp < LONGEST_ENTITY && !text.includes(';', amp) ? amp : text.length;
        if (keep > at) this.reader.text(resolved(text.slice(at, keep)));
        at = keep;
        break;
      }
      if (tag > at) this.reader.text(resolved(text.slice(at, tag)));
      at = tag;
      if (text.length - at < 9 && !text.includes('>', at)) break;
      if (text.startsWith('<!--', at)) {
        this.within = '-->';
        at += 4;
      } else if (text.startsWith('<![CDATA[', at)) {
        this.within = ']]>';
        at += 9;
      } else if (text[at + 1] === '?') {
        this.within = '?>';
        at += 2;
      } else if (text[at + 1] === '!') {
        this.within = '>';
        at += 2;
      } else {
        const end = text.indexOf('>', at);
        if (end < 0) {
          if (text.length - at > LONGEST_TAG) throw new NotXml();
          break;
        }
        this.tag(text.slice(at + 1, end));
        at = end + 1;
      }
    }
    text = text.slice(at);
    // A slice would keep the whole piece it was cut from.
    this.rest = text.length > 64 ? Buffer.from(text).toString() : text;
  }

  /** What is left when the file ends: a broken tag is told as not XML. */
  end(): void {
    if (this.within !== '' || this.rest.startsWith('<')) throw new NotXml();
    if (this.rest !== '') this.reader.text(resolved(this.rest));
    this.rest = '';
  }

  private tag(inside: string): void {
    if (inside.startsWith('/')) {
      this.reader.close(inside.slice(1).trim());
      return;
    }
    const empty = inside.endsWith('/');
    const name = /^[^\s/>]+/.exec(inside)?.[0];
    if (name === undefined) throw new NotXml();
    const attributes: Record<string, string> = {};
    for (const [, key = '', double, single] of inside.matchAll(
      /([\w:.-]{1,80})\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
    ))
      attributes[key] = resolved(double ?? single ?? '');
    this.reader.open(name, attributes);
    if (empty) this.reader.close(name);
  }
}
