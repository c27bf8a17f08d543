import type { FrameRow } from '../languages/frame-words.ts';
import type { NounKind } from '../languages/noun-words.ts';
import type { Modality } from '../model/claim.ts';
import { ACC } from './bracket-case.ts';
import type { BracketGroup } from './bracket-group.ts';
import type { BracketPredicate } from './bracket-predicates.ts';
import { bracketExcluded, bracketUses, type BracketUse } from './bracket-uses.ts';
import type { ClauseInput, Token } from './claim-tokens.ts';

/** An act told by a verb. */
export interface BracketAct {
  readonly row: FrameRow;
  readonly agent: BracketGroup | undefined;
  readonly target: BracketGroup | undefined;
  readonly voice: 'active' | 'passive';
  readonly tokens: readonly number[];
}

/** The act a predicate tells, by the first row whose words and slots fit; undefined when it tells none. */
export function bracketAct(input: ClauseInput, predicate: BracketPredicate): BracketAct | undefined {
  // `es kam zu Kämpfen`: the noun tells it.
  const empty = predicate.subject?.pronoun === true && input.language.bracket?.expletive.includes((input.tokens[predicate.subject.headAt] as Token).info.folded) === true;
  if (empty && bracketUses(input, predicate).some(({ use, behind }) => use.class === 'occur' && behind !== undefined)) return undefined;
  let longest = 0;
  for (const used of bracketUses(input, predicate)) {
    const { row, count, rest } = used.use;
    // `kam es zu Kämpfen`, `schaffte es`: the longer idiom is meant.
    if (rest.length < longest) break;
    if (row === undefined) {
      if (count === undefined && used.use.class !== 'say' && used.use.class !== 'adopts') longest = Math.max(longest, rest.length);
      continue;
    }
    if (row.voice !== undefined && (row.voice === 'passive') !== predicate.passive) continue;
    if (bracketExcluded(input, predicate, row.unless)) continue;
    const made = bind(input, predicate, row, used);
    if (made !== undefined) return made;
  }
  return undefined;
}

function bind(input: ClauseInput, predicate: BracketPredicate, row: FrameRow, used: BracketUse): BracketAct | undefined {
  const { passive } = predicate;
  const ofSubject = row.target?.[0] === 'subject';
  let agent: BracketGroup | undefined;
  let target: BracketGroup | undefined;
  if (ofSubject) {
    if (passive) return undefined;
    target = predicate.subject;
    for (const slot of row.agent ?? []) agent ??= slotOf(input, predicate, slot, used);
  } else if (passive) {
    target = (row.target ?? ['object']).includes('object') ? (predicate.subject ?? used.behind ?? predicate.dative) : (used.behind ?? predicate.subject ?? predicate.dative);
    agent = byAgent(input, predicate);
  } else {
    agent = predicate.subject;
    target = used.behind;
    for (const slot of row.target ?? ['object']) {
      if (target !== undefined) break;
      const fillers = slotsNamed(input, predicate, slot, used).filter((filler) => filler !== agent && !isMeasure(input, filler));
      const { targetKinds } = row;
      target = (targetKinds === undefined ? undefined : fillers.find((filler) => fits(input, filler, targetKinds, true))) ?? fillers[0];
    }
  }
  // `nahmen Geiseln`: the noun of the idiom is itself the target.
  const { object } = predicate;
  if (target === undefined && !ofSubject && !passive && row.strict === true && row.targetKinds !== undefined && object !== undefined && used.tokens.includes(object.headAt) && fits(input, object, row.targetKinds, true)) target = object;
  if (row.needsTarget === true && target === undefined) return undefined;
  const strict = row.strict === true;
  if (row.targetKinds !== undefined && !fits(input, target, row.targetKinds, strict && row.agentKinds === undefined)) return undefined;
  if (row.agentKinds !== undefined && !fits(input, ofSubject ? target : agent, row.agentKinds, strict && !passive)) return undefined;
  return { row, agent, target, voice: passive ? 'passive' : 'active', tokens: used.tokens };
}

/** The first filler of a slot by its name. */
export const slotOf = (input: ClauseInput, predicate: BracketPredicate, slot: string, used: BracketUse): BracketGroup | undefined => slotsNamed(input, predicate, slot, used)[0];

/**
 * The fillers of a slot by its name: `object`, `subject`, `dative`, `genitive`, `predicate`, a preposition, or a preposition and
 * `+acc` where it must tell a direction.
 */
function slotsNamed(input: ClauseInput, predicate: BracketPredicate, slot: string, used: BracketUse): BracketGroup[] {
  const inside = (group: BracketGroup | undefined): boolean => group !== undefined && used.tokens.some((token) => token >= group.from && token <= group.headAt);
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
      if (slot === 'genitive') for (const { group } of predicate.adjuncts) if (inside(group) && group.genitive !== undefined) return [group.genitive];
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
        (one) => names.includes(one.preposition) && !inside(one.group) && !isTime(input, one.group) && (!direction || (!dative.includes(one.preposition) && (one.group.bits & ACC) !== 0)),
      );
      // What `von` governs behind a noun belongs to that noun.
      const own = input.language.verbs.ofPrepositions.includes(name) ? free.filter((one) => ![predicate.subject, predicate.object, predicate.dative].some((group) => group !== undefined && hangsOn(group, one.group))) : free;
      return own.map((one) => one.group);
    }
  }
}

/** Whether a group hangs on another, directly or through its genitive. */
const hangsOn = (holder: BracketGroup, group: BracketGroup): boolean => holder.tail.some((one) => one.group === group) || (holder.genitive !== undefined && hangsOn(holder.genitive, group));

const isTime = (input: ClauseInput, group: BracketGroup): boolean => (input.tokens[group.headAt] as Token).info.sense('noun')?.kind === 'time';

export const isMeasure = (input: ClauseInput, group: BracketGroup): boolean => {
  const { info } = input.tokens[group.headAt] as Token;
  return (info.has('unit') && !info.has('object')) || info.sense('noun')?.kind === 'time';
};

/** The agent of a passive: behind `von`, or behind `durch` where it can act. */
export function byAgent(input: ClauseInput, predicate: BracketPredicate): BracketGroup | undefined {
  const by = input.language.verbs.agentPrepositions;
  const may = (group: BracketGroup): boolean => {
    if (isTime(input, group) || isMeasure(input, group)) return false;
    const kind = kindOf(group);
    return kind === undefined ? group.named || group.pronoun === true || group.enemy === true : kind !== 'place' && kind !== 'border' && kind !== 'time' && kind !== 'event' && kind !== 'text' && kind !== 'abstract';
  };
  const own = predicate.adjuncts.find((one) => by.includes(one.preposition) && may(one.group) && !hangsOnNumber(predicate, one.group) && !hangsOnDeed(input, predicate, one.group));
  return own?.group;
}

/** `trotz der Angriffe durch Bomber`: who acts there acts in the noun. */
function hangsOnDeed(input: ClauseInput, { adjuncts }: BracketPredicate, group: BracketGroup): boolean {
  return adjuncts.some(
    (one) =>
      one.group !== group && one.group.tail.some((tail) => tail.group === group) &&
      // `im Golf von Mexiko`, `in der Schlacht von Verdun`: a bare name belongs to the noun before.
      ((input.tokens[one.group.headAt] as Token).info.has('frameNoun') || (!group.determined && group.from === group.headAt && group.named && (group.kind === undefined || group.kind === 'state' || group.kind === 'place') && !isTime(input, one.group))),
  );
}

/** `Hunderte von Soldaten wurden getötet`: what `von` governs is counted, not acting. */
function hangsOnNumber({ subject, object }: BracketPredicate, group: BracketGroup): boolean {
  for (const one of [subject, object]) if (one !== undefined && one.tail.some((tail) => tail.group === group) && (one.numbers.length > 0 || one.kind === 'abstract' || one.kind === undefined)) return true;
  return false;
}

/** Kind of a group: of its head, or of what a quantity counts. */
export function kindOf(group: BracketGroup): NounKind | undefined {
  if (group.kind === 'abstract' || group.kind === undefined) {
    const inner = group.genitive ?? group.tail[0]?.group;
    if (inner !== undefined && !group.named && (group.numbers.length > 0 || group.kind === undefined)) return kindOf(inner) ?? group.kind;
  }
  return group.kind;
}

const NAMED: ReadonlySet<NounKind> = new Set<NounKind>(['person', 'leader', 'formation', 'state', 'place', 'border', 'materiel']);

/** Whether a filler may be what the row asks for; names of unknown kind pass, other unknown words only where the row is not strict. */
export function fits(input: ClauseInput, group: BracketGroup | undefined, kinds: readonly NounKind[], strict: boolean): boolean {
  if (group === undefined) return !strict;
  const kind = kindOf(group);
  const { info } = input.tokens[group.headAt] as Token;
  if (kind === undefined) {
    if (group.pronoun === true || group.enemy === true || group.mutual === true || !strict || group.numbers.length > 0) return true;
    // Names name people, ground and ships, not events.
    if (!kinds.some((one) => NAMED.has(one))) return false;
    // A noun of no list is most often a name; a name of unknown kind is no state where only a state will do.
    return kinds.length === 1 && kinds[0] === 'state' ? false : group.named || (info.capital && (!info.noun || info.byLastPart));
  }
  if (kinds.includes(kind)) return true;
  if (info.all('noun').some((sense) => kinds.includes(sense.kind))) return true;
  if (kind === 'state' && group.named && (kinds.includes('place') || kinds.includes('formation') || kinds.includes('person'))) return true;
  if (kind === 'place' && group.named && kinds.includes('state')) return true;
  const name = input.tokens[group.headAt]?.name ?? -1;
  const people = name >= 0 && (input.names[name]?.nameKind === 'demonym' || input.names[name]?.nameKind === 'party');
  return (kind === 'formation' || kind === 'person') && people && kinds.includes('state');
}

/** Force of a predicate by its own words and those of the verbs and nouns it depends on. */
export function bracketForce(input: ClauseInput, predicate: BracketPredicate, said: boolean): Modality {
  if (predicate.negated) return 'neg';
  const { governor, clause } = predicate;
  if (predicate.infinitive || (governor !== undefined && clause.kind === 'main')) {
    const opener = openerForce(input, clause.opener, true);
    if (opener !== undefined && predicate.infinitive) return opener;
    if (clause.host !== undefined && predicate.infinitive) {
      const noun = (input.tokens[clause.host.headAt] as Token).info.sense('intent');
      if (noun !== undefined) return noun.force;
    }
    // `die Grenze verletzt zu haben`: told as done.
    if (predicate.done) return governor === undefined ? predicate.modality : bracketForce(input, governor, said) === 'neg' ? 'neg' : predicate.modality;
    if (governor !== undefined) {
      const outer = bracketForce(input, governor, said);
      const given = governed(input, governor);
      if (given !== undefined && given !== 'act') return given === 'neg' ? 'neg' : outer === 'neg' ? (given === 'try' || given === 'plan' ? given : 'neg') : given;
      if (given === 'act') return outer;
      if (outer !== 'act') return outer;
    }
    return predicate.modality !== 'act' ? predicate.modality : 'plan';
  }
  if (predicate.modality !== 'act') return predicate.modality;
  const opener = clause.kind === 'sub' ? openerForce(input, clause.opener, false) : undefined;
  if (opener !== undefined) return opener;
  if (clause.kind === 'sub' && input.language.attribution.that.includes(clause.opener)) {
    // `befahl, dass ... angreifen`: the verb before gives its force.
    const before = governorOf(predicate);
    if (before !== undefined) {
      const given = governed(input, before);
      if (given === 'plan' || given === 'try' || given === 'poss' || given === 'neg') return given;
    }
    if (clause.host !== undefined) {
      const noun = (input.tokens[clause.host.headAt] as Token).info.sense('intent');
      if (noun !== undefined) return noun.force;
    }
  }
  if (predicate.reported && !said) return 'hedged';
  return 'act';
}

const governorOf = (predicate: BracketPredicate): BracketPredicate | undefined => predicate.governor ?? predicate.hung;

/** What a subordinator makes of its clause. */
function openerForce(input: ClauseInput, opener: string, infinitive: boolean): Modality | undefined {
  if (opener === '') return undefined;
  if (infinitive) return input.language.bracket?.purpose[opener];
  return input.language.verbs.unreal.includes(opener) ? 'poss' : undefined;
}

/** What the governing verb makes of the one behind it; undefined when the lists do not say. */
function governed(input: ClauseInput, governor: BracketPredicate): Modality | undefined {
  let found: Modality | undefined;
  for (const { use } of bracketUses(input, governor)) {
    if (use.class === 'negating') return 'neg';
    if (use.class === 'factual') return 'act';
    if (use.class === 'plan' || use.class === 'try' || use.class === 'poss' || use.class === 'future') found ??= use.class;
  }
  return found;
}
