import type { PointView, ReadingView } from './apparatus.ts';

/** One reading of a point as lists of other things show it: the name of the point, and of its witnesses those the list is about. */
export interface GlimpseView {
  readonly point: Pick<PointView, 'id' | 'question' | 'kind'>;
  readonly reading: ReadingView;
}

/**
 * A reading of a point by its place; `of` is an account, whose witnesses in the latest edition are kept, or a claim, or empty for none.
 * What speaks for and against stands on the point's own page: a point that hundreds tell is megabytes.
 */
export function glimpseOf(point: PointView | undefined, place: number, of: string): GlimpseView | undefined {
  const reading = point?.readings[place];
  if (point === undefined || reading === undefined) return undefined;
  const { id, question, kind } = point;
  const witnesses = reading.witnesses.filter(
    ({ account, claim, current }) => current && (account === of || claim === of),
  );
  return { point: { id, question, kind }, reading: { ...reading, witnesses, weights: [] } };
}
