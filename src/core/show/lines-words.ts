import type { Lines } from '../model/point.ts';
import { counted, countWords } from './number-words.ts';

type Counts = Omit<Lines, 'because'>;

/** Whether nothing is known of where any account has it from: said once of the point, it need not be said of each reading. */
export const allUnknown = ({ documents, separate, originUnknown }: Counts): boolean =>
  separate === 0 && documents > 0 && originUnknown === documents;

/**
 * How many accounts speak of a point and on how many separate lines: `seven accounts, two separate lines as far as traced, two of unknown
 * origin`; `four accounts, all of unknown origin`.
 */
export function linesWords(counts: Counts): string {
  const { documents, separate, originUnknown } = counts;
  const accounts = counted(documents, 'account');
  if (allUnknown(counts)) {
    const all = documents === 1 ? '' : documents === 2 ? 'both ' : 'all ';
    return `${accounts}, ${all}of unknown origin`;
  }
  const unknown = originUnknown === 0 ? '' : `, ${countWords(originUnknown)} of unknown origin`;
  return `${accounts}, ${counted(separate, 'separate line')} as far as traced${unknown}`;
}
