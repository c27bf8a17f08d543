import { actById } from '../../languages/acts.ts';
import { askedOfVerb } from '../lexicon/asked-once.ts';
import { memberAt } from '../member-at.ts';
import { headOfList, type Open, type Predicate, THAT, type Walk, WalkState } from './clause-state.ts';
import { finiteLater, verbBehindInsert } from './element-order.ts';
import type { Element, NounPhrase, VerbPhrase } from './elements.ts';
import { happens } from './past-participle.ts';
import { placeGroup } from './place-group.ts';
import { placeVerb } from './place-verb.ts';
import { putIn } from './put-in.ts';

/**
 * Walks the elements of a sentence once and ties every verb to its subject, object and prepositional groups: relatives and participles
 * to the noun before them, joined verbs to the subject they share, infinitives to the one who is told to do it.
 */
export function walkClauses(elements: readonly Element[]): Walk {
  const state = new WalkState(elements);
  /** Clauses left for a bracket, with the bracket's first token. */
  const brackets: { open: Open; from: number }[] = [];
  /** A clause left for one of saying that is put in, and the comma at which it goes on. */
  let aside: { open: Open; last: NounPhrase | undefined; to: number } | undefined;
  for (let at = 0; at < elements.length; at++) {
    const element = elements[at] as Element;
    switch (element.kind) {
      case 'group':
        // `the enemy, whose numbers he put at 5,000, ...`.
        if (element.group.relative && state.lastGroup !== undefined) {
          relative(state, '', false, at, element.from);
          // The noun it stands for owns what does or suffers the deed, and is neither.
          state.open.fills = 'neither';
        }
        state.touch(element.to);
        placeGroup(state, element.group, at, element.from);
        break;
      case 'verb':
        state.touch(element.to);
        placeVerb(state, element.verb, at);
        break;
      case 'preposition':
        state.preposition = { word: element.word, of: element.of, at: element.from };
        break;
      case 'relative':
        relative(state, element.word, element.personal === true, at, element.from);
        if (element.fills !== undefined) state.open.fills = element.fills;
        break;
      case 'that':
      case 'subordinator':
        // `though twice the size of the host,`, `shortly after noon`: no clause.
        if (element.kind === 'subordinator' && opensNoClause(state, at)) {
          state.preposition = { word: element.word, of: false, at: element.from };
          break;
        }
        state.begin(
          'sub',
          element.kind === 'that' ? THAT : element.word,
          element.from,
          undefined,
          memberAt(elements, at - 1)?.kind === 'comma',
        );
        border(state);
        break;
      case 'coordinator':
        state.pending = 'coordinator';
        state.lists = element.lists;
        state.commaBefore = memberAt(elements, at - 1)?.kind === 'comma';
        state.preposition = undefined;
        break;
      case 'comma':
      case 'dash': {
        if (aside?.to === at) {
          border(state);
          state.open = aside.open;
          state.lastGroup = aside.last;
          aside = undefined;
          break;
        }
        if (state.interrupted !== undefined && state.open.last?.inverted === true) {
          border(state);
          state.open = state.interrupted;
          state.interrupted = undefined;
          break;
        }
        const to = aside === undefined && state.open.subject !== undefined ? putIn(elements, at) : undefined;
        if (to !== undefined) {
          aside = { open: state.open, last: state.lastGroup, to };
          state.beginMain('', element.to);
          border(state);
          break;
        }
        // `cut off from the sea and short of powder, the garrison ...`: what `and` joined is there.
        if (elements[at - 1]?.kind === 'group') state.pending = 'comma';
        else state.pending ??= 'comma';
        state.commaBefore = true;
        state.preposition = undefined;
        break;
      }
      case 'stop':
        state.beginMain('', element.to);
        state.leading = [];
        border(state);
        break;
      case 'open':
        brackets.push({ open: state.open, from: element.from });
        state.beginMain('(', element.to);
        border(state);
        break;
      case 'close': {
        const left = brackets.pop();
        border(state);
        if (left !== undefined) {
          state.open = left.open;
          state.lastGroup = state.groups.findLast((group) => group.from < left.from);
        }
        break;
      }
      case 'time':
        state.touch(element.to);
        state.preposition = undefined;
        // `by the treaties of 1660 and 1720 the island ...`: the `and` joined two dates and is done with.
        if (memberAt(elements, at - 1)?.kind === 'coordinator' && elements[at - 2]?.kind === 'time')
          state.pending = undefined;
        break;
      case 'adverb':
      case 'other':
      case 'quote':
        state.touch(element.to);
        break;
    }
  }
  for (const { verb, object } of state.predicates)
    if (verb.dative !== undefined && object !== undefined) ownedBy(verb, object);
  for (const [first, second] of state.joinedVerbs.reverse())
    if (first.object === undefined && !second.reduced) {
      first.object = second.object;
      first.lent = true;
    }
  return state;
}

/** `lui prirent douze canons`, `leur coûta 300 morts`: so many that a verb of harm counts are of whom it harms. */
function ownedBy({ dative, entry }: VerbPhrase, object: NounPhrase): void {
  if (dative === undefined || entry === undefined || !harms(entry)) return;
  for (const one of [object, ...object.joined])
    if (one.numbers.length > 0) one.owner ??= { from: dative, to: dative + 1, pronoun: true };
}

const HARMS: ReadonlySet<string> = new Set([
  'kill',
  'wound',
  'sink',
  'destroy',
  'damage',
  'shoot_down',
  'capture_place',
  'take_prisoner',
]);

const harms = askedOfVerb(({ uses }) =>
  uses.some(
    ({ row, count, rest }) =>
      rest.length === 0 &&
      (HARMS.has(row?.act ?? '') || (count?.things?.[0] === 'lost' && count.whose?.includes('à') === true)),
  ),
);

/** Whether a bare word of time stands behind a small word, and its verb is not at once there: `shortly after noon`. */
function hourBehind(elements: readonly Element[], at: number): boolean {
  const next = elements[at + 1];
  if (next?.kind === 'time') return elements[at + 2]?.kind !== 'group';
  return (
    next?.kind === 'group' &&
    next.group.kind === 'time' &&
    next.from + 1 === next.to &&
    elements[at + 2]?.kind !== 'verb' &&
    elements[at + 2]?.kind !== 'group'
  );
}

/** Whether a subordinator is here a preposition: an hour stands behind it, or no verb of its own. */
function opensNoClause({ elements, open }: WalkState, at: number): boolean {
  if (hourBehind(elements, at)) return true;
  if (verbBeforeComma(elements, at)) return false;
  // `when the Swedes, led by Horn, attacked`: the clause before has its verb, or another verb is to come.
  const verb = verbBehindInsert(elements, at);
  if (verb < 0) return true;
  return open.verb === undefined && !(open.subject === undefined && finiteLater(elements, verb));
}

/** Whether a verb comes before the next comma or stop. */
function verbBeforeComma(elements: readonly Element[], from: number): boolean {
  for (let at = from + 1; at < elements.length; at++) {
    const { kind } = elements[at] as Element;
    if (kind === 'verb') return true;
    if (kind === 'comma' || kind === 'stop') return false;
  }
  return false;
}

/** Nothing before a border of clauses reaches over it. */
function border(state: WalkState): void {
  state.lastGroup = undefined;
  state.preposition = undefined;
  state.pending = undefined;
}

/** Opens a relative clause, or a question inside the sentence (`about who had won`). */
function relative(state: WalkState, word: string, personal: boolean, at: number, from: number): void {
  const previous = memberAt(state.elements, at - 1)?.kind;
  const { lastGroup } = state;
  if (lastGroup === undefined && (previous === 'verb' || previous === 'preposition'))
    state.begin('sub', word, from);
  else if (cleft(state, at)) state.begin('sub', THAT, from);
  else
    state.begin(
      'rel',
      word,
      from,
      lastGroup === undefined ? state.open.subject : antecedent(lastGroup, personal, state.elements[at + 1]),
      previous === 'comma',
    );
  border(state);
}

/** `c'est à Narva que les Suédois ...`: what stands behind a preposition is set out in front, and the clause is whole. */
function cleft({ open, elements, lastGroup }: WalkState, at: number): boolean {
  const relative = elements[at];
  const { last } = open;
  if (relative?.kind !== 'relative' || relative.fills !== 'object' || last === undefined) return false;
  return (
    last.verb.be &&
    !last.verb.passive &&
    last.object === undefined &&
    last.subject?.pronoun === true &&
    last.adjuncts.some(({ group }) => group === lastGroup)
  );
}

/** The noun a relative stands for: the head of the list, or the last of it where a person is meant and the head is none. */
function antecedent(last: NounPhrase, personal: boolean, next: Element | undefined): NounPhrase {
  const head = headOfList(last);
  const { hangsOn } = head;
  if (!personal && hangsOn !== undefined && next?.kind === 'verb' && actsRather(hangsOn, head, next.verb))
    return hangsOn;
  // `the losses of the division, which attacked at dawn`: losses do nothing.
  const { kind: owner } = last;
  if (head.losses === true && (owner === 'formation' || owner === 'state' || last.named)) return last;
  const { kind } = head;
  return personal && (kind === 'abstract' || kind === 'event' || kind === 'text' || kind === 'place')
    ? last
    : head;
}

/** `an offensive in Libya which pushed them back`, `raids into Saxony, which were beaten off`: ground does nothing, and one place is not many. */
function actsRather(outer: NounPhrase, ground: NounPhrase, verb: VerbPhrase): boolean {
  if (outer.pronoun || outer.kind === undefined || !ACTS.has(outer.kind)) return false;
  const one = ground.plural ?? (ground.named ? false : undefined);
  if (verb.plural !== undefined && outer.plural !== undefined && one !== undefined && outer.plural !== one)
    return outer.plural === verb.plural;
  if (ground.kind !== 'place' && !(ground.kind === undefined && ground.named)) return false;
  return !verb.passive && !verb.be && !happens(verb) && verb.entry !== undefined && doneToSomeone(verb.entry);
}

/** What may act, or is an act. */
const ACTS: ReadonlySet<string> = new Set(['person', 'leader', 'formation', 'materiel', 'event']);

/** Whether a verb may tell a deed against someone or something. */
const doneToSomeone = askedOfVerb(({ uses }) =>
  uses.some(
    ({ row }) =>
      row !== undefined && row.target?.[0] !== 'subject' && actById.get(row.act)?.family === 'combat',
  ),
);

export type { Predicate, Walk };
