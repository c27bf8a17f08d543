import type { PointView, ReadingView } from '../show/apparatus.ts';

/** What stands behind the sigla of a reading in an apparatus: established, its type, joined from, not confirmed. */
export function readingRemarks(point: PointView, reading: ReadingView): string[] {
  const { type, merged, established } = reading;
  const by = point.established;
  return [
    ...(established && by !== undefined
      ? [`established by ${by.by}, ${by.when.slice(0, 10)}: ${by.grounds}`]
      : []),
    ...(reading.reference && !established ? ['reference reading'] : []),
    ...(type === undefined
      ? []
      : [
          `${type.type}${type.perhaps === undefined ? '' : `, perhaps ${type.perhaps}`}: ${type.says.replace(/\.$/, '')}`,
        ]),
    ...(merged.length === 0 ? [] : [`joined from ${merged.join(' and ')}`]),
    ...(reading.former ? ['in former editions only'] : []),
  ];
}

/** State of a point and how many speak to it, in one sentence. */
export function pointWords({ state, documents, separate, originUnknown }: PointView): string {
  const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;
  const unknown = originUnknown === 0 ? '' : `, ${originUnknown} of unknown origin`;
  return `${state.charAt(0).toUpperCase()}${state.slice(1)}. ${count(documents, 'account')}, ${count(separate, 'separate line')} as far as traced${unknown}.`;
}
