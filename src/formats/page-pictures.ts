import type { Picture } from '../core/model/figure.ts';

/** The parts of an element of a page that tell of pictures. */
interface PageElement {
  getAttribute?(name: string): string | null;
}

/** Classes by which systems for web pages mark captions outside `figcaption`, and credits; Readability is asked to keep them. */
const CAPTION_CLASSES = [
  'thumbcaption',
  'gallerytext',
  'wp-caption-text',
  'image-caption',
  'photo-caption',
  'caption-text',
];
const CREDIT_CLASSES = [
  'credit',
  'credits',
  'image-credit',
  'photo-credit',
  'caption-credit',
  'img-credit',
  'copyright',
];
export const KEPT_CLASSES: readonly string[] = [...CAPTION_CLASSES, ...CREDIT_CLASSES];

/** Pictures smaller than this, in pixels, are signs and rules of the page. */
const SMALLEST = 48;

const hasClass = (element: PageElement, classes: readonly string[]): boolean => {
  const value = element.getAttribute?.('class');
  return value ? value.split(/\s+/).some((one) => classes.includes(one.toLowerCase())) : false;
};

export const isCaption = (element: PageElement): boolean => hasClass(element, CAPTION_CLASSES);
export const isCredit = (element: PageElement): boolean => hasClass(element, CREDIT_CLASSES);

interface Run {
  readonly start: number;
  readonly end: number;
}

/** A picture whose caption may still come. */
type Open = { -readonly [key in keyof Picture]: Picture[key] };

/** Gathers the pictures of a page with their captions and credits, as its elements come. */
export class PagePictures {
  readonly #found: Open[] = [];
  /** Where the pictures of each figure that is open begin. */
  readonly #figures: { readonly first: number; caption?: Run; credit?: Run }[] = [];

  picture(element: PageElement, at: number): void {
    const said = (name: string): string => element.getAttribute?.(name)?.trim() ?? '';
    const small = (name: string): boolean =>
      /^\d+(?:px)?$/.test(said(name)) && Number.parseInt(said(name), 10) < SMALLEST;
    if (small('width') || small('height')) return;
    // Pages that load pictures late have a blank one in their place.
    const source = [said('src'), said('data-src')].find((one) => one !== '' && !one.startsWith('data:'));
    // Some programs put the name of the file where words should stand.
    const alt = said('alt');
    const described =
      alt.endsWith(source ?? '\0') || /^\S+\.(?:jpe?g|png|gif|webp|svg)$/i.test(alt) ? '' : alt;
    this.#found.push({ at, image: source ?? '', ...(described === '' ? {} : { described }) });
  }

  openFigure(): void {
    this.#figures.push({ first: this.#found.length });
  }

  /** What was told of a figure holds for all its pictures. */
  closeFigure(): void {
    const figure = this.#figures.pop();
    if (figure === undefined) return;
    const { first, caption, credit } = figure;
    for (const one of this.#found.slice(first)) {
      if (caption !== undefined) one.caption ??= caption;
      if (credit !== undefined) one.credit ??= credit;
    }
  }

  caption(run: Run): void {
    this.#tell('caption', run);
  }

  credit(run: Run): void {
    this.#tell('credit', run);
  }

  /** What was gathered; white space at the edges of a credit inside a line is no part of it. */
  done(text: string): readonly Picture[] {
    return this.#found.map(({ credit, ...rest }) => {
      if (credit === undefined) return rest;
      const words = text.slice(credit.start, credit.end);
      const start = credit.start + words.length - words.trimStart().length;
      return { ...rest, credit: { start, end: start + words.trim().length } };
    });
  }

  #tell(kind: 'caption' | 'credit', run: Run): void {
    const figure = this.#figures.at(-1);
    if (figure !== undefined) {
      figure[kind] ??= run;
      return;
    }
    const last = this.#found.at(-1);
    if (last === undefined) return;
    // Outside a figure only words right behind the picture, or behind its caption, are its own: a blank line stands between them at most.
    if (run.start - (last.caption?.end ?? last.at) <= 2) last[kind] ??= run;
    else if (last.caption !== undefined && run.start >= last.caption.start && run.end <= last.caption.end)
      last[kind] ??= run;
  }
}
