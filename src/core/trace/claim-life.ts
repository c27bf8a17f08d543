import type { HistoryEvent, HistoryPart, HistoryPlace } from '../model/dependence.ts';
import type { Point } from '../model/point.ts';
import { type Moment, onlyIn, type Said, type State, stateOf, wordsOf } from './history-state.ts';

const PART: Readonly<Record<Point['key']['kind'], HistoryPart>> = {
  quantity: 'number',
  time: 'date',
  agent: 'agent',
  outcome: 'outcome',
  judgement: 'judgement',
  place: 'place',
  name: 'name',
};

/** What of a claim an event is about, by the kind of its point. */
export const partOf = ({ key }: { readonly key: Pick<Point['key'], 'kind'> }): HistoryPart => PART[key.kind];

/** What became of one claim. */
export interface ClaimLife {
  readonly events: readonly HistoryEvent[];
  /** How often a text went back to what an older one, but not the one before, had said. */
  readonly reverted: number;
}

/** The dates between which a change lies, and whether they say so themselves. */
function betweenOf(before: Moment, after: Moment): NonNullable<HistoryEvent['between']> {
  const from = before.date;
  const to = after.date;
  const latest = from?.value.latest;
  const earliest = to?.value.earliest;
  return {
    ...(from === undefined ? {} : { from: from.edtf }),
    ...(to === undefined ? {} : { to: to.edtf }),
    certain: latest !== undefined && earliest !== undefined && latest < earliest,
  };
}

const placed = <Name extends string>(
  name: Name,
  place: HistoryPlace | undefined,
): { readonly [key in Name]?: HistoryPlace } =>
  place === undefined ? {} : ({ [name]: place } as { readonly [key in Name]: HistoryPlace });

const speakersOf = (said: readonly Said[]): string =>
  [...new Set(said.map(({ speaker }) => speaker))]
    .filter((speaker) => speaker !== '')
    .sort()
    .join('; ');

/** What became of who is said to say it: the kind of event, and the readings of both sides it is about. */
interface AttributionChange {
  readonly kind: HistoryEvent['kind'];
  readonly old: State;
  readonly now: State;
}

/**
 * What became of who is said to say so. A reading that stays is compared with itself: that another reading came or went with its own
 * speaker changes nothing in it. Where no reading stays, one took the place of the other.
 */
function attributionChange(old: State, now: State): AttributionChange | undefined {
  const stays = new Set(old.places.map(({ reading }) => reading));
  const both = now.places.filter(({ reading }) => stays.has(reading));
  const pairs: readonly (readonly [readonly Said[], readonly Said[]])[] =
    both.length === 0
      ? [[old.places, now.places]]
      : [...new Set(both.map(({ reading }) => reading))].map((reading) => [
          old.places.filter((one) => one.reading === reading),
          now.places.filter((one) => one.reading === reading),
        ]);
  for (const [were, are] of pairs) {
    const before = speakersOf(were);
    const after = speakersOf(are);
    if (before === after) continue;
    return {
      kind:
        after === '' ? 'attribution dropped' : before === '' ? 'attribution added' : 'attribution changed',
      old: stateOf(old.edition, were),
      now: stateOf(now.edition, are),
    };
  }
  return undefined;
}

const labelsOf = (said: readonly Said[]): string[] => [...new Set(said.map(({ label }) => label))];

/** Of a change where one of the two says several things: what went and what came. */
function partsOf(old: State, now: State): Pick<HistoryEvent, 'went' | 'came'> {
  const several = (state: State): boolean => new Set(state.places.map(({ reading }) => reading)).size > 1;
  if (!several(old) && !several(now)) return {};
  return { went: labelsOf(onlyIn(old, now)), came: labelsOf(onlyIn(now, old)) };
}

/**
 * The events in the life of a claim, from what a text said of it at moments that follow each other: first seen, changed, dropped, came
 * back, and what became of who is said to say it. Of a text that was not read as a `whole` nothing is said to be dropped: the claim may
 * stand in what was not read.
 */
export function claimLife(states: readonly State[], whole: boolean, part: HistoryPart): ClaimLife {
  const events: HistoryEvent[] = [];
  const had = new Set<string>();
  let reverted = 0;
  let before: State | undefined;
  let seen: State | undefined;
  for (const state of states) {
    const { edition, label: now } = state;
    const was = before?.label ?? '';
    const put = (
      kind: HistoryEvent['kind'],
      old: State | undefined,
      about = part,
      after: State = state,
      since: State | undefined = old ?? before,
    ): void => {
      events.push({
        kind,
        part: about,
        edition: edition.label,
        ...(edition.date === undefined ? {} : { date: edition.date.edtf }),
        ...(edition.by === undefined ? {} : { by: edition.by }),
        ...(since === undefined ? {} : { between: betweenOf(since.edition, edition) }),
        ...(old === undefined || old.label === '' ? {} : { before: old.label }),
        ...(after.label === '' ? {} : { after: after.label }),
        ...(kind === 'changed' && old !== undefined ? partsOf(old, after) : {}),
        ...placed('wordsBefore', old === undefined ? undefined : wordsOf(old, after)),
        ...placed('wordsAfter', wordsOf(after, old)),
      });
    };
    if (now !== '' && seen === undefined) put('first seen', undefined);
    else if (was === '' && now !== '') {
      // Told with what it last said where it comes back otherwise; it was away until the edition before this one.
      if (whole) put('came back', seen?.label === now ? before : seen, part, state, before);
      else if (seen?.label !== now) put('changed', seen);
    } else if (was !== '' && now === '') put(whole ? 'dropped' : 'not in the part read', before);
    else if (was !== now) put('changed', before);
    // Of an account read in part, what stood in the last part read is what it is compared with.
    const last = was === '' && !whole ? seen : before;
    if (now !== '' && last !== undefined && last.label !== '') {
      const change = attributionChange(last, state);
      if (change !== undefined) put(change.kind, change.old, 'attribution', change.now);
    }
    if (now !== '') {
      if (was !== now && had.has(now) && (whole || seen?.label !== now)) reverted++;
      had.add(now);
      seen = state;
    }
    before = state;
  }
  return { events, reverted };
}
