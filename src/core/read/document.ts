import type { Slot, WhenSlot } from '../model/claim.ts';
import type { NameMention, TimeMention } from '../model/mention.ts';
import type { Reason } from '../model/reason.ts';
import { Antecedents } from './antecedents.ts';
import type { Group, Range, SentenceReading } from './clause.ts';
import { namesIn } from './names/fill-slots.ts';

/** Sentences over which a date is carried on. */
const DATE_REACH = 12;

/** A slot the document layer filled, with what lowers the claim's tier. */
export interface FilledSlot {
  readonly slot: Slot;
  readonly reason?: Reason;
}

/**
 * What the sentences before tell: the running date, the last subjects for pronouns, and the two sides for `the enemy`. Sentences are
 * shown to it in order; every answer says whether it stands in the words or was carried.
 */
export class DocumentLayer {
  readonly #text: string;
  readonly #times: readonly TimeMention[];
  readonly #names: readonly NameMention[];
  #sentence = -1;
  #date: { time: TimeMention; sentence: number } | undefined;
  #owner: { group: Group; sentence: number; paragraph: number } | undefined;
  #paragraph = -1;
  /** Sides met, the last one first. */
  #sides: { side: string; name: NameMention }[] = [];
  #time = 0;
  #segmentTimes: TimeMention[] = [];
  readonly #before: Antecedents;

  constructor(text: string, times: readonly TimeMention[], names: readonly NameMention[]) {
    this.#text = text;
    this.#times = times;
    this.#names = names;
    this.#before = new Antecedents(names);
  }

  /** Goes on to the next sentence. */
  enter(reading: SentenceReading): void {
    const { segment } = reading;
    this.#sentence++;
    this.#before.enter(reading, this.#sentence);
    this.#paragraph = segment.paragraph;
    while (this.#time < this.#times.length && (this.#times[this.#time] as TimeMention).end <= segment.start)
      this.#time++;
    this.#segmentTimes = [];
    for (
      let i = this.#time;
      i < this.#times.length && (this.#times[i] as TimeMention).start < segment.end;
      i++
    )
      this.#segmentTimes.push(this.#times[i] as TimeMention);
  }

  /** Takes over what the sentence brings, after its claims were made. */
  leave(reading: SentenceReading): void {
    for (const time of this.#segmentTimes) if (isDay(time)) this.#date = { time, sentence: this.#sentence };
    this.#before.leave(reading);
    const counted = reading.figures.findLast(
      (figure) =>
        figure.whose !== undefined &&
        figure.whose.pronoun !== true &&
        figure.roles.some((role) => role !== 'measure' && role !== 'other' && role !== 'strength'),
    );
    if (counted?.whose !== undefined)
      this.#owner = { group: counted.whose, sentence: this.#sentence, paragraph: this.#paragraph };
    for (const name of namesIn(this.#names, reading.segment.start, reading.segment.end)) {
      if (name.party === undefined) continue;
      const old = this.#sides.findIndex((one) => one.side === name.party);
      if (old >= 0) this.#sides.splice(old, 1);
      this.#sides.unshift({ side: name.party, name });
    }
    if (this.#sides.length > 8) this.#sides.length = 8;
  }

  /** Time of a claim: one in its clause nearest to it, else one that opens the sentence, else the running date. */
  when(clause: Range, at: Range, reading: SentenceReading): WhenSlot | undefined {
    let best: TimeMention | undefined;
    let distance = Number.POSITIVE_INFINITY;
    for (const time of this.#segmentTimes) {
      if (time.start < clause.start || time.end > clause.end) continue;
      if (time.value.earliest === undefined && time.value.latest === undefined) continue;
      const away = time.start >= at.end ? time.start - at.end : at.start - time.end;
      if (away < distance) {
        distance = away;
        best = time;
      }
    }
    best ??= this.#leading(at, reading);
    if (best !== undefined)
      return { start: best.start, end: best.end, words: best.words, basis: 'stated', value: best.value };
    // Earlier in the sentence: the running date, but not this clause's own.
    const before = this.#segmentTimes.findLast((time) => time.end <= at.start && isDay(time));
    if (before !== undefined)
      return {
        start: before.start,
        end: before.end,
        words: before.words,
        basis: 'carried',
        value: before.value,
      };
    if (this.#date === undefined || this.#sentence - this.#date.sentence > DATE_REACH) return undefined;
    const { time } = this.#date;
    return { start: time.start, end: time.end, words: time.words, basis: 'carried', value: time.value };
  }

  /** A time that opens the sentence, or its part behind a colon or semicolon, and so governs all of it. */
  #leading(at: Range, { segment }: SentenceReading): TimeMention | undefined {
    const governs = (time: TimeMention): boolean => {
      if (time.end > at.start || (time.value.earliest === undefined && time.value.latest === undefined))
        return false;
      let i = time.start - 1;
      while (i >= segment.start && this.#text.charAt(i) === ' ') i--;
      return (
        i < segment.start ||
        this.#text.charAt(i) === ':' ||
        this.#text.charAt(i) === ';' ||
        time.start - segment.start < 25
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
    };
    if (group.enemy === true) {
      const other = this.#otherSide();
      if (other === undefined)
        return { slot: own, reason: { rule: 'claims.enemy', says: 'the enemy is named by his enemy only' } };
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
    return {
      slot: { ...own, basis: 'carried', from: { start: meant.start, end: meant.end, words } },
      reason: {
        rule: 'claims.pronoun',
        says: `"${own.words}" is taken for the last subject of its number (${words})`,
      },
    };
  }

  /** Whose losses the sentence before counted: a list of losses goes on under one owner. */
  lastOwner(): Slot | undefined {
    if (
      this.#owner === undefined ||
      this.#sentence - this.#owner.sentence > 1 ||
      this.#owner.paragraph !== this.#paragraph
    )
      return undefined;
    return this.#carried(this.#owner.group);
  }

  #carried({ start, end }: Range): Slot {
    return { start, end, words: this.#text.slice(start, end), basis: 'carried' };
  }

  /** The owner of a list of figures in the sentence before (`The losses of the Japanese: ...`). */
  lastSubject(): Slot | undefined {
    const meant = this.#before.lastSide();
    return meant === undefined ? undefined : this.#carried(meant);
  }

  /** A name of the side that was not the last subject. */
  #otherSide(): NameMention | undefined {
    const side = this.#before.lastNamedSide() ?? this.#sides[0]?.side;
    return this.#sides.find((one) => one.side !== side)?.name;
  }
}

const isDay = ({ value }: TimeMention): boolean =>
  value.earliest !== undefined && value.latest !== undefined && value.latest - value.earliest <= 40;
