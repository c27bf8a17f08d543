import type { Picture } from '../core/model/figure.ts';
import { Draft } from './draft.ts';
import type { FormatEdition } from './format.ts';
import { boxPictures, type WikiPicture, wikiPicture } from './wiki-picture.ts';
import { blocksOf, pairsOf, parts, tagAfter, withoutComments } from './wiki-syntax.ts';
import { isPassing, saidBy, templateOf } from './wiki-template.ts';

/** Namespaces of pictures and categories in the languages Variorum reads. */
const ASIDE_LINK =
  /^:?(?:file|image|category|файл|изображение|категория|файл|зображення|категорія|datei|bild|kategorie|plik|grafika|kategoria|fichier|image|catégorie|ファイル|画像|カテゴリ|category|文件|檔案|图像|分类|分類)\s*:/i;
const DEEPEST = 40;
/** Pictures of one block; more are no page a person wrote. */
const MOST_PICTURES = 2000;

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  ndash: '–',
  mdash: '—',
  minus: '−',
  thinsp: '\u2009',
};
const letters = (words: string): string =>
  words
    .replace(/&#(x?)([\da-f]{1,6});/gi, (whole, hexadecimal: string, code: string) => {
      const point = Number.parseInt(code, hexadecimal === '' ? 10 : 16);
      return point > 0 && point < 0x110000 && (point < 0xd800 || point > 0xdfff)
        ? String.fromCodePoint(point)
        : whole;
    })
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** Writes wikitext into a draft. */
class WikiWriter {
  readonly draft = new Draft();
  private readonly notes: { readonly words: string; readonly called: number; readonly line: number }[] = [];
  private readonly named = new Set<string>();
  private line = 1;
  readonly pictures: Picture[] = [];
  /** Pictures of the block that is open: their captions follow it. */
  private waiting: { readonly picture: WikiPicture; readonly at: number; readonly line: number }[] = [];

  /** Words of a run of wikitext in the line that is open; `depth` guards against templates without end. */
  run(source: string, depth = 0): void {
    if (depth > DEEPEST) return;
    const pairs = pairsOf(source);
    let plain = '';
    const flush = (): void => {
      if (plain !== '')
        this.draft.words(
          letters(
            plain
              .replace(/'{2,5}/g, '')
              .replace(/<\/?[a-z][^<>]{0,500}>/gi, (tag) => (/^<br/i.test(tag) ? ' ' : '')),
          ),
        );
      plain = '';
    };
    for (let i = 0; i < source.length; ) {
      if (source.startsWith('{{', i)) {
        const end = pairs.get(i);
        if (end !== undefined) {
          flush();
          this.template(source.slice(i + 2, end - 2), depth);
          i = end;
          continue;
        }
      } else if (source.startsWith('[[', i)) {
        const end = pairs.get(i);
        if (end !== undefined) {
          flush();
          this.link(source.slice(i + 2, end - 2), depth);
          i = end;
          continue;
        }
      } else if (source[i] === '[') {
        const link = /^\[(?:https?:)?\/\/[^\s\]]+(?:\s+([^\]\n]*))?\]/.exec(source.slice(i, i + 2000));
        if (link !== null) {
          flush();
          this.run(link[1] ?? '', depth + 1);
          i += link[0].length;
          continue;
        }
      } else if (source[i] === '<') {
        const reference = /^<ref\b([^>]{0,300}?)(\/)?>/i.exec(source.slice(i, i + 400));
        if (reference !== null) {
          flush();
          const close = reference[2] === undefined ? tagAfter(source, 'ref', i + reference[0].length) : -1;
          const inside = close < 0 ? '' : source.slice(i + reference[0].length, close);
          this.note(inside, /name\s*=\s*"?([^"/>]+)/i.exec(reference[1] ?? '')?.[1]?.trim());
          i = close < 0 ? i + reference[0].length : source.indexOf('>', close) + 1 || source.length;
          continue;
        }
        const aside =
          /^<(math|gallery|timeline|syntaxhighlight|score|imagemap|templatedata)\b[^>]{0,300}>/i.exec(
            source.slice(i, i + 400),
          );
        const end = aside === null ? -1 : tagAfter(source, aside[1] ?? '', i + aside[0].length);
        if (end > 0) {
          flush();
          if (aside?.[1]?.toLowerCase() === 'gallery')
            for (const line of source.slice(i + aside[0].length, end).split('\n'))
              this.picture(wikiPicture(parts(line), true));
          i = source.indexOf('>', end) + 1 || source.length;
          continue;
        }
      }
      plain += source[i++];
    }
    flush();
  }

  private note(words: string, name: string | undefined): void {
    if (words.trim() === '' || (name !== undefined && this.named.has(name))) return;
    if (name !== undefined) this.named.add(name);
    this.notes.push({ words, called: this.draft.here, line: this.line });
  }

  private picture(picture: WikiPicture | undefined): void {
    if (picture !== undefined) this.waiting.push({ picture, at: this.draft.here, line: this.line });
  }

  /** Ends the block that is open; the captions of its pictures follow. */
  private end(): void {
    this.draft.end();
    // A caption may hold a picture, which then waits.
    for (let count = 0; this.waiting.length > 0 && count < MOST_PICTURES; count++) {
      const { picture, at, line } = this.waiting.shift() as (typeof this.waiting)[number];
      const { image, described, caption } = picture;
      const before = this.draft.last;
      if (caption !== '') {
        this.draft.begin('caption', `line ${line}`, { place: { line } });
        this.run(caption.replace(/\n/g, ' '), 1);
        this.draft.end();
      }
      const last = this.draft.last;
      this.pictures.push({
        at,
        image,
        ...(described === '' ? {} : { described }),
        ...(last === before || last === undefined ? {} : { caption: { start: last.start, end: last.end } }),
      });
    }
    this.waiting = [];
  }

  private link(inside: string, depth: number): void {
    if (ASIDE_LINK.test(inside)) {
      this.picture(wikiPicture(parts(inside)));
      return;
    }
    const [target = '', ...labels] = parts(inside);
    this.run(labels.length > 0 ? (labels.at(-1) ?? '') : target.replace(/^:/, ''), depth + 1);
  }

  private template(inside: string, depth: number): void {
    const template = templateOf(parts(inside));
    if (template.named.length > 2) for (const one of boxPictures(template.named)) this.picture(one);
    const said = saidBy(template);
    if ('note' in said) this.note(said.note, undefined);
    else if ('words' in said) this.run(said.words, depth + 1);
    else {
      for (const [field, value] of said.facts) {
        // Each fact is told with its name, and no sentence goes over two of them.
        this.draft.begin('cell', `line ${this.line}`, { place: { line: this.line } });
        this.run(`${field}: ${value.replace(/\n/g, ' ')}`, depth + 1);
        this.draft.end();
      }
      this.end();
    }
  }

  /** Lines of a page, one block each. */
  page(source: string): void {
    const text = withoutComments(source);
    for (const block of blocksOf(text)) {
      this.block(block);
      this.line += block.split('\n').length;
    }
    this.end();
    for (let number = 0; number < this.notes.length; number++) {
      const { words, called, line } = this.notes[number] as (typeof this.notes)[number];
      this.draft.begin('note', `note[${number + 1}]`, { called, place: { line } });
      this.run(words.replace(/\n/g, ' '));
      this.draft.end();
    }
  }

  private block(line: string): void {
    const { draft } = this;
    const place = { place: { line: this.line } };
    const path = `line ${this.line}`;
    const heading = /^(={1,6})\s*(.+?)\s*\1\s*$/.exec(line);
    if (heading !== null) {
      this.end();
      draft.begin('heading', path, { level: (heading[1] ?? '=').length, ...place });
      this.run(heading[2] ?? '');
      draft.end();
    } else if (/^(?:\{\||\|\}|\|-|__[A-Z]+__|----|#(?:redirect|перенаправление))/i.test(line)) this.end();
    else if (/^[|!]/.test(line)) {
      for (const cell of line.slice(/^\|\+/.test(line) ? 2 : 1).split(/\|\||!!/)) {
        const words =
          /^[^|[{]*\b(?:style|class|colspan|rowspan|align|width|scope|bgcolor)\s*=[^|]*\|(?!\|)([\s\S]*)$/.exec(
            cell,
          )?.[1] ?? cell;
        this.end();
        draft.begin('cell', path, place);
        this.run(words);
        this.end();
      }
    } else if (/^[*#:;]/.test(line)) {
      this.end();
      draft.begin('list', path, place);
      this.run(line.replace(/^[*#:;]+\s*/, ''));
      this.end();
    } else if (line.trim() === '') this.end();
    else {
      if (!draft.isOpen) draft.begin('prose', path, place);
      else {
        draft.words(' ');
        draft.go(place);
      }
      // A template that is alone on its line is a box or a notice, no words of a sentence.
      const alone = /^\s*\{\{([\s\S]*)\}\}\s*$/.exec(line);
      if (
        alone !== null &&
        pairsOf(line).get(line.indexOf('{{')) === line.trimEnd().length &&
        parts(alone[1] ?? '').length < 3 &&
        !isPassing(templateOf(parts(alone[1] ?? '')))
      )
        return;
      this.run(line);
    }
  }
}

/**
 * The text of a page in wikitext: headings, paragraphs, lists, cells of tables and of boxes of facts, notes at the end with the place of their call.
 * Templates that set words give them; those for editors and for the look give nothing. A place is a line of the page.
 */
export function wikiText(
  source: string,
): Pick<FormatEdition, 'text' | 'structure' | 'sourceMap' | 'pictures'> {
  const writer = new WikiWriter();
  writer.page(source);
  return { ...writer.draft.done(), pictures: writer.pictures };
}
