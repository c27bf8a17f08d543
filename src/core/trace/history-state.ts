import type { Account, Edition } from '../model/account.ts';
import type { HistoryPlace } from '../model/dependence.ts';
import type { Point, Reading, Witness } from '../model/point.ts';
import { noteBehind } from './note-behind.ts';

/** When a text stood so, and by whom: an edition, or a revision. */
export type Moment = Pick<Edition, 'label' | 'date' | 'by'>;

/** One reading in one place of a text. */
export interface Said {
  /** Id of the reading. */
  readonly reading: string;
  readonly label: string;
  /** A wiki's box and its text are two voices. */
  readonly part: 'table' | 'text';
  /** Whoever is said to say so, by key where one is known, so that another spelling is no other speaker; empty for the narrator himself. */
  readonly speaker: string;
  readonly place: HistoryPlace;
}

/** What a text says on a point at one moment. */
export interface State {
  readonly edition: Moment;
  /** Labels of its readings; empty where it says nothing. */
  readonly label: string;
  /** The words of each of its readings, in the order of the text. */
  readonly places: readonly Said[];
}

/** The words of `state` that the other edition has not, else its first words on the point. */
export function wordsOf(state: State, other: State | undefined): HistoryPlace | undefined {
  return (onlyIn(state, other)[0] ?? state.places[0])?.place;
}

/** What one state says and the other does not, in the order of the text. */
export function onlyIn(state: State, other: State | undefined): Said[] {
  const had = new Set(other?.places.map(({ reading, part }) => `${part} ${reading}`));
  return state.places.filter(({ reading, part }) => !had.has(`${part} ${reading}`));
}

const speakerOf = ({ attribution }: Witness): string => {
  const [outermost] = attribution;
  return outermost === undefined
    ? ''
    : (outermost.key ?? outermost.party ?? outermost.words.trim().toLowerCase());
};

/** Where in the text it stands: in a box or table, or in its sentences. */
const partOf = ({ structure }: Pick<Edition, 'structure'>, start: number): Said['part'] =>
  structure.some((part) => part.kind === 'cell' && part.start <= start && start < part.end)
    ? 'table'
    : 'text';

/** A witness of a reading as a place of its text, with the note that bears it out. */
export function saidBy(
  { id, label }: Pick<Reading, 'id' | 'label'>,
  witness: Witness,
  edition: Pick<Edition, 'id' | 'text' | 'structure'>,
): Said {
  const { span, sentence } = witness;
  const reference = noteBehind(edition, span.end);
  return {
    reading: id,
    label,
    part: partOf(edition, span.start),
    speaker: speakerOf(witness),
    place: { edition: edition.id, span, sentence, ...(reference === undefined ? {} : { reference }) },
  };
}

/** What a text says at a moment, from the places where it says something, in the order of the text. */
export function stateOf(edition: Moment, places: readonly Said[]): State {
  const apart = new Set(places.map(({ part }) => part)).size > 1;
  const labels = places.map(({ label, part }) => (apart ? `${label} (in the ${part})` : label));
  return {
    edition,
    label: [...new Set(labels)].sort().join('; '),
    places,
  };
}

/** What an edition of an account says on a point. */
export function stateIn(point: Point, account: Account, edition: Edition): State {
  const places = point.readings.flatMap((reading) =>
    reading.witnesses
      .filter((one) => one.account === account.key && one.edition === edition.id)
      .map((witness) => saidBy(reading, witness, edition)),
  );
  return stateOf(
    edition,
    places.sort((a, b) => a.place.span.start - b.place.span.start),
  );
}
