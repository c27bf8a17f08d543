import type { Build } from '../src/core/model/build.ts';
import type { Reading } from '../src/core/model/point.ts';
import { matches, type Row } from './khasan-match.ts';

/** Whether one of a reading's witnesses is that of the row. */
const isToldBy = (row: Row, { witnesses }: Reading): boolean =>
  witnesses.some(({ account, editionLabel }) => account === row.account && editionLabel === row.edition);

/** Types by which the gold keeps two values apart as answers to other questions, or argues without comparing facts. */
const APART: ReadonlySet<string> = new Set([
  'other act',
  'scope',
  'definition',
  'open',
  'merged',
  'certainty',
  'judgement',
]);

const typesOf = ({ type = '' }: Row): string[] => type.split('|').filter((one) => one !== '');

/**
 * Whether the gold holds two of its readings for rivals. Against the reference reading it says so itself. Of two others it says how each
 * stands to the reference: they are rivals when one at least contradicts it and neither answers another question or is argued without facts.
 */
function areRivals(a: Row, b: Row): boolean {
  const listed = [a, b]
    .filter(({ reading, reference_reading }) => reading !== reference_reading)
    .map(typesOf);
  return (
    listed.some((types) => types.includes('contradiction')) &&
    listed.every((types) => types.includes('contradiction') || !types.some((type) => APART.has(type)))
  );
}

/** Of the contradictions reported between two readings of the gold, how many the gold too holds for rivals. */
export function contradictions(
  build: Build,
  gold: readonly Row[],
  say: (line: string) => void,
): { readonly all: number; readonly met: number; readonly right: number } {
  let all = 0;
  let met = 0;
  let right = 0;
  for (const point of build.points) {
    const rowsOf = new Map(
      point.readings.map((reading) => [
        reading.id,
        gold.filter((row) => matches(row, point, reading) && isToldBy(row, reading)),
      ]),
    );
    for (const { a, b, type } of point.differences) {
      if (type !== 'contradiction') continue;
      all++;
      const [rowsA, rowsB] = [rowsOf.get(a) ?? [], rowsOf.get(b) ?? []];
      if (rowsA.length === 0 || rowsB.length === 0) continue;
      met++;
      const pairs = rowsA.flatMap((one) =>
        rowsB.filter((other) => other.point === one.point).map((other) => [one, other] as const),
      );
      if (pairs.some(([one, other]) => areRivals(one, other))) right++;
      else {
        const label = (id: string): string => point.readings.find((one) => one.id === id)?.label ?? id;
        const said = [rowsA[0], rowsB[0]].map((row) => `${row?.point} ${row?.type || 'reference'}`);
        say(
          `rivals  ${point.key.kind}/${point.key.thing}/${point.key.whose}: ${label(a)} against ${label(b)}; the gold: ${said.join(', ')}`,
        );
      }
    }
  }
  return { all, met, right };
}
