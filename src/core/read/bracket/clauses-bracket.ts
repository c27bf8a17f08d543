// Longer than most files: the bracket of a German clause is one table of states, and its rules look at all of it.
import { actById } from '../../languages/acts.ts';
import type { FrameRow } from '../../languages/frame-words.ts';
import type { HedgeCue, Range } from '../clause.ts';
import { frameOf } from '../frame-of.ts';
import type { ClauseInput, Clauses, Token, TokenFrame, TokenGroup } from '../lexicon/claim-tokens.ts';
import { hedgedRuns } from '../lexicon/hedged-runs.ts';
import { personOf } from '../lexicon/token-group.ts';
import type { Classed } from './bracket-class.ts';
import { bracketClasses } from './bracket-classes.ts';
import type { BracketClause, Parsed } from './bracket-clause.ts';
import { bracketClauses } from './bracket-clauses.ts';
import { bracketCounts } from './bracket-counts.ts';
import { byAgent } from './bracket-fillers.ts';
import { bracketForce } from './bracket-force.ts';
import { bracketAct } from './bracket-frames.ts';
import type { BracketGroup } from './bracket-group.ts';
import { nominalAct } from './bracket-nominal.ts';
import { ownPeople } from './bracket-own-people.ts';
import { reachOver } from './bracket-parts.ts';
import type { BracketPredicate } from './bracket-predicate.ts';
import { bracketPredicates } from './bracket-predicates.ts';
import { bracketSayings } from './bracket-sayings.ts';
import { bracketUses } from './bracket-uses.ts';

/**
 * Reads sentences of a language whose finite verb stands second and whose other verb forms close the clause: stretches between
 * marks become clauses, every clause gives its verb the slots by case, number and order, and verbs and nouns of the act lists become
 * frames. Each step is taken for all sentences before the next (why stands in `read-sentence.ts`).
 */
export function readClauses(inputs: readonly ClauseInput[]): Clauses[] {
  const classed = inputs.map(bracketClasses);
  const parsed = inputs.map((input, at) => bracketClauses(input, classed[at] as Classed));
  const predicates = inputs.map((input, at) => bracketPredicates(input, parsed[at] as Parsed));
  return inputs.map((input, at) =>
    clausesOf(input, parsed[at] as Parsed, predicates[at] as BracketPredicate[]),
  );
}

/** What the clauses and predicates of a sentence tell. */
function clausesOf(
  input: ClauseInput,
  { clauses, groups }: Parsed,
  predicates: readonly BracketPredicate[],
): Clauses {
  const { tokens } = input;
  settle(input, groups, predicates);
  sides(input, clauses);
  const sayings = bracketSayings(input, predicates, clauses);
  const said = sayings.length > 0;
  const hedged = hedgedRuns(input);
  const ranges = clauses.map((clause) => rangeOf(tokens, clause.from, clause.to));
  const rangeOfPredicate = (predicate: BracketPredicate): Range => {
    const clause = ranges[predicate.clause.number] as Range;
    const main = tokens[predicate.at] as Token;
    return { start: Math.min(clause.start, main.start), end: Math.max(clause.end, main.end) };
  };
  const force = (range: Range, modality: TokenFrame['modality'], at: number): TokenFrame['modality'] =>
    modality === 'act' &&
    hedged.some(
      (cue) =>
        cue.start >= range.start && cue.end <= range.end && (tokens[at] as Token).start - cue.start < 160,
    )
      ? 'hedged'
      : modality;
  const frames: TokenFrame[] = [];
  const used = new Set<number>();
  const ended = new Set<BracketGroup>();
  for (const predicate of predicates) {
    const act = bracketAct(input, predicate);
    if (act === undefined) continue;
    for (const token of act.tokens) used.add(token);
    if (act.row.agent?.length === 0 && act.target !== undefined) ended.add(act.target);
    const clause = rangeOfPredicate(predicate);
    frames.push(
      frameOfAct(act.row, {
        trigger: rangeOf(tokens, predicate.at, predicate.at + 1),
        clause,
        agent: act.agent,
        target: act.target,
        voice: act.voice,
        modality: force(clause, bracketForce(input, predicate, said), predicate.at),
        inferred: predicate.inferred === undefined ? [] : [predicate.inferred],
        where: placeOf(input, predicate, act.target),
      }),
    );
  }
  for (const group of groups) {
    // The noun of an idiom (`zum Gegenangriff übergehen`) is told with its verb.
    if (used.has(group.headAt)) continue;
    const act = nominalAct(input, group, predicates, said);
    // `Der Konflikt endete`: that it took place is no act beside its end.
    if (
      act === undefined ||
      (ended.has(group) && act.agent === undefined && act.target === undefined && act.owner === undefined)
    )
      continue;
    const clause =
      act.predicate === undefined ? rangeOf(tokens, group.from, group.to) : rangeOfPredicate(act.predicate);
    const owner = act.owner === undefined ? undefined : ownerGroup(input, act.owner);
    const frame = frameOfAct(act.row, {
      trigger: rangeOf(tokens, act.at, act.at + 1),
      clause,
      agent: act.agent,
      target: act.target,
      voice: 'nominal',
      modality: force(clause, act.modality, act.at),
      inferred: [],
      where: act.predicate === undefined ? undefined : placeOf(input, act.predicate, act.target),
    });
    frames.push(
      owner === undefined
        ? frame
        : act.ownerIsTarget
          ? { ...frame, target: owner }
          : { ...frame, agent: owner },
    );
  }
  ownPeople(input, frames);
  return {
    groups: [...groups].sort((a, b) => a.from - b.from) as readonly unknown[] as readonly TokenGroup[],
    frames: unique(frames),
    counts: bracketCounts(input, predicates, rangeOfPredicate, said),
    clauses: ranges,
    subjects: subjectsOf(predicates),
    sayings,
    hedges: hedgeCues(input, predicates, hedged),
  };
}

/** Lets a group reach over what `von` hangs on it, unless that is who acts in a passive. */
function settle(
  input: ClauseInput,
  groups: readonly BracketGroup[],
  predicates: readonly BracketPredicate[],
): void {
  const of = input.language.verbs.ofPrepositions;
  const agents = new Set(predicates.filter((one) => one.passive).map((one) => byAgent(input, one)));
  // `sprachen von 600 Toten`: the verb wants it.
  for (const predicate of predicates)
    for (const { use, behind } of bracketUses(input, predicate))
      if (behind !== undefined && of.includes(use.rest[use.rest.length - 1] as string)) agents.add(behind);
  for (const group of groups)
    for (const tail of group.tail)
      if (of.includes(tail.preposition) && !agents.has(tail.group) && tail.group.from <= group.to + 1)
        reachOver(groups, of, group, tail.group);
}

/** `auf sowjetischer Seite fielen 792 Mann`: the side owns the figures of its part up to the next side. */
function sides(input: ClauseInput, clauses: readonly BracketClause[]): void {
  const words = input.language.bracket?.sides ?? [];
  for (const { parts } of clauses)
    for (const { adjuncts, groups } of parts) {
      const owners = adjuncts.filter(
        ({ group }) =>
          words.includes((input.tokens[group.headAt] as Token).info.folded) &&
          (group.attribute !== undefined || group.genitive !== undefined),
      );
      if (owners.length === 0) continue;
      for (const { group } of groups) {
        if (group.numbers.length === 0 || group.owner !== undefined || group.attribute !== undefined)
          continue;
        const near = [...owners].reverse().find((one) => one.at < group.from) ?? owners[0];
        const owner =
          near?.group.genitive ??
          (near?.group.attribute === undefined ? undefined : ownerGroup(input, near.group.attribute));
        if (owner !== undefined) group.owner = owner;
      }
    }
}

/** The frame of an act; of a movement nobody is the target. */
function frameOfAct(
  row: FrameRow,
  told: Parameters<typeof frameOf<BracketGroup>>[1],
): ReturnType<typeof frameOf<BracketGroup>> {
  const { agent, target } = told;
  const none = target === agent || actById.get(row.act)?.arity === 'none';
  return frameOf(row, none ? { ...told, target: undefined } : told);
}

const rangeOf = (tokens: readonly Token[], from: number, to: number): Range => ({
  start: (tokens[Math.min(from, tokens.length - 1)] as Token).start,
  end: (tokens[Math.min(Math.max(to, from + 1), tokens.length) - 1] as Token).end,
});

function ownerGroup(
  { tokens }: ClauseInput,
  { from, to, pronoun }: { readonly from: number; readonly to: number; readonly pronoun: boolean },
): TokenGroup {
  const head = tokens[to - 1] as Token;
  return {
    start: (tokens[from] as Token).start,
    end: head.end,
    from,
    to,
    headAt: to - 1,
    head: { start: head.start, end: head.end },
    kind: head.name >= 0 ? 'state' : head.info.sense('noun')?.kind,
    plural: undefined,
    numbers: [],
    ...(pronoun ? { pronoun: true, ...personOf(head) } : {}),
  };
}

/** Ground named beside the verb that is not the target. */
function placeOf(
  input: ClauseInput,
  predicate: BracketPredicate,
  target: BracketGroup | undefined,
): BracketGroup | undefined {
  const { locative } = input.language.places;
  return predicate.adjuncts.find(
    (one) =>
      locative.includes(one.preposition) &&
      one.group !== target &&
      (one.group.kind === 'place' ||
        one.group.kind === 'border' ||
        (one.group.kind === undefined && one.group.named)),
  )?.group;
}

/** One frame for a trigger: a verb frame before a nominal one. */
function unique(frames: readonly TokenFrame[]): TokenFrame[] {
  const seen = new Set<number>();
  return frames
    .filter((frame) => {
      if (seen.has(frame.trigger.start)) return false;
      seen.add(frame.trigger.start);
      return true;
    })
    .sort((a, b) => a.trigger.start - b.trigger.start);
}

function subjectsOf(predicates: readonly BracketPredicate[]): TokenGroup[] {
  const out: BracketGroup[] = [];
  for (const { subject, clause } of predicates)
    if (subject !== undefined && clause.kind === 'main' && subject.pronoun !== true && out.at(-1) !== subject)
      out.push(subject);
  return out as readonly unknown[] as TokenGroup[];
}

/** Hedges, negations and modal verbs as the reader is shown them. */
function hedgeCues(
  { tokens }: ClauseInput,
  predicates: readonly BracketPredicate[],
  hedged: readonly HedgeCue[],
): HedgeCue[] {
  const out = [...hedged];
  for (const token of tokens)
    if (token.time < 0 && token.info.has('negation') && !token.info.has('bound'))
      out.push({ start: token.start, end: token.end, force: 'neg' });
  for (const { modality, finiteAt, at } of predicates)
    if (finiteAt !== at && modality !== 'act' && modality !== 'neg') {
      const { start, end } = tokens[finiteAt] as Token;
      out.push({ start, end, force: modality });
    }
  return out.sort((a, b) => a.start - b.start || a.end - b.end);
}
