import type { FrameRow } from '../../languages/frame-words.ts';
import type { Modality } from '../../model/claim.ts';
import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { ONE } from './bracket-case.ts';
import { byAgent } from './bracket-fillers.ts';
import { fits, isMeasure } from './bracket-fits.ts';
import { bracketForce } from './bracket-force.ts';
import type { BracketGroup } from './bracket-group.ts';
import type { BracketPredicate } from './bracket-predicate.ts';
import { bracketUses } from './bracket-uses.ts';

/** An act told by a noun. */
export interface NominalAct {
  readonly row: FrameRow;
  readonly at: number;
  readonly agent: BracketGroup | undefined;
  readonly target: BracketGroup | undefined;
  /** Words before the noun that own it: a possessive or a people's name. */
  readonly owner: BracketGroup['attribute'];
  readonly ownerIsTarget: boolean;
  readonly modality: Modality;
  readonly predicate: BracketPredicate | undefined;
}

/** Acts whose subject wants another to do what their object tells. */
const ASKS: ReadonlySet<string> = new Set(['request', 'demand', 'propose', 'order']);

const asks = (input: ClauseInput, predicate: BracketPredicate): boolean =>
  bracketUses(input, predicate).some(({ use }) => use.row !== undefined && ASKS.has(use.row.act));

const isGround = ({ kind }: BracketGroup): boolean => kind === 'place' || kind === 'border';

/** Ground, or a land under its name; no people, whose names stand in the plural. */
const isOneLand = (group: BracketGroup): boolean =>
  isGround(group) || (group.kind === 'state' && group.named && (group.bits & ONE) !== 0);

const isBareName = ({ kind, named, bits }: BracketGroup): boolean =>
  named && kind === undefined && (bits & ONE) !== 0;

interface Support {
  readonly predicate: BracketPredicate;
  readonly kind: 'light' | 'undergo' | 'occur' | 'passive-light' | 'forced';
}

/** The act a noun group tells, when it has an argument or a verb that lends it one; undefined otherwise. */
export function nominalAct(
  input: ClauseInput,
  group: BracketGroup,
  predicates: readonly BracketPredicate[],
  said: boolean,
): NominalAct | undefined {
  const head = input.tokens[group.headAt] as Token;
  const senses = head.info.all('frameNoun');
  if (senses.length === 0) return undefined;
  const support = supporting(input, group, predicates);
  for (const { row } of senses) {
    if (excluded(input, row.unless, group, head)) continue;
    const made = bind(input, group, row, support, said);
    if (made !== undefined) return made;
  }
  return undefined;
}

const LIVING: ReadonlySet<string | undefined> = new Set(['person', 'leader', 'formation', 'state']);

/** `die ersten Schüsse fielen aus den Reihen der Polizei, auf japanischer Seite`: from whose side shots come, those fired them. */
function cameFrom(
  { tokens, names }: ClauseInput,
  { adjuncts }: BracketPredicate,
  group: BracketGroup,
  { comesFrom }: FrameRow,
): BracketGroup | undefined {
  if (comesFrom === undefined) return undefined;
  for (const { preposition, group: one } of adjuncts) {
    if (one === group || !comesFrom.includes(preposition)) continue;
    if (one.genitive !== undefined && LIVING.has(one.genitive.kind)) return one.genitive;
    for (let at = one.from; at < one.to; at++) {
      const { name } = tokens[at] as Token;
      if (name >= 0 && names[name]?.nameKind === 'demonym') return one;
    }
    if (LIVING.has(one.kind)) return one;
  }
  return undefined;
}

function bind(
  input: ClauseInput,
  group: BracketGroup,
  row: FrameRow,
  support: Support | undefined,
  said: boolean,
): NominalAct | undefined {
  const { verbs } = input.language;
  const targets = row.nounTarget ?? ['auf', 'gegen', 'von'];
  let agent: BracketGroup | undefined;
  let target: BracketGroup | undefined;
  let owner = group.attribute;
  let ownerIsTarget = false;
  const time = (one: BracketGroup): boolean =>
    (input.tokens[one.headAt] as Token).info.sense('noun')?.kind === 'time' || isMeasure(input, one);
  const { genitive } = group;
  // `die größte Offensive der Geschichte`: a text does nothing, and nothing is done to it.
  if (genitive !== undefined && !time(genitive) && genitive.kind !== 'text') {
    if (row.genitiveAgent === true) agent = genitive;
    else target = genitive;
  }
  for (const { preposition, group: one } of group.tail) {
    if (time(one)) continue;
    if (row.nounAgent?.includes(preposition) === true) agent ??= one;
    else if (verbs.ofPrepositions.includes(preposition)) {
      // With a genitive agent `von` tells the place left, or the agent where none is told.
      if (
        row.genitiveAgent === true &&
        (agent !== undefined || isGround(one)) &&
        targets.includes(preposition)
      )
        target ??= one;
      // `der Luftangriff von Orvale`: of a name alone it is not told whether it did it or underwent it.
      else if (row.genitiveAgent === true && targets.includes(preposition) && isBareName(one)) continue;
      else if (row.genitiveAgent === true) agent ??= one;
      else target ??= one;
    } else if (targets.includes(preposition)) target ??= one;
    else if (verbs.agentPrepositions.includes(preposition)) agent ??= one;
  }
  // Further on in the clause: `den Angriff der Japaner auf die Höhe durch ...`.
  for (const tail of genitive?.tail ?? []) {
    if (targets.includes(tail.preposition)) target ??= tail.group;
    else if (
      verbs.agentPrepositions.includes(tail.preposition) &&
      !verbs.ofPrepositions.includes(tail.preposition)
    )
      agent ??= tail.group;
  }
  // `die Invasion des Iraks`: ground that could only do it by its name is rather where it is done.
  if (
    target === undefined &&
    genitive !== undefined &&
    agent === genitive &&
    targets.includes('genitive') &&
    isOneLand(genitive)
  ) {
    target = genitive;
    agent = undefined;
  }
  const { predicate, kind } = support ?? {};
  if (predicate !== undefined) {
    if (kind === 'light' && asks(input, predicate)) {
      // `forderte die Freilassung`: who asks for it does not do it.
    } else if (kind === 'light' && owner === undefined)
      agent ??= predicate.subject === group ? undefined : predicate.subject;
    else if (kind === 'light' && owner?.pronoun === true && agent === undefined) {
      agent = predicate.subject;
      owner = undefined;
    }
    // `den Konföderierten gelang der Sieg`.
    if (
      kind === 'occur' &&
      input.language.bracket?.dativeSubject.includes(predicate.entry?.lemma ?? '') === true
    )
      agent ??= predicate.dative;
    if (kind === 'occur') agent ??= cameFrom(input, predicate, group, row);
    if (kind === 'forced')
      agent ??= predicate.passive ? predicate.subject : (predicate.object ?? predicate.dative);
    if (kind === 'undergo') target ??= predicate.subject;
    if (kind === 'passive-light') agent ??= owner === undefined ? byAgent(input, predicate) : undefined;
    if ((kind === 'light' || kind === 'passive-light') && target === undefined)
      target =
        predicate.adjuncts.find(
          (one) =>
            targets.includes(one.preposition) &&
            !verbs.ofPrepositions.includes(one.preposition) &&
            one.group !== group &&
            !time(one.group),
        )?.group ?? (kind === 'light' && predicate.dative !== group ? predicate.dative : undefined);
  }
  // `Deutschlands Niederlage`, `seine Verhaftung`: done to the owner.
  if (
    owner !== undefined &&
    target === undefined &&
    row.genitiveAgent !== true &&
    row.strict === true &&
    row.targetKinds?.includes('place') !== true
  )
    ownerIsTarget = true;
  if (owner !== undefined && !ownerIsTarget && agent !== undefined && agent !== predicate?.subject)
    owner = undefined;
  if (owner !== undefined && !ownerIsTarget) agent = undefined;
  const argument = agent !== undefined || target !== undefined || owner !== undefined;
  if (!argument && support === undefined) return undefined;
  if (row.needsTarget === true && target === undefined && !ownerIsTarget) return undefined;
  if (row.targetKinds !== undefined && target !== undefined && !fits(input, target, row.targetKinds, false))
    return undefined;
  if (row.agentKinds !== undefined && agent !== undefined && !fits(input, agent, row.agentKinds, false))
    return undefined;
  if (
    row.strict === true &&
    row.targetKinds !== undefined &&
    row.genitiveAgent !== true &&
    target === undefined &&
    !ownerIsTarget
  )
    return undefined;
  let modality: Modality = predicate === undefined ? 'act' : bracketForce(input, predicate, said);
  if (group.denied) modality = 'neg';
  if (modality === 'act')
    modality =
      intentBefore(input, group) ??
      (predicate === undefined || kind === 'occur' ? 'act' : (lentForce(input, predicate) ?? 'act'));
  // `das Ultimatum wurde abgelehnt`: what is turned down was asked all the same.
  if (modality === 'neg' && !group.denied && ASKS.has(row.act) && predicate?.negated !== true)
    modality = 'act';
  return { row, at: group.headAt, agent, target, owner, ownerIsTarget, modality, predicate };
}

/** The verb that carries the noun: `unternahmen einen Angriff`, `der Angriff begann`. */
function supporting(
  input: ClauseInput,
  group: BracketGroup,
  predicates: readonly BracketPredicate[],
): Support | undefined {
  for (const predicate of predicates) {
    const isObject =
      predicate.object === group ||
      predicate.dative === group ||
      predicate.object?.joined.includes(group) === true;
    const isSubject = predicate.subject === group || predicate.subject?.joined.includes(group) === true;
    const adjunct = predicate.adjuncts.find((one) => one.group === group);
    if (!isObject && !isSubject && adjunct === undefined) continue;
    // `zwang die Garnison zur Kapitulation`: the one forced does it.
    if (
      adjunct !== undefined &&
      input.language.bracket?.contracted[input.language.bracket.infinitive]?.includes(adjunct.preposition) ===
        true &&
      input.language.bracket.objectControl.includes(predicate.entry?.lemma ?? '')
    )
      return { predicate, kind: 'forced' };
    for (const { use, behind } of bracketUses(input, predicate)) {
      if (use.class !== 'light' && use.class !== 'undergo' && use.class !== 'occur') continue;
      if (use.class === 'occur') {
        if (isSubject && !predicate.passive) return { predicate, kind: 'occur' };
        if (behind === group) return { predicate, kind: 'occur' };
        continue;
      }
      if (predicate.passive) {
        if (isSubject && use.class === 'light') return { predicate, kind: 'passive-light' };
        continue;
      }
      if (isObject && use.rest.length === 0) return { predicate, kind: use.class };
      if (behind === group) return { predicate, kind: use.class };
    }
  }
  return undefined;
}

/** `planten einen Angriff`, `verhinderten den Angriff`: the lending verb gives its own force. */
function lentForce(input: ClauseInput, predicate: BracketPredicate): Modality | undefined {
  for (const { use } of bracketUses(input, predicate)) {
    if (use.class === 'plan' || use.class === 'try' || use.class === 'poss') return use.class;
    if (use.class === 'negating') return 'neg';
  }
  return undefined;
}

/** `der geplante Angriff`, `der Befehl zum Angriff`, `der Versuch eines Angriffs`. */
function intentBefore({ tokens }: ClauseInput, group: BracketGroup): Modality | undefined {
  for (let at = group.from; at < group.headAt; at++) {
    const sense = (tokens[at] as Token).info.sense('intent');
    if (sense !== undefined) return sense.force;
  }
  for (let at = group.from - 1; at >= 0 && at >= group.from - 3; at--) {
    const { info, kind } = tokens[at] as Token;
    if (kind === 'mark') return undefined;
    const sense = info.sense('intent');
    if (sense !== undefined && info.noun) return sense.force;
    if (!info.preposition && !info.determiner) return undefined;
  }
  return undefined;
}

/** Whether a phrase that makes the noun no act is met; it begins at the noun. */
function excluded(
  { tokens }: ClauseInput,
  unless: readonly string[] | undefined,
  group: BracketGroup,
  head: Token,
): boolean {
  if (unless === undefined) return false;
  return unless.some((phrase) => {
    const words = phrase.split(' ');
    const at = words.findIndex((word) => head.info.folded.startsWith(word) && word.length > 3);
    if (at < 0) return false;
    return words.every(
      (word, offset) => offset === at || memberAt(tokens, group.headAt + offset - at)?.info.folded === word,
    );
  });
}
