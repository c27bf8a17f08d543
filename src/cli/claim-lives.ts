import type { HistoryEvent, HistoryPart } from '../core/model/dependence.ts';
import { claimLife, partOf } from '../core/trace/claim-life.ts';
import { type Moment, type Said, type State, stateOf } from '../core/trace/history-state.ts';
import type { PieceClaims } from './piece-claims.ts';
import type { Pieced } from './revision-pieces.ts';

/** Another reading, or silence, that was soon undone. */
export interface Undone {
  /** Places of the revision that said so, and of the one that put the older text back. */
  readonly place: number;
  readonly by: number;
  readonly label: string;
}

/** What the revisions of a text said on one point. */
export interface ClaimStory {
  readonly question: string;
  readonly part: HistoryPart;
  /** What it says from each revision on; empty where it says nothing. */
  readonly states: readonly { readonly place: number; readonly label: string }[];
  readonly events: readonly HistoryEvent[];
  /** How often a reading was put back. */
  readonly reverted: number;
  readonly undone: readonly Undone[];
  /** What the last revision says. */
  readonly now: readonly Said[];
}

/** Share of the claims that must be left in a revision before what it does not say is a quarrel about it and no blanking of the page. */
const LEFT = 0.5;

const readingsOf = ({ places }: State, speakers = false): string =>
  places
    .map(({ reading, part, speaker }) => `${part} ${reading} ${speakers ? speaker : ''}`)
    .sort()
    .join('\n');

/** The pieces whose number of times differs between two revisions. */
function changedPieces(before: Int32Array, after: Int32Array): number[] {
  if (before === after) return [];
  const count = new Map<number, number>();
  for (const piece of before) count.set(piece, (count.get(piece) ?? 0) - 1);
  for (const piece of after) count.set(piece, (count.get(piece) ?? 0) + 1);
  return [...count].filter(([, times]) => times !== 0).map(([piece]) => piece);
}

/**
 * What became of each claim of a text over its revisions. Only points that a changed piece speaks of are looked at in a revision. A
 * revision that was soon put back brings no event: it is counted for the readings it changed.
 */
export function claimLives(
  revisions: readonly Pieced[],
  { points, said }: PieceClaims,
  moment: (place: number) => Moment,
  whole: boolean,
): ClaimStory[] {
  const stateAt = ({ pieces, place }: Pieced, point: number): State => {
    const places: Said[] = [];
    for (const piece of new Set(pieces))
      for (const one of said[piece] ?? []) if (one.point === point) places.push(one.said);
    return stateOf(moment(place), places);
  };
  const touched = (before: Int32Array, after: Int32Array): Set<number> => {
    const found = new Set<number>();
    for (const piece of changedPieces(before, after))
      for (const { point } of said[piece] ?? []) found.add(point);
    return found;
  };
  const claimsIn = ({ pieces }: Pieced): number => {
    let count = 0;
    for (const piece of pieces) count += said[piece]?.length ?? 0;
    return count;
  };
  const lines = points.map(() => ({
    states: [] as State[],
    own: [] as { place: number; label: string }[],
    undone: [] as Undone[],
    tried: new Set<number>(),
  }));
  let before: Pieced = { place: -1, pieces: new Int32Array() };
  for (const revision of revisions) {
    if (revision.undone !== undefined) {
      const emptied = claimsIn(revision) < LEFT * claimsIn(before);
      for (const point of touched(before.pieces, revision.pieces)) {
        const line = lines[point] as (typeof lines)[number];
        const now = stateAt(revision, point);
        // One quarrel until it is put back, however many revisions it has.
        if (line.tried.has(revision.undone) || (emptied && now.label === '')) continue;
        if (readingsOf(now) === readingsOf(stateAt(before, point))) continue;
        line.tried.add(revision.undone);
        line.undone.push({ place: revision.place, by: revision.undone, label: now.label });
      }
      continue;
    }
    for (const point of touched(before.pieces, revision.pieces)) {
      const line = lines[point] as (typeof lines)[number];
      const now = stateAt(revision, point);
      const last = line.states[line.states.length - 1];
      if (last !== undefined && readingsOf(last, true) === readingsOf(now, true)) continue;
      if (last === undefined && now.label === '') continue;
      // What it said until the revision before this one, so that a change lies between neighbours.
      if (before.place >= 0)
        line.states.push({ ...(last ?? stateOf(moment(before.place), [])), edition: moment(before.place) });
      line.states.push(now);
      line.own.push({ place: revision.place, label: now.label });
    }
    before = revision;
  }
  return lines.flatMap((line, point): ClaimStory[] => {
    const { question, key } = points[point] as (typeof points)[number];
    if (line.states.length === 0) return [];
    const part = partOf({ key });
    const { events, reverted } = claimLife(line.states, whole, part);
    const last = line.states[line.states.length - 1] as State;
    return [
      {
        question,
        part,
        states: line.own,
        events,
        reverted: reverted + line.undone.length,
        undone: line.undone,
        now: last.places,
      },
    ];
  });
}
