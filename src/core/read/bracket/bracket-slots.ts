import type { BracketWords } from '../../languages/bracket-words.ts';
import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { ACC, DAT, GEN, MANY, NOM, ONE } from './bracket-case.ts';
import type { Part } from './bracket-clause.ts';
import type { BracketGroup } from './bracket-group.ts';
import type { BracketVerb } from './bracket-word.ts';

export interface Slots {
  readonly subject: BracketGroup | undefined;
  readonly object: BracketGroup | undefined;
  readonly dative: BracketGroup | undefined;
  readonly predicative: BracketGroup | undefined;
  readonly others: readonly BracketGroup[];
  readonly reflexive: boolean;
  readonly denied: boolean;
}

/** Gives the bare groups of a part their slots by case, number and order. */
export function slotsOf(
  input: ClauseInput,
  bracket: BracketWords,
  part: Part,
  shares: boolean,
  finite: BracketVerb,
  subjectless: boolean,
  passive: boolean,
): Slots {
  const { number } = finite;
  const folded = (group: BracketGroup): string => (input.tokens[group.headAt] as Token).info.folded;
  const reflexive = part.groups.some((one) => one.group.reflexive);
  const groups = part.groups.filter((one) => !one.group.reflexive);
  const denied = groups.some((one) => one.group.denied);
  const measure = (group: BracketGroup): boolean => {
    const { info } = input.tokens[group.headAt] as Token;
    return (info.has('unit') || info.sense('noun')?.kind === 'time') && !info.has('object');
  };
  const agrees = (bits: number, group: BracketGroup): boolean => {
    if (group.joined.length > 0) return true;
    if (number === undefined) return true;
    // `Die Tore wurden geöffnet und das Dorf geplündert`: the auxiliary that is left out would agree.
    if (shares && passive && part.finite === undefined && (bits & DAT) === 0) return true;
    const nominative = bits & NOM;
    if (number === 'p')
      return (nominative & MANY) !== 0 || (group.numbers.length > 0 && group.pronoun !== true);
    return (nominative & ONE) !== 0;
  };
  let subject: (typeof groups)[number] | undefined;
  if (!subjectless) {
    const able = groups.filter(
      (one) => (one.bits & NOM) !== 0 && agrees(one.bits, one.group) && !measure(one.group),
    );
    const real = able.filter(
      (one) => !(one.group.pronoun === true && bracket.expletive.includes(folded(one.group))),
    );
    const sure = real.find(
      (one) => (one.bits & ~NOM) === 0 || ((one.bits & NOM) !== 0 && (one.bits & (ACC | DAT)) === 0),
    );
    // `haben die Stadt genommen und das Schloss besetzt`: one group beside a verb that shares its auxiliary is the object.
    const [lone] = real;
    const takesObject = finite.auxiliary === 'have' || finite.modal !== undefined;
    const only = shares && !passive && takesObject && part.finite === undefined && groups.length === 1;
    // A clause that may share its subject has one of its own only where the case tells, or where the verb agrees with nothing else.
    subject =
      sure ??
      ((shares && part.verbs.some((one) => one.at === part.tokens[0])) ||
      (only && ((lone?.bits ?? 0) & ACC) !== 0)
        ? undefined
        : (real[0] ?? able[0]));
    // `Die Höhe griff der Feind an`: handled by the sure nominative; a lone group that agrees by number alone stays.
    if (subject === undefined && groups.length > 0 && number === undefined)
      subject = groups.find((one) => (one.bits & NOM) !== 0);
    if (subject === undefined && !shares) {
      const counted = groups.find(
        (one) => one.group.numbers.length > 0 && (one.bits & NOM) !== 0 && !measure(one.group),
      );
      if (counted !== undefined && groups.length === 1) subject = counted;
    }
  }
  const others: BracketGroup[] = [];
  let object: BracketGroup | undefined;
  let dative: BracketGroup | undefined;
  let predicative: BracketGroup | undefined;
  for (const one of groups) {
    if (one === subject) continue;
    const { bits, group } = one;
    if (group.pronoun === true && bracket.expletive.includes(folded(group)) && subject !== undefined) {
      if (object === undefined && (bits & ACC) !== 0 && one !== groups[0]) object = group;
      continue;
    }
    if ((bits & (ACC | NOM)) === 0 && (bits & (DAT | GEN)) !== 0) {
      dative ??= group;
      continue;
    }
    // `belagerten die Burg acht Wochen lang`: a measure beside an object is none.
    if (
      measure(group) &&
      (object !== undefined ||
        groups.some((other) => other !== one && other !== subject && (other.bits & ACC) !== 0))
    ) {
      others.push(group);
      continue;
    }
    if ((bits & ACC) !== 0 && object === undefined) object = group;
    else if ((bits & DAT) !== 0 && dative === undefined) dative = group;
    else others.push(group);
    if ((bits & NOM) !== 0) predicative ??= group;
  }
  // `gab den Truppen den Befehl`: of two groups that can be both, the first is the dative.
  if (object !== undefined && dative === undefined && others.length > 0) {
    const second = others.find((group) => (group.bits & ACC) !== 0 && !measure(group));
    if (second !== undefined && (object.bits & DAT) !== 0) {
      dative = object;
      object = second;
    }
  }
  const anybody =
    subject !== undefined &&
    subject.group.pronoun === true &&
    (bracket.anybody.includes(folded(subject.group)) ||
      (bracket.expletive.includes(folded(subject.group)) && groups.length === 1 && passive));
  return {
    subject: anybody ? undefined : subject?.group,
    object,
    dative,
    predicative,
    others,
    reflexive,
    denied,
  };
}
