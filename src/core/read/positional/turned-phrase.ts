import { actById } from '../../languages/acts.ts';
import type { VerbEntry, VerbUse } from '../lexicon/claim-senses.ts';
import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import type { Predicate } from './clause-walk.ts';
import type { NounPhrase } from './elements.ts';
import { fits } from './group-kinds.ts';
import type { UsedVerb } from './match-use.ts';
import { adjunct, byAgent } from './verb-slots.ts';

/** A phrase of a verb and its noun told in the passive: `stones were thrown at the guards`, `two volleys were fired`. */
export interface TurnedPhrase {
  readonly used: UsedVerb;
  readonly agent: NounPhrase | undefined;
  readonly target: NounPhrase | undefined;
}

/** Uses of a verb that end in a noun, by the last word of it; the preposition that may follow (`lay siege to`) stands apart. */
type ByNoun = ReadonlyMap<
  string,
  readonly { readonly use: VerbUse; readonly noun: readonly string[]; readonly preposition?: string }[]
>;
const filed = new WeakMap<VerbEntry, ByNoun>();

function byNoun({ lexicon }: ClauseInput, entry: VerbEntry): ByNoun {
  const old = filed.get(entry);
  if (old !== undefined) return old;
  const made = new Map<string, { use: VerbUse; noun: readonly string[]; preposition?: string }[]>();
  for (const use of entry.uses) {
    const { row, rest } = use;
    if (row === undefined || rest.length === 0 || rest.includes('~') || use.reflexive) continue;
    // `talks were held`: what both do together says as a noun all it says.
    if (actById.get(row.act)?.arity !== 'target') continue;
    const last = rest.at(-1) as string;
    const ends = rest.length > 1 && lexicon.info(last)?.preposition === true;
    const full = ends ? rest.slice(0, -1) : rest;
    const noun = lexicon.info(full[0] as string)?.determiner === true ? full.slice(1) : full;
    const head = noun.at(-1) ?? '';
    if (lexicon.info(head)?.noun !== true) continue;
    const one = { use, noun, ...(ends ? { preposition: last } : {}) };
    const same = made.get(head);
    if (same === undefined) made.set(head, [one]);
    else same.push(one);
  }
  filed.set(entry, made);
  return made;
}

/**
 * The phrases a passive turns around, its subject being their noun: whom the deed is done to stands behind a preposition, and who did it
 * behind `by`, or, where it is someone, behind `from`. A verb's own deed is its subject too: `shots were fired`.
 */
export function turnedPhrases(input: ClauseInput, predicate: Predicate): TurnedPhrase[] {
  const { verb, subject } = predicate;
  if (verb.entry === undefined || subject === undefined || !verb.passive || predicate.reduced) return [];
  const { tokens } = input;
  const head = tokens[subject.headAt] as Token;
  const found: TurnedPhrase[] = [];
  const take = (use: VerbUse, prepositions: readonly string[], needed = false): void => {
    const used = { use, last: verb.at, preposition: -1 };
    let target: NounPhrase | undefined;
    for (const preposition of prepositions)
      if (preposition !== 'object' && preposition !== 'none' && preposition !== 'subject')
        target ??= adjunct(input, predicate, preposition, used)?.group;
    if (target !== undefined || !needed) found.push({ used, agent: doer(input, predicate, used), target });
  };
  for (const { use, noun, preposition } of byNoun(input, verb.entry).get(head.info.folded) ?? []) {
    const from = subject.headAt - noun.length + 1;
    if (from < subject.from || !noun.every((word, at) => tokens[from + at]?.info.folded === word)) continue;
    if (preposition === undefined) take(use, use.row?.target ?? []);
    else take(use, [preposition], true);
  }
  for (const use of verb.entry.uses) {
    const { row, rest } = use;
    if (row === undefined || rest.length > 0 || use.reflexive || row.target?.includes('object') !== false)
      continue;
    if (head.info.all('frameNoun').some((sense) => sense.row.act === row.act)) take(use, row.target);
  }
  return found;
}

function doer(input: ClauseInput, predicate: Predicate, used: UsedVerb): NounPhrase | undefined {
  const by = byAgent(input, predicate) ?? predicate.causer;
  if (by !== undefined) return by;
  for (const preposition of input.language.verbs.agentPrepositions) {
    const group = adjunct(input, predicate, preposition, used)?.group;
    if (group !== undefined && fits(group, SOMEONE, true)) return group;
  }
  return undefined;
}

const SOMEONE = ['person', 'formation', 'leader', 'state'] as const;
