import type { Edition } from '../model/account.ts';
import type { Figure } from '../model/figure.ts';
import { spanOf } from '../model/span.ts';
import type { Cast, Member } from './cast.ts';
import { type Quote, quoteOf } from './quote.ts';

/** A picture of an account, as its page lists it. */
export interface FigureView {
  /** Caption, as far as it may be quoted. */
  readonly caption?: Quote;
  /** Credit where it stands apart from the caption. */
  readonly credit?: Quote;
  /** Why no words are shown. */
  readonly unquoted?: string;
  /** What the source says that it shows, to those who cannot see it; only of a text that may be published. */
  readonly described?: string;
  /** Name of the picture in the source, without its folders. */
  readonly image?: string;
  readonly source: Figure['source'];
}

/** Figures of one account that are listed; a page of more is a catalogue. */
const MOST = 500;

const nameOf = (image: string): string => {
  const name = image.replace(/[?#].*$/, '').replace(/^.*\//, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** The pictures of the latest edition, with what stands to them and whether it says where they come from. */
export function figureViews(
  cast: Cast,
  { account, rights, withheld }: Member,
  edition: Edition | undefined,
): FigureView[] {
  if (edition === undefined || withheld) return [];
  const quote = (run: Figure['caption']): Quote | undefined =>
    run === undefined
      ? undefined
      : quoteOf(cast, {
          account: account.key,
          edition: edition.id,
          span: spanOf(edition.text, run.start, run.end),
          sentence: run,
        });
  return (edition.figures ?? []).slice(0, MOST).map((figure) => {
    const { caption, credit, described, image, source } = figure;
    const apart =
      credit !== undefined &&
      (caption === undefined || credit.start >= caption.end || credit.end <= caption.start);
    const words = quote(caption);
    const by = apart ? quote(credit) : undefined;
    const name = cast.guard(nameOf(image));
    const hidden = (caption !== undefined && words === undefined) || (apart && by === undefined);
    return {
      source,
      ...(words === undefined ? {} : { caption: words }),
      ...(by === undefined ? {} : { credit: by }),
      ...(hidden ? { unquoted: 'its words may not be quoted' } : {}),
      ...(described !== undefined && rights.allow === 'free' ? { described: cast.guard(described) } : {}),
      ...(name === '' ? {} : { image: name }),
    };
  });
}
