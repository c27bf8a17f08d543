import type { FrameRow } from '../../languages/frame-words.ts';
import type { VerbWords } from '../../languages/verb-words.ts';
import type { Modality } from '../../model/claim.ts';
import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { excluded } from '../lexicon/excluded-phrases.ts';
import { timeWord } from '../lexicon/small-words.ts';
import { memberAt } from '../member-at.ts';
import type { Predicate } from './clause-walk.ts';
import type { NounPhrase } from './elements.ts';
import { fits } from './group-kinds.ts';
import { namesAttacker } from './names-attacker.ts';
import { type Support, supporting } from './noun-support.ts';
import { tailsOf } from './noun-tails.ts';
import { begins, isOrder, repels, wins } from './told-by-verb.ts';
import { forceOf, intentBefore } from './verb-force.ts';

/** An act told by a noun. `agent` and `target` are groups or the owner inside the noun's own group. */
export interface NounAct {
  readonly row: FrameRow;
  readonly at: number;
  readonly agent: NounPhrase | undefined;
  /** Owner words that are the agent (`the Japanese attack`). */
  readonly owner: { readonly from: number; readonly to: number; readonly pronoun: boolean } | undefined;
  readonly target: NounPhrase | undefined;
  readonly ownerIsTarget: boolean;
  readonly modality: Modality;
  readonly predicate: Predicate | undefined;
}

/** The act a noun group tells, when it has an argument or a verb that lends it one; undefined otherwise. */
export function nounAct(
  input: ClauseInput,
  group: NounPhrase,
  predicates: readonly Predicate[],
  acting: ReadonlySet<Predicate>,
): NounAct | undefined {
  const head = input.tokens[group.headAt] as Token;
  const senses = head.info.all('frameNoun');
  // `faisant 480 morts`: those who are counted, and no deed.
  if (senses.length === 0 || (head.info.role && group.numbers.length > 0)) return undefined;
  const verb = supporting(input, group, predicates, acting);
  // `the battle was won by the Danes`: the winner is no more in it than the loser.
  const support =
    verb !== undefined &&
    acting.has(verb.predicate) &&
    (wins(verb.predicate.verb) || begins(verb.predicate.verb))
      ? undefined
      : verb;
  for (const { row } of senses) {
    if (excluded(input, row.unless, group.headAt, head.info.folded)) continue;
    const made = bind(input, group, row, support, predicates);
    if (made !== undefined) return made;
  }
  return undefined;
}

const NEED_AGENT: ReadonlySet<string> = new Set([
  'threaten',
  'propose',
  'request',
  'demand',
  'protest',
  'promise',
  'plan',
  'order',
  'aid',
  'claim_land',
  'agree',
  'approve',
  'deny',
  'reject',
  'accuse',
  'defend',
  'charge',
  'flee',
]);

/** What befalls someone: without the one it befalls, or who does it, it is none that could be compared (`led to 40 deaths`). */
const BEFALLS: ReadonlySet<string> = new Set([
  'kill',
  'wound',
  'execute',
  'torture',
  'rape',
  'arrest',
  'sentence',
  'assassinate',
  'massacre',
  'damage',
  'destroy',
]);

/** Who stands in the slots of the noun. */
interface Arguments {
  agent: NounPhrase | undefined;
  target: NounPhrase | undefined;
  owner: NounPhrase['owner'];
  ownerIsTarget: boolean;
}

function bind(
  input: ClauseInput,
  group: NounPhrase,
  row: FrameRow,
  support: Support | undefined,
  predicates: readonly Predicate[],
): NounAct | undefined {
  const found = hanging(input, group, row);
  if (support !== undefined) lent(input, group, row, support, found);
  owned(row, support, found);
  if (!complete(row, support, found)) return undefined;
  return {
    ...found,
    row,
    at: group.headAt,
    modality: forceOfNoun(input, group, support, predicates),
    predicate: support?.predicate,
  };
}

/** The arguments that hang on the noun itself: `the attack of the Poles on the town`. */
function hanging(input: ClauseInput, group: NounPhrase, row: FrameRow): Arguments {
  const { tokens, language } = input;
  const targets = targetsOf(row, language.verbs);
  const { agentPrepositions: by, ofPrepositions: of } = language.verbs;
  let agent: NounPhrase | undefined;
  let target: NounPhrase | undefined;
  // `the arrest and deportation of 1,690 people`: what hangs on the last act hangs on the one before.
  const joint = group.joined.at(-1);
  const shares =
    group.tail.length === 0 && joint !== undefined && tokens[joint.headAt]?.info.has('frameNoun') === true;
  for (const { preposition, group: one } of tailsOf(shares ? joint : group, of, [
    by[0],
    // `the battle for Riga between the Danes and the Swedes`.
    ...(row.nounAgent?.filter((one) => !of.includes(one)) ?? []),
  ])) {
    const genitive = of.includes(preposition);
    // `the attack of the war`.
    if (one.kind === 'time' || (one.kind === 'event' && genitive && row.act === 'attack')) continue;
    const acts =
      (genitive && namesAttacker(input, row.act, one)) ||
      row.nounAgent?.includes(preposition) === true ||
      by[0] === preposition ||
      (genitive && (row.genitiveAgent === true || !targets.includes(preposition)));
    // `opened fire at 800 metres`: no measure does it.
    if (acts) agent ??= one.measure ? undefined : one;
    else if (targets.includes(preposition)) target ??= one;
  }
  // `an hour's bombardment`.
  const last = group.owner === undefined ? undefined : tokens[group.owner.to - 1];
  const timed = last !== undefined && (last.time >= 0 || timeWord(last));
  return { agent, target, owner: timed ? undefined : group.owner, ownerIsTarget: false };
}

const targetsOf = (row: FrameRow, { headFirst }: VerbWords): readonly string[] =>
  row.nounTarget ?? headFirst?.nounTargets ?? ['of', 'on', 'against', 'upon', 'to'];

/** The arguments that the verb lends: `the Poles launched an attack on the town`. */
function lent(
  input: ClauseInput,
  group: NounPhrase,
  row: FrameRow,
  { predicate, kind }: Support,
  found: Arguments,
): void {
  const { language } = input;
  const targets = targetsOf(row, language.verbs);
  const { agentPrepositions: by, ofPrepositions: of } = language.verbs;
  const { adjuncts, subject, verb } = predicate;
  if (kind === 'light') {
    // `ordered the shooting of fourteen men`: whoever shoots them is not told.
    if ((found.owner === undefined || found.owner.pronoun) && !isOrder(verb)) found.agent ??= subject;
    found.target ??= adjuncts.find(
      (one) =>
        targets.includes(one.preposition) &&
        !of.includes(one.preposition) &&
        one.group !== group &&
        one.group.from > verb.at &&
        one.group.kind !== 'time',
    )?.group;
  } else if (kind === 'undergo') {
    found.target ??= subject;
    // `received pleas for help from the governor`.
    found.agent ??= adjuncts.find((one) => row.nounAgent?.includes(one.preposition))?.group;
  } else if (kind === 'occur')
    // `the first shots came from the ranks of the police`.
    found.agent ??= adjuncts.find(
      ({ preposition, group: one }) => row.comesFrom?.includes(preposition) === true && ofSomeone(input, one),
    )?.group;
  else if (kind === 'passive-light' && found.owner === undefined)
    found.agent ??= adjuncts.find((one) => one.preposition === by[0] && one.group.from > verb.at)?.group;
}

/** Whether a group speaks of men or of a side, and not only of a place: `from the ranks of the police`, `from the Japanese side`. */
function ofSomeone({ tokens, names }: ClauseInput, { kind, from, to }: NounPhrase): boolean {
  if (kind !== undefined) return kind !== 'place';
  for (let at = from; at < to; at++) {
    const { name } = tokens[at] as Token;
    if (name >= 0 && names[name]?.nameKind === 'demonym') return true;
  }
  return false;
}

/** The owner before the noun acts, or has the act done to him: `Germany's defeat`, `his arrest`, `Montreal's fall`. */
function owned(row: FrameRow, support: Support | undefined, found: Arguments): void {
  const { owner, agent, target } = found;
  if (owner === undefined) return;
  const other = agent !== undefined && agent !== support?.predicate.subject;
  // `the dictator's overthrow by his own generals`.
  found.ownerIsTarget =
    target === undefined &&
    (other ||
      (row.genitiveAgent !== true && row.strict === true && row.targetKinds?.includes('place') !== true));
  if (found.ownerIsTarget) return;
  if (other) found.owner = undefined;
  else found.agent = undefined;
}

/** Whether the noun tells an act here: it has an argument or a verb, and what the row asks for. */
function complete(
  row: FrameRow,
  support: Support | undefined,
  { agent, target, owner, ownerIsTarget }: Arguments,
): boolean {
  const strict = row.strict === true;
  // `the fighting ended`, `led to strikes`: nobody does it and nothing has it done.
  const event =
    support?.kind === 'occur' && (row.act === 'clash' || row.act === 'besiege' || BEFALLS.has(row.act));
  if (event || support?.kind === 'light')
    if (agent === undefined && target === undefined && owner === undefined) return false;
  // `beat off an attack`: an attack of nobody is told by the verb alone.
  if (
    support?.kind === 'undergo' &&
    agent === undefined &&
    owner === undefined &&
    repels(support.predicate.verb)
  )
    return false;
  if (support === undefined) {
    if (agent === undefined && target === undefined && owner === undefined) return false;
    // A threat to something, support for someone: without the one who acts it is no happening.
    const nobody = agent === undefined && (owner === undefined || ownerIsTarget);
    if (nobody && NEED_AGENT.has(row.act)) return false;
    // A noun without its target, target-bound: `the fall`, `the return` say nothing.
    if (strict && row.targetKinds !== undefined && target === undefined && !ownerIsTarget) return false;
  }
  if (row.needsTarget === true && target === undefined && !ownerIsTarget) return false;
  // `losses of over 2,000`.
  if (row.act === 'lose' && target?.bare === true) return false;
  if (row.targetKinds !== undefined && target !== undefined && !fits(target, row.targetKinds, false))
    return false;
  return row.agentKinds === undefined || agent === undefined || fits(agent, row.agentKinds, strict);
}

/** Force of a nominal act: of its verb, of a word before it, or of the verb it is the object of. */
function forceOfNoun(
  input: ClauseInput,
  group: NounPhrase,
  support: Support | undefined,
  predicates: readonly Predicate[],
): Modality {
  if (group.negated) return 'neg';
  // `rumours of a landing`.
  if (memberAt(input.tokens, group.parent?.headAt ?? -1)?.info.has('hearsay') === true) return 'hedged';
  const given = support === undefined ? 'act' : forceOf(input, support.predicate);
  if (given !== 'act') return given;
  // `an attempted incursion`, `the alleged attack`.
  for (let i = group.from; i < group.headAt; i++) {
    const { info } = input.tokens[i] as Token;
    const intent = info.sense('intent');
    if (intent !== undefined) return intent.force;
    if (info.has('hedged')) return 'hedged';
  }
  const before = intentBefore(input, group.from);
  if (before !== undefined) return before;
  // `prevented the landing`, `planned an attack`, `feared an invasion`.
  const governing =
    support?.predicate ??
    predicates.find(
      ({ object, subject, verb }) =>
        object === group || object?.joined.includes(group) === true || (verb.passive && subject === group),
    );
  if (governing !== undefined && isOrder(governing.verb)) return 'plan';
  return (governing === undefined ? undefined : lentForce(governing)) ?? 'act';
}

/** `planned an attack`, `repelled`: a lending verb that itself gives a force. */
function lentForce({ verb }: Predicate): Modality | undefined {
  for (const use of verb.entry?.uses ?? []) {
    if (use.rest.length > 0) continue;
    if (use.class === 'plan' || use.class === 'try' || use.class === 'poss') return use.class;
    if (use.class === 'negating') return 'neg';
  }
  return undefined;
}
