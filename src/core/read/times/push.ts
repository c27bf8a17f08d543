import { foldWord } from '../../text/fold.ts';
import { isAboutClock } from './about-clock.ts';
import type { TimeCandidate } from './candidate.ts';
import { clockAt } from './clock.ts';
import type { TimeCursor } from './cursor.ts';
import { KIND } from './lexicon.ts';
import type { Parsed } from './parsed.ts';
import { BREAK, NUMBER, WORD } from './tokens.ts';
import { PART_MINUTES } from './value.ts';
import { andYear } from './year-alone.ts';

export function pushDate(
  c: TimeCursor,
  i: number,
  parsed: Parsed,
  extra: Partial<TimeCandidate>,
  first: number,
): number {
  let next = parsed.next;
  const candidate: TimeCandidate = {
    start: c.start[i] ?? 0,
    end: 0,
    kind: 'date',
    from: parsed.from,
    approximate: c.before(first, KIND.approx),
    ...extra,
  };
  const { ends } = parsed;
  if (ends?.listed === true && candidate.night === undefined && parsed.to !== undefined) {
    // Two days of one month are two expressions; the month and year stand with the second.
    c.out.push({ ...candidate, end: c.end[ends.firstEnd - 1] ?? candidate.start });
    candidate.start = c.start[ends.second] ?? candidate.start;
    candidate.from = parsed.to;
    next = behindDay(c, next, candidate);
    candidate.end = c.end[next - 1] ?? candidate.start;
    c.out.push(candidate);
    return next;
  }
  if (parsed.to !== undefined) candidate.to = parsed.to;
  if (c.before(first, KIND.to)) candidate.until = true;
  if (ends !== undefined && parsed.to !== undefined) {
    candidate.ends = {
      firstEnd: c.end[ends.firstEnd - 1] ?? 0,
      second: c.start[ends.second] ?? 0,
      secondEnd: c.end[parsed.next - 1] ?? 0,
    };
  }
  if (parsed.bare !== undefined) {
    candidate.bare = parsed.bare;
    if (parsed.bare !== 'confirmed' && !acceptYear(c, i, parsed, candidate)) return -1;
  }
  if (parsed.from.month !== undefined && parsed.from.day === undefined && !isSupported(c, first, parsed))
    return -1;
  if (parsed.from.day !== undefined && candidate.night === undefined) next = behindDay(c, next, candidate);
  candidate.end = c.end[next - 1] ?? candidate.start;
  c.out.push(candidate);
  return next;
}

/** Part of day or clock behind a day. */
export function behindDay(c: TimeCursor, i: number, candidate: TimeCandidate): number {
  const at = c.is(i, ',') ? i + 1 : i;
  const told = c.lex(at, KIND.clockAt);
  if (candidate.clock === undefined) {
    const timed = Math.max(clockAt(c, at, false), told > 0 ? clockAt(c, told, true) : -1);
    if (timed > 0 && c.clockValue !== undefined) {
      candidate.clock = c.clockValue;
      if (told > 0 && isAboutClock(c, told)) candidate.approximate = true;
      return timed;
    }
  }
  if (candidate.part === undefined) {
    const linked = told > 0 && c.lex(told, KIND.part) > 0 ? told : c.skip(at, KIND.links);
    let part = Math.max(c.lex(at, KIND.adverb), -1);
    if (part < 0) part = at === i || linked > at ? c.lex(linked, KIND.part) : -1;
    if (part > 0 && c.sense?.part !== undefined && c.sense.part !== 'day') {
      candidate.part = c.sense.part;
      // 11 August at noon, local time.
      const zoneAt = c.is(part, ',') || c.is(part, '(') ? part + 1 : part;
      const zone = c.lex(zoneAt, KIND.zone);
      if (zone > 0 && c.sense?.name !== undefined) {
        const [earliest, latest] = PART_MINUTES[candidate.part];
        candidate.clock = { earliest, latest, zone: c.sense.name, zoneBasis: 'stated' };
        candidate.partClock = true;
        return c.is(part, '(') && c.is(zone, ')') ? zone + 1 : zone;
      }
      return part;
    }
  }
  return i;
}

/** Whether a figure closes the first line of the text behind a comma, with no stop after it and more text below. */
function closesTitle(c: TimeCursor, i: number, next: number): boolean {
  if (!c.is(i - 1, ',') || c.kind[next] !== BREAK || next >= c.count - 1) return false;
  for (let at = 0; at < i; at++) if (c.kind[at] === BREAK) return false;
  return true;
}

/** `killed 1800 Romans`: whether a people stands behind the figure as it is counted. */
const countsPeople = (c: TimeCursor, i: number, next: number): boolean =>
  c.kind[next] === WORD && !c.sentenceStart(i) && c.lexicon.countedPeoples.has(foldWord(c.word(next)));

/** `a force of 1800 Romans`, `and 1650 Gauls`: whether the word before leads to so many of a people, where it opens no sentence but that of a whole, joins no years and dates no `war of 1812`. */
const leadsToFigure = (c: TimeCursor, i: number): boolean =>
  c.kind[i - 1] === WORD &&
  c.lexicon.countedBehind.has(c.word(i - 1)) &&
  (c.words.wholesAhead?.includes(c.word(i - 1)) === true ||
    (c.kind[i - 2] === WORD && !c.lexicon.dated.has(c.word(i - 2)) && !c.sentenceStart(i - 1)));

/** Whether a bare figure may be a year here, from its neighbours alone. */
function acceptYear(c: TimeCursor, i: number, parsed: Parsed, candidate: TimeCandidate): boolean {
  if (closesTitle(c, i, parsed.next)) {
    candidate.bare = 'imprint';
    return true;
  }
  const round = (parsed.from.year ?? 0) % 10 === 0;
  if (round && c.before(i, KIND.approx)) {
    // `About 1910` is a number unless that year is told elsewhere.
    candidate.bare = 'label';
    return true;
  }
  const { next } = parsed;
  const behind = parsed.bare === 'plain' && c.before(i, KIND.yearPrepositions);
  if (parsed.bare === 'plain' && (!behind || leadsToFigure(c, i)) && countsPeople(c, i, next)) {
    // Where years stand bare (`als 1683 Türken kamen`) the years of the story decide.
    if (!(c.words.capitalMonths && c.words.ordinalStop)) return false;
    candidate.bare = 'label';
    return true;
  }
  if (behind) candidate.bare = 'preposition';
  if (candidate.bare !== 'plain') return true;
  const lowerNext = c.kind[next] === WORD && !c.capital(next) && !c.glued(next);
  if (c.kind[next] === NUMBER && !c.is(next - 1, ',')) return false;
  // Without a word that makes it a year it stands or falls with the years of the story.
  if (c.kind[i - 1] === WORD && c.capital(i - 1) && !(c.words.capitalMonths && c.words.ordinalStop))
    candidate.bare = 'label';
  else if (
    lowerNext &&
    !c.sentenceStart(i) &&
    // `убито 500, 1900 взято в плен`: where years have their noun, a comma makes none of a figure either.
    (!c.is(i - 1, ',') || c.words.yearNouns.length > 0) &&
    !andYear(c, next, parsed.from.year ?? 0)
  )
    candidate.bare = 'weak';
  else if (
    c.kind[next] === WORD &&
    !c.glued(next) &&
    c.capital(next) &&
    c.words.capitalMonths &&
    c.words.ordinalStop
  )
    candidate.bare = 'weak';
  return true;
}

function isSupported(c: TimeCursor, i: number, parsed: Parsed): boolean {
  if (parsed.from.year !== undefined || parsed.to !== undefined || parsed.from.stretch !== undefined)
    return true;
  if (c.lex(parsed.next - 1, KIND.thatYear) > 0 || c.before(parsed.next, KIND.thatYear)) return true;
  if (c.lexicon.guess !== undefined && c.size(i) < 4) return false;
  if (!c.lexicon.doubtful.has(c.word(i))) return true;
  return c.before(i, KIND.yearPrepositions);
}
