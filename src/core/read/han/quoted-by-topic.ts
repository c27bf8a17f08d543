import type { AttributionScope } from '../clause.ts';
import type { HanClauses } from './han-clause.ts';
import type { HanGroup } from './han-group.ts';
import { HAN } from './han-sense.ts';
import type { HanWord } from './han-words.ts';
import { stopBefore } from './stop-before.ts';

/** Longest way from と to the end of its clause, in words. */
const LONGEST = 9;
/** Signs that a finished clause ends in. */
const FINISHED = 'ただるいうぬんり';
/** Passives: no one is named who says so. */
const PASSIVE = /[さらわ]れ/;
/** What と makes with the word behind it and that quotes nothing. */
const OTHER = /^(共|同|もに|なっ|なる|なり|いう|いっ|いえ|いわ|すれば|すると|したら|ころ)/;

/**
 * 領事は三百名が斃れたと嘆いた: what stands before と behind a finished clause is said or held by the topic, whatever the verb is; of those that
 * were not read as verbs of saying.
 */
export function quotedByTopic(
  words: readonly HanWord[],
  { groups, sayings }: HanClauses,
): AttributionScope[] {
  const out: AttributionScope[] = [];
  for (let at = 2; at < words.length - 1; at++) {
    const word = words[at] as HanWord;
    if (word.form !== 'と' || (word.sense.flags & HAN.that) === 0 || !finished(words[at - 1] as HanWord))
      continue;
    const end = clauseEnd(words, at);
    if (
      end < 0 ||
      sayings.some(({ cue }) => cue.start >= word.end && cue.start < (words[end - 1] as HanWord).end)
    )
      continue;
    const behind = words
      .slice(at + 1, end)
      .map(({ form }) => form)
      .join('');
    if (PASSIVE.test(behind) || OTHER.test(behind)) continue;
    const begin = stopBefore(words, at);
    const topic = (from: number, to: number): HanGroup | undefined =>
      groups.find((one) => one.from >= from && one.to <= to && one.slot === 'topic' && mayHold(words, one));
    const source = topic(at + 1, end) ?? topic(begin, at);
    if (source === undefined) continue;
    const start = source.from > at ? (words[begin] as HanWord).start : (words[source.to]?.end ?? source.end);
    out.push({
      cue: { start: word.start, end: (words[end - 1] as HanWord).end },
      source,
      scope: { start, end: word.start },
      stance: 'reports',
    });
  }
  return out;
}

const finished = ({ form, kind, sense }: HanWord): boolean =>
  kind === 'word' && !sense.noun && FINISHED.includes(form.charAt(form.length - 1));

/** Where the clause of the verb behind と ends; -1 where it goes on to a noun or tells a figure. */
function clauseEnd(words: readonly HanWord[], that: number): number {
  for (let at = that + 1; at < words.length && at - that <= LONGEST; at++) {
    const { kind, number, sense } = words[at] as HanWord;
    if (kind === 'mark') return at - that > 1 ? at : -1;
    if (number !== undefined || sense.case === 'of' || sense.flags & HAN.doubts) return -1;
  }
  return words.length - that <= LONGEST ? words.length : -1;
}

/** People, states, texts and names hold something; what is counted or unnamed does not. */
function mayHold(words: readonly HanWord[], group: HanGroup): boolean {
  const { kind, sense } = words[group.headAt] as HanWord;
  if (group.numbers.length > 0 || sense.roles.length + sense.heads.length > 0) return false;
  return group.animate || group.kind === 'text' || kind === 'name' || (sense.flags & HAN.source) !== 0;
}
