import type { ClauseInput, Saying, Token } from '../lexicon/claim-tokens.ts';
import type { TokenGroups } from '../lexicon/token-group.ts';
import { THAT } from '../positional/clause-state.ts';
import type { Predicate, Walk } from '../positional/clause-walk.ts';
import type { Element, NounPhrase } from '../positional/elements.ts';
import { matchUses } from '../positional/match-use.ts';
import { countsItself } from './counts-itself.ts';
import { datedAt } from './dated-at.ts';
import { doneByBody, doneByNobody } from './done-by-body.ts';
import { endOfScope, goesOn } from './end-of-scope.ts';
import { gappedSayings } from './gapped-saying.ts';
import { givesFigure } from './gives-figure.ts';
import { personCounts, tellersBehind, textGives } from './other-tellers.ts';
import { hasOwnVerb, putInAt } from './put-in-clause.ts';
import { saysThereIs } from './says-there-is.ts';

/**
 * Verbs of saying with the one who speaks and the run of text they report: the clause behind `that` or a colon, the clause before an
 * inverted tail (`..., one of them said`), or a figure (`put the losses at 526`).
 */
export function sayings(
  input: ClauseInput,
  walk: Walk,
  elements: readonly Element[],
  groups: TokenGroups,
  acting: ReadonlySet<Predicate>,
): Saying[] {
  const { tokens } = input;
  const out: Saying[] = [];
  for (const predicate of walk.predicates) {
    const { verb } = predicate;
    if (verb.entry === undefined) continue;
    let stance: Saying['stance'] | undefined;
    for (const { use } of matchUses(input, verb)) {
      if (use.class === 'adopts') stance = 'adopts';
      else if (use.class === 'doubts') stance = 'doubts';
      else if (use.class === 'say') stance ??= 'reports';
    }
    if (stance === undefined && textGives(input, predicate)) stance = 'reports';
    if (stance === undefined) continue;
    // `without warning he opened fire`: nobody said a word.
    if (input.language.hedges.negatingPrepositions?.includes(predicate.opener) === true) continue;
    if (verb.negated && stance === 'reports') stance = 'doubts';
    if (stance === 'reports' && countsItself(input, predicate, elements)) continue;
    const reported = scopeOf(
      input,
      predicate,
      elements,
      !acting.has(predicate) &&
        (input.language.attribution.weak?.includes(verb.entry.lemma) === true && !figured(input, predicate)
          ? predicate.subject !== undefined &&
            (givesFigure(input, predicate) || personCounts(input, predicate))
          : speaks(predicate.verb.passive ? undefined : predicate.subject) || givesFigure(input, predicate)),
      stance === 'adopts',
      acting.has(predicate),
    );
    // `the consul said there were 300`: two finite verbs, and the first is no participle.
    const reduced = predicate.reduced && !saysThereIs(elements, predicate);
    const speaker =
      verb.passive || reduced
        ? predicate.adjuncts.find(
            (one) =>
              input.language.verbs.agentPrepositions.includes(one.preposition) &&
              one.group.from > verb.at &&
              one.preposition !== 'from',
          )?.group
        : predicate.subject;
    // `losses were put at 1,300`: nobody is named.
    if ((verb.passive || reduced) && speaker === undefined && stance === 'reports') continue;
    if (doneByBody(input, predicate, speaker) || doneByNobody(input, predicate)) continue;
    // `Casualties are disputed: the Danes claim ...`: what others tell is no one's dispute.
    const colon = elements.find((one) => one.from === verb.to);
    if (verb.passive && speaker === undefined && colon?.kind === 'stop') continue;
    // `though nobody has confirmed it`.
    if (speaker?.negated === true) continue;
    const scope = behindFigure(input, predicate, speaker) ?? reported;
    if (scope === undefined) continue;
    const said = { start: (tokens[verb.from] as Token).start, end: (tokens[verb.to - 1] as Token).end };
    const others = verb.passive && speaker !== undefined ? tellersBehind(input, predicate, speaker) : [];
    const first = others[0];
    const start = (at: number): number => (tokens[at] as Token).start;
    out.push({
      verb: said,
      scope: first === undefined ? scope : { start: scope.start, end: Math.min(scope.end, start(first.at)) },
      stance,
      ...(speaker === undefined ? {} : { speaker: groups.of(speaker) }),
    });
    if (first === undefined && !verb.passive && !reduced) {
      const at = elements.findIndex((one) => one.kind === 'verb' && one.verb === verb);
      const last = out[out.length - 1] as Saying;
      const gapped = gappedSayings(input, groups, elements, at, last);
      const next = gapped[0];
      if (next !== undefined && next.scope.start < scope.end) {
        out[out.length - 1] = { ...last, scope: { start: scope.start, end: next.scope.start } };
        out.push(...gapped);
      }
    }
    others.forEach(({ at, group }, i) => {
      const next = others[i + 1];
      const end = next === undefined ? input.segment.end : start(next.at);
      out.push({ verb: said, speaker: groups.of(group), scope: { start: start(at), end }, stance });
    });
  }
  return out;
}

/** `the figure of 2.5 million given by Herodotus`: the group with the number, up to the one who tells it. */
function behindFigure(
  { tokens, numbers }: ClauseInput,
  { subject, verb, reduced }: Predicate,
  speaker: NounPhrase | undefined,
): Saying['scope'] | undefined {
  if (subject === undefined || speaker === undefined || speaker.from < verb.at) return undefined;
  if (!reduced && verb.shape !== 'participle' && !verb.passive) return undefined;
  if (!numbers.some((number) => number.from >= subject.from && number.to <= verb.from)) return undefined;
  return { start: (tokens[subject.from] as Token).start, end: (tokens[speaker.end - 1] as Token).end };
}

/** `put the losses at 526`: the words around say that a figure is given. */
const figured = (input: ClauseInput, { verb }: Predicate): boolean =>
  matchUses(input, verb).some(({ use }) => use.count !== undefined && use.rest.includes('~'));

/** How many elements the one who speaks may take between the comma and the verb: `..., officials at the hospital said`. */
const TAIL = 6;

/** Who may give a figure: people, organs and texts; an army that `held` or `took` so many does not say so. */
const speaks = (group: NounPhrase | undefined): boolean =>
  group === undefined ||
  group.pronoun ||
  group.kind === undefined ||
  group.kind === 'text' ||
  group.kind === 'person' ||
  group.kind === 'leader' ||
  group.kind === 'state' ||
  (group.kind === 'formation' && (group.named || group.owner !== undefined));

function scopeOf(
  input: ClauseInput,
  predicate: Predicate,
  elements: readonly Element[],
  figures: boolean,
  adopts: boolean,
  acts: boolean,
): Saying['scope'] | undefined {
  const { tokens, numbers } = input;
  const at = elements.findIndex((element) => element.kind === 'verb' && element.verb === predicate.verb);
  if (at < 0) return undefined;
  // `informed by spies that 8,000 had crossed, called out the levies`: a participle ends there too.
  const relative =
    predicate.reduced ||
    (input.language.verbs.relatives.includes(predicate.opener) && predicate.opener !== THAT);
  const leads = predicate.opener !== '' && predicate.opener !== THAT && !relative;
  const stop = endOfScope(elements, at, tokens, relative, leads);
  const contrasts = (one: Element): boolean => (tokens[one.from] as Token).info.has('contrasting');
  const aside =
    predicate.verb.shape === 'finite'
      ? putInAt(elements, at, predicate.inverted === true, contrasts)
      : undefined;
  if (aside !== undefined)
    return {
      start: aside.from < 0 ? input.segment.start : (tokens[aside.from] as Token).start,
      end: aside.to < 0 ? input.segment.end : (tokens[aside.to] as Token).start,
    };
  // `As the secretary recalls in his memoirs, sixty were shot`.
  if (input.language.attribution.as?.includes(predicate.opener) === true && predicate.object === undefined) {
    const comma = elements.findIndex((one, i) => i > at && one.kind === 'comma');
    const first = elements[comma + 1]?.kind === 'quote' ? comma + 2 : comma + 1;
    const opens = elements[first];
    if (comma > 0 && opens?.kind === 'group' && hasOwnVerb(elements, first))
      return { start: (tokens[opens.from] as Token).start, end: input.segment.end };
  }
  // `that`, a colon or a quotation right behind (objects like `the world` may stand between).
  for (let i = at + 1; i < elements.length && i <= at + 6; i++) {
    const one = elements[i] as Element;
    // `could claim a victory: the Danes lost 40 men`: what is told behind the colon is the narrator's.
    if (one.kind === 'stop' && one.word === ':' && acts) break;
    // `described how soldiers herded thirty men`.
    const how =
      one.kind === 'subordinator' &&
      input.language.attribution.manner?.includes(one.word) === true &&
      i === at + 1;
    if (how || one.kind === 'that' || one.kind === 'quote' || (one.kind === 'stop' && one.word === ':'))
      return {
        start:
          one.kind === 'stop'
            ? (tokens[predicate.verb.to - 1] as Token).end
            : (tokens[one.from] as Token).start,
        end: one.kind === 'stop' ? input.segment.end : stop,
      };
    if (one.kind === 'group' || one.kind === 'preposition' || one.kind === 'time' || one.kind === 'adverb')
      continue;
    break;
  }
  // `accused the other of opening fire`.
  if (predicate.verb.entry !== undefined)
    for (const { use, last } of matchUses(input, predicate.verb))
      if (use.class === 'say' && use.rest.includes('~') && tokens[last + 1] !== undefined)
        return { start: (tokens[last + 1] as Token).start, end: stop };
  // `said on Monday the rebels had fled`.
  let behind = at + 1;
  while (datedAt(elements, behind)) behind += elements[behind]?.kind === 'preposition' ? 2 : 1;
  const next = elements[behind];
  // A clause without `that`: a group and its own verb; in `the men who held the gate attacked` the group is what was held.
  if (
    next?.kind === 'group' &&
    next.group !== predicate.object &&
    elements
      .slice(behind + 1, behind + 8)
      .some((one) => one.kind === 'verb' && one.verb.shape === 'finite') &&
    hasOwnVerb(elements, behind)
  )
    return { start: (tokens[next.from] as Token).start, end: stop };
  // `said there were 300 men`.
  const being = next?.kind === 'adverb' ? elements[behind + 1] : next;
  if (being?.kind === 'verb' && being.verb.be && being.verb.shape === 'finite' && next !== undefined && !acts)
    return { start: (tokens[next.from] as Token).start, end: stop };
  // `claimed to have destroyed`; but `proved to be a quiet month`.
  if (next?.kind === 'verb' && next.verb.shape === 'infinitive')
    return adopts ? undefined : { start: (tokens[next.from] as Token).start, end: stop };
  // The tail of an inverted quotation: what stands before its comma is said.
  const near = elements.slice(Math.max(0, at - TAIL), at);
  const before = near.findLastIndex((one) => one.kind === 'comma');
  // `..., while Polybius speaks of 70,000`: a clause of its own.
  const clause = near.slice(before + 1).some(
    (one, i) =>
      one.kind === 'coordinator' ||
      // `..., as our consul has written`.
      (one.kind === 'subordinator' &&
        !(i === 0 && input.language.attribution.as?.includes(one.word) === true)),
  );
  const rest = elements.slice(at + 1).every(
    (one) =>
      one.kind === 'group' ||
      one.kind === 'time' ||
      one.kind === 'adverb' ||
      one.kind === 'preposition' ||
      one.kind === 'stop' ||
      one.kind === 'quote' ||
      // `said Colonel Haddad, a spokesman`.
      (one.kind === 'comma' && predicate.inverted === true),
  );
  const told = !predicate.verb.passive || predicate.subject?.pronoun === true;
  const figured = numbers.some((number) => number.from > predicate.verb.at);
  if (
    before >= 0 &&
    !clause &&
    !figured &&
    rest &&
    told &&
    (at > 3 || predicate.inverted === true) &&
    (predicate.object === undefined || hears(predicate, acts))
  ) {
    const comma = elements[Math.max(0, at - TAIL) + before] as Element;
    // `les Russes, au nombre de 3 000, avançaient`: who says what stands before speaks behind the comma.
    const { subject, inverted } = predicate;
    if (subject !== undefined && subject.from < comma.from && inverted !== true && !subject.pronoun)
      return undefined;
    return { start: input.segment.start, end: (tokens[comma.from] as Token).start };
  }
  // A figure among what follows in the same clause: `put the losses at 526`.
  const last = elements.findIndex(
    (one, i) =>
      i > at &&
      (one.kind === 'stop' || one.kind === 'subordinator' || one.kind === 'relative' || goesOn(elements, i)),
  );
  const until = last < 0 ? tokens.length : (elements[last] as Element).from;
  if (!figures || !numbers.some((number) => number.from > predicate.verb.at && number.to <= until))
    return undefined;
  // `counted 137 holes in the bomber, which had flown ...`; but `reported 400 dead, of whom 30 ...`.
  const parted =
    last > 0 &&
    (goesOn(elements, last) ||
      ((elements[last] as Element).kind === 'relative' &&
        elements[last - 1]?.kind === 'comma' &&
        !(tokens[until] as Token).info.has('part')));
  const end = parted ? (tokens[until - 1] as Token).end : stop;
  return { start: (tokens[predicate.verb.to - 1] as Token).end, end: Math.min(end, stop) };
}

/** `..., a witness told the inquiry`: someone to whom it is said, in a clause that tells no act. */
const hears = ({ object, second, verb }: Predicate, acts: boolean): boolean =>
  !acts &&
  second === undefined &&
  object !== undefined &&
  object.from > verb.at &&
  object.numbers.length === 0 &&
  object.kind !== 'materiel' &&
  object.kind !== 'text' &&
  !object.negated;
