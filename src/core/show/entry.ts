import type { PointView, ReadingView } from './apparatus.ts';
import { briefOf } from './brief.ts';
import type { Strip } from './strip.ts';

/** Strips an entry of the contents shows; the others stand on the point's own page. */
const STRIPS = 4;
/** Sigla of one kind that a line of an entry names; one more tells that there are others. */
export const NAMED = 3;
/** Accounts that rewrote it, of which an entry tells. */
const REWRITTEN = 2;

/** A reading as a line of apparatus prints it. */
export type LineView = Pick<ReadingView, 'id' | 'label' | 'established' | 'former' | 'groups' | 'type'>;

/** What the contents say of a point: little of a point that many tell, so that thousands can be listed. */
export type EntryView = Pick<
  PointView,
  | 'id'
  | 'question'
  | 'state'
  | 'status'
  | 'documents'
  | 'separate'
  | 'originUnknown'
  | 'established'
  | 'strips'
  | 'rewritten'
> & {
  readonly lines: readonly LineView[];
  /** Readings and strips that stand on the point's own page alone. */
  readonly more: number;
  readonly left: number;
};

function lineOf({ id, label, established, former, groups, type }: ReadingView): LineView {
  return {
    id,
    label,
    established,
    former,
    groups: groups.map((group) => ({ ...group, sigla: group.sigla.slice(0, NAMED + 1) })),
    ...(type === undefined ? {} : { type }),
  };
}

/** The entry of a point in the contents. */
export function entryOf(point: PointView): EntryView {
  const { id, question, state, status, documents, separate, originUnknown, established } = point;
  const { lines, more } = briefOf(point);
  const strips: readonly Strip[] = point.strips.slice(0, STRIPS);
  return {
    id,
    question,
    state,
    status,
    documents,
    separate,
    originUnknown,
    ...(established === undefined ? {} : { established }),
    strips,
    rewritten: point.rewritten.slice(0, REWRITTEN),
    lines: lines.map(lineOf),
    more,
    left: point.strips.length - strips.length,
  };
}
