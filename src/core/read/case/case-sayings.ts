import type { Range } from '../clause.ts';
import type { Saying, Token } from '../lexicon/claim-tokens.ts';
import type { OwnedFigure } from '../lexicon/owned-figure.ts';
import { LOCATIVE, NOMINATIVE } from './case-bits.ts';
import { ClauseTree } from './case-clause-tree.ts';
import type { CaseGroup } from './case-group.ts';
import { caseLists } from './case-lists.ts';
import { statements } from './case-statements.ts';
import type { CaseWalk, Predicate } from './case-walk.ts';
import { countsItself } from './counts-itself.ts';
import { isLiving } from './group-kinds.ts';

/** Marks between a quotation and who says it. */
const QUOTED = '»”“",—–';

/** Verbs of saying, with who says it and the run that is said. */
export function caseSayings(walk: CaseWalk, owned: readonly OwnedFigure[]): Saying[] {
  const tree = new ClauseTree(walk);
  const out: Saying[] = [];
  for (const predicate of walk.predicates) {
    const stance = stanceOf(predicate) ?? (accuses(predicate, tree) ? 'reports' : undefined);
    if (stance === undefined) continue;
    // `отклонил просьбу`: what is turned down is no statement.
    if (stance === 'doubts' && predicate.told && !tree.says(predicate.clause)) continue;
    const scope = scopeOf(walk, tree, predicate);
    if (scope === undefined || scope.end <= scope.start) continue;
    const { end, start } = walk.input.tokens[predicate.token] as Token;
    const speaker =
      (predicate.passive ? predicate.agent : ownSubject(walk, predicate)) ?? placeOfSaying(walk, predicate);
    // Without a clause that is said, only one who speaks makes it a statement of his: `историк насчитал 717`.
    if (
      !tree.says(predicate.clause) &&
      (speaker === undefined ||
        !(
          speaks(walk, speaker) ||
          (isLiving(speaker) &&
            ((speaker.numbers.length === 0 && isCitation(walk, predicate)) || givesFigure(walk, predicate)))
        ))
    )
      continue;
    // `даёт 317 имён`: so a register tells, and nobody else.
    if (
      !tree.says(predicate.clause) &&
      walk.input.language.attribution.weak?.includes(predicate.verb.entry.lemma) === true &&
      (speaker === undefined || !isText(walk, speaker))
    )
      continue;
    if (!tree.says(predicate.clause) && countsItself(walk, predicate, speaker)) continue;
    if (speaker === undefined && stance === 'reports' && namesNobody(predicate)) continue;
    out.push({
      verb: { start, end },
      ...(speaker === undefined || speaker.numbers.length > 0 ? {} : { speaker }),
      scope,
      stance,
    });
  }
  return [...untilNext(out), ...statements(walk, tree), ...gappedSayings(out, owned)];
}

/** `сообщают, что`, `сообщается`, `було повідомлено`: nobody is named by whom it could be judged. */
const namesNobody = ({ passive, verb }: Predicate): boolean =>
  passive || verb.reflexive || verb.number === 'p' || verb.is === 'short' || verb.is === 'infinitive';

/**
 * Who says it: the subject, or, where that was lent by another clause, a nominative behind the verb: `погибло 23 жителя, передаёт
 * агентство`, `как пишет Ермолов, погибло ...`. What only has its subject from elsewhere and tells in a text (`сообщалось в сводке`) has none.
 */
function ownSubject(walk: CaseWalk, predicate: Predicate): CaseGroup | undefined {
  const { all, at, clause, subject, verb } = predicate;
  if (subject === undefined) return undefined;
  const { start, end } = walk.rangeOf(clause);
  if (subject.start >= start && subject.end <= end) return subject;
  const own = all.find(
    (one) =>
      one.preposition === undefined &&
      one.at > at &&
      one.group.end <= end &&
      (one.bits & NOMINATIVE) !== 0 &&
      one.group.numbers.length === 0 &&
      // `молчал и признал гибель`: what is admitted does not admit it.
      (isLiving(one.group) || speaks(walk, one.group)),
  )?.group;
  return own ?? (verb.reflexive ? undefined : subject);
}

/** `сообщили в министерстве`: where somebody says it, of a plural without a subject. */
function placeOfSaying({ input }: CaseWalk, { all, passive, verb }: Predicate): CaseGroup | undefined {
  const inside = input.language.caseSyntax?.inside;
  // `w ministerstwie oświadczono` leaves open who says it as a plural does.
  const impersonal = verb.is === 'short' && input.language.conjugation?.impersonalActive === true;
  const many = !passive && (verb.number === 'p' || impersonal);
  if (!many && !verb.reflexive) return undefined;
  return all.find(({ cases, group, preposition }) => {
    if (preposition === undefined || preposition !== inside || (cases & LOCATIVE) === 0) return false;
    const { info } = input.tokens[group.headAt] as Token;
    return many
      ? group.kinds.includes('state') || group.kinds.includes('formation') || info.has('source')
      : // `говорилось в сводке`, `йдеться в донесенні`: the text in which it stands.
        info.has('source') || group.kinds.includes('text');
  })?.group;
}

/** `як переказували втікачі`, `пише хроніст` between commas: a clause that does nothing but name who says it. */
function isCitation({ input: { language, tokens } }: CaseWalk, { clause, token }: Predicate): boolean {
  if (clause.kind === 'paren') return true;
  const { comparing } = caseLists(language);
  const { opener } = clause;
  // `«Ми поховали сто товаришів», — згадував боєць`
  if (clause.shares !== undefined && token === clause.units[0]?.from)
    return (
      QUOTED.includes(tokens[token - 1]?.info.surface ?? ' ') &&
      QUOTED.includes(tokens[token - 2]?.info.surface ?? ' ')
    );
  return (
    clause.kind === 'sub' &&
    opener !== undefined &&
    comparing.has(opener) &&
    language.attribution.that.includes(opener)
  );
}

/** `партизаны заявили о сорока убитых`, `полиция признала гибель двух рабочих`: they say it, whoever they are. */
function givesFigure({ input: { language, tokens } }: CaseWalk, predicate: Predicate): boolean {
  const { all, uses } = predicate;
  const counted = all.some(({ group }) => group.numbers.length > 0);
  return (
    counted &&
    (uses.some(({ use }) => estimates(use, predicate)) ||
      all.some(({ group, preposition }) => {
        const { info } = tokens[group.headAt] as Token;
        return preposition === undefined
          ? // `полиция признала только девятнадцать`: a bare number of those told before.
            info.has('frameNoun') || info.has('roleHead') || (group.counted && group.nounless)
          : group.numbers.length > 0 && language.caseSyntax?.about?.includes(preposition) === true;
      }))
  );
}

/**
 * `китайская сторона утверждала, что погибло двадцать, русская признавала восемь`: behind a comma another who speaks for himself ends what
 * the one before says.
 */
function untilNext(sayings: readonly Saying[]): Saying[] {
  let next: number | undefined;
  return sayings
    .toReversed()
    .map((one) => {
      const { scope, speaker } = one;
      const cut = speaker !== undefined && next !== undefined && next > scope.start && next < scope.end;
      const made = cut && next !== undefined ? { ...one, scope: { ...scope, end: next } } : one;
      if (speaker?.start === scope.start) next = scope.start;
      return made;
    })
    .reverse();
}

/** `русский историк считает потери в 15 тысяч, немецкий — в 23`: who says the figure whose verb is left out. */
function gappedSayings(sayings: readonly Saying[], owned: readonly OwnedFigure[]): Saying[] {
  return owned.flatMap(({ figure, gapped, whose }) => {
    const before = sayings.find(
      ({ scope, speaker, verb }) =>
        speaker !== undefined &&
        scope.end <= whose.start &&
        verb.start >= scope.start &&
        verb.end <= scope.end,
    );
    if (!gapped || before === undefined) return [];
    return [{ ...before, speaker: whose, scope: { start: whose.start, end: figure.end } }];
  });
}

const isText = ({ input }: CaseWalk, { headAt, kinds }: CaseGroup): boolean =>
  (input.tokens[headAt] as Token).info.has('source') || kinds.includes('text');

function speaks({ input }: CaseWalk, group: CaseGroup): boolean {
  const { info } = input.tokens[group.headAt] as Token;
  return (
    info.has('source') ||
    group.pronoun === true ||
    group.kinds.includes('leader') ||
    group.kinds.includes('text') ||
    (group.proper && !group.kinds.includes('formation')) ||
    group.kinds.includes('state')
  );
}

/** `обвинил соседа в том, что тот сжёг мост`: what is charged is said by him who charges. */
const accuses = ({ clause, uses }: Predicate, tree: ClauseTree): boolean =>
  uses.some(({ use }) => use.row?.act === 'accuse') && tree.says(clause);

/** `современники определяли число жертв в 12 тысяч`: whoever puts a figure to a thing gives it. */
const estimates = ({ count }: Predicate['uses'][number]['use'], { verb }: Predicate): boolean =>
  count !== undefined &&
  count.roles.length === 0 &&
  count.whose?.includes('acc') === true &&
  // `загін, який налічував 300 шабель`, `licząca 1200 ludzi`: a body of men counts its own.
  verb.is !== 'active';

function stanceOf(predicate: Predicate): Saying['stance'] | undefined {
  let found: Saying['stance'] | undefined;
  for (const { use } of predicate.uses) {
    if (use.class === 'doubts') return 'doubts';
    if (use.class === 'adopts') found = 'adopts';
    else if (use.class === 'say' || estimates(use, predicate)) found ??= 'reports';
  }
  return found;
}

function scopeOf(walk: CaseWalk, tree: ClauseTree, predicate: Predicate): Range | undefined {
  const { clause } = predicate;
  const { language, segment, tokens } = walk.input;
  const { comparing, purpose } = caseLists(language);
  const { that } = language.attribution;
  const here = (tokens[predicate.token] as Token).start;
  const inside = tree.inside(clause);
  // `сообщил, что ...`: from the conjunction to the end of what hangs on it.
  const said = inside.find(
    (one) =>
      one.kind === 'sub' &&
      one.units.length > 0 &&
      one.opener !== undefined &&
      walk.rangeOf(one).start > here &&
      (that.includes(one.opener) || purpose.has(one.opener)),
  );
  const between =
    said !== undefined &&
    predicate.all.some(
      ({ group }) => group.numbers.length > 0 && group.start > here && group.end < walk.rangeOf(said).start,
    );
  // `называет цифру в 17 тысяч, что завышено`
  if (said !== undefined && !between) return { start: walk.rangeOf(said).start, end: tree.endOf(said) };
  // `как сообщает ТАСС, ...`: the clause around it.
  if (
    clause.kind === 'sub' &&
    clause.parent !== undefined &&
    that.includes(clause.opener ?? '') &&
    comparing.has(clause.opener ?? '') &&
    clause.parent.units.length > 0 &&
    inside.length === 0
  ) {
    // `флот ушёл, но огонь, как рассказывает хронист, истребил 20 судов`: put into a later clause it says nothing of the one before.
    const put = (clause.units[0]?.from ?? 0) > 2;
    return { start: put ? walk.rangeOf(clause.parent).start : segment.start, end: segment.end };
  }
  const own = walk.rangeOf(clause);
  const gives = predicate.all.some(({ group }) => group.numbers.length > 0);
  // `ворог, твердив консул, втратив сорок людей`: the clause it is put into, with all that goes on from it.
  if (clause.kind === 'paren' && clause.parent !== undefined && inside.length === 0 && !gives)
    return { start: walk.rangeOf(clause.parent).start, end: tree.endOf(clause.parent) };
  // A colon behind: the rest of the sentence.
  const colon = tree.colonBehind(predicate.token, own.end);
  if (colon !== undefined) return { start: colon, end: segment.end };
  // Said before: `..., сообщил ТАСС`.
  const first = clause.units[0];
  if (
    first !== undefined &&
    first.from > 0 &&
    clause.shares !== undefined &&
    predicate.token <= first.from + 1 &&
    !gives &&
    clause.kind !== 'rel' &&
    clause.kind !== 'part' &&
    clause.kind !== 'gerund'
  ) {
    const before = tokens[first.from - 1] as Token;
    if (before.kind === 'mark' && ',—–»"”'.includes(before.info.surface)) {
      // `«Мы отошли, — вспоминал поручик, — и нас осталось сорок»`: what was quoted goes on behind.
      const last = clause.units.at(-1)?.to ?? 0;
      const dash = tokens
        .slice(last, last + 2)
        .some(({ info }) => info.surface === '—' || info.surface === '–');
      return {
        start: segment.start,
        end: dash && '—–'.includes(before.info.surface) ? segment.end : before.end,
      };
    }
  }
  // `оценивает потери в 2,5 тысячи`: the clause itself.
  return !predicate.told && (gives || givesFigure(walk, predicate)) ? own : undefined;
}
