// Longer than most files: what the sentences leave behind for the next ones is one state, and every answer looks at all of it.

import type { Slot, WhenSlot } from '../model/claim.ts';
import type { Interval } from '../model/interval.ts';
import type { NameKind, NameMention, TimeMention } from '../model/mention.ts';
import type { Reason } from '../model/reason.ts';
import { foldWord } from '../text/fold.ts';
import { Antecedents } from './antecedents.ts';
import type { ClaimsInput } from './claims-input.ts';
import type { Frame, Group, Range, SentenceReading } from './clause.ts';
import { datesItself } from './dates-itself.ts';
import { deathDated } from './death-dates.ts';
import { endsAt } from './ends-at.ts';
import { isLastOfList, isLoss } from './last-of-list.ts';
import { cameLater, LEADING, laterOn } from './later-on.ts';
import { lacksDoer, mayHaveDone } from './may-have-done.ts';
import { NamesInOrder } from './names/names-in-order.ts';
import type { CountedBefore } from './number-of-before.ts';
import { ofDocument } from './of-document.ts';
import { ofInnerClause } from './of-inner-clause.ts';
import { pairedTimes } from './paired-times.ts';
import { saidLater } from './said-later.ts';
import { thenWhen } from './then-when.ts';

/** Characters over which a bracket is looked for. */
const BRACKET_REACH = 120;
/** Days by which the Julian calendar lags: a date in brackets so far off is the same day. */
const CALENDARS_APART: ReadonlySet<number> = new Set([10, 11, 12, 13]);
/** What stands beside the story: nothing in it is taken up by the sentences behind. */
const BESIDE: ReadonlySet<SentenceReading['segment']['kind']> = new Set(['caption', 'credit']);
/** Sentences over which a date is carried on. */
const DATE_REACH = 12;
/** Sentences over which the minute is carried on with it. */
const MINUTE_REACH = 2;

/** Sentences over which `the number` is that of the losses told before. */
const NUMBER_REACH = 2;

/** A slot the document layer filled, with what lowers the claim's tier. */
export interface FilledSlot {
  readonly slot: Slot;
  readonly reason?: Reason;
}

/** The words before the first space. */
function firstWord(words: string): string {
  const space = words.indexOf(' ');
  return space < 0 ? words : words.slice(0, space);
}

/**
 * What the sentences before tell: the running date, the last subjects for pronouns, and the two sides for `the enemy`. Sentences are
 * shown to it in order; every answer says whether it stands in the words or was carried.
 */
export class DocumentLayer {
  readonly #text: string;
  readonly #times: readonly TimeMention[];
  readonly #lengths: readonly TimeMention[];
  readonly #names: NamesInOrder;
  readonly #language: ClaimsInput['language'];
  /** Words for whoever tells it, folded. */
  readonly #speakers: ReadonlySet<string>;
  #sentence = -1;
  #date: { time: TimeMention; sentence: number; bare: boolean } | undefined;
  #owner: { group: Group; sentence: number; paragraph: number } | undefined;
  /** The losses told last. */
  #lost: CountedBefore | undefined;
  #paragraph = -1;
  /** Sentences of the paragraph so far. */
  #inParagraph = 0;
  /** Subjects of the sentence read now. */
  #subjects: readonly Group[] = [];
  /** Sides met, the last one first. */
  #sides: { side: string; name: NameMention }[] = [];
  #time = 0;
  #length = 0;
  #segmentTimes: TimeMention[] = [];
  /** Times of the figures of the sentence that have each its own behind it, by the start of the figure; made when first asked for. */
  #paired: ReadonlyMap<number, TimeMention> | undefined;
  /** Where the death stands that a time of the sentence belongs to; asked once for each. */
  readonly #deaths = new Map<TimeMention, number | undefined>();
  /** Where the document stands whose day a time is, by the time. */
  readonly #papers = new Map<TimeMention, Range | undefined>();
  readonly #before: Antecedents;

  constructor({
    text,
    times,
    lengths = [],
    names,
    language,
  }: Pick<ClaimsInput, 'text' | 'times' | 'lengths' | 'names' | 'language'>) {
    this.#text = text;
    this.#times = times;
    this.#lengths = lengths;
    this.#names = new NamesInOrder(names);
    this.#language = language;
    this.#speakers = new Set((language?.nouns.speaker ?? []).map(foldWord));
    this.#before = new Antecedents(this.#names);
  }

  /** Goes on to the next sentence. */
  enter(reading: SentenceReading): void {
    const { segment } = reading;
    this.#subjects = reading.subjects;
    this.#sentence++;
    this.#before.enter(reading, this.#sentence);
    this.#turnTo(segment.paragraph);
    while (this.#time < this.#times.length && (this.#times[this.#time] as TimeMention).end <= segment.start)
      this.#time++;
    while (
      this.#length < this.#lengths.length &&
      (this.#lengths[this.#length] as TimeMention).end <= segment.start
    )
      this.#length++;
    this.#segmentTimes = [];
    this.#paired = undefined;
    this.#deaths.clear();
    this.#papers.clear();
    for (
      let i = this.#time;
      i < this.#times.length && (this.#times[i] as TimeMention).start < segment.end;
      i++
    )
      this.#segmentTimes.push(this.#times[i] as TimeMention);
  }

  /**
   * A new paragraph begins a new matter, and the running date is that of the old one. It goes on only where the paragraph before is one
   * sentence or line, as headings, diaries and newspapers have them.
   */
  #turnTo(paragraph: number): void {
    if (paragraph === this.#paragraph) {
      this.#inParagraph++;
      return;
    }
    if (this.#inParagraph > 1) this.#date = undefined;
    this.#paragraph = paragraph;
    this.#inParagraph = 1;
  }

  /** Takes over what the sentence brings, after its claims were made. */
  leave(reading: SentenceReading): void {
    if (BESIDE.has(reading.segment.kind)) return;
    for (const time of this.#segmentTimes)
      if (
        isDay(time) &&
        !this.#endsALife(time, reading) &&
        !this.#isAside(time, reading) &&
        !datesItself(this.#text, reading.segment, time, this.#language, tellsNothing(reading))
      )
        this.#date = {
          time: this.#ends(time) ? { ...time, value: dayOf(time.value) } : time,
          sentence: this.#sentence,
          bare: tellsNothing(reading),
        };
    this.#before.leave(reading);
    const lost = reading.figures.findLast((figure) => isLoss(figure) && figure.object === 'person');
    if (lost !== undefined)
      this.#lost = {
        roles: lost.roles,
        words: this.#text.slice(lost.phrase.start, lost.phrase.end),
        sentence: this.#sentence,
      };
    const counted = reading.figures.findLast(
      (figure) => figure.whose !== undefined && figure.whose.pronoun !== true && isLoss(figure),
    );
    const owner =
      counted !== undefined && isLastOfList(reading, counted)
        ? undefined
        : (counted?.whose ?? reading.bearer);
    if (owner !== undefined)
      this.#owner = { group: owner, sentence: this.#sentence, paragraph: this.#paragraph };
    // A list without owners goes on under the one it began with.
    else if (
      this.#owner !== undefined &&
      this.#sentence - this.#owner.sentence === 1 &&
      countsLosses(reading)
    )
      this.#owner = { ...this.#owner, sentence: this.#sentence };
    for (const name of this.#names.in(reading.segment.start, reading.segment.end)) {
      if (name.party === undefined) continue;
      const old = this.#sides.findIndex((one) => one.side === name.party);
      if (old === 0) {
        this.#sides[0] = { side: name.party, name };
        continue;
      }
      if (old > 0) this.#sides.splice(old, 1);
      this.#sides.unshift({ side: name.party, name });
    }
    if (this.#sides.length > 8) this.#sides.length = 8;
  }

  /** The hour told of a day in the same clause, though the day stands nearer to the act: `On 4 March the soldiers fired shortly after 4 p.m.` */
  #hourOf(day: TimeMention, clause: Range, at: Range, reading: SentenceReading): TimeMention | undefined {
    if (day.value.clock !== undefined || !isDay(day)) return undefined;
    let best: TimeMention | undefined;
    for (const time of this.#segmentTimes) {
      const { clock, earliest, latest } = time.value;
      if (clock === undefined || time.start < clause.start || time.end > clause.end) continue;
      if (earliest !== day.value.earliest || latest !== day.value.latest) continue;
      if (ofInnerClause(time, clause, at, reading)) continue;
      if (this.#endsALife(time, reading, at) || this.#isAside(time, reading, at)) continue;
      if (best !== undefined) return undefined;
      best = time;
    }
    return best;
  }

  /** Time of a claim: one in its clause nearest to it, else one that opens the sentence, else the running date. */
  when(clause: Range, at: Range, reading: SentenceReading): WhenSlot | undefined {
    let best = this.#pairedWith(at, reading);
    let distance = best === undefined ? Number.POSITIVE_INFINITY : 0;
    for (const time of this.#segmentTimes) {
      if (time.start < clause.start || time.end > clause.end) continue;
      if (time.value.earliest === undefined && time.value.latest === undefined) continue;
      if (this.#endsALife(time, reading, at) || this.#isAside(time, reading, at)) continue;
      if (ofInnerClause(time, clause, at, reading)) continue;
      // What is added in brackets dates the clause only where nothing outside them does.
      if (best !== undefined && this.#bracketedAway(time, at)) continue;
      const away = time.start >= at.end ? time.start - at.end : at.start - time.end;
      if (away < distance) {
        distance = away;
        best = time;
      }
    }
    if (best !== undefined && distance > 0) best = this.#hourOf(best, clause, at, reading) ?? best;
    best ??=
      thenWhen(this.#text, this.#segmentTimes, clause, at, this.#language) ?? this.#leading(at, reading);
    if (best !== undefined) {
      const variant = this.#offeredBehind(best);
      return {
        start: best.start,
        end: best.end,
        words: best.words,
        basis: 'stated',
        value: best.value,
        ...(variant === undefined ? {} : { variant }),
      };
    }
    if (laterOn(this.#lengths, this.#length, clause, at, reading.segment.start)) return undefined;
    // Earlier in the sentence: the running date, but not this clause's own.
    const before = this.#segmentTimes.findLast(
      (time) => time.end <= at.start && isDay(time) && !this.#isAside(time, reading, at) && !this.#ends(time),
    );
    if (before !== undefined)
      return {
        start: before.start,
        end: before.end,
        words: before.words,
        basis: 'carried',
        value: cameLater(this.#text, before.end, clause, at, this.#language)
          ? dayOf(before.value)
          : before.value,
      };
    const behind = this.#date?.bare === true ? this.#onlyDayBehind(at, reading) : undefined;
    if (behind !== undefined)
      return {
        start: behind.start,
        end: behind.end,
        words: behind.words,
        basis: 'carried',
        value: behind.value,
      };
    const reached = this.#date === undefined ? undefined : this.#sentence - this.#date.sentence;
    if (this.#date === undefined || reached === undefined || reached > DATE_REACH) return undefined;
    const { time } = this.#date;
    const opens = reading.segment.start;
    const later = reached > MINUTE_REACH || cameLater(this.#text, opens, clause, at, this.#language);
    const value = later ? dayOf(time.value) : time.value;
    return { start: time.start, end: time.end, words: time.words, basis: 'carried', value };
  }

  /**
   * The one day a sentence tells, behind `at`: under a dateline (`Orvale, 5 March 1961. Nine were killed when troops opened fire yesterday`) it
   * goes before the day on which the report was sent.
   */
  #onlyDayBehind(at: Range, reading: SentenceReading): TimeMention | undefined {
    const days = this.#segmentTimes.filter((time) => isDay(time));
    const [only] = days;
    if (only === undefined || days.length > 1 || only.start < at.end || this.#isAside(only, reading, at))
      return undefined;
    return only;
  }

  /** The time behind a figure where every figure of the clause has one behind it: `6 in July, 20 in August`. */
  #pairedWith(at: Range, reading: SentenceReading): TimeMention | undefined {
    this.#paired ??= pairedTimes(reading.figures, this.#segmentTimes);
    return this.#paired.get(at.start);
  }

  /** Whether a time is that of a death later than the running day, which stands between it and `at`: `was wounded and died on 24 September`. */
  #endsALife(time: TimeMention, { segment }: SentenceReading, at?: Range): boolean {
    const running = this.#date?.time.value;
    if (running?.latest === undefined || (time.value.earliest ?? running.latest) <= running.latest)
      return false;
    if (!this.#deaths.has(time))
      this.#deaths.set(time, deathDated(this.#text, time, segment.start, this.#language));
    const death = this.#deaths.get(time);
    return death !== undefined && (at === undefined || (death >= at.end && death < time.start));
  }

  /** Whether a day is that of a document (`the agreement of 6 June`), or that on which something was said long after it happened. */
  #isAside(time: TimeMention, reading: SentenceReading, at?: Range): boolean {
    if (!this.#papers.has(time)) this.#papers.set(time, ofDocument(this.#text, time, this.#language));
    const written = this.#papers.get(time);
    if (written !== undefined) return at === undefined || at.end <= written.start || at.start >= written.end;
    const said = saidLater(time, this.#date?.time.value.latest, reading);
    return said !== undefined && (at === undefined || (said.start <= at.start && at.end <= said.end));
  }

  /** Whether a time tells only until when something went on, by the minute. */
  #ends(time: TimeMention): boolean {
    return time.value.precision === 'minute' && endsAt(this.#text, time, this.#language);
  }

  /** Whether a bracket that does not hold the act stands round a time. */
  #bracketedAway(time: TimeMention, at: Range): boolean {
    const from = Math.max(time.start - BRACKET_REACH, 0);
    const open = this.#text.slice(from, time.start).search(/[(（][^)）]*$/u);
    return open >= 0 && !(at.start > from + open && at.end <= this.#closed(time.end));
  }

  #closed(from: number): number {
    const close = this.#text.slice(from, from + BRACKET_REACH).search(/[)）]/u);
    return close < 0 ? from : from + close;
  }

  /** Another day offered in the bracket that follows a date; the same day by another calendar is read as one time before. */
  #offeredBehind(time: TimeMention): WhenSlot['variant'] {
    const behind = this.#segmentTimes.find(({ start }) => start >= time.end);
    if (behind === undefined || behind.start - time.end > BRACKET_REACH) return undefined;
    if (!/^\s*[(（][^)）]*$/u.test(this.#text.slice(time.end, behind.start))) return undefined;
    const { earliest, latest } = behind.value;
    const apart = Math.abs((earliest ?? 0) - (time.value.earliest ?? 0));
    if (earliest === undefined || earliest !== latest || apart === 0 || CALENDARS_APART.has(apart))
      return undefined;
    return { start: behind.start, end: behind.end, words: behind.words, value: behind.value };
  }

  /** A time that opens the sentence, or its part behind a colon or semicolon, and so governs all of it. */
  #leading(at: Range, reading: SentenceReading): TimeMention | undefined {
    const { segment } = reading;
    const governs = (time: TimeMention): boolean => {
      if (
        time.end > at.start ||
        this.#isAside(time, reading, at) ||
        (time.value.earliest === undefined && time.value.latest === undefined)
      )
        return false;
      let i = time.start - 1;
      while (i >= segment.start && this.#text.charAt(i) === ' ') i--;
      return (
        i < segment.start ||
        this.#text.charAt(i) === ':' ||
        this.#text.charAt(i) === ';' ||
        time.start - segment.start < LEADING
      );
    };
    return this.#segmentTimes.findLast(governs);
  }

  /** A slot from a group of the sentence. Pronouns take the last subject of their number, `the enemy` the other side. */
  slot(group: Group | undefined): FilledSlot | undefined {
    if (group === undefined) return undefined;
    const own: Slot = {
      start: group.start,
      end: group.end,
      words: this.#text.slice(group.start, group.end),
      basis: 'stated',
      ...(isOnePerson(group) ? { person: true } : {}),
      ...(isGround(group) ? { ground: true } : {}),
      ...(group.mutual === true ? { both: true } : {}),
    };
    if (group.enemy === true) {
      const other = this.#otherSide();
      if (other === undefined)
        return {
          slot: { ...own, voice: 'enemy' },
          reason: { rule: 'claims.enemy', says: 'the enemy is named by his enemy only' },
        };
      return {
        slot: { ...own, basis: 'carried', from: { start: other.start, end: other.end, words: other.words } },
        reason: {
          rule: 'claims.enemy',
          says: `"${own.words}" is taken for the other side than the last one named (${other.words})`,
        },
      };
    }
    if (group.pronoun !== true) return { slot: own };
    const meant = this.#before.meant(group);
    if (meant === undefined)
      return { slot: own, reason: { rule: 'claims.pronoun', says: `"${own.words}" is not resolved` } };
    const words = this.#text.slice(meant.start, meant.end);
    if (this.#isSpeaker(own.words) && !words.split(' ').some((word) => this.#isSpeaker(word)))
      return { slot: own, reason: { rule: 'claims.speaker', says: `"${own.words}" is whoever tells it` } };
    return {
      slot: { ...own, basis: 'carried', from: { start: meant.start, end: meant.end, words } },
      reason: {
        rule: 'claims.pronoun',
        says: `"${own.words}" is taken for the last subject of its number (${words})`,
      },
    };
  }

  /** The slot of whose men or things are counted, with whether whoever tells it calls them his own. */
  owner(group: Group | undefined): FilledSlot | undefined {
    const made = this.slot(group);
    if (made === undefined || !this.#isSpeaker(firstWord(made.slot.words))) return made;
    return { ...made, slot: { ...made.slot, voice: 'own' } };
  }

  /** `we`, `мы`, `我们`: who tells it; nobody told of before whom he does not call his own. */
  #isSpeaker(words: string): boolean {
    if (this.#language?.script === 'cjk')
      return this.#language.nouns.speaker?.some((word) => words.startsWith(word)) === true;
    return this.#speakers.has(foldWord(words));
  }

  /** What kind of name stands in a run, the first where several do. */
  nameIn({ start, end }: Range): NameKind | undefined {
    return this.#names.firstIn(start, end)?.nameKind;
  }

  /** Words of the happenings that a pronoun beside a number without a noun stands for. */
  happenings(group: Group | undefined): string | undefined {
    const meant = group?.pronoun === true ? this.#before.happenings(group) : undefined;
    return meant === undefined ? undefined : this.#text.slice(meant.start, meant.end);
  }

  /**
   * Whose losses the sentence before counted: a list of losses goes on under one owner. `done`: a deed is told that befell those counted; of
   * one on another day it is as likely that the others did it.
   */
  lastOwner(done: boolean): Slot | undefined {
    if (
      this.#owner === undefined ||
      this.#sentence - this.#owner.sentence > 1 ||
      this.#owner.paragraph !== this.#paragraph ||
      this.#namesAnother(this.#owner.group) ||
      (done && this.#tellsOwnDay())
    )
      return undefined;
    return this.#carried(this.#owner.group);
  }

  /** Whether the sentence is dated by a day of its own that is not the running one. */
  #tellsOwnDay(): boolean {
    const now = this.#date?.time.value;
    return this.#segmentTimes.some(
      (time) =>
        isDay(time) &&
        time.basis !== 'guessed' &&
        (now === undefined || time.value.earliest !== now.earliest || time.value.latest !== now.latest) &&
        time.value.precision !== 'month',
    );
  }

  /** Whether a subject of the sentence is of a people that a group of the sentence before is not of: it is about others by now. */
  #namesAnother({ start, end }: Range): boolean {
    const own = new Set(this.#names.in(start, end).map(({ party }) => party));
    if (own.size === 0) return false;
    return this.#subjects.some((subject) =>
      this.#names.in(subject.start, subject.end).some(({ party }) => party !== undefined && !own.has(party)),
    );
  }

  #carried({ start, end }: Range): Slot {
    return { start, end, words: this.#text.slice(start, end), basis: 'carried' };
  }

  /** What a number counts that is only called so: the losses of which a sentence just before tells. */
  countedBefore(): CountedBefore | undefined {
    return this.#lost !== undefined && this.#sentence - this.#lost.sentence <= NUMBER_REACH
      ? this.#lost
      : undefined;
  }

  /** The owner of a list of figures in the sentence before (`The losses of the Japanese: ...`). */
  lastSubject(): Slot | undefined {
    const meant = this.#before.lastSide();
    return meant === undefined ? undefined : this.#carried(meant);
  }

  /** Who did what is told without its doer, where the sentence before tells it. */
  doer(done: Frame): Slot | undefined {
    if (!lacksDoer(done)) return undefined;
    const before = this.#before.subjectBefore();
    return before?.paragraph === this.#paragraph && mayHaveDone(before.group, done.target, this.#names)
      ? this.#carried(before.group)
      : undefined;
  }

  /** A name of the side that was not the last subject. */
  #otherSide(): NameMention | undefined {
    const side = this.#before.lastNamedSide() ?? this.#sides[0]?.side;
    return this.#sides.find((one) => one.side !== side)?.name;
  }
}

/** Whether a sentence counts losses and names no side that could be another, nor anyone who inflicted them: those are of others. */
const countsLosses = ({ figures, subjects }: SentenceReading): boolean =>
  figures.some(isLoss) &&
  figures.every(({ by }) => by === undefined) &&
  !subjects.some(({ kind }) => kind === 'state' || kind === 'formation');

const isGround = ({ kind }: Group): boolean => kind === 'place' || kind === 'border' || kind === 'materiel';

const isOnePerson = ({ kind, plural }: Group): boolean =>
  (kind === 'person' || kind === 'leader') && plural !== true;

/** A sentence without act, figure or anyone who does something: a title that is set as a line of the text. */
const tellsNothing = ({ frames, figures, subjects }: SentenceReading): boolean =>
  frames.length === 0 && figures.length === 0 && subjects.length === 0;

/** The day of a time alone, where it tells the minute: what is told later on happened that day, and at its own hour. */
const dayOf = (time: Interval): Interval => {
  if (time.precision !== 'minute') return time;
  const { clock: _, ...day } = time;
  return { ...day, precision: 'day', approximate: false };
};

const isDay = ({ value }: TimeMention): boolean =>
  value.earliest !== undefined && value.latest !== undefined && value.latest - value.earliest <= 40;
