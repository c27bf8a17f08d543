import type { Figure, SentenceReading } from './clause.ts';

/** Whether a figure counts men or things that a side lost. */
export const isLoss = ({ roles }: Figure): boolean =>
  roles.some((role) => role !== 'measure' && role !== 'other' && role !== 'strength');

/**
 * Whether the owner of a figure is only that of the last in a list of losses: behind `22 soldiers and four policemen` the wounded of the next
 * clause are not the policemen's.
 */
export const isLastOfList = ({ figures }: SentenceReading, figure: Figure): boolean =>
  figure.whoseFrom === 'word' &&
  figures.some(
    (other) =>
      other !== figure &&
      other.clause.start === figure.clause.start &&
      isLoss(other) &&
      other.whose === undefined,
  );
