import { gregorianFromDay } from '../calendars/gregorian.ts';
import type { StudyName } from '../model/build.ts';
import type { ActClaim, Attribution } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import type { Ground, Told } from './ground.ts';
import { mentionsIn } from './mentions-in.ts';

/** A paper that the sentence of a claim appeals to, and how it is known. */
export interface Paper extends Span {
  readonly key: string;
  readonly label: string;
  readonly because: string;
}

/** Treaties and papers of names.yaml named in the sentence; who is only cited there is none. */
function named(ground: Ground, told: Told, claim: ActClaim): Paper[] {
  return mentionsIn(told.read, claim.sentence.start, claim.sentence.end).flatMap((mention) => {
    if (mention.kind !== 'name' || mention.key === undefined || mention.party !== undefined) return [];
    const { start, end, words, key } = mention;
    const entry = ground.names.get(key);
    if (entry?.kind !== 'other') return [];
    if (claim.attribution.some((one) => start < one.end && end > one.start)) return [];
    const because = `It is named in the sentence that tells of the line: ${words}.`;
    return [{ start, end, words, key, label: entry.label, because }];
  });
}

/** The year in the label of a paper: `Convention of Peking of 1860`. */
const yearOf = (label: string): number | undefined => {
  const found = /(?<!\d)\d{4}(?!\d)/.exec(label)?.[0];
  return found === undefined ? undefined : Number(found);
};

const papersByYear = new WeakMap<Ground, ReadonlyMap<number, readonly StudyName[]>>();

/** Papers of the study by the year in their label, looked up once for all. */
function ofYears(ground: Ground): ReadonlyMap<number, readonly StudyName[]> {
  const known = papersByYear.get(ground);
  if (known !== undefined) return known;
  const found = new Map<number, StudyName[]>();
  for (const name of ground.names.values()) {
    const year = name.kind === 'other' && name.party === undefined ? yearOf(name.label) : undefined;
    if (year !== undefined) found.set(year, [...(found.get(year) ?? []), name]);
  }
  papersByYear.set(ground, found);
  return found;
}

/** Papers that are told of by their year alone, where names.yaml has only one of that year and it is no year of the event. */
function byYear(ground: Ground, told: Told, claim: ActClaim): Paper[] {
  return mentionsIn(told.read, claim.sentence.start, claim.sentence.end).flatMap((mention) => {
    if (mention.kind !== 'time') return [];
    const { start, end, words, value } = mention;
    const { earliest, latest, precision } = value;
    if (precision !== 'year' || earliest === undefined || latest === undefined) return [];
    const { first, last } = ground.days;
    if (first !== undefined && last !== undefined && latest >= first && earliest <= last) return [];
    const { year } = gregorianFromDay(earliest);
    if (gregorianFromDay(latest).year !== year) return [];
    const [one, ...others] = ofYears(ground).get(year) ?? [];
    if (one === undefined || others.length > 0) return [];
    const because = `The sentence that tells of the line names the year ${words}, and the study knows one paper of that year.`;
    return [{ start, end, words, key: one.key, label: one.label, because }];
  });
}

/** Treaties and maps to which the sentence of a claim appeals, in the order of the text: those it names, else those it tells by their year. */
export function papersOf(ground: Ground, told: Told, claim: ActClaim): readonly Paper[] {
  const inWords = named(ground, told, claim);
  return inWords.length > 0 ? inWords : byYear(ground, told, claim);
}

/** The speakers of a claim: a paper by which something is so (`by the line drawn in 1886`) says nothing itself. */
export const speakersOf = ({ attribution }: ActClaim, papers: readonly Paper[]): readonly Attribution[] =>
  attribution.filter(({ start, end }) => !papers.some((paper) => start < paper.end && end > paper.start));
