import { type Compared, compare } from '../core/compare/compare.ts';
import type { Edition, Structure, Study } from '../core/model/account.ts';
import { bareAccount } from '../core/model/bare-account.ts';
import type { ReadEdition } from '../core/model/passage.ts';
import { withFoundParties } from '../core/read/found-parties.ts';
import { resolveNames } from '../core/read/names/resolve-names.ts';
import { readEdition } from '../core/read/read.ts';
import { type Said, saidBy } from '../core/trace/history-state.ts';

/** A piece as it is read: its whole text with its notes, and how much of it, from the start, is no note. */
export interface ReadablePiece {
  readonly text: string;
  readonly structure: readonly Structure[];
  readonly date?: Edition['date'];
}

/** What the pieces of a text say: the points, and for each piece what it says on which of them. */
export interface PieceClaims {
  readonly points: Compared['points'];
  /** For each piece its statements: place of the point, and what is said. */
  readonly said: readonly (readonly { readonly point: number; readonly said: Said }[])[];
}

const NOTHING: Study = {
  title: '',
  parties: [],
  accounts: [],
  knownThrough: [],
  names: [],
  library: [],
  problems: [],
};

const idOf = (number: number): string => `piece ${number}`;

/** What of a text is no note; notes stand at its end and describe sources. */
function withoutNotes({ text, structure }: ReadablePiece): Pick<Edition, 'text' | 'structure'> {
  const first = structure.reduce(
    (least, { kind, start }) => (kind === 'note' ? Math.min(least, start) : least),
    text.length,
  );
  return { text: text.slice(0, first), structure: structure.filter(({ end }) => end <= first) };
}

/**
 * Reads the pieces of which the revisions of one text are made, each once, and compares them as if they were editions of one account:
 * so what two pieces say of one thing stands in one point. `study` gives names and parties where there is one.
 */
export function pieceClaims(
  pieces: readonly (ReadablePiece | undefined)[],
  language: string,
  study: Pick<Study, 'parties' | 'names' | 'span'> = NOTHING,
  progress: (done: number) => void = () => {},
): PieceClaims {
  const editions = pieces.flatMap((piece, number): Edition[] =>
    piece === undefined
      ? []
      : [
          {
            id: idOf(number),
            account: 'history',
            label: idOf(number),
            language,
            file: '',
            ...withoutNotes(piece),
            ...(piece.date === undefined ? {} : { date: piece.date }),
          },
        ],
  );
  const account = bareAccount('history', language, editions);
  const bare: Study = { ...NOTHING, ...study, accounts: [account] };
  const sentences = editions.map((edition, at): ReadEdition => {
    if (at % 50 === 0) progress(at);
    return readEdition(edition, account, bare.span);
  });
  const named = resolveNames(bare, sentences);
  const { points, alone } = compare({
    study: withFoundParties(bare, named.read, named.names),
    read: named.read,
    names: named.names,
    // Pieces of one text are not aligned with one another.
    alignment: { links: [], episodes: [], counterparts: {} },
    edges: [],
    decisions: [],
  });
  const all = [...points, ...alone];
  const said = pieces.map((): { point: number; said: Said }[] => []);
  all.forEach(({ readings }, point) => {
    for (const reading of readings)
      for (const witness of reading.witnesses) {
        const number = Number(witness.edition.slice(idOf(0).length - 1));
        const { text, structure } = pieces[number] as ReadablePiece;
        said[number]?.push({
          point,
          said: saidBy(reading, witness, { id: witness.edition, text, structure }),
        });
      }
  });
  for (const row of said) row.sort((a, b) => a.said.place.span.start - b.said.place.span.start);
  return { points: all, said };
}
