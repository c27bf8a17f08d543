import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { ACC } from './bracket-case.ts';
import { isMeasure, isTime, kindOf } from './bracket-fits.ts';
import type { BracketGroup } from './bracket-group.ts';
import type { BracketPredicate, BracketUse } from './bracket-predicate.ts';

/** The first filler of a slot by its name. */
export const slotOf = (
  input: ClauseInput,
  predicate: BracketPredicate,
  slot: string,
  used: BracketUse,
): BracketGroup | undefined => slotsNamed(input, predicate, slot, used)[0];

/**
 * The fillers of a slot by its name: `object`, `subject`, `dative`, `genitive`, `predicate`, a preposition, or a preposition and
 * `+acc` where it must tell a direction.
 */
export function slotsNamed(
  input: ClauseInput,
  predicate: BracketPredicate,
  slot: string,
  used: BracketUse,
): BracketGroup[] {
  const inside = (group: BracketGroup | undefined): boolean =>
    group !== undefined && used.tokens.some((token) => token >= group.from && token <= group.headAt);
  const list = (group: BracketGroup | undefined): BracketGroup[] => (group === undefined ? [] : [group]);
  switch (slot) {
    case 'subject':
      return list(predicate.subject);
    case 'object': {
      const { object } = predicate;
      if (object === undefined) return [];
      if (!inside(object)) return [object];
      // `die Kontrolle über die Stadt übernehmen`: what hangs on the idiom's noun.
      return list(object.genitive ?? object.tail.find((one) => one.at > object.headAt)?.group);
    }
    case 'dative':
    case 'genitive':
      if (slot === 'genitive')
        for (const { group } of predicate.adjuncts)
          if (inside(group) && group.genitive !== undefined) return [group.genitive];
      return inside(predicate.dative) ? [] : list(predicate.dative);
    case 'predicate':
      return list(predicate.predicative);
    case 'none':
      return [];
    default: {
      const direction = slot.endsWith('+acc');
      const name = direction ? slot.slice(0, -4) : slot;
      const names = input.language.bracket?.contracted[name] ?? [name];
      const dative = input.language.bracket?.dativeForms ?? [];
      const free = predicate.adjuncts.filter(
        (one) =>
          names.includes(one.preposition) &&
          !inside(one.group) &&
          !isTime(input, one.group) &&
          !wholeOf(input, predicate, one) &&
          (!direction || (!dative.includes(one.preposition) && (one.group.bits & ACC) !== 0)),
      );
      // What `von` governs behind a noun belongs to that noun.
      const own = input.language.verbs.ofPrepositions.includes(name)
        ? free.filter(
            (one) =>
              ![predicate.subject, predicate.object, predicate.dative].some(
                (group) => group !== undefined && hangsOn(group, one.group),
              ),
          )
        : free;
      return own.map((one) => one.group);
    }
  }
}

/** Whether a group hangs on another, directly or through its genitive. */
const hangsOn = (holder: BracketGroup, group: BracketGroup): boolean =>
  holder.tail.some((one) => one.group === group) ||
  (holder.genitive !== undefined && hangsOn(holder.genitive, group));

/** The agent of a passive: behind `von`, or behind `durch` where it can act. */
export function byAgent(input: ClauseInput, predicate: BracketPredicate): BracketGroup | undefined {
  const by = input.language.verbs.agentPrepositions;
  const may = (group: BracketGroup): boolean => {
    if (isTime(input, group) || isMeasure(input, group)) return false;
    const kind = kindOf(group);
    return kind === undefined
      ? group.named || group.pronoun === true || group.enemy === true
      : kind !== 'place' &&
          kind !== 'border' &&
          kind !== 'time' &&
          kind !== 'event' &&
          kind !== 'text' &&
          kind !== 'abstract';
  };
  const own = predicate.adjuncts.find(
    (one) =>
      by.includes(one.preposition) &&
      may(one.group) &&
      !hangsOnNumber(predicate, one.group) &&
      !wholeOf(input, predicate, one) &&
      !hangsOnDeed(input, predicate, one.group),
  );
  return own?.group;
}

/** `trotz der Angriffe durch Bomber`: who acts there acts in the noun. */
function hangsOnDeed(input: ClauseInput, { adjuncts }: BracketPredicate, group: BracketGroup): boolean {
  return adjuncts.some(
    (one) =>
      one.group !== group &&
      one.group.tail.some((tail) => tail.group === group) &&
      // `im Golf von Mexiko`, `in der Schlacht von Verdun`: a bare name belongs to the noun before.
      ((input.tokens[one.group.headAt] as Token).info.has('frameNoun') ||
        (!group.determined &&
          group.from === group.headAt &&
          group.named &&
          (group.kind === undefined || group.kind === 'state' || group.kind === 'place') &&
          !isTime(input, one.group))),
  );
}

/** `von 84 Maschinen wurden 31 abgeschossen`: the whole, where the subject is a bare number. */
function wholeOf(
  { language }: ClauseInput,
  { subject }: BracketPredicate,
  { preposition, group }: { readonly preposition: string; readonly group: BracketGroup },
): boolean {
  if (subject === undefined || subject.numbers.length === 0 || subject.kind !== undefined) return false;
  return language.verbs.ofPrepositions.includes(preposition) && group.numbers.length > 0;
}

/** `Hunderte von Soldaten wurden getötet`: what `von` governs is counted, not acting. */
function hangsOnNumber({ subject, object }: BracketPredicate, group: BracketGroup): boolean {
  for (const one of [subject, object])
    if (
      one?.tail.some((tail) => tail.group === group) &&
      (one.numbers.length > 0 || one.kind === 'abstract' || one.kind === undefined)
    )
      return true;
  return false;
}
