import { actById } from '../languages/acts.ts';
import type { FrameRow } from '../languages/frame-words.ts';
import type { Modality } from '../model/claim.ts';
import { GENITIVE, INSTRUMENTAL } from './case-bits.ts';
import { isTime, mayAct, ofKind } from './case-candidates.ts';
import type { CaseClause } from './case-clauses.ts';
import { stronger } from './case-force.ts';
import type { CaseGroup } from './case-group.ts';
import { caseLists } from './case-lists.ts';
import type { Unit } from './case-units.ts';
import type { CaseWalk } from './case-walk.ts';
import type { Token, TokenFrame } from './claim-tokens.ts';

/** How many units behind a noun its slots may stand. */
const REACH = 4;

/** A noun at its place: the unit of its clause whose group holds it. */
interface Noun {
  readonly clause: CaseClause;
  readonly at: number;
  readonly group: CaseGroup;
}

/** Acts told by nouns: `захват сопки японцами`, `японская атака на высоту`, `предприняли штурм`. */
export function nominalActs(walk: CaseWalk): TokenFrame[] {
  const out: TokenFrame[] = [];
  const told = new Told(walk.frames);
  for (const clause of walk.clauses)
    clause.units.forEach(({ group }, at) => {
      if (group !== undefined) visit(walk, told, { clause, at, group }, forceBefore(walk, clause, at), out);
    });
  return out;
}

/** What the verbs of a sentence have told, by token. */
class Told {
  /** Starts and ends of triggers: a noun inside one tells nothing more. */
  readonly #triggers: readonly TokenFrame[];
  readonly #targets = new Map<number, boolean>();
  readonly #targetGroups = new Set<object>();

  constructor(frames: readonly TokenFrame[]) {
    this.#triggers = [...frames].sort((a, b) => a.trigger.start - b.trigger.start);
    for (const { act, target } of frames) {
      if (target === undefined) continue;
      this.#targetGroups.add(target);
      this.#targets.set(
        target.headAt,
        this.#targets.get(target.headAt) === true || actById.get(act)?.family === 'combat',
      );
    }
  }

  /** Whether a run is part of a verb's phrase. */
  inTrigger(start: number, end: number): boolean {
    let low = 0;
    let high = this.#triggers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#triggers[middle] as TokenFrame).trigger.start <= start) low = middle + 1;
      else high = middle;
    }
    // Triggers of one sentence hardly overlap: the few before the place are enough.
    for (let i = low - 1; i >= 0 && i >= low - 4; i--)
      if ((this.#triggers[i] as TokenFrame).trigger.end >= end) return true;
    return false;
  }

  isTarget(group: CaseGroup): boolean {
    return this.#targetGroups.has(group);
  }

  /** `отразить атаку`, `прорвать оборону`: what a deed of war is done to. */
  inCombat(group: CaseGroup): boolean {
    return this.#targets.get(group.headAt) === true;
  }
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
  let force = intentOf(walk, unit.from) ?? 'act';
  if (preposition.info.all('verb').some((sense) => sense.entry.uses.some((use) => use.class === 'negating')))
    force = 'neg';
  const before = clause.units[at - 1];
  if (before?.group !== undefined) {
    const { group } = before;
    return stronger(
      force,
      intentOf(walk, group.headAt) ?? intentOf(walk, (group.genitive ?? group).headAt) ?? 'act',
    );
  }
  const plan =
    before?.kind === 'verb' &&
    before.verbs?.some((verb) => verb.entry.uses.some((use) => use.class === 'plan')) === true;
  return plan ? stronger(force, 'plan') : force;
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
  let bare: TokenFrame | undefined;
  for (const { row } of senses) {
    if (row.unless?.some((phrase) => beginsAt(walk, group.headAt, phrase)) === true) continue;
    const slots = slotsOf(walk, told, noun, row);
    const agent = slots.agent ?? support?.agent;
    const target = slots.target ?? support?.target;
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
    const frame: TokenFrame = {
      act: row.act,
      trigger: { start: head.start, end: head.end },
      clause: walk.rangeOf(clause),
      ...(agent === undefined || agent === target ? {} : { agent }),
      ...(target === undefined ? {} : { target }),
      ...(slots.where === undefined ? {} : { where: slots.where }),
      voice: 'nominal',
      modality: stronger(stronger(force, walk.force.get(clause) ?? 'act'), support?.modality ?? 'act'),
      inferred: [],
    };
    if (agent !== undefined || target !== undefined) return frame;
    if (support?.occurs === true && row.act !== 'clash') bare ??= frame;
  }
  return bare;
}

function beginsAt({ input }: CaseWalk, at: number, phrase: string): boolean {
  return phrase.split(' ').every((word, i) => input.tokens[at + i]?.info.folded === word);
}

interface Slots {
  agent?: CaseGroup;
  target?: CaseGroup;
  where?: CaseGroup;
}

function slotsOf(walk: CaseWalk, told: Told, noun: Noun, row: FrameRow): Slots {
  const { group } = noun;
  const slots: Slots = {};
  const specs = row.nounTarget ?? caseLists(walk.input.language).words.nounTarget;
  const { genitive } = group;
  if (genitive !== undefined) {
    const undergoes = genitive.kinds.length > 0 ? !mayAct(genitive) : specs.includes('gen');
    if (row.genitiveAgent === true && !undergoes) slots.agent = genitive;
    else if (specs.includes('gen') || row.genitiveAgent === true) slots.target = genitive;
    else if (row.nounAgent?.includes('gen') === true) slots.agent = genitive;
  }
  const before = slots.agent === undefined ? agentBefore(walk, noun) : undefined;
  if (before !== undefined) slots.agent = before;
  // The groups right behind, when the noun is the last of its unit.
  const unit = noun.clause.units[noun.at] as Unit;
  if (unit.group?.to === group.to) slotsBehind(walk, told, noun, row, specs, slots);
  return slots;
}

/** `японская атака`, `свою победу`, `их атака`. */
function agentBefore(walk: CaseWalk, { clause, group }: Noun): CaseGroup | undefined {
  const { demonymAt, possessiveAt } = group;
  if (demonymAt >= 0) return single(walk, demonymAt, group);
  if (possessiveAt < 0) return undefined;
  const whose = walk.word((walk.input.tokens[possessiveAt] as Token).info).pronoun !== 0;
  const own = whose ? undefined : walk.subjects.get(clause);
  if (own !== undefined && own !== group) return own;
  return whose ? { ...single(walk, possessiveAt, group), pronoun: true } : undefined;
}

function slotsBehind(
  walk: CaseWalk,
  told: Told,
  { at, clause, group }: Noun,
  row: FrameRow,
  specs: readonly string[],
  slots: Slots,
): void {
  const lists = caseLists(walk.input.language);
  const { units } = clause;
  for (let i = at + 1; i < units.length && i <= at + REACH; i++) {
    const unit = units[i] as Unit;
    const one = unit.group;
    // `загибель 13 квітня командувача`: the genitive behind a date.
    if (
      group.genitive === undefined &&
      i > at + 1 &&
      units[i - 1]?.kind === 'time' &&
      one !== undefined &&
      unit.preposition === undefined &&
      (one.bits & GENITIVE) !== 0
    ) {
      if (row.genitiveAgent === true && mayAct(one)) slots.agent ??= one;
      else if (specs.includes('gen')) slots.target ??= one;
      continue;
    }
    if (one !== undefined && told.isTarget(one)) continue;
    if (unit.kind === 'verb' || unit.kind === 'and' || unit.kind === 'sub' || unit.kind === 'rel') return;
    if (one === undefined) continue;
    const { cases = 0, preposition } = unit;
    if (preposition === undefined) {
      if (
        slots.agent === undefined &&
        (one.bits & INSTRUMENTAL) !== 0 &&
        mayAct(one) &&
        (one.kinds.length > 0 || one.proper) &&
        !one.nounless
      )
        slots.agent = one;
      else if (
        slots.target === undefined &&
        specs.some(
          (spec) =>
            spec !== 'gen' &&
            lists.slot(spec).preposition === undefined &&
            (one.bits & lists.slot(spec).cases) !== 0,
        )
      )
        slots.target = one;
      continue;
    }
    const fits = (spec: string): boolean =>
      lists.slot(spec).preposition === preposition && (lists.slot(spec).cases & cases) !== 0;
    const doer =
      lists.agentPrepositions.has(preposition) ||
      row.nounAgent?.some((spec) => lists.slot(spec).preposition === preposition) === true;
    const between = lists.between.has(preposition) && actById.get(row.act)?.arity === 'mutual';
    if ((doer || between) && slots.agent === undefined) slots.agent = one;
    else if (slots.target === undefined && specs.some(fits) && ofKind(one, row.targetKinds, false))
      slots.target = one;
    else if (
      slots.where === undefined &&
      lists.locative.has(preposition) &&
      (one.kinds.includes('place') || (one.proper && one.kinds.length === 0))
    )
      slots.where = one;
  }
}

/** One word before a noun as a group of its own. */
function single({ input }: CaseWalk, at: number, group: CaseGroup): CaseGroup {
  const { end, start } = input.tokens[at] as Token;
  const { bits, counted, foreign, genders, guessed, measure, nounless, proper } = group;
  return {
    start,
    end,
    from: at,
    to: at + 1,
    headAt: at,
    head: { start, end },
    kind: 'state',
    kinds: ['state', 'person'],
    plural: undefined,
    numbers: [],
    bits,
    genders,
    parts: [],
    demonymAt: -1,
    possessiveAt: -1,
    guessed,
    proper,
    nounless,
    measure,
    foreign,
    counted,
  };
}
