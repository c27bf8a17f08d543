import type { CountRow } from '../../languages/frame-words.ts';
import type { ClauseInput, CountFrame } from '../lexicon/claim-tokens.ts';
import { tellsAlone } from '../lexicon/tells-alone.ts';
import type { TokenGroups } from '../lexicon/token-group.ts';
import { memberAt } from '../member-at.ts';
import type { Predicate, Walk } from '../positional/clause-walk.ts';
import type { NounPhrase } from '../positional/elements.ts';
import { means } from '../positional/group-kinds.ts';
import { usesOf } from '../positional/match-use.ts';
import { forceOf } from '../positional/verb-force.ts';
import { subjectBehind } from '../positional/verb-slots.ts';

/** Predicates that carry figures: `lost 526 men`, `losses amounted to 3,279`, `the army numbered 20,000`. */
export function countFrames(
  input: ClauseInput,
  walk: Walk,
  groups: TokenGroups,
  clauseOf: (predicate: Predicate) => { readonly start: number; readonly end: number },
): CountFrame[] {
  const out: CountFrame[] = [];
  /** Verbs that are part of a longer phrase: `failed to [return]`. */
  const inside: number[] = [];
  for (const predicate of walk.predicates) {
    const { verb } = predicate;
    if (verb.entry === undefined || inside.includes(verb.at)) continue;
    // `had sixteen deputies arrested` has no deputies.
    if (
      verb.have === true &&
      walk.predicates.some(({ causer, subject }) => causer !== undefined && subject === predicate.object)
    )
      continue;
    const found: NounPhrase[] = [];
    for (const used of usesOf(input, verb, predicate.reduced)) {
      const { last, preposition } = used;
      const { count } = used.use;
      if (count === undefined) continue;
      const force = forceOf(input, predicate);
      if (count.denied === true && force !== 'neg') continue;
      for (const slot of count.figure) {
        const be = verb.matchedBe?.includes(used) === true;
        const figure = slotOf(predicate, slot, last, preposition, be);
        if (figure === undefined || found.includes(figure) || !hasNumber(figure)) continue;
        // A measure counts measures and nothing else: `stood 12 km`, not `stood 500 men`.
        if (count.roles[0] === 'strength' && measured(figure)) continue;
        found.push(figure);
        for (let at = verb.at + 1; at <= last; at++) inside.push(at);
        // `was reduced to 900`: listed with its `be`, so its subject is the one named.
        const passive = (verb.passive || predicate.reduced) && verb.matchedBe?.includes(used) !== true;
        const whose = thereIs(input, predicate)
          ? undefined
          : means(input, whoseOf(predicate, count, figure, passive, walk.predicates));
        const by = count.by?.includes('subject') === true ? doer(input, predicate) : undefined;
        const counterpart =
          count.roles.length === 0 && count.whose?.includes('object') === true
            ? whose
            : other(predicate, figure);
        out.push({
          roles: count.roles,
          things: count.things,
          reports: count.reports,
          assembles: count.assembles,
          figure: groups.of(figure),
          within: undefined,
          other: counterpart === undefined ? undefined : groups.of(counterpart),
          whose: whose === undefined ? undefined : groups.of(whose),
          by: by === undefined ? undefined : groups.of(by),
          thing: undefined,
          clause: clauseOf(predicate),
          denied: count.denied,
          modality: count.denied === true ? 'act' : force,
        });
        break;
      }
    }
  }
  return out;
}

/** `il y eut trente morts`: nobody has them. */
function thereIs({ tokens, language }: ClauseInput, { verb }: Predicate): boolean {
  const words = language.verbs.headFirst?.thereIs;
  if (words === undefined || verb.have !== true || tokens[verb.from]?.info.folded !== words.clitic)
    return false;
  // `il n'y eut que trente tués`: a denial may stand between.
  return [1, 2].some((back) => memberAt(tokens, verb.from - back)?.info.folded === words.subject);
}

/** Who does what the verb tells: its subject, or the agent of a passive. */
function doer({ language }: ClauseInput, predicate: Predicate): NounPhrase | undefined {
  if (!predicate.verb.passive && !predicate.reduced) return predicate.subject;
  return predicate.adjuncts.find((one) => language.verbs.agentPrepositions.includes(one.preposition))?.group;
}

function slotOf(
  predicate: Predicate,
  slot: string,
  last: number,
  preposition: number,
  be: boolean,
): NounPhrase | undefined {
  const passive = predicate.verb.passive || predicate.reduced;
  if (slot === 'second') return predicate.second;
  // `were held`: not the ones who hold.
  if (slot === 'subject') return passive && !be ? undefined : (subjectBehind(predicate) ?? predicate.subject);
  if (slot === 'object') {
    if (passive && preposition < 0 && !be) return predicate.subject;
    if (preposition >= 0)
      return (
        predicate.adjuncts.find((one) => one.at === preposition)?.group ??
        (predicate.object !== undefined && predicate.object.from > last
          ? predicate.object
          : predicate.object?.tail.find((one) => one.group.from === preposition + 1)?.group)
      );
    return predicate.object;
  }
  return (
    predicate.adjuncts.find((one) => one.preposition === slot && one.group.from > predicate.verb.at)?.group ??
    predicate.object?.tail.find((one) => one.preposition === slot)?.group
  );
}

function whoseOf(
  predicate: Predicate,
  count: CountRow,
  figure: NounPhrase,
  passive: boolean,
  all: readonly Predicate[],
): NounPhrase | undefined {
  if (count.finite === true && predicate.verb.shape !== 'finite')
    if (!gaveWay(predicate, all) && !leaves(predicate)) return undefined;
  // `the surrender gave Spain 1,113 prisoners`: what a happening brings somebody were not his.
  if (count.figure[0] === 'second' && count.roles.length === 0 && predicate.subject?.kind === 'event')
    return undefined;
  for (const slot of count.whose ?? []) {
    const found =
      slot === 'subject'
        ? passive
          ? undefined
          : predicate.subject
        : slot === 'object'
          ? passive
            ? predicate.subject
            : predicate.object
          : predicate.adjuncts.find(
              (one) =>
                one.preposition === slot &&
                (one.group.from > predicate.verb.at || (slot === 'from' && sided(one.group))),
            )?.group;
    // `the adjutant reported 39 dead`: who only tells it owns none.
    if (found !== undefined && slot === 'subject' && reporter(found, predicate)) continue;
    // `62 people were killed, of whom nine were women`: a bare number is nobody.
    if (found !== undefined && found !== figure && !found.bare) return found;
  }
  return undefined;
}

/** `the attack failed, the enemy leaving 60 dead`: a side with a gerund of its own. */
const leaves = ({ subject, verb, inferred }: Predicate): boolean =>
  subject !== undefined &&
  inferred === undefined &&
  subject.end === verb.from &&
  (subject.enemy || sided(subject));

/** `was repulsed, leaving 64 dead on the wire`: who is beaten off or draws back leaves dead of his own. */
const gaveWay = ({ subject, clause, verb }: Predicate, all: readonly Predicate[]): boolean => {
  const host = all.findLast(
    (one) => one.verb.shape === 'finite' && one.verb.at < verb.at && one.clause !== clause,
  );
  if (host === undefined || subject === undefined || host.subject !== subject) return false;
  const entry = host.verb.entry;
  const acts = host.verb.passive ? BEATEN : GOING;
  return entry?.uses.some(({ row }) => row !== undefined && acts.has(row.act)) === true;
};

const BEATEN: ReadonlySet<string> = new Set(['repel', 'defeat']);
const GOING: ReadonlySet<string> = new Set(['withdraw', 'flee']);

/** A witness or a text that reports what is counted. */
const reporter = ({ kind, named, plural }: NounPhrase, { verb }: Predicate): boolean =>
  verb.inverts !== true &&
  (kind === 'text' || (kind === 'leader' && !named && plural === false)) &&
  verb.entry !== undefined &&
  tellsAlone(verb.entry);

/** `From the Austrians alone he took 14 guns`: people, and no place or day from which something begins. */
const sided = ({ kind }: NounPhrase): boolean =>
  kind === 'formation' || kind === 'state' || kind === 'person' || kind === 'leader';

const other = (predicate: Predicate, figure: NounPhrase): NounPhrase | undefined =>
  predicate.subject !== figure ? predicate.subject : predicate.object;

/** Whether what is counted is a distance, a time or another measure. */
function measured(group: NounPhrase): boolean {
  return group.measure || group.tail.some((one) => one.of && measured(one.group));
}

function hasNumber(group: NounPhrase): boolean {
  return (
    group.numbers.length > 0 ||
    group.joined.some(hasNumber) ||
    group.tail.some((one) => one.of && hasNumber(one.group))
  );
}
