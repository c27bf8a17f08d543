import type { Build } from '../model/build.ts';
import type { Emendation } from '../model/emended.ts';
import type { Mention } from '../model/mention.ts';
import type { PointView } from './apparatus.ts';
import type { Cast } from './cast.ts';
import { markKey } from './mark-keys.ts';

/** What a marked run of a text is. `reading`: words on which a reading rests; the others are what was read in it. */
export type MarkKind = 'reading' | Mention['kind'];

/** A marked run, half-open, in UTF-16 code units. `point` is a place in the list of points. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  readonly point?: number;
  /** What it says, in a form that is the same in every language; absent when nothing can be compared. */
  readonly key?: string;
}

/** A paragraph or heading of a text, by offsets. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** Level of a heading, from 1; 0 for prose. */
  readonly heading: number;
}

/** The text of one edition of an account that may be published whole. */
export interface AccountText {
  readonly account: string;
  readonly edition: string;
  readonly language: string;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly marks: readonly TextMark[];
  /** Letters that people corrected or let stand, in order. */
  readonly emended?: readonly Emendation[];
}

/** Paragraphs of a text: its lines that are not empty, headings by the structure the format found. */
export function paragraphsOf(
  text: string,
  structure: readonly {
    readonly kind: string;
    readonly start: number;
    readonly end: number;
    readonly level?: number;
  }[],
): Paragraph[] {
  const headings = structure.filter(({ kind }) => kind === 'heading');
  const out: Paragraph[] = [];
  let start = 0;
  while (start <= text.length) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    if (text.slice(start, end).trim() !== '') {
      const heading = headings.find((one) => one.start < end && start < one.end);
      out.push({ start, end, heading: heading === undefined ? 0 : Math.max(1, heading.level ?? 2) });
    }
    start = end + 1;
  }
  return out;
}

/** Texts that may be published whole, with what was read in them. No other text is in the report. */
export function accountTexts(cast: Cast, build: Build, points: readonly PointView[]): AccountText[] {
  const readings = new Map<string, TextMark[]>();
  points.forEach((point, at) => {
    for (const { witnesses } of point.readings)
      for (const { quote } of witnesses) {
        if (quote === undefined) continue;
        const key = `${quote.account} ${quote.edition}`;
        const mark: TextMark = { start: quote.start, end: quote.end, kind: 'reading', point: at };
        const marks = readings.get(key);
        if (marks === undefined) readings.set(key, [mark]);
        else marks.push(mark);
      }
  });
  return build.read.flatMap(({ edition, mentions }) => {
    const member = cast.members.get(edition.account);
    if (member?.rights.allow !== 'free') return [];
    const marks = mentions.map((mention): TextMark => {
      const { start, end, kind } = mention;
      const key = markKey(mention);
      return { start, end, kind, ...(key === '' ? {} : { key }) };
    });
    return [
      {
        account: member.key,
        edition: edition.label,
        language: edition.language,
        text: edition.text,
        paragraphs: paragraphsOf(edition.text, edition.structure),
        ...(edition.emended === undefined ? {} : { emended: edition.emended.places }),
        marks: [...(readings.get(`${member.key} ${edition.label}`) ?? []), ...marks],
      },
    ];
  });
}
