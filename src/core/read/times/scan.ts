import type { DayPart } from '../../languages/time-words.ts';
import type { Clock } from '../../model/interval.ts';
import { isAboutClock } from './about-clock.ts';
import type { TimeCandidate } from './candidate.ts';
import { clockAt } from './clock.ts';
import { dayAlone, fromDayTold, pushRelative, stretchOf, weekdayAlone } from './counted.ts';
import { TimeCursor } from './cursor.ts';
import { lengthAt } from './lengths.ts';
import { highBit, KIND, lowBit, type TimeLexicon } from './lexicon.ts';
import { pushDate } from './push.ts';
import { rangeAt } from './range.ts';
import { NUMBER, type TimeTokens } from './tokens.ts';
import { PART_MINUTES } from './value.ts';

/**
 * Finds time expressions of an alphabetic script in one pass: rules are tried only where a figure or a word of the
 * lexicon stands, each looks at a bounded number of tokens, and reading goes on behind the longest match.
 */
export function scanTimes(tokens: TimeTokens, lexicon: TimeLexicon): TimeCandidate[] {
  const c = new TimeCursor(tokens, lexicon);
  for (let i = 0; i < c.count; ) {
    const next = c.hits[i] === 1 ? tryAt(c, i) : -1;
    i = next > i ? next : i + 1;
  }
  return c.out;
}

/** `10.30 on the night of 7 July`: the clock of an evening hour; undefined for one that may be of the next morning. */
function inEvening(clock: Clock): Clock | undefined {
  const { earliest } = clock;
  if (earliest < 6 * 60) return undefined;
  if (earliest >= 12 * 60) return clock;
  return { ...clock, earliest: earliest + 12 * 60, latest: earliest + 12 * 60 };
}

const HALF_DAY = 12 * 60;

/** A clock time of either half of the day, in a part of it: `eleven o'clock` of a morning. */
function inPart(clock: Clock, part: DayPart): Clock {
  const { earliest, latest } = clock;
  if (latest - earliest !== HALF_DAY) return clock;
  const [from, to] = PART_MINUTES[part];
  const at = [earliest, latest].find((minute) => minute >= from && minute <= to);
  return at === undefined ? clock : { ...clock, earliest: at, latest: at };
}

const FROM_DAY = lowBit(KIND.fromDay);
const NIGHT = lowBit(KIND.nightOf) | lowBit(KIND.nightInto);
type Night = readonly ['nightInto' | 'nightOf', number];
const NONE: readonly never[] = [];

/** Words of a night that begin at a token with the token behind them, the longer first. */
function nightsAt(c: TimeCursor, i: number): readonly Night[] {
  if (((c.low[i] ?? 0) & NIGHT) === 0) return NONE;
  const into = c.lex(i, KIND.nightInto);
  const of = c.lex(i, KIND.nightOf);
  if (into < 0) return of < 0 ? NONE : [['nightOf', of]];
  if (of < 0) return [['nightInto', into]];
  const both: readonly [Night, Night] = [
    ['nightInto', into],
    ['nightOf', of],
  ];
  return of > into ? [both[1], both[0]] : both;
}

/** Whether a phrase that ends before a token counts from the thing named there, of which nobody says when it was. */
const countsFromThing = (c: TimeCursor, next: number): boolean => {
  const { countedFrom } = c.words;
  return countedFrom?.things.includes(c.word(next)) === true && countedFrom.by.includes(c.word(next - 1));
};

/** Tries every rule at one token; gives the token behind what was found, or -1. */
function tryAt(c: TimeCursor, i: number): number {
  let ofStretch = false;
  if (((c.low[i] ?? 0) & FROM_DAY) !== 0) {
    const counted = fromDayTold(c, i);
    if (counted > 0) return counted;
    ofStretch = rangeAt(c, c.links(c.lex(i, KIND.fromDay)), '')?.from.day !== undefined;
  }
  const relative = c.lex(i, KIND.relative);
  const phrase = c.sense?.relative;
  // Nights.
  for (const [want, night] of nightsAt(c, i)) {
    const at = c.links(c.skip(night, KIND.from));
    const parsed = rangeAt(c, at, 'between', true);
    if (parsed === undefined || parsed.from.day === undefined) continue;
    const form = parsed.to !== undefined ? 'between' : want === 'nightOf' ? 'of' : 'into';
    const done = pushDate(c, i, parsed, { night: form, part: 'night' }, at);
    if (done > 0) return done;
  }
  // Part of a day before its date.
  let at = c.lex(i, KIND.part);
  if (at < 0) at = c.lex(i, KIND.adverb);
  if (at > 0 && c.sense?.part !== undefined) {
    const part: DayPart = c.sense.part;
    const parsed = rangeAt(c, c.links(at), '');
    if (parsed?.from.day !== undefined) {
      const night = part === 'night' && parsed.to !== undefined ? ({ night: 'between' } as const) : {};
      const done = pushDate(c, i, parsed, part === 'day' ? {} : { part, ...night }, c.links(at));
      if (done > 0) return done;
    }
    const onDay = dayAlone(c, c.links(at), { start: i, part });
    if (onDay > 0) return onDay;
    // In the evening, at 18:20.
    const toldAt = Math.max(c.lex(c.is(at, ',') ? at + 1 : at, KIND.clockAt), c.is(at, ',') ? at + 1 : at);
    const timed = part === 'day' ? -1 : clockAt(c, toldAt, true);
    if (timed > 0 && c.clockValue !== undefined) {
      c.out.push({
        start: c.start[i] ?? 0,
        end: c.end[timed - 1] ?? 0,
        kind: 'clock',
        from: {},
        clock: c.clockValue,
        approximate: c.before(i, KIND.approx),
      });
      return timed;
    }
    // At noon, local time, on 11 August.
    const zoneAt = c.is(at, ',') || c.is(at, '(') ? at + 1 : at;
    const zoneEnd = c.lex(zoneAt, KIND.zone);
    if (zoneEnd > 0 && c.sense?.name !== undefined) {
      const zoned = { zone: c.sense.name, zoneBasis: 'stated' as const };
      const rest = c.is(zoneEnd, ',') || c.is(zoneEnd, ')') ? zoneEnd + 1 : zoneEnd;
      const inner = rangeAt(c, c.links(rest), '');
      if (inner?.from.day !== undefined && inner.to === undefined) {
        const [earliest, latest] = PART_MINUTES[part];
        const done = pushDate(
          c,
          i,
          inner,
          { part, clock: { earliest, latest, ...zoned }, partClock: true },
          c.links(rest),
        );
        if (done > 0) return done;
      }
    }
    const follows = c.lex(c.links(at), KIND.relative);
    if (follows > 0 && c.sense?.relative?.unit === 'day' && part !== 'day')
      return pushRelative(c, i, follows, c.sense.relative, part);
  }
  // A clock time, with or without its date behind.
  const told = c.before(i, KIND.clockAt);
  const clock =
    c.kind[i] === NUMBER ||
    ((c.low[i] ?? 0) & lowBit(KIND.spokenClock)) !== 0 ||
    ((c.high[i] ?? 0) & highBit(KIND.clockBefore)) !== 0;
  const timed = clock ? clockAt(c, i, told) : -1;
  if (timed > 0 && c.clockValue !== undefined) {
    const found = c.clockValue;
    const behind = c.is(timed, ',') ? timed + 1 : timed;
    for (const [, night] of nightsAt(c, behind)) {
      const at = c.links(c.skip(night, KIND.from));
      const parsed = rangeAt(c, at, 'between', true);
      if (parsed?.from.day === undefined || parsed.to !== undefined) continue;
      const evening = inEvening(found);
      if (evening === undefined) continue;
      const done = pushDate(c, i, parsed, { clock: evening }, at);
      if (done > 0) return done;
    }
    const linked = c.links(behind);
    const parsed = rangeAt(c, linked, '');
    if (parsed?.from.day !== undefined && parsed.to === undefined) {
      const done = pushDate(c, i, parsed, { clock: found }, linked);
      if (done > 0) return done;
    }
    // At eleven o'clock the next morning.
    const follows = c.lex(timed, KIND.relative);
    const day = c.sense?.relative;
    if (follows > 0 && day?.unit === 'day' && !countsFromThing(c, follows)) {
      const done = pushRelative(c, timed, follows, day, day.part);
      const last = c.out.at(-1);
      if (done > 0 && last !== undefined && last.clock === undefined) {
        last.start = c.start[i] ?? 0;
        last.clock = day.part === undefined ? found : inPart(found, day.part);
        last.approximate = c.before(i, KIND.approx);
      }
      if (done > 0) return done;
    }
    c.out.push({
      start: c.start[i] ?? 0,
      end: c.end[timed - 1] ?? 0,
      kind: 'clock',
      from: {},
      clock: found,
      approximate: isAboutClock(c, i),
    });
    return timed;
  }
  const prefix = c.before(i, KIND.from) ? 'from' : c.before(i, KIND.between) ? 'between' : '';
  const parsed = rangeAt(c, i, prefix);
  if (parsed !== undefined && parsed.next >= relative) {
    const done = pushDate(c, i, parsed, {}, i);
    if (done > 0) return done;
  }
  if (relative > 0 && phrase !== undefined && !ofStretch && !countsFromThing(c, relative))
    return pushRelative(c, i, relative, phrase, phrase.part);
  const stretched = stretchOf(c, i);
  if (stretched > 0) return stretched;
  const alone = dayAlone(c, i);
  if (alone > 0) return alone;
  const weekday = weekdayAlone(c, i);
  if (weekday > 0) return weekday;
  const length = lengthAt(c, i);
  if (length > 0) return length;
  const adverb = c.lex(i, KIND.adverb);
  if (adverb > 0 && c.sense?.part !== undefined) {
    c.out.push({
      start: c.start[i] ?? 0,
      end: c.end[adverb - 1] ?? 0,
      kind: 'adverb',
      from: {},
      part: c.sense.part,
      approximate: false,
    });
    return adverb;
  }
  return -1;
}
