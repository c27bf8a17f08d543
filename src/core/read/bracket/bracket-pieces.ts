import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import type { Classed } from './bracket-class.ts';
import type { BracketVerb, BracketWord } from './bracket-word.ts';

/** A verb form of a stretch with its readings. */
export interface VerbToken {
  readonly at: number;
  readonly verbs: readonly BracketVerb[];
  /** `zu` before or inside it. */
  readonly zu: boolean;
  /** Can be finite and nothing else. */
  readonly sure: boolean;
  readonly finite: boolean;
}

/** A run of tokens between marks and coordinators. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** The mark before it, `''` at the beginning or where only a coordinator stands. */
  readonly mark: string;
  readonly coordinator: string;
  /** Place of the subordinator or relative that opens it, or -1. */
  readonly opener: number;
  readonly relative: boolean;
  readonly verbs: readonly VerbToken[];
}

/** What numbers kings and corps. */
const ROMAN = /^[IVX]+$/;

const DASH = /^[–—]$/;

/** Cuts a sentence at its marks and coordinators. */
export function piecesOf(input: ClauseInput, classed: Classed): Piece[] {
  const { tokens } = input;
  const { classes } = classed;
  const out: Piece[] = [];
  let from = 0;
  let mark = '';
  let coordinator = '';
  const close = (to: number): void => {
    if (to > from || coordinator !== '' || mark === '(' || mark === ')') {
      if (to > from) out.push(pieceOf(input, classed, from, to, mark, coordinator));
      else if (mark === '(' || mark === ')')
        out.push({ from, to, mark, coordinator: '', opener: -1, relative: false, verbs: [] });
      mark = '';
      coordinator = '';
    }
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (classes[at] === 'mark') {
      const { surface } = token.info;
      if (!/^[,;:.!?()[\]–—…]$/.test(surface)) continue;
      // A stop inside a name: `Albert S. Johnston`.
      if (token.name >= 0 && tokens[at + 1]?.name === token.name) continue;
      // `Friedrich II. marschierte`.
      if (surface === '.' && at + 1 < tokens.length && ROMAN.test(tokens[at - 1]?.info.surface ?? ''))
        continue;
      close(at);
      mark = surface === '[' ? '(' : surface === ']' ? ')' : surface;
      coordinator = '';
      from = at + 1;
    } else if (classes[at] === 'coordinator') {
      close(at);
      coordinator = token.info.folded;
      from = at + 1;
    }
  }
  close(tokens.length);
  return bracketed(out);
}

/** `Am 4. Mai – Stern war gefallen – kapitulierte die Stadt`: a clause of its own between two dashes stands in brackets. */
function bracketed(pieces: Piece[]): Piece[] {
  const first = pieces.findIndex(({ mark }) => DASH.test(mark));
  if (first < 1) return pieces;
  const second = pieces.findIndex(({ mark }, at) => at > first && DASH.test(mark));
  const inner = pieces[first];
  const behind = pieces[second];
  if (inner === undefined || behind === undefined || second !== first + 1) return pieces;
  const goesOn = pieces[first - 1]?.verbs.every(({ finite }) => !finite) === true;
  if (!goesOn || inner.opener >= 0 || !inner.verbs.some(({ sure }) => sure)) return pieces;
  if (!behind.verbs.some(({ sure, at }) => sure && at === behind.from)) return pieces;
  return pieces.map((piece) =>
    piece === inner ? { ...piece, mark: '(' } : piece === behind ? { ...piece, mark: ')' } : piece,
  );
}

function pieceOf(
  input: ClauseInput,
  { classes, words }: Classed,
  from: number,
  to: number,
  mark: string,
  coordinator: string,
): Piece {
  let opener = -1;
  for (let at = from; at < to && at < from + 3; at++) {
    if (classes[at] === 'subordinator' || classes[at] === 'relative') {
      opener = at;
      break;
    }
    if (
      classes[at] !== 'adverb' &&
      classes[at] !== 'preposition' &&
      classes[at] !== 'negation' &&
      classes[at] !== 'time'
    )
      break;
  }
  const verbs: VerbToken[] = [];
  for (let at = from; at < to; at++) {
    if (classes[at] !== 'verb') continue;
    const word = words[at] as BracketWord;
    const zu = word.zu || memberAt(classes, at - 1) === 'zu';
    const read = word.verbs.filter(
      (verb) => verb.is !== 'present participle' && (!zu || verb.is === 'zu' || verb.is === 'infinitive'),
    );
    if (read.length === 0) continue;
    const finite = !zu && read.some((verb) => verb.is === 'finite' || verb.is === 'reported');
    verbs.push({
      at,
      verbs: read,
      zu,
      finite,
      sure: finite && read.every((verb) => verb.is === 'finite' || verb.is === 'reported'),
    });
  }
  void input;
  return {
    from,
    to,
    mark,
    coordinator,
    opener,
    relative: opener >= 0 && classes[opener] === 'relative',
    verbs,
  };
}
