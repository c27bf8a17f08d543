import { dayFromGregorian } from '../calendars/gregorian.ts';
import type { Language } from '../languages/language.ts';
import type { AccountCalendar } from '../model/account.ts';
import type { Interval } from '../model/interval.ts';
import type { TimeEnd, TimeMention } from '../model/mention.ts';
import type { Problem } from '../model/problem.ts';
import type { Reason } from '../model/reason.ts';
import { spanOf } from '../model/span.ts';
import { datesItself } from './dates-itself.ts';
import { deathDated } from './death-dates.ts';
import { idOf } from './id-of.ts';
import type { Made } from './made.ts';
import { ofDocument } from './of-document.ts';
import type { Segment } from './segment.ts';
import { type TimeCandidate, wholeCandidate } from './times/candidate.ts';
import { scanCjkTimes } from './times/cjk.ts';
import { cldrReading } from './times/cldr.ts';
import { datelineOf } from './times/dateline.ts';
import { timeLexicon } from './times/lexicon.ts';
import { type OldStyle, oldStyleOf } from './times/old-style.ts';
import { ownDate } from './times/own-date.ts';
import { resolveRelative } from './times/relative.ts';
import { scanTimes } from './times/scan.ts';
import { timexValue } from './times/timex.ts';
import { timeTokens } from './times/tokens.ts';
import { impossible, intervalOf } from './times/value.ts';
import { decodeYears } from './times/years.ts';

/** What reading the times of one edition needs. */
export interface TimesInput {
  /** SHA-256 of the text. */
  readonly edition: string;
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Undefined: the months are known from CLDR only. */
  readonly language: Language | undefined;
  /** BCP 47 tag of the text. */
  readonly code: string;
  /** The study's span. */
  readonly span?: Interval;
  /** When the account was written. */
  readonly written?: Interval | undefined;
  /** The account is a record made to act, or a participant's, and no translation. */
  readonly ofWitness?: boolean;
  /** The calendar of its days that name none, where the study says it. */
  readonly calendar?: AccountCalendar;
}

/**
 * Finds the time expressions of a text and gives each the days it may mean, with how they are known. Years are
 * decoded over the whole document; phrases that count from a date, parts of a day and clock times take the running
 * one. Never throws; mentions are in order and do not overlap. `lengths` are told apart: lengths of time and words
 * like `now`, which have a TIMEX3 value and no place in the calendar.
 */
export function readTimes(input: TimesInput): {
  times: TimeMention[];
  lengths: TimeMention[];
  problems: Problem[];
} {
  const { text, segments, language, span, written } = input;
  const scanned = scan(input).map(wholeCandidate);
  markImprints(scanned, input);
  markSections(scanned, segments);
  const dated = decodeYears(scanned, { span, written });
  const resolved = resolveRelative(dated, {
    sentenceAt: sentences(segments),
    written,
    dateline: datelineOf(text, segments, dated),
    ofDeath: (date, sentence) =>
      deathDated(text, date, segments[sentence]?.start ?? 0, language) !== undefined,
  });
  const style = oldStyleOf(language?.code ?? input.code, {
    ...input,
    written: written ?? ownDate(text, segments, dated, language),
  });
  const julian = (year: number, month: number, day: number): boolean =>
    style !== undefined && dayFromGregorian(year, month, day) < style.until;
  const zones = new Set(resolved.flatMap((c) => (c.clock?.zone === undefined ? [] : [c.clock.zone])));
  const zone = zones.size === 1 ? [...zones][0] : undefined;
  const times: TimeMention[] = [];
  const lengths: TimeMention[] = [];
  const problems: Problem[] = [];
  for (const candidate of resolved) {
    const { clock } = candidate;
    // A text that names one zone anywhere is taken to keep to it.
    if (clock !== undefined && clock.zone === undefined && zone !== undefined)
      candidate.clock = { ...clock, zone, zoneBasis: 'assumed' };
    const value = intervalOf(candidate, julian);
    if (impossible(candidate.from) || (candidate.to !== undefined && impossible(candidate.to))) {
      const { start, end } = candidate;
      problems.push({
        code: 'read.no-such-day',
        level: 'note',
        place: { start, end },
        says: `“${text.slice(start, end)}” names a day its month does not have; the whole month is read`,
        remedy: 'look at the text; a slip of the account is best said in its note',
      });
    }
    (candidate.kind === 'length' ? lengths : times).push(
      mention(input.edition, text, candidate, value, style?.known),
    );
  }
  return { times, lengths, problems };
}

function scan({ text, segments, language, code }: TimesInput): TimeCandidate[] {
  const reading = language === undefined ? cldrReading(code) : undefined;
  const words = language?.times ?? cldrReading(code).words;
  if (words.cjk !== undefined) return scanCjkTimes(text, words.cjk);
  return scanTimes(timeTokens(text, segments), timeLexicon(words, reading?.guess));
}

/** So many signs may stand behind the date that closes a heading. */
const CLOSING = 8;

/**
 * Marks the years of what is written: that in which a heading says of its text that it was made (`Narrative of the consul, printed in 1859`), and
 * that of a document or an inquiry (`a commission of 1858`). The story does not go there.
 */
function markImprints(candidates: readonly TimeCandidate[], { text, segments, language }: TimesInput): void {
  // Of a language that is read for times alone no words of writing are known.
  if (language?.matter === undefined) return;
  let at = 0;
  for (const candidate of candidates) {
    while (at < segments.length - 1 && (segments[at]?.end ?? 0) <= candidate.start) at++;
    const { from, to, kind } = candidate;
    const segment = segments[at];
    if (kind !== 'date' || from.year === undefined || from.month !== undefined || to !== undefined) continue;
    const heads =
      segment?.kind === 'heading' &&
      segment.end - candidate.end < CLOSING &&
      datesItself(text, segment, candidate, language);
    if (heads || ofDocument(text, candidate, language) !== undefined) candidate.bare = 'imprint';
  }
}

/** So many characters before a time are no more than the words that lead to it (`In the year`). */
const LEADING = 12;

/** Marks what begins its sentence, and what stands under a heading that gives years; a heading without a year keeps those above it. */
function markSections(candidates: readonly TimeCandidate[], segments: readonly Segment[]): void {
  let at = 0;
  let section: readonly [number, number] | undefined;
  let heading = -1;
  for (const candidate of candidates) {
    while (at < segments.length - 1 && (segments[at]?.end ?? 0) <= candidate.start) at++;
    const { from, to } = candidate;
    candidate.leads = candidate.start - (segments[at]?.start ?? 0) <= LEADING;
    if (
      segments[at]?.kind === 'heading' &&
      candidate.kind === 'date' &&
      from.year !== undefined &&
      from.wide === undefined &&
      candidate.bare !== 'imprint'
    ) {
      const first = from.year;
      const last = to?.year ?? first;
      section =
        heading === at && section !== undefined
          ? [Math.min(section[0], first), Math.max(section[1], last)]
          : [first, last];
      heading = at;
    }
    if (section !== undefined) candidate.section = section;
  }
}

/** Number of the sentence an offset stands in; offsets must rise from call to call. */
function sentences(segments: readonly Segment[]): (offset: number) => number {
  let at = 0;
  return (offset) => {
    while (at < segments.length - 1 && (segments[at]?.end ?? 0) <= offset) at++;
    return at;
  };
}

const WHY: Readonly<Record<string, (words: string | undefined) => string>> = {
  'times.year-carried': (words) => `The year is carried from “${words ?? ''}”.`,
  'times.year-span': () => "The year is that of the study's span.",
  'times.year-order': () => 'The year is guessed from the order in which the text tells.',
  'times.century': () => 'The century is that of the story.',
  'times.counted-on': (words) => `Counted from “${words ?? ''}”.`,
  'times.month-carried': (words) => `The month is carried from “${words ?? ''}”.`,
  'times.from-writing': () => 'Counted from the day of writing.',
  'times.day-carried': (words) => `The day is carried from “${words ?? ''}”.`,
};

function mention(
  edition: string,
  text: string,
  candidate: TimeCandidate,
  value: Interval,
  style: OldStyle['known'] | undefined,
): TimeMention {
  const { start, end, source, rule } = candidate;
  const from = source === undefined ? undefined : spanOf(text, source.start, source.end);
  const reasons: Reason[] = [];
  if (rule !== undefined) reasons.push({ rule, says: WHY[rule]?.(from?.words) ?? rule });
  if (candidate.fromDay !== undefined) {
    const [first, last] = candidate.fromDay.told;
    reasons.push({ rule: 'times.counted-from-told', says: `Counted from “${text.slice(first, last)}”.` });
  }
  if (value.earliest === undefined && candidate.kind !== 'length')
    reasons.push({ rule: 'times.no-year', says: 'No year is known.' });
  if (impossible(candidate.from) || (candidate.to !== undefined && impossible(candidate.to)))
    reasons.push({ rule: 'times.no-such-day', says: 'The month has no such day; the whole month is read.' });
  // Whether the calendar is only supposed: a figure that says its own style, or is told in both, is not.
  const supposed =
    style === 'guessed' && value.calendar === 'julian' && candidate.from.calendar === undefined;
  if (supposed)
    reasons.push({
      rule: 'times.witness-old-style',
      says: 'Guessed to be old style: the account is that of one who lived by the Julian calendar; the days are Gregorian.',
    });
  else if (value.calendar === 'julian') {
    reasons.push(
      candidate.from.turned === true
        ? { rule: 'times.two-calendars', says: 'Told in both calendars; the days are the Gregorian ones.' }
        : candidate.from.calendar === 'julian'
          ? { rule: 'times.old-style', says: 'Told in the old style; the days are Gregorian.' }
          : style === 'said'
            ? {
                rule: 'times.account-calendar',
                says: 'The study says that the account keeps the Julian calendar; the days are Gregorian.',
              }
            : {
                rule: 'times.written-old-style',
                says: 'Written where the Julian calendar ruled; the days are Gregorian.',
              },
    );
  }
  const timex = timexValue(candidate, value);
  const ends = endsOf(text, candidate, timex);
  const made: Made<TimeMention> = {
    kind: 'time',
    id: idOf(edition, start, end, 'time'),
    start,
    end,
    words: text.slice(start, end),
    reasons,
    value,
    basis: supposed
      ? 'guessed'
      : (candidate.basis ??
        (value.earliest === undefined && candidate.kind !== 'length' ? 'guessed' : 'stated')),
  };
  if (from !== undefined) made.from = from;
  made.timex = timex;
  if (ends !== undefined) made.ends = ends;
  return made as TimeMention;
}

/** The two ends of a range with their own words; undefined for what is no range. */
function endsOf(
  text: string,
  candidate: TimeCandidate,
  timex: string,
): readonly [TimeEnd, TimeEnd] | undefined {
  const { start, ends } = candidate;
  const slash = timex.indexOf('/');
  if (ends === undefined || slash < 0) return undefined;
  return [
    { ...spanOf(text, start, ends.firstEnd), timex: timex.slice(0, slash) },
    { ...spanOf(text, ends.second, ends.secondEnd), timex: timex.slice(slash + 1) },
  ];
}
