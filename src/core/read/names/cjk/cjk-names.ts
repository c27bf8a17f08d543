import type { Language } from '../../../languages/language.ts';
import type { TimeMention } from '../../../model/mention.ts';
import type { Segment } from '../../segment.ts';
import type { CjkName } from './cjk-name.ts';
import { CjkText } from './cjk-text.ts';
import { GroundNames } from './ground-names.ts';
import { meetGround } from './meet-ground.ts';
import { nameTables } from './name-tables.ts';
import { PlaceEndings } from './place-endings.ts';
import { MARK } from './sign-marks.ts';
import { isKatakana } from './signs.ts';
import { BY_GROUND, SurnamesTold } from './surnames-told.ts';
import { takeDotted } from './take-dotted.ts';
import { takeForce } from './take-force.ts';
import { takeKatakana } from './take-katakana.ts';
import { takeSpelt } from './take-spelt.ts';
import { stateAt, takeState } from './take-state.ts';
import { takeTitled } from './take-titled.ts';
import { takeTown } from './take-town.ts';

/** What a name may begin with that is told by its own signs. */
const BEGINS = MARK.demonym | MARK.katakana | MARK.ordinal | MARK.town;
/** What stands behind or beside a name, or in it. */
const BESIDE = MARK.placeEnd | MARK.title | MARK.dot | MARK.groundBehind | MARK.groundBefore;

/**
 * Names without capitals: runs of katakana and parts joined by a dot that are no common words, peoples and states by the
 * language's list, forces with a number (第19師団), up to four characters before a place ending and up to six before a title.
 * A name never begins or ends inside a word the language's lists know.
 */
export function cjkNames(
  text: string,
  segments: readonly Segment[],
  language: Language,
  times: readonly TimeMention[],
): CjkName[] {
  const cjk = new CjkText(text, nameTables(language), times);
  const surnames = new SurnamesTold(cjk);
  const endings = new PlaceEndings();
  const ground = new GroundNames();
  for (const { start, end } of segments) {
    cjk.within(start, end);
    // What is listed or written as a name comes first, then what is one by what stands beside it.
    takeByBeginning(cjk);
    takeByNeighbour(cjk, endings, surnames.named, ground);
    if (language.names.spelling !== undefined) takeSpelt(cjk);
    surnames.gather();
  }
  surnames.put();
  endings.putDeferred(cjk);
  for (const { start, end } of ground.found(cjk.folded, (from, to) => cjk.standsFree(from, to)))
    cjk.put(start, end, BY_GROUND);
  return cjk.found;
}

/** Keeps states, towns, runs of katakana and forces with a number. */
function takeByBeginning(cjk: CjkText): void {
  for (let at = cjk.from; at < cjk.to; at++) {
    const marks = cjk.marksAt(at);
    if ((marks & BEGINS) !== 0 && !cjk.isTaken(at)) at = Math.max(at, takeAt(cjk, at, marks) - 1);
  }
}

/** Keeps the name that begins at a place, and tells where it ends; the place itself, or less, when there is none. */
function takeAt(cjk: CjkText, at: number, marks: number): number {
  const state = marks & MARK.demonym ? stateAt(cjk, at) : undefined;
  if (state !== undefined) {
    const end = takeState(cjk, at, state);
    if (end !== undefined) return end;
  } else {
    const end = marks & MARK.town ? takeTown(cjk, at) : at;
    if (end > at) return end;
    if (marks & MARK.katakana && (at === cjk.from || !isKatakana(cjk.folded.charCodeAt(at - 1))))
      return takeKatakana(cjk, at);
  }
  return marks & MARK.ordinal ? takeForce(cjk, at) : at;
}

/** Keeps places by their ending, people by their title and foreign names by their dot; tells of places beside words of ground. */
function takeByNeighbour(cjk: CjkText, endings: PlaceEndings, named: Set<string>, ground: GroundNames): void {
  for (let at = cjk.from + 1; at < cjk.to; at++) {
    const marks = cjk.marksAt(at);
    if ((marks & BESIDE) === 0) continue;
    if (marks & (MARK.groundBehind | MARK.groundBefore)) meetGround(cjk, at, marks, ground);
    if (marks & MARK.placeEnd) endings.take(cjk, at);
    if (marks & MARK.title) takeTitled(cjk, at, named);
    if (marks & MARK.dot) takeDotted(cjk, at);
  }
}
