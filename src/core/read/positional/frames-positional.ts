import { actById } from '../../languages/acts.ts';
import type { FrameRow } from '../../languages/frame-words.ts';
import type { HedgeCue, Range } from '../clause.ts';
import { frameOf } from '../frame-of.ts';
import type { ClauseInput, Token, TokenFrame, TokenGroup } from '../lexicon/claim-tokens.ts';
import type { TokenGroups } from '../lexicon/token-group.ts';
import { TURNED } from '../lowers.ts';
import type { Predicate, Walk } from './clause-walk.ts';
import type { NounPhrase } from './elements.ts';
import { means } from './group-kinds.ts';
import { usesOf } from './match-use.ts';
import { isAttribute } from './noun-attribute.ts';
import { type NounAct, nounAct } from './noun-frames.ts';
import { forceOf } from './verb-force.ts';
import { type VerbAct, verbAct } from './verb-frames.ts';

/** How many characters before a verb a word of doubt still holds for it. */
const DOUBT_REACH = 160;
/** Why a participle behind its noun is no precise act: it may belong to another noun, or tell a state. */
const PARTICIPLE = 'told by a participle behind its noun';
/** How many behind. */
const DOUBT_BEHIND = 3;

/** Makes the act frames of one sentence: of its verbs first, then of the nouns that no verb has taken. */
export class PositionalFrames {
  /** Predicates that tell an act. */
  readonly acting = new Set<Predicate>();
  readonly #input: ClauseInput;
  readonly #walk: Walk;
  readonly #groups: TokenGroups;
  readonly #hedged: readonly HedgeCue[];
  readonly #ranges: readonly Range[];
  /** Nouns that belong to a verb's phrase (`took command`) tell no act of their own. */
  readonly #taken: number[] = [];
  /** A word that calls what follows untrue. */
  readonly #untrue: Token | undefined;

  constructor(input: ClauseInput, walk: Walk, groups: TokenGroups, hedged: readonly HedgeCue[]) {
    this.#input = input;
    this.#walk = walk;
    this.#groups = groups;
    this.#hedged = hedged;
    this.#ranges = walk.clauses.map(
      ({ from, to }): Range => rangeOf(input.tokens, from, Math.max(to, from + 1)),
    );
    this.#untrue = input.tokens.find((token) => token.info.cue && token.info.has('untrue'));
  }

  get clauses(): readonly Range[] {
    return this.#ranges;
  }

  /** The clause of a predicate, its verb and subject included. */
  clauseOf(predicate: Predicate): Range {
    const { tokens } = this.#input;
    const clause = this.#ranges[predicate.clause] as Range;
    const main = tokens[predicate.verb.at] as Token;
    const subject =
      predicate.subject === undefined ? main.start : (tokens[predicate.subject.from] as Token).start;
    return { start: Math.min(clause.start, main.start, subject), end: Math.max(clause.end, main.end) };
  }

  /** What the verbs tell; asked for first. */
  ofVerbs(): TokenFrame[] {
    const frames: TokenFrame[] = [];
    for (const predicate of this.#walk.predicates) {
      const silent =
        this.#taken.includes(predicate.verb.at) || this.#stateOf(predicate) || this.#lends(predicate);
      const act = silent ? undefined : verbAct(this.#input, predicate);
      if (act === undefined) continue;
      this.acting.add(predicate);
      const frame = this.#ofVerb(predicate, act);
      const attribute = isAttribute(this.#input, this.#walk, predicate, act);
      frames.push(attribute ? { ...frame, attribute } : frame);
    }
    return frames;
  }

  /** The same with what the nouns tell that no verb has taken. */
  withNouns(verbal: readonly TokenFrame[]): TokenFrame[] {
    const frames = [...verbal];
    for (const group of this.#walk.groups) {
      if (this.#taken.includes(group.headAt) || this.#named(group)) continue;
      const act = nounAct(this.#input, group, this.#walk.predicates, this.acting);
      if (act !== undefined) frames.push(this.#ofNoun(group, act));
    }
    return unique(frames);
  }

  /** `lost twelve ships taken or burnt`: the state of what a verb counts, no act of its own. */
  #stateOf({ reduced, subject, verb, adjuncts, causer }: Predicate): boolean {
    if (!reduced || causer !== undefined || subject === undefined) return false;
    // `les soldats tués`: an attribute of what is told of.
    const attribute =
      this.#input.language.verbs.headFirst !== undefined &&
      (verb.from === subject.to || verb.from === subject.end);
    if (subject.numbers.length === 0 && !attribute) return false;
    if (!(this.#input.tokens[verb.at] as Token).info.role) return false;
    const by = this.#input.language.verbs.agentPrepositions[0];
    if (adjuncts.some(({ preposition }) => preposition === by)) return false;
    if (attribute) return true;
    const holds = (group: NounPhrase | undefined): boolean =>
      group !== undefined && (group === subject || group.joined.includes(subject));
    return this.#walk.predicates.some(
      (host) =>
        host.verb !== verb &&
        (holds(host.object) || holds(host.second) || host.adjuncts.some(({ group }) => holds(group))) &&
        host.verb.entry?.uses.some(({ count }) => count !== undefined) === true,
    );
  }

  /** `parvint à prendre`, `tenta de tirer`: the verb only lends itself to the infinitive behind it. */
  #lends(predicate: Predicate): boolean {
    const { headFirst } = this.#input.language.verbs;
    if (headFirst === undefined) return false;
    const behind = this.#walk.predicates.find(({ governor }) => governor === predicate);
    return (
      behind?.verb.shape === 'infinitive' &&
      usesOf(this.#input, predicate.verb).some(
        ({ use, last }) =>
          (use.class === 'factual' || use.class === 'try') &&
          (use.rest.length > 0 ? last >= behind.verb.from : behind.verb.from === predicate.verb.to),
      )
    );
  }

  /** A name tells no act: `the Mexican Revolution`. */
  #named({ headAt, from }: NounPhrase): boolean {
    const { tokens, language } = this.#input;
    const { name, info } = tokens[headAt] as Token;
    return name >= 0 || (info.capital && headAt > from && from > 0 && !language.names.capitalNouns);
  }

  #ofVerb(predicate: Predicate, act: VerbAct): TokenFrame {
    for (let i = act.from + 1; i <= act.last; i++) this.#taken.push(i);
    if (act.noun !== undefined) this.#taken.push(act.noun);
    if (act.row.act === 'sign_treaty' && act.target !== undefined) this.#taken.push(act.target.headAt);
    const clause = this.clauseOf(predicate);
    const { agent, target } = act;
    const nobody =
      predicate.verb.shape === 'infinitive' &&
      (agent?.kind === 'abstract' || agent?.kind === 'text' || agent?.kind === 'event');
    return this.#frame(act.row, [act.from, act.last], rangeOf(this.#input.tokens, act.from, act.to), clause, {
      agent: nobody ? undefined : means(this.#input, agent),
      target,
      where: this.#placeOf(predicate, target),
      voice: act.voice,
      modality: this.#force(clause, forceOf(this.#input, predicate), predicate.verb.at),
      inferred: [
        ...(predicate.inferred === undefined ? [] : [predicate.inferred]),
        ...(predicate.reduced && predicate.causer === undefined ? [PARTICIPLE] : []),
        ...(act.voice === 'active' && target !== undefined && target.from < act.from ? [TURNED] : []),
      ],
    });
  }

  #ofNoun(group: NounPhrase, act: NounAct): TokenFrame {
    const { tokens } = this.#input;
    const { predicate, agent, target } = act;
    const clause =
      predicate === undefined ? rangeOf(tokens, group.from, group.end) : this.clauseOf(predicate);
    const frame = this.#frame(act.row, [act.at, act.at], rangeOf(tokens, act.at, act.at + 1), clause, {
      agent,
      target,
      where: predicate === undefined ? undefined : this.#placeOf(predicate, target),
      voice: 'nominal',
      modality: this.#force(clause, act.modality, act.at),
      inferred: [],
    });
    if (act.owner === undefined) return frame;
    const owner = this.#groups.ofTokens(act.owner.from, act.owner.to, act.owner.pronoun);
    return act.ownerIsTarget ? { ...frame, target: owner } : { ...frame, agent: owner };
  }

  #frame(
    row: FrameRow,
    [at, last]: readonly [number, number],
    trigger: Range,
    clause: Range,
    slots: Pick<TokenFrame, 'voice' | 'modality' | 'inferred'> &
      Record<'agent' | 'target' | 'where', NounPhrase | undefined>,
  ): TokenFrame {
    const { agent, target, where, voice, modality, inferred } = slots;
    const none = actById.get(row.act)?.arity === 'none' && target === agent;
    return frameOf(row, {
      trigger,
      clause,
      agent: agent === undefined ? undefined : this.#slot(agent, at),
      target: target === undefined || none ? undefined : this.#slot(target, at, last),
      where: this.#groups.of(where),
      voice,
      modality,
      inferred,
    });
  }

  /** The group in a slot; of `792 men killed and 3,279 wounded` what stands before the verb. */
  #slot(group: NounPhrase, verb: number, last = verb): TokenGroup {
    // Behind the verb: of `accused the minister of treason` what stands before the phrase's last word.
    const cut = group.from < verb ? verb : last;
    return group.to <= cut && group.end > cut
      ? this.#groups.ofTokens(group.from, group.to, group.pronoun)
      : this.#groups.of(group);
  }

  /** The modality of an act, lowered by the words of doubt in its clause. */
  #force(clause: Range, modality: TokenFrame['modality'], at: number): TokenFrame['modality'] {
    const token = this.#input.tokens[at] as Token;
    if (this.#untrue !== undefined && token.start > this.#untrue.end) return 'neg';
    const doubted =
      modality === 'act' &&
      this.#hedged.some(
        ({ start, end }) =>
          start >= clause.start &&
          end <= clause.end &&
          token.start - start < DOUBT_REACH &&
          start - token.end < DOUBT_BEHIND,
      );
    return doubted ? 'hedged' : modality;
  }

  /** Ground named beside the verb that is not the target. */
  #placeOf(predicate: Predicate, target: NounPhrase | undefined): NounPhrase | undefined {
    const { places, verbs } = this.#input.language;
    return predicate.adjuncts.find(({ preposition, group }) => {
      if (group === target || !places.locative.includes(preposition)) return false;
      const passive = predicate.verb.passive || predicate.reduced;
      if (verbs.agentPrepositions.includes(preposition) && passive) return false;
      return group.kind === 'place' || group.kind === 'border' || (group.kind === undefined && group.named);
    })?.group;
  }
}

/** The characters of a run of tokens; of one at least. */
function rangeOf(tokens: readonly Token[], from: number, to: number): Range {
  return {
    start: (tokens[Math.min(from, tokens.length - 1)] as Token).start,
    end: (tokens[Math.min(Math.max(to, from + 1), tokens.length) - 1] as Token).end,
  };
}

/** One frame for a trigger: a verb frame before a nominal one. */
function unique(frames: readonly TokenFrame[]): TokenFrame[] {
  const out: TokenFrame[] = [];
  for (const frame of frames)
    if (!out.some(({ trigger }) => trigger.start === frame.trigger.start)) out.push(frame);
  return out.length < 2 ? out : out.sort((a, b) => a.trigger.start - b.trigger.start);
}
