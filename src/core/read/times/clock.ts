import type { TimeCursor } from './cursor.ts';
import { KIND } from './lexicon.ts';
import { isCounted, monthAt } from './parts.ts';
import { spokenClockAt } from './spoken-clock.ts';
import { NUMBER, WORD } from './tokens.ts';

/** A clock time in figures or in words. `told`: a word like `at` stands before. */
export function clockAt(c: TimeCursor, first: number, told: boolean): number {
  return c.kind[first] === NUMBER || c.lex(first, KIND.clockBefore) > 0
    ? Math.max(clockInFigures(c, first, told), spokenClockAt(c, first))
    : spokenClockAt(c, first);
}

/**
 * A clock time in figures: 05:15, 5.30 a.m., 9 часов 30 минут, 5 Uhr, (o) godzinie 5.
 */
function clockInFigures(c: TimeCursor, first: number, told: boolean): number {
  const noun = c.lex(first, KIND.clockBefore);
  const i = noun > 0 ? noun : first;
  const named = noun > 0 || c.before(i, KIND.clockBefore);
  if (c.kind[i] !== NUMBER || c.size(i) > 4 || c.size(i) === 3) return -1;
  if (
    c.glued(i) &&
    (c.kind[i - 1] === WORD ||
      (c.is(i - 1, '-') ? c.kind[i - 2] === WORD && c.glued(i - 1) : '.,:/$'.includes(c.word(i - 1))))
  )
    return -1;
  let h = c.value[i] ?? -1;
  let m = 0;
  let next = i + 1;
  let sure = named;
  if (c.size(i) === 4) {
    m = h % 100;
    h = (h - m) / 100;
    const after = c.lex(next, KIND.oclock);
    if (after < 0 ? !opensByHours(c, i) : c.is(next, 'h')) return -1;
    next = Math.max(after, next);
    sure = true;
  } else if (
    (c.is(next, ':') || c.is(next, '.')) &&
    c.glued(next) &&
    c.glued(next + 1) &&
    c.kind[next + 1] === NUMBER &&
    c.size(next + 1) === 2
  ) {
    const dot = c.is(next, '.');
    m = c.value[next + 1] ?? 99;
    next += 2;
    if (
      dot &&
      ((c.is(next, '.') && c.glued(next) && c.glued(next + 1) && c.kind[next + 1] === NUMBER) ||
        (c.glued(next) && c.is(next, '%')))
    )
      return -1;
    sure =
      named ||
      !dot ||
      (told && (partBehind(c, next) || (c.words.clockStop === true && isMinutes(c, m, next))));
    if (c.is(next, ':') && c.glued(next) && c.kind[next + 1] === NUMBER && c.size(next + 1) === 2) next += 2;
    if (!dot && c.kind[next] === NUMBER && c.size(next) === 3) return -1;
    const oclock = c.lex(next, KIND.oclock);
    if (oclock > 0) {
      next = oclock;
      sure = true;
    }
  } else {
    const oclock = c.lex(next, KIND.oclock);
    if (oclock > 0 && c.word(next) !== 'hours') {
      next = oclock;
      if (
        c.kind[next] === NUMBER &&
        c.size(next) <= 2 &&
        (c.value[next] ?? 99) < 60 &&
        monthAt(c, next + 1) < 0
      ) {
        const minutes = c.lex(next + 1, KIND.minutes);
        if (minutes > 0) {
          m = c.value[next] ?? 0;
          next = minutes;
          sure = true;
        } else if (c.words.bareMinutes === true && c.size(next) === 2) {
          m = c.value[next] ?? 0;
          next++;
          sure = true;
        } else if (c.words.minutes.length > 0 && c.words.ordinalStop && !c.is(next + 1, '.')) {
          m = c.value[next] ?? 0;
          next++;
        }
      }
      // Without `at` before, hours may be a length of time.
      if (told || c.words.ordinalStop || c.word(oclock - 1) === 'clock') sure = true;
    }
  }
  if (h > 24 || m > 59) return -1;
  const am = c.lex(next, KIND.am);
  const pm = c.lex(next, KIND.pm);
  const half = am > pm ? am : pm;
  if (half > 0 && (sure || next === i + 1 || next === i + 3)) {
    if (pm > am && h < 12) h += 12;
    else if (am > pm && h === 12) h = 0;
    next = half;
    sure = true;
  }
  const open = c.is(next, '(') || c.is(next, ',') ? next + 1 : next;
  const zone = c.lex(open, KIND.zone);
  let name: string | undefined;
  if (zone > 0) {
    name = c.sense?.name;
    next = c.is(next, '(') ? (c.is(zone, ')') ? zone + 1 : zone) : zone;
    if (told) sure = true;
  }
  if (
    name === undefined &&
    sure &&
    c.words.zoneNoun !== undefined &&
    c.kind[next] === WORD &&
    c.capital(next) &&
    c.word(next + 1) === c.words.zoneNoun
  ) {
    name = c.text.slice(c.start[next], c.end[next]);
    next += 2;
  }
  if (!sure) return -1;
  const at = h * 60 + m;
  c.clockValue = {
    earliest: at,
    latest: at,
    ...(name === undefined ? {} : { zone: name }),
    zoneBasis: name === undefined ? 'unknown' : 'stated',
  };
  return next;
}

/** `At 1505 the frigate opened fire`, `At 0630, ...`: hours and minutes in four figures open a sentence, and who or what acts follows. */
function opensByHours(c: TimeCursor, i: number): boolean {
  if (c.words.fourFigures?.before.includes(c.word(i - 1)) !== true || !c.capital(i - 1)) return false;
  const next = i + 1;
  if (c.is(next, ',')) return !(c.kind[next + 1] === NUMBER && c.glued(next + 1));
  return c.kind[next] === WORD && (c.capital(next) || c.words.fourFigures.behind.includes(c.word(next)));
}

/** Whether what stands behind a stop is minutes: `около 11.30`, and no month (`11.05`) nor part of what is counted (`2.50 тонны`). */
const isMinutes = (c: TimeCursor, minutes: number, next: number): boolean =>
  minutes === 0 || (minutes > 12 && !isCounted(c, next));

/** Whether a part of a day stands behind: `10.30 on the night of`. */
function partBehind(c: TimeCursor, i: number): boolean {
  const at = c.links(i);
  return (
    Math.max(
      ...[KIND.nightOf, KIND.nightInto, KIND.part].flatMap((kind) => [c.lex(i, kind), c.lex(at, kind)]),
    ) > 0
  );
}
