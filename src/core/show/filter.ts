import type { PointView } from './apparatus.ts';

/** What may be found in a point: its question, state, readings, sigla. */
export function pointWords(point: PointView): string {
  const readings = point.readings.flatMap(({ label, type, groups }) => [
    label,
    type?.type ?? '',
    ...groups.flatMap(({ sigla, authority }) => [
      ...sigla.map(({ siglum }) => siglum),
      authority?.name ?? '',
    ]),
  ]);
  return [point.question, point.state, ...readings].join(' ').toLowerCase();
}

/** Whether every word of a query stands in a text made by `pointWords`. */
export function matches(words: string, query: string): boolean {
  return query
    .toLowerCase()
    .split(' ')
    .every((word) => word === '' || words.includes(word));
}
