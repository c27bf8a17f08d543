import type { ActClaim } from '../model/claim.ts';
import type { TimeMention } from '../model/mention.ts';
import type { ReadEdition } from '../model/passage.ts';
import { spanOf } from '../model/span.ts';
import type { Ground, Told } from './ground.ts';
import type { Statement } from './statement.ts';
import { forceOf, toldHere } from './told-here.ts';

/** A stretch shorter than this part of the fighting is not the event's own. */
const SHORTEST = 0.35;
/** Nor is one that is longer than this many times the fighting. */
const LONGEST = 5;

const key = {
  kind: 'time',
  thing: 'event',
  whose: '-',
  counting: 'first and last day',
  scope: 'whole event',
} as const;

/** The sentence a mention stands in. */
function sentenceOf(read: ReadEdition, mention: TimeMention): { start: number; end: number } {
  for (const passage of read.passages)
    if (mention.start >= passage.start && mention.end <= passage.end)
      for (const sentence of passage.sentences)
        if (mention.start >= sentence.start && mention.end <= sentence.end) return sentence;
  return mention;
}

/**
 * The day on which an edition says that it began, where it gives no stretch of its own and names no place or party that began something:
 * `the first day of the war was 3 May`. The last day is left open.
 */
function firstDays(told: Told, length: number, first: number): Statement[] {
  const claims = told.read.claims.filter(
    (claim): claim is ActClaim =>
      claim.kind === 'act' &&
      claim.act === 'begin_hostilities' &&
      claim.polarity === 'asserted' &&
      forceOf(claim) === undefined &&
      claim.agent === undefined &&
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
      if (covered < SHORTEST * length || latest - earliest + 1 > LONGEST * length) continue;
      if (seen.has(`${earliest} ${latest}`)) continue;
      seen.add(`${earliest} ${latest}`);
      const sentence = sentenceOf(read, mention);
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
    if (seen.size === 0) out.push(...firstDays(told, length, first));
  }
  return out;
}
