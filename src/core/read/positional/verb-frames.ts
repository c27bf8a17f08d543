// Over the usual length: one question, whether a row tells what its verb does, and every condition on it looks at the same trial.

import { actById } from '../../languages/acts.ts';
import type { FrameRow } from '../../languages/frame-words.ts';
import { headRoles } from '../figures/figure-roles.ts';
import type { ClauseInput } from '../lexicon/claim-tokens.ts';
import { excluded } from '../lexicon/excluded-phrases.ts';
import { infinitiveBehind } from '../lexicon/small-words.ts';
import { tellsAlone } from '../lexicon/tells-alone.ts';
import { tellsOtherAct } from '../lexicon/tells-other-act.ts';
import { memberAt } from '../member-at.ts';
import type { Predicate } from './clause-walk.ts';
import type { NounPhrase } from './elements.ts';
import { fits } from './group-kinds.ts';
import { type UsedVerb, usesOf } from './match-use.ts';
import { turnedPhrases } from './turned-phrase.ts';
import {
  adjunct,
  byAgent,
  objectBehind,
  ownerInPhrase,
  peopleBehind,
  phraseObject,
  spans,
  subjectBehind,
} from './verb-slots.ts';

/** An act told by a verb, its slots still groups of the walk. */
export interface VerbAct {
  readonly row: FrameRow;
  readonly from: number;
  readonly to: number;
  readonly agent: NounPhrase | undefined;
  readonly target: NounPhrase | undefined;
  readonly voice: 'active' | 'passive';
  /** Last token of the verb's phrase. */
  readonly last: number;
  /** Head of the noun that belongs to the phrase and stands as its subject: `fire was opened`. */
  readonly noun?: number;
}

/** The act a predicate tells, by the first row whose words and slots fit; undefined when it tells none. */
export function verbAct(input: ClauseInput, predicate: Predicate): VerbAct | undefined {
  const { verb } = predicate;
  if (verb.entry === undefined) return undefined;
  const passive = verb.passive || predicate.reduced;
  if (passive)
    for (const { used, ...fillers } of turnedPhrases(input, predicate)) {
      const { row } = used.use;
      if (row === undefined || row.voice === 'active') continue;
      if (excluded(input, row.unless, verb.at, verb.entry.lemma)) continue;
      const made = bind({ input, predicate, row, used, passive, inchoative: false }, fillers);
      if (made !== undefined && predicate.subject !== undefined)
        return { ...made, noun: predicate.subject.headAt };
    }
  /** `captured 70`: taken for men before it is taken for ground. */
  let ground: VerbAct | undefined;
  for (const used of usesOf(input, verb)) {
    const { row } = used.use;
    if (row === undefined) continue;
    if (row.voice !== undefined && (row.voice === 'passive') !== passive) continue;
    if (excluded(input, row.unless, verb.at, verb.entry.lemma)) continue;
    const trial = { input, predicate, row, used, passive, inchoative: row.target?.[0] === 'subject' };
    const made = bind(trial, fillersOf(trial));
    if (made === undefined) continue;
    if (row.act !== 'capture_place' || !justSoMany(made.target)) return made;
    ground ??= made;
  }
  return ground;
}

/** A number without its noun. */
const justSoMany = (group: NounPhrase | undefined): boolean =>
  group?.bare === true && group.numbers.length > 0 && group.tail.length === 0;

/** Slots of the agent that stand behind the verb, where the subject is what is acted on. */
const BEHIND: ReadonlySet<string> = new Set(['object', 'people']);

/** One way to tell the act, tried on a predicate. */
interface Trial {
  readonly input: ClauseInput;
  readonly predicate: Predicate;
  readonly row: FrameRow;
  readonly used: UsedVerb;
  readonly passive: boolean;
  /** What the verb tells happens to its subject: `the town fell`. */
  readonly inchoative: boolean;
}

interface Fillers {
  readonly agent: NounPhrase | undefined;
  readonly target: NounPhrase | undefined;
}

function bind(trial: Trial, found: Fillers | undefined): VerbAct | undefined {
  const { predicate, row, used, passive } = trial;
  // `tomba dans une embuscade`: who suffers it does not do it.
  const fillers =
    found !== undefined && found.agent === found.target ? { ...found, agent: undefined } : found;
  if (fillers === undefined || !complete(trial, fillers) || !ofTheRightKind(trial, fillers)) return undefined;
  const { at } = predicate.verb;
  return {
    row,
    from: at,
    to: triggerEnd(at, used),
    agent: fillers.agent,
    target: fillers.target,
    voice: passive ? 'passive' : 'active',
    last: used.last,
  };
}

/** Who does it and to whom, by where the row says they stand; undefined where the form of the verb rules the row out. */
function fillersOf(trial: Trial): Fillers | undefined {
  const { input, predicate, row, used, passive, inchoative } = trial;
  const { verb } = predicate;
  const turned = subjectBehind(predicate, used.last);
  if (turned !== undefined && (inchoative || actById.get(row.act)?.family === 'movement')) {
    if (!inchoative) return { agent: turned, target: targetOf(trial, undefined) };
    return row.agent?.some((slot) => BEHIND.has(slot)) === true
      ? undefined
      : { agent: undefined, target: turned };
  }
  const { subject } = predicate;
  const behind = objectBehind(predicate, used);
  // `they were gone by April`: what only goes somewhere is not acted on.
  const goes = row.target !== undefined && !row.target.includes('object') && used.use.rest.length === 0;
  if (goes && !inchoative && actById.get(row.act)?.family === 'movement') {
    if (passive && (verb.be || predicate.reduced)) return undefined;
    // `moving their troops east` moves the troops.
    if (!passive && behind !== undefined && moved(behind, verb.at)) return undefined;
  }
  if (!inchoative)
    return passive
      ? {
          agent:
            byAgent(input, predicate) ??
            predicate.causer ??
            row.nounAgent?.map((slot) => adjunct(input, predicate, slot, used)?.group).find(Boolean),
          target: subject,
        }
      : { agent: subject, target: targetOf(trial, behind) };
  if (passive && row.verbs?.some((entry) => entry.startsWith('be ')) !== true) return undefined;
  // `ending the shipments` did not end itself.
  // `struck two mines`: what stands in the gap is a word of the phrase.
  const own = used.use.rest.includes('~') && behind?.headAt === used.last;
  // `moururent du typhus`: a verb that has no object takes none.
  const none = input.language.verbs.headFirst?.beActive.includes(verb.entry?.lemma ?? '') === true;
  const acts = behind !== undefined && behind.from > verb.at && !behind.reflexive && !own && !none;
  if (acts && !passive && !row.agent?.some((slot) => BEHIND.has(slot))) return undefined;
  let agent: NounPhrase | undefined;
  for (const slot of row.agent ?? [])
    agent ??=
      slot === 'gap'
        ? ownerInPhrase(predicate, used)
        : slot === 'people'
          ? peopleBehind(input, predicate)
          : slot === 'object'
            ? (behind ?? phraseObject(predicate, used))
            : adjunct(input, predicate, slot, used)?.group;
  if (agent === undefined && row.agent?.[0] === 'people') return undefined;
  return { agent, target: subject };
}

/** Whether what stands behind the verb is no measure or time of the way, but something it is done to. */
const moved = ({ from, kind, reflexive, measure, bare }: NounPhrase, at: number): boolean =>
  from > at && !reflexive && !measure && !bare && kind !== 'time';

/** The target of an active verb: in the gap or at the end of its phrase, else in the first slot the row names. */
function targetOf(
  { input, predicate, row, used }: Trial,
  behind: NounPhrase | undefined,
): NounPhrase | undefined {
  const wanted = row.target ?? ['object'];
  const { rest } = used.use;
  // `fought their way out`: the way is part of the phrase.
  const own =
    rest.includes('~') && rest.includes(memberAt(input.tokens, behind?.headAt ?? -1)?.info.folded ?? '');
  const object = own ? undefined : behind;
  if (used.preposition >= 0) {
    const gap = rest.includes('~') && wanted.includes('object') ? object : undefined;
    const found = gap ?? phraseObject(predicate, used) ?? (wanted.includes('object') ? behind : undefined);
    // `opened fire at 800 yards`: from so far, at nobody.
    if (found !== undefined && !spans(input, found)) return found;
  }
  for (const slot of wanted) {
    const found =
      slot === 'object'
        ? lentTo(row, predicate)
          ? undefined
          : object
        : slot === 'subject'
          ? predicate.subject
          : adjunct(input, predicate, slot, used)?.group;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `landed and burned the port`: who goes somewhere or gives up takes no object from the verb behind. */
function lentTo({ act, target }: FrameRow, { lent }: Predicate): boolean {
  const family = actById.get(act)?.family;
  return (
    lent === true &&
    (act === 'surrender' ||
      act === 'declare_independence' ||
      (family === 'movement' && target?.[0] !== 'object'))
  );
}

/** Acts that name a fault behind the preposition of their phrase. */
const FAULTS: ReadonlySet<string> = new Set(['charge', 'accuse']);

/** Whether what the act needs is there, and nothing stands there that tells something else. */
function complete(trial: Trial, { agent, target }: Fillers): boolean {
  const { input, predicate, row, used, passive, inchoative } = trial;
  const { object, second, subject, verb } = predicate;
  const family = actById.get(row.act)?.family;
  const head = memberAt(input.tokens, agent?.headAt ?? -1);
  if (target === undefined && passive && predicate.reduced && row.needsTarget === true) return false;
  if (target === undefined && !passive) {
    // `lost 60 per cent of its men` loses no ground.
    const counted = object !== undefined && object.numbers.length > 0 && object.from > verb.at;
    if (counted && row.strict === true && row.targetKinds !== undefined) return false;
    // `the fighting stopped` repels no one: an active verb that acts on something needs that something.
    if (row.needsTarget === true || (row.targetKinds !== undefined && row.target === undefined)) return false;
  }
  if (family === 'movement') {
    // `losses came to 526`: figures arrive nowhere.
    // `their wounded came to 1,700`.
    const amount = target?.bare === true || predicate.adjuncts.some(({ group }) => group.bare);
    if (head?.info.role === true && amount) return false;
    if (head !== undefined && headRoles(head).includes('casualties')) return false;
  } else if (!inchoative && used.use.rest.length === 0) {
    // `cover 300 kilometres` defends nothing; `it took them eleven months` takes no one.
    if (target === undefined && object?.measure === true && object.from > verb.at) return false;
    if (second?.measure === true && subject?.pronoun === true) return false;
  }
  // `the line held`, not `held the line`: who holds something holds that.
  if (row.target?.length === 1 && row.target[0] === 'none' && used.use.rest.length === 0)
    if (object !== undefined && object.from > verb.at && !object.measure) return false;
  // `charged the crowd with drawn swords` charges no one with a crime.
  if (FAULTS.has(row.act) && used.preposition >= 0) {
    const fault = phraseObject(predicate, used)?.kind;
    if (fault === 'materiel' || fault === 'formation' || fault === 'person') return false;
  }
  if (row.act === 'order' && !orders(input, target, used, passive ? verb.at + 1 : target?.end)) return false;
  const acts = target === undefined ? [] : input.tokens[target.headAt]?.info.all('frameNoun');
  // `concluded a truce`: the truce is the act.
  if (row.act === 'sign_treaty' && acts?.some((sense) => sense.row.act === 'cease_fire') === true)
    return false;
  // `two ships had been lost to mines`: no ground that changed hands.
  if (row.act === 'capture_place' && inchoative && agent?.kind === 'materiel') return false;
  // `lost half of his 600 horse`: a loss in numbers, unless of ground.
  if (row.act === 'lose' && target !== undefined && (target.numbers.length > 0 || target.bare))
    if (target.kind !== 'place' && target.kind !== 'border' && target.kind !== 'event') return false;
  // `began the attack`: the noun tells the act, the verb only lends itself.
  if (target !== undefined && family === 'phase' && tellsOtherAct(input, target)) return false;
  // `Brannan began landing troops`: a name that is known for nothing begins no fighting.
  if (family === 'phase' && inchoative && target?.named === true && target.kind === undefined) return false;
  // `some concluded that ...`: who tells something does not end.
  // `you start losing`: a man does not begin, fighting does.
  if (family === 'phase' && inchoative && target?.pronoun === true && (target.personal || tellsToo(verb)))
    return false;
  return (
    row.needs === undefined ||
    row.needs.some((preposition) => adjunct(input, predicate, preposition, used) !== undefined)
  );
}

/** Whether an infinitive begins at a token. */
const infinitiveAt = (input: ClauseInput, at: number): boolean =>
  memberAt(input.tokens, at)?.info.infinitive === true && infinitiveBehind(input, at);

/** `commanded the wing during the march to Ulm` gives no order; `ordered 30 lorries` buys them. */
function orders(
  input: ClauseInput,
  target: NounPhrase | undefined,
  { use: { rest }, last }: UsedVerb,
  behind: number | undefined,
): boolean {
  if (rest[0] === '~' && input.tokens[last]?.info.infinitive === true) return infinitiveBehind(input, last);
  return (
    rest.length > 0 || target?.kind !== 'materiel' || (behind !== undefined && infinitiveAt(input, behind))
  );
}

const tellsToo = ({ entry }: Predicate['verb']): boolean => entry !== undefined && tellsAlone(entry);

/** Whether the fillers are of the kinds the row asks for. */
function ofTheRightKind({ input, row, passive, inchoative }: Trial, { agent, target }: Fillers): boolean {
  const { targetHeads, targetKinds, agentKinds } = row;
  const strict = row.strict === true;
  if (targetHeads !== undefined) {
    const head = memberAt(input.tokens, target?.headAt ?? -1)?.info.folded;
    if (head === undefined || !targetHeads.includes(head)) return false;
  }
  // Where the agent is asked for too, the target may be missing.
  if (targetKinds !== undefined && !fits(target, targetKinds, strict && agentKinds === undefined))
    return false;
  if (targetKinds !== undefined && strict && target !== undefined && !fits(target, targetKinds, true))
    return false;
  return agentKinds === undefined || fits(inchoative ? target : agent, agentKinds, strict && !passive);
}

/** Trigger: the verb and the particle or idiom words that stand right behind it. */
function triggerEnd(at: number, used: UsedVerb): number {
  if (used.last === at || used.use.rest.includes('~')) return at + 1;
  return used.preposition === used.last ? used.last : used.last + 1;
}
