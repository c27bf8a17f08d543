import type { Account, Edition } from '../model/account.ts';
import type { HistoryPlace } from '../model/dependence.ts';
import type { Point, Witness } from '../model/point.ts';

/** What one edition says on a point. */
export interface State {
  readonly edition: Edition;
  /** Labels of its readings; empty where it says nothing. */
  readonly label: string;
  /** Whoever is said to say so, outermost speakers; empty where the narrator says it himself. */
  readonly attribution: string;
  /** The words of each of its readings, in the order of the text. */
  readonly places: readonly { readonly reading: string; readonly place: HistoryPlace }[];
}

/** The words of `state` that the other edition has not, else its first words on the point. */
export function wordsOf(state: State, other: State | undefined): HistoryPlace | undefined {
  const had = new Set(other?.places.map(({ reading }) => reading));
  return (state.places.find(({ reading }) => !had.has(reading)) ?? state.places[0])?.place;
}

/** Who is said to say it: by key where one is known, so that another spelling is no other speaker. */
const speakerOf = ({ attribution }: Witness): string => {
  const [outermost] = attribution;
  return outermost === undefined
    ? ''
    : (outermost.key ?? outermost.party ?? outermost.words.trim().toLowerCase());
};

/** Where in the edition it stands: a wiki's box and its text are two voices. */
const partOf = (edition: Edition, start: number): 'table' | 'text' =>
  edition.structure.some((part) => part.kind === 'cell' && part.start <= start && start < part.end)
    ? 'table'
    : 'text';

/** What an edition of an account says on a point. */
export function stateIn(point: Point, account: Account, edition: Edition): State {
  const said: { label: string; part: 'table' | 'text' }[] = [];
  const speakers = new Set<string>();
  const places: State['places'][number][] = [];
  for (const reading of point.readings) {
    const here = reading.witnesses.filter((one) => one.account === account.key && one.edition === edition.id);
    for (const witness of here) speakers.add(speakerOf(witness));
    const [one] = here;
    if (one === undefined) continue;
    said.push({ label: reading.label, part: partOf(edition, one.span.start) });
    places.push({
      reading: reading.id,
      place: { edition: edition.id, span: one.span, sentence: one.sentence },
    });
  }
  said.sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
  const apart = new Set(said.map(({ part }) => part)).size > 1;
  return {
    edition,
    label: said.map(({ label, part }) => (apart ? `${label} (in the ${part})` : label)).join('; '),
    attribution: [...speakers]
      .filter((speaker) => speaker !== '')
      .sort()
      .join('; '),
    places: places.sort((a, b) => a.place.span.start - b.place.span.start),
  };
}
