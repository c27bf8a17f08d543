import type { Build } from '../model/build.ts';
import type { Point } from '../model/point.ts';
import { CLOSING } from '../show/closing-words.ts';
import type { ExportParts } from './export-parts.ts';

/**
 * Sentences on a whole export, in the order in which they end it: what it is, how much a person has looked at, what
 * was left out, the decisions it rests on, and last how to take it.
 */
export function aboutLines(
  build: Build,
  points: readonly Point[],
  { version, lastHashes }: ExportParts,
  leftOut: readonly string[] = [],
): string[] {
  const readings = points.flatMap((point) => point.readings);
  const looked = (status: string): number => readings.filter((reading) => reading.status === status).length;
  const hidden = build.points.filter((point) => point.hidden && point.established === undefined).length;
  return [
    `Made by Variorum ${version} from the study ${build.study.title}.`,
    `Of ${readings.length} readings ${looked('confirmed')} are confirmed by a person, ${looked('seen')} seen, ${looked('machine')} found by the program alone.`,
    ...(hidden === 0 ? [] : [`Points left out because the editor hid them: ${hidden}.`]),
    ...leftOut,
    ...Object.keys(lastHashes)
      .sort()
      .map((file) => `Last line of ${file}: ${lastHashes[file]}`),
    CLOSING,
  ];
}
