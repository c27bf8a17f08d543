import type { BracketWords } from '../languages/bracket-words.ts';
import type { Modality } from '../model/claim.ts';
import { ACC, DAT, GEN, MANY, NOM, ONE } from './bracket-case.ts';
import type { Adjunct, Attribute, BracketClause, Part } from './bracket-clauses.ts';
import type { BracketGroup } from './bracket-group.ts';
import type { VerbToken } from './bracket-pieces.ts';
import type { BracketUse } from './bracket-uses.ts';
import type { BracketVerb } from './bracket-word.ts';
import type { ClauseInput, Token } from './claim-tokens.ts';
import type { VerbEntry } from './claim-senses.ts';

/** A verb with its auxiliaries and what stands in its slots. */
export interface BracketPredicate {
  readonly entry: VerbEntry | undefined;
  /** Place of the main verb. */
  readonly at: number;
  /** Place of its separated prefix, or -1. */
  readonly particleAt: number;
  readonly finiteAt: number;
  readonly passive: boolean;
  readonly infinitive: boolean;
  /** An infinitive of the perfect. */
  readonly done: boolean;
  negated: boolean;
  /** Force by its modal verb and mood alone. */
  readonly modality: Modality;
  /** Told in the mood of reported speech. */
  readonly reported: boolean;
  subject: BracketGroup | undefined;
  object: BracketGroup | undefined;
  dative: BracketGroup | undefined;
  /** A second group in the nominative: `Die Verluste waren 526 Mann`. */
  readonly predicative: BracketGroup | undefined;
  /** Other bare groups: measures, times. */
  readonly others: readonly BracketGroup[];
  readonly adjuncts: readonly Adjunct[];
  readonly reflexive: boolean;
  readonly governor: BracketPredicate | undefined;
  /** The predicate a subordinate clause hangs on. */
  readonly hung: BracketPredicate | undefined;
  readonly clause: BracketClause;
  readonly part: Part;
  readonly inferred: string | undefined;
  /** Its uses that fit, found once. */
  uses?: readonly BracketUse[];
}

/** Reads the predicates of every clause, outer clauses first, so that an infinitive finds the verb that governs it. */
export function bracketPredicates(input: ClauseInput, { clauses, attributes }: { readonly clauses: readonly BracketClause[]; readonly attributes: readonly Attribute[] }): BracketPredicate[] {
  const { bracket } = input.language;
  if (bracket === undefined) return [];
  const made = new Map<BracketClause, BracketPredicate[]>();
  const out: BracketPredicate[] = [];
  for (const clause of clauses) {
    const mine: BracketPredicate[] = [];
    made.set(clause, mine);
    for (const part of clause.parts) {
      const before = mine[mine.length - 1] ?? (clause.shares === undefined ? undefined : last(made.get(clause.shares)));
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
    if (one.object !== undefined || one.passive || one.adjuncts.length > 0 || next.inferred === undefined || next.passive || (next.clause.shares !== one.clause && next.clause !== one.clause)) continue;
    if (one.part.tokens[one.part.tokens.length - 1] === one.at && next.part.tokens[0] === next.at && next.object !== undefined) one.object = next.object;
  }
  // An infinitive clause before its governor (`Um die Höhe zu nehmen, griffen ...`) takes the subject of the main clause.
  for (const predicate of out) {
    if (predicate.subject !== undefined || predicate.clause.kind !== 'inf' && predicate.clause.kind !== 'part') continue;
    const next = out.find((one) => one.clause.number > predicate.clause.number && one.clause.kind === 'main');
    if (next !== undefined) predicate.subject = next.subject;
  }
  for (const attribute of attributes) {
    const made = ofAttribute(input, attribute);
    if (made !== undefined) out.push(made);
  }
  return out;
}

const last = <T>(list: readonly T[] | undefined): T | undefined => list?.[list.length - 1];

function ofPart(input: ClauseInput, bracket: BracketWords, part: Part, before: BracketPredicate | undefined, governor: BracketPredicate | undefined): BracketPredicate[] {
  const { clause } = part;
  const finite = part.finite ?? (part.verbs.length > 0 ? clause.finite : undefined);
  const rest = part.verbs.filter((verb) => verb !== finite);
  if (finite === undefined && rest.length === 0) return [];
  const helps = finite === undefined ? undefined : finite.verbs.find((verb) => (verb.is === 'finite' || verb.is === 'reported') && (verb.auxiliary !== undefined || verb.modal !== undefined));
  const lexical = rest.filter((verb) => !verb.zu && verb.verbs.some((one) => one.auxiliary === undefined && one.modal === undefined && one.is !== 'finite' && one.is !== 'reported'));
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
  const first = build(input, bracket, part, main, usesHelp ? helps : undefined, finite, rest, before, clause.kind === 'inf' || clause.kind === 'part' ? governor : undefined, governor);
  out.push(first);
  // `versuchten die Höhe zu nehmen` without a comma: the infinitive shares the clause.
  if (finite !== undefined && zu.length > 0 && main.token !== zu[zu.length - 1]) {
    const token = zu[zu.length - 1] as VerbToken;
    const inner = choose(token, undefined, part);
    if (inner !== undefined) {
      const made: BracketPredicate = {
        ...first, entry: inner.verb.entry, at: token.at, particleAt: -1, passive: false, infinitive: true, modality: 'act', negated: false, governor: first,
        subject: controller(bracket, first), object: first.object, predicative: undefined, inferred: undefined,
      };
      out.push(made);
    }
  }
  return out;
}

/** The reading of a form that its auxiliary asks for. */
function choose(token: VerbToken, helps: BracketVerb | undefined, part: Part): { token: VerbToken; verb: BracketVerb } | undefined {
  const { verbs } = token;
  const plain = verbs.filter((verb) => verb.auxiliary === undefined && verb.modal === undefined && verb.is !== 'finite' && verb.is !== 'reported');
  const withParticle = plain.filter((verb) => verb.particle === undefined || verb.particle === part.particle?.word);
  const of = (...forms: BracketVerb['is'][]): BracketVerb | undefined => withParticle.find((verb) => forms.includes(verb.is));
  const perfect = part.verbs.some((one) => one !== token && one.verbs.some((other) => other.is === 'infinitive' && other.auxiliary !== undefined));
  const verb = helps !== undefined && perfect && of('participle') !== undefined ? of('participle') : helps === undefined ? (of('participle', 'zu') ?? of('infinitive')) : helps.auxiliary === 'have' || helps.auxiliary === 'be' ? (of('participle') ?? of('infinitive', 'zu')) : helps.auxiliary === 'become' ? (of('participle') ?? of('infinitive')) : (of('infinitive') ?? of('participle'));
  return verb === undefined ? undefined : { token, verb };
}

/** A finite verb by itself, with its separated prefix when one stands at the end. */
function chooseFinite(token: VerbToken, part: Part): { token: VerbToken; verb: BracketVerb } | undefined {
  const finite = token.verbs.filter((verb) => verb.is === 'finite' || verb.is === 'reported');
  const word = part.particle?.word;
  const verb = (word === undefined ? undefined : finite.find((one) => one.particle === word && one.entry !== undefined)) ?? finite.find((one) => one.particle === undefined && one.entry !== undefined) ?? finite.find((one) => one.particle === undefined);
  return verb === undefined ? undefined : { token, verb };
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
  const innerModal = helps?.auxiliary === 'have' && verb.is === 'infinitive' ? inner.find((one) => one.modal !== undefined) : undefined;
  const perfect = inner.some((one) => one.is === 'infinitive' && (one.auxiliary === 'have' || one.auxiliary === 'be')) || inner.some((one) => one.is === 'participle' && one.auxiliary === 'be');
  const participle = verb.is === 'participle';
  const lemma = verb.entry?.lemma ?? '';
  const withBe = bracket.withBe.includes(lemma.slice(lemma.indexOf('-') + 1)) || bracket.withBe.includes(lemma);
  const state = participle && (helps?.auxiliary === 'be' || (helps?.modal !== undefined && inner.some((one) => one.auxiliary === 'be' && one.is === 'infinitive'))) && !withBe;
  const passive = participle && (helps?.auxiliary === 'become' || worden || state || (helps === undefined && clause.kind === 'part' && !withBe));
  const surface = finite === undefined ? '' : (input.tokens[finite.at] as Token).info.surface.toLowerCase();
  const unreal = helps?.unreal === true || verb.unreal || bracket.unreal.includes(surface);
  const reported = bracket.reported.includes(surface) || (verb.is === 'reported' && !surface.endsWith('te'));
  const slots = slotsOf(input, bracket, part, before !== undefined && (clause.shares !== undefined || clause.parts[0] !== part), helps ?? verb, clause.kind === 'inf' || (finite === undefined && verb.is !== 'participle'), passive);
  let inferred: string | undefined;
  let { subject } = slots;
  if (subject === undefined && before !== undefined && (clause.parts[0] !== part || clause.shares !== undefined)) {
    subject = before.subject;
    inferred = 'subject shared with the verb before';
  }
  if (subject === undefined && clause.kind === 'rel' && slots.object === undefined && clause.antecedent !== undefined && !part.adjuncts.some((one) => one.group === clause.antecedent)) subject = clause.antecedent;
  const { host } = clause;
  if (governor !== undefined && clause.kind === 'inf')
    // `der Versuch der Russen, ... zu nehmen`: whose attempt it is; else who governs.
    subject = host !== undefined && (input.tokens[host.headAt] as Token).info.has('intent') ? (host.genitive ?? (governor.subject === host ? undefined : controller(bracket, governor))) : controller(bracket, governor);
  else if (governor !== undefined && clause.kind === 'part') {
    subject = subject ?? clause.host ?? governor.subject;
    inferred = 'subject of the clause it hangs on';
  }
  // `haben Wien belagert, aber nicht eingenommen`: the object is told once.
  const shared = !passive && slots.object === undefined && before !== undefined && !before.passive && clause.parts[0] !== part && part.groups.length === 0 ? before.object : undefined;
  return {
    entry: verb.entry,
    at: token.at,
    particleAt: verb.particle === undefined || part.particle === undefined ? -1 : part.particle.at,
    finiteAt: finite?.at ?? token.at,
    passive,
    infinitive: clause.kind === 'inf',
    done: clause.kind === 'inf' && verb.is === 'participle' && !passive,
    negated: part.negated || slots.denied,
    modality: unreal && part.tokens.some((at) => bracket.almost.includes((input.tokens[at] as Token).info.folded)) ? 'poss' : forceOf(innerModal ?? helps, surface, participle && perfect, unreal, worden, verb),
    reported: reported || unreal,
    subject,
    object: slots.object ?? shared,
    dative: slots.dative,
    predicative: slots.predicative,
    others: slots.others,
    // `wurde von den Türken erobert und geplündert`: so is the agent.
    adjuncts: passive && before?.passive === true && clause.parts[0] !== part && part.groups.length === 0 && part.adjuncts.length === 0 ? before.adjuncts : part.adjuncts,
    reflexive: slots.reflexive,
    governor,
    hung,
    clause,
    part,
    inferred,
  };
}

/** Force by the modal verb: `soll verloren haben` is hearsay, `sollte angreifen` a plan, `wird angreifen` yet to come. */
function forceOf(helps: BracketVerb | undefined, surface: string, perfect: boolean, unreal: boolean, worden: boolean, verb: BracketVerb): Modality {
  const modal = helps?.modal;
  if (modal !== undefined) {
    if (perfect && modal.force !== 'act') return 'hedged';
    if (modal.force === 'hearsay') return worden && perfect ? 'hedged' : 'plan';
    if (modal.force === 'poss') return unreal || helps?.is === 'infinitive' ? (unreal ? 'poss' : 'act') : modal.singular[1] !== undefined && (surface.startsWith(modal.singular[1]) || /te(?:n)?$/.test(surface)) ? 'act' : 'poss';
    return modal.force === 'act' ? (unreal ? 'poss' : 'act') : modal.force;
  }
  if (helps?.auxiliary === 'become' && verb.is === 'infinitive') return unreal ? 'poss' : perfect ? 'hedged' : 'future';
  return 'act';
}

interface Slots {
  readonly subject: BracketGroup | undefined;
  readonly object: BracketGroup | undefined;
  readonly dative: BracketGroup | undefined;
  readonly predicative: BracketGroup | undefined;
  readonly others: readonly BracketGroup[];
  readonly reflexive: boolean;
  readonly denied: boolean;
}

/** Gives the bare groups of a part their slots by case, number and order. */
function slotsOf(input: ClauseInput, bracket: BracketWords, part: Part, shares: boolean, finite: BracketVerb, subjectless: boolean, passive: boolean): Slots {
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
    const nominative = bits & NOM;
    if (number === 'p') return (nominative & MANY) !== 0 || (group.numbers.length > 0 && group.pronoun !== true);
    return (nominative & ONE) !== 0;
  };
  let subject: (typeof groups)[number] | undefined;
  if (!subjectless) {
    const able = groups.filter((one) => (one.bits & NOM) !== 0 && agrees(one.bits, one.group) && !measure(one.group));
    const real = able.filter((one) => !(one.group.pronoun === true && bracket.expletive.includes(folded(one.group))));
    const sure = real.find((one) => (one.bits & ~NOM) === 0 || ((one.bits & NOM) !== 0 && (one.bits & (ACC | DAT)) === 0));
    // A clause that may share its subject has one of its own only where the case tells, or where the verb agrees with nothing else.
    subject = sure ?? (shares && part.verbs.some((one) => one.at === part.tokens[0]) ? undefined : (real[0] ?? able[0]));
    // `Die Höhe griff der Feind an`: handled by the sure nominative; a lone group that agrees by number alone stays.
    if (subject === undefined && groups.length > 0 && number === undefined) subject = groups.find((one) => (one.bits & NOM) !== 0);
    if (subject === undefined && !shares) {
      const counted = groups.find((one) => one.group.numbers.length > 0 && (one.bits & NOM) !== 0 && !measure(one.group));
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
    if (measure(group) && object === undefined && groups.some((other) => other !== one && other !== subject && (other.bits & ACC) !== 0)) {
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
  const anybody = subject !== undefined && subject.group.pronoun === true && (bracket.anybody.includes(folded(subject.group)) || bracket.expletive.includes(folded(subject.group)) && groups.length === 1 && passive);
  return { subject: anybody ? undefined : subject?.group, object, dative, predicative, others, reflexive, denied };
}

/** The participle before a noun as a predicate of its own: passive of a past one, active of a present one. */
function ofAttribute(input: ClauseInput, { at, part, group, adjuncts }: Attribute): BracketPredicate | undefined {
  const { info } = input.tokens[at] as Token;
  for (const ending of Object.keys(input.language.declension?.adjectives ?? {})) {
    if (!info.folded.endsWith(ending)) continue;
    const sense = input.lexicon.info(info.folded.slice(0, -ending.length)).all('verb').find(({ bent }) => bent?.is === 'participle' || bent?.is === 'present participle');
    if (sense === undefined) continue;
    return {
      entry: sense.entry, at, particleAt: -1, finiteAt: at, passive: sense.bent?.is === 'participle', infinitive: false, done: false, negated: false, modality: 'act', reported: false, subject: group, object: undefined,
      dative: undefined, predicative: undefined, others: [], adjuncts, reflexive: false, governor: undefined, hung: undefined, clause: part.clause, part: { ...part, tokens: [], groups: [], verbs: [] }, inferred: undefined,
    };
  }
  return undefined;
}

/** Who does what an infinitive tells: the one ordered, forced or helped, else the subject of its governor. */
export function controller(bracket: BracketWords, governor: BracketPredicate): BracketGroup | undefined {
  const lemma = governor.entry?.lemma ?? '';
  if (bracket.dativeSubject.includes(lemma)) return governor.dative ?? governor.object;
  if (bracket.objectControl.includes(lemma)) return governor.passive || governor.reflexive ? governor.subject : (governor.dative ?? governor.object);
  const orders = governor.entry?.uses.some((use) => use.class === 'plan' || use.class === 'factual' || use.class === 'negating') === true;
  if (governor.dative !== undefined) return governor.dative;
  if (orders && governor.object !== undefined && !governor.passive && isAnimate(governor.object)) return governor.object;
  return governor.subject;
}

const isAnimate = ({ kind, named, pronoun }: BracketGroup): boolean => kind === 'person' || kind === 'leader' || kind === 'formation' || kind === 'state' || (kind === undefined && (named || pronoun === true));
