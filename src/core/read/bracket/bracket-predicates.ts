import type { BracketWords } from '../../languages/bracket-words.ts';
import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { SHARED } from '../lowers.ts';
import { attributePredicate } from './bracket-attribute.ts';
import type { Attribute, BracketClause, Part } from './bracket-clause.ts';
import { choose, chooseFinite, forceOf } from './bracket-main-verb.ts';
import type { VerbToken } from './bracket-pieces.ts';
import { type BracketPredicate, controller, takesObject } from './bracket-predicate.ts';
import { slotsOf } from './bracket-slots.ts';
import { isTurned } from './bracket-turned.ts';
import type { BracketVerb } from './bracket-word.ts';

/** Reads the predicates of every clause, outer clauses first, so that an infinitive finds the verb that governs it. */
export function bracketPredicates(
  input: ClauseInput,
  {
    clauses,
    attributes,
  }: { readonly clauses: readonly BracketClause[]; readonly attributes: readonly Attribute[] },
): BracketPredicate[] {
  const { bracket } = input.language;
  if (bracket === undefined) return [];
  const made = new Map<BracketClause, BracketPredicate[]>();
  const out: BracketPredicate[] = [];
  for (const clause of clauses) {
    const mine: BracketPredicate[] = [];
    made.set(clause, mine);
    for (const part of clause.parts) {
      const before = mine.at(-1) ?? (clause.shares === undefined ? undefined : last(made.get(clause.shares)));
      const governor = last(clause.parent === undefined ? undefined : made.get(clause.parent));
      for (const predicate of ofPart(input, bracket, part, before, governor)) {
        mine.push(predicate);
        out.push(predicate);
      }
    }
  }
  // `eroberten und plünderten die Stadt`: the object stands with the last of the verbs.
  for (let i = 0; i + 1 < out.length; i++) {
    const one = out[i] as BracketPredicate;
    const next = out[i + 1] as BracketPredicate;
    if (
      one.object !== undefined ||
      one.passive ||
      next.passive ||
      (next.clause.shares !== one.clause && next.clause !== one.clause)
    )
      continue;
    // `versenkte oder zerstörte die Korvette zwei Schiffe`: so does the subject, where none stands before the first.
    if (one.subject === undefined && one.part.groups.length === 0 && next.inferred === undefined)
      one.subject = next.subject;
    else if (one.adjuncts.length > 0 || next.inferred === undefined) continue;
    if (one.part.tokens.at(-1) === one.at && next.part.tokens[0] === next.at) one.object = next.object;
  }
  // An infinitive clause before its governor (`Um die Höhe zu nehmen, griffen ...`) takes the subject of the main clause.
  for (const predicate of out) {
    if (
      predicate.subject !== undefined ||
      (predicate.clause.kind !== 'inf' && predicate.clause.kind !== 'part')
    )
      continue;
    const next = out.find((one) => one.clause.number > predicate.clause.number && one.clause.kind === 'main');
    if (next !== undefined) predicate.subject = next.subject;
  }
  for (const attribute of attributes) {
    const made = attributePredicate(input, attribute);
    if (made !== undefined) out.push(made);
  }
  return out;
}

const last = <T>(list: readonly T[] | undefined): T | undefined => list?.at(-1);

function ofPart(
  input: ClauseInput,
  bracket: BracketWords,
  part: Part,
  before: BracketPredicate | undefined,
  governor: BracketPredicate | undefined,
): BracketPredicate[] {
  const { clause } = part;
  const finite = part.finite ?? (part.verbs.length > 0 ? clause.finite : undefined);
  const rest = part.verbs.filter((verb) => verb !== finite);
  if (finite === undefined && rest.length === 0) return [];
  const helps =
    finite === undefined
      ? undefined
      : finite.verbs.find(
          (verb) =>
            (verb.is === 'finite' || verb.is === 'reported') &&
            (verb.auxiliary !== undefined || verb.modal !== undefined),
        );
  const lexical = rest.filter(
    (verb) =>
      !verb.zu &&
      verb.verbs.some(
        (one) =>
          one.auxiliary === undefined &&
          one.modal === undefined &&
          one.is !== 'finite' &&
          one.is !== 'reported',
      ),
  );
  const zu = rest.filter((verb) => verb.zu);
  const out: BracketPredicate[] = [];
  let main: { token: VerbToken; verb: BracketVerb } | undefined;
  let usesHelp = false;
  if (helps !== undefined && lexical.length > 0) {
    main = choose(lexical[lexical.length - 1] as VerbToken, helps, part);
    usesHelp = true;
    // `wollten angreifen lassen`: the last may be a modal's infinitive; the first lexical one is the verb.
    if (main === undefined) main = choose(lexical[0] as VerbToken, helps, part);
  } else if (helps !== undefined && zu.length > 0 && lexical.length === 0) {
    // `hatten zu kämpfen`, `war zu sehen`.
    main = choose(zu[zu.length - 1] as VerbToken, undefined, part);
    usesHelp = true;
  } else if (finite !== undefined) main = chooseFinite(finite, part);
  else if (lexical.length > 0) main = choose(lexical[lexical.length - 1] as VerbToken, undefined, part);
  else if (zu.length > 0) main = choose(zu[zu.length - 1] as VerbToken, undefined, part);
  if (main === undefined) return out;
  const first = build(
    input,
    bracket,
    part,
    main,
    usesHelp ? helps : undefined,
    finite,
    rest,
    before,
    clause.kind === 'inf' || clause.kind === 'part' ? governor : undefined,
    governor,
  );
  out.push(first);
  // `versuchten die Höhe zu nehmen` without a comma: the infinitive shares the clause.
  if (finite !== undefined && zu.length > 0 && main.token !== zu[zu.length - 1]) {
    const token = zu[zu.length - 1] as VerbToken;
    const inner = choose(token, undefined, part);
    if (inner !== undefined) {
      const made: BracketPredicate = {
        ...first,
        entry: inner.verb.entry,
        at: token.at,
        particleAt: -1,
        passive: false,
        infinitive: true,
        modality: 'act',
        negated: false,
        governor: first,
        subject: controller(bracket, first),
        object: first.object,
        predicative: undefined,
        inferred: undefined,
      };
      out.push(made);
    }
  }
  return out;
}

function build(
  input: ClauseInput,
  bracket: BracketWords,
  part: Part,
  main: { token: VerbToken; verb: BracketVerb },
  helps: BracketVerb | undefined,
  finite: VerbToken | undefined,
  rest: readonly VerbToken[],
  before: BracketPredicate | undefined,
  governor: BracketPredicate | undefined,
  hung: BracketPredicate | undefined,
): BracketPredicate {
  const { clause } = part;
  const { verb, token } = main;
  const inner = rest.filter((one) => one !== token).flatMap((one) => one.verbs);
  const worden = inner.some((one) => one.auxiliary === 'become');
  // `hätte einnehmen können`: the modal stands at the end.
  const innerModal =
    helps?.auxiliary === 'have' && verb.is === 'infinitive'
      ? inner.find((one) => one.modal !== undefined)
      : undefined;
  const perfect =
    inner.some((one) => one.is === 'infinitive' && (one.auxiliary === 'have' || one.auxiliary === 'be')) ||
    inner.some((one) => one.is === 'participle' && one.auxiliary === 'be');
  const participle = verb.is === 'participle';
  const lemma = verb.entry?.lemma ?? '';
  const withBe =
    bracket.withBe.includes(lemma.slice(lemma.indexOf('-') + 1)) || bracket.withBe.includes(lemma);
  const state =
    participle &&
    (helps?.auxiliary === 'be' ||
      (helps?.modal !== undefined &&
        inner.some((one) => one.auxiliary === 'be' && one.is === 'infinitive'))) &&
    !withBe;
  const passive =
    participle &&
    (helps?.auxiliary === 'become' ||
      worden ||
      state ||
      (helps === undefined && clause.kind === 'part' && !withBe));
  const surface = finite === undefined ? '' : (input.tokens[finite.at] as Token).info.surface.toLowerCase();
  const unreal = helps?.unreal === true || verb.unreal || bracket.unreal.includes(surface);
  const reported = bracket.reported.includes(surface) || (verb.is === 'reported' && !surface.endsWith('te'));
  const slots = slotsOf(
    input,
    bracket,
    part,
    before !== undefined &&
      (clause.shares !== undefined || clause.parts[0] !== part) &&
      (before.subject !== undefined || before.part.groups.length > 0 || before.passive),
    helps ?? verb,
    clause.kind === 'inf' || (finite === undefined && verb.is !== 'participle'),
    passive,
  );
  let inferred: string | undefined;
  let { subject, object } = slots;
  if (
    subject !== undefined &&
    object !== undefined &&
    !passive &&
    isTurned(verb.entry, (helps ?? verb).number, subject, object)
  )
    [subject, object] = [object, subject];
  if (
    subject === undefined &&
    before !== undefined &&
    (clause.parts[0] !== part || clause.shares !== undefined)
  ) {
    subject = before.subject;
    inferred = SHARED;
  }
  if (
    subject === undefined &&
    clause.kind === 'rel' &&
    object === undefined &&
    clause.antecedent !== undefined &&
    !part.adjuncts.some((one) => one.group === clause.antecedent)
  )
    subject = clause.antecedent;
  const { host } = clause;
  if (governor !== undefined && clause.kind === 'inf')
    // `der Versuch der Russen, ... zu nehmen`: whose attempt it is; else who governs.
    subject =
      host !== undefined && (input.tokens[host.headAt] as Token).info.has('intent')
        ? (host.genitive ?? (governor.subject === host ? undefined : controller(bracket, governor)))
        : controller(bracket, governor);
  else if (governor !== undefined && clause.kind === 'part') {
    subject = subject ?? clause.host ?? governor.subject;
    inferred = 'subject of the clause it hangs on';
  }
  // `haben Wien belagert, aber nicht eingenommen`: the object is told once.
  const shared =
    !passive &&
    object === undefined &&
    before !== undefined &&
    !before.passive &&
    part.groups.length === 0 &&
    (clause.parts[0] !== part ||
      // `indem er die Bauern angriff und ermordete`.
      (clause.shares !== undefined && part.tokens.length === 1 && takesObject(verb.entry)))
      ? before.object
      : undefined;
  return {
    entry: verb.entry,
    at: token.at,
    particleAt: verb.particle === undefined || part.particle === undefined ? -1 : part.particle.at,
    finiteAt: finite?.at ?? token.at,
    passive,
    infinitive: clause.kind === 'inf',
    done: clause.kind === 'inf' && verb.is === 'participle' && !passive,
    negated: part.negated || slots.denied,
    modality:
      unreal && part.tokens.some((at) => bracket.almost.includes((input.tokens[at] as Token).info.folded))
        ? 'poss'
        : forceOf(innerModal ?? helps, surface, participle && perfect, unreal, worden, verb),
    reported: reported || unreal,
    subject,
    object: object ?? shared,
    dative: slots.dative,
    predicative: slots.predicative,
    others: slots.others,
    // `wurde von den Türken erobert und geplündert`: so is the agent.
    adjuncts:
      passive &&
      before?.passive === true &&
      clause.parts[0] !== part &&
      part.groups.length === 0 &&
      part.adjuncts.length === 0
        ? before.adjuncts
        : part.adjuncts,
    reflexive: slots.reflexive,
    governor,
    hung,
    clause,
    part,
    inferred,
  };
}
