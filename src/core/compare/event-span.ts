import type { ActClaim } from '../model/claim.ts';
import type { TimeMention } from '../model/mention.ts';
import type { ReadEdition } from '../model/passage.ts';
import { spanOf } from '../model/span.ts';
import type { Ground, Told } from './ground.ts';
import { isLong } from './part-by-episode.ts';
import type { Statement } from './statement.ts';
import { forceOf, toldHere } from './told-here.ts';

/** A stretch shorter than this part of the fighting is not the event's own. */
const SHORTEST = 0.35;
/** In a war of many fights each theatre and each year has its stretch: one shorter than this part is not the war's. */
const SHORTEST_OF_WAR = 0.8;
/** Nor is one that is longer than this many times the fighting. */
const LONGEST = 5;

const key = {
  kind: 'time',
  thing: 'event',
  whose: '-',
  counting: 'first and last day',
  scope: 'whole event',
} as const;

/** The sentence a mention stands in, with the heading over it. */
function sentenceOf(
  read: ReadEdition,
  { start, end }: TimeMention,
): { start: number; end: number; heading?: string | undefined } {
  for (const passage of read.passages)
    if (start >= passage.start && end <= passage.end)
      for (const sentence of passage.sentences)
        if (start >= sentence.start && end <= sentence.end) return { ...sentence, heading: passage.heading };
  return { start, end };
}

/**
 * The day on which an edition says that it began, where it gives no stretch of its own and names no place or party that began something:
 * `the first day of the war was 3 May`. The last day is left open.
 */
function firstDays(told: Told, length: number, first: number, long: boolean): Statement[] {
  const claims = told.read.claims.filter(
    (claim): claim is ActClaim =>
      claim.kind === 'act' &&
      claim.act === 'begin_hostilities' &&
      claim.polarity === 'asserted' &&
      forceOf(claim) === undefined &&
      claim.agent === undefined &&
      (!long || claim.ofWhole === true) &&
      claim.when?.basis === 'stated',
  );
  return claims.flatMap((claim) => {
    const when = claim.when;
    if (when === undefined) return [];
    const { earliest, latest, precision, approximate, calendar } = when.value;
    if (earliest === undefined || earliest !== latest || approximate || precision === 'minute') return [];
    if (Math.abs(earliest - first) > LONGEST * length) return [];
    const here = toldHere(told, claim, when);
    return [
      {
        ...here,
        key,
        value: {
          kind: 'time' as const,
          interval: {
            earliest,
            latest: undefined,
            precision,
            extent: 'range' as const,
            approximate,
            calendar,
          },
        },
        facet: {},
        tier: 'candidate' as const,
        reasons: [
          ...here.reasons,
          {
            rule: 'compare.first-day',
            says: 'The account says that it began on this day, and gives no last one.',
          },
        ],
      },
    ];
  });
}

/**
 * First and last day: a stretch of days in an account that spans most of the days of the fighting.
 * Nobody says in a fixed phrase that these are the event's limits, so each is a candidate for a person to confirm.
 */
export function eventSpanStatements(ground: Ground): Statement[] {
  const { first, last } = ground.days;
  if (first === undefined || last === undefined || last <= first) return [];
  const length = last - first + 1;
  const long = isLong(ground.days);
  const shortest = long ? SHORTEST_OF_WAR : SHORTEST;
  const out: Statement[] = [];
  for (const told of ground.told) {
    const { account, edition, current, read } = told;
    const seen = new Set<string>();
    for (const mention of read.mentions) {
      if (mention.kind !== 'time' || mention.value.extent !== 'range') continue;
      const { earliest, latest, precision } = mention.value;
      if (earliest === undefined || latest === undefined || precision === 'year' || precision === 'month')
        continue;
      const covered = Math.min(latest, last) - Math.max(earliest, first) + 1;
      if (covered < shortest * length || latest - earliest + 1 > LONGEST * length) continue;
      if (seen.has(`${earliest} ${latest}`)) continue;
      const sentence = sentenceOf(read, mention);
      // A heading of years is over the part of the story that tells of them.
      if (long && sentence.heading?.includes(edition.text.slice(sentence.start, sentence.end).trim()))
        continue;
      seen.add(`${earliest} ${latest}`);
      out.push({
        key,
        value: { kind: 'time', interval: mention.value },
        facet: {},
        account,
        edition,
        current,
        claim: mention.id,
        span: { start: mention.start, end: mention.end, words: mention.words },
        sentence: spanOf(edition.text, sentence.start, sentence.end),
        attribution: [],
        modality: 'act',
        denied: false,
        tier: 'candidate',
        reasons: [
          ...mention.reasons,
          {
            rule: 'compare.event-span',
            says: 'The stretch covers most days of the fighting; it is taken for the event.',
          },
        ],
      });
    }
    if (seen.size === 0) out.push(...firstDays(told, length, first, long));
  }
  return out;
}
