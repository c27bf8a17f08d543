import { actById } from '../../languages/acts.ts';
import type { Modality } from '../../model/claim.ts';
import { frameOf } from '../frame-of.ts';
import { askedOfVerb, askedOfWord } from '../lexicon/asked-once.ts';
import type { Token, TokenFrame } from '../lexicon/claim-tokens.ts';
import { excluded } from '../lexicon/excluded-phrases.ts';
import { memberAt } from '../member-at.ts';
import type { CaseClause } from './case-clause.ts';
import { stronger } from './case-force.ts';
import type { CaseGroup } from './case-group.ts';
import { caseLists } from './case-lists.ts';
import { type Noun, nominalSlots } from './case-nominal-slots.ts';
import { Told } from './case-told.ts';
import type { Unit } from './case-unit.ts';
import type { CaseWalk } from './case-walk.ts';
import { isTime, ofKind } from './group-kinds.ts';
import { deniedCopula, isPredicateNoun } from './is-predicate-noun.ts';

/** Acts told by nouns: `захват сопки японцами`, `японская атака на высоту`, `предприняли штурм`. */
export function nominalActs(walk: CaseWalk): TokenFrame[] {
  const out: TokenFrame[] = [];
  const told = new Told(walk.frames, walk.counts);
  for (const clause of walk.clauses)
    clause.units.forEach(({ group }, at) => {
      if (group !== undefined) visit(walk, told, { clause, at, group }, forceBefore(walk, clause, at), out);
    });
  return out;
}

function visit(walk: CaseWalk, told: Told, noun: Noun, force: Modality, out: TokenFrame[]): void {
  const { group } = noun;
  if (group.parts.length > 0) {
    for (const part of group.parts) visit(walk, told, { ...noun, group: part }, force, out);
    return;
  }
  const made = nominalAct(walk, told, noun, force);
  if (made !== undefined) out.push(made);
  if (group.genitive !== undefined)
    visit(
      walk,
      told,
      { ...noun, group: group.genitive },
      stronger(force, intentOf(walk, group.headAt) ?? 'act'),
      out,
    );
}

/** Force the words before a group give it: `для захвата`, `попытка захвата`, `без боя`. */
function forceBefore(walk: CaseWalk, clause: CaseClause, at: number): Modality {
  const unit = clause.units[at] as Unit;
  if (unit.preposition === undefined) return 'act';
  const preposition = walk.input.tokens[unit.from] as Token;
  let force = intentOf(walk, unit.from) ?? (sentFor(walk, clause, unit) ? 'plan' : 'act');
  if (isNegating(preposition.info)) force = 'neg';
  const before = memberAt(clause.units, at - 1);
  if (before?.group !== undefined) {
    const { group } = before;
    const said = caseLists(walk.input.language).words.about?.includes(unit.preposition) === true;
    if (said) force = stronger(force, saidForce(walk, group));
    return stronger(
      force,
      intentOf(walk, group.headAt) ?? intentOf(walk, (group.genitive ?? group).headAt) ?? 'act',
    );
  }
  const plan = before?.kind === 'verb' && before.verbs?.some((verb) => isPlan(verb.entry)) === true;
  return plan ? stronger(force, 'plan') : force;
}

/** `слухи о гибели`, `опроверг сообщения о гибели`: what the noun of what is said makes of it. */
function saidForce({ doubted, input }: CaseWalk, { headAt }: CaseGroup): Modality {
  const { info } = input.tokens[headAt] as Token;
  return doubted.get(headAt) ?? (info.has('hearsay') ? 'hedged' : 'act');
}

const isNegating = askedOfWord((info) =>
  info.all('verb').some(({ entry }) => entry.uses.some((use) => use.class === 'negating')),
);
const isPlan = askedOfVerb(({ uses }) => uses.some((use) => use.class === 'plan'));

/** `отправил сына на покорение Хорасана`: the deed somebody is sent for is yet to be done. */
function sentFor(walk: CaseWalk, clause: CaseClause, unit: Unit): boolean {
  const { aim } = caseLists(walk.input.language).words;
  if (aim === undefined || unit.preposition !== aim || unit.group?.genitive === undefined) return false;
  const range = walk.rangeOf(clause);
  return walk.frames.some(
    ({ act, trigger }) => act === 'deploy' && trigger.start >= range.start && trigger.end <= range.end,
  );
}

function intentOf({ hedges, input }: CaseWalk, at: number): Modality | undefined {
  const token = input.tokens[at] as Token;
  const intent = token.info.all('intent')[0]?.force;
  if (intent !== undefined) hedges.add(token, intent);
  return intent;
}

function nominalAct(walk: CaseWalk, told: Told, noun: Noun, force: Modality): TokenFrame | undefined {
  const { clause, group } = noun;
  const head = walk.input.tokens[group.headAt] as Token;
  const senses = head.info.all('frameNoun');
  if (senses.length === 0 || told.inTrigger(head.start, head.end)) return undefined;
  const support = walk.support.get(group.headAt);
  const { plain } = caseLists(walk.input.language);
  let bare: TokenFrame | undefined;
  for (const { row } of senses) {
    if (row.predicate === true) {
      if (!isPredicateNoun(walk, noun)) continue;
      return frameOf(row, {
        trigger: { start: head.start, end: head.end },
        clause: walk.rangeOf(clause),
        voice: 'nominal',
        modality: stronger(deniedCopula(walk, noun) ? 'neg' : force, walk.force.get(clause) ?? 'act'),
        inferred: [],
      });
    }
    if (excluded(walk.input, row.unless, group.headAt, head.info.folded, plain)) continue;
    const slots = nominalSlots(walk, told, noun, row);
    const agent = slots.agent ?? support?.agent;
    // `отрицает обвинение`: the charge was brought.
    const diplomatic = actById.get(row.act)?.family === 'diplomacy';
    const caused = support?.caused === true && !diplomatic;
    const target = slots.target ?? (caused ? undefined : support?.target);
    if (
      target === undefined
        ? row.strict === true && row.targetKinds !== undefined
        : !ofKind(target, row.targetKinds, row.strict === true)
    )
      continue;
    if (agent !== undefined && row.agentKinds !== undefined && !ofKind(agent, row.agentKinds, false))
      continue;
    // `с наступлением ночи`
    if ((agent !== undefined && isTime(agent)) || (target !== undefined && isTime(target))) continue;
    // What a deed of war is done to is no deed beside it, unless it names its own doer.
    if (agent === undefined && told.inCombat(group)) return undefined;
    const frame: TokenFrame = frameOf(row, {
      trigger: { start: head.start, end: head.end },
      clause: walk.rangeOf(clause),
      agent: agent === target ? undefined : agent,
      target,
      where: slots.where,
      voice: 'nominal',
      modality: stronger(
        stronger(force, walk.force.get(clause) ?? 'act'),
        stronger(
          support?.modality ?? 'act',
          (diplomatic ? undefined : walk.doubted.get(group.headAt)) ?? 'act',
        ),
      ),
      inferred: [],
    });
    if (agent !== undefined || target !== undefined) return frame;
    if (support?.occurs === true && row.act !== 'clash') bare ??= frame;
  }
  return bare;
}
