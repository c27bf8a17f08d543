import { memberAt } from '../member-at.ts';
import type { HanBinding, HanClauses } from './han-clause.ts';
import { type HanGroup, hanGroup, kindOfWord } from './han-group.ts';
import type { HanLexicon } from './han-lexicon.ts';
import { isColon, isComma, isListComma, isStop } from './han-nominal.ts';
import { HAN, NEAR } from './han-sense.ts';
import type { HanWord } from './han-words.ts';
import { withHeadless } from './headless.ts';
import { withRelatives } from './relatives-behind.ts';
import { takeGroup } from './take-group-verb-middle.ts';
import { takePredicate } from './take-predicate-verb-middle.ts';
import { takeSmallWord } from './take-small-word.ts';
import { sideOf, takeVerbless } from './take-verbless.ts';
import { openClause, VerbMiddle } from './verb-middle-state.ts';

const SEMICOLONS = ';；';

/** Reads one sentence of a language whose verb stands between subject and object, with prepositions before it. */
export function clausesVerbMiddle(
  words: readonly HanWord[],
  lexicon: HanLexicon,
  opened: number,
): HanClauses {
  const state = new VerbMiddle(words, lexicon, opened);
  while (state.at < words.length) {
    const at = state.at;
    const word = words[at] as HanWord;
    if (isStop(word)) closeClause(state, word.end, !SEMICOLONS.includes(word.form));
    else if (isComma(word) || isColon(word)) {
      if (isListComma(word)) listedVerb(state);
      else {
        reporterClause(state, at);
        closeClause(state, word.end, false);
      }
    } else if ((word.sense.near & NEAR.when && anotherBehind(state, at)) || inTheCourse(state, at))
      closeClause(state, word.end, false);
    else if (word.kind === 'time') state.takeTimes(false);
    else if (word.kind === 'mark') state.at++;
    else if (!takeSmallWord(state, at)) {
      if (state.isVerb(at)) takePredicate(state);
      else if (state.nominalAt(at)) takeGroup(state, undefined);
      else state.at++;
    }
    if (state.at === at) state.at++;
  }
  closeClause(state, words.at(-1)?.end ?? 0, true);
  return {
    groups: state.groups,
    bindings: withHeadless(words, withRelatives(words, state.bindings, lexicon), state.groups, lexicon),
    sayings: state.sayings,
    subjects: state.subjects,
    hedges: state.hedges,
  };
}

/** 战争结束|后|红军进入: behind a deed and the word of when it was, another who acts, before a verb of his own, begins a clause without a comma. */
function anotherBehind(state: VerbMiddle, at: number): boolean {
  const [word, next] = [state.words[at] as HanWord, state.words[at + 1]];
  const { last, outer, pending } = state.open;
  if (last < 0 || outer !== undefined || pending !== undefined || next?.start !== word.end) return false;
  const kind = kindOfWord(next, state.lexicon);
  return kind !== undefined && ACTORS.has(kind) && !state.isVerb(at + 1) && state.verbAhead(at + 1);
}

/** 红军在突围|过程中|损失惨重: a phrase of circumstance behind a deed ends its clause; who did it goes on. */
const inTheCourse = ({ words, open }: VerbMiddle, at: number): boolean => {
  const { kind, form, sense } = words[at] as HanWord;
  if (kind !== 'word' || form.length < 3 || !(sense.flags & HAN.subordinator) || sense.acts.length > 0)
    return false;
  return (
    open.last >= 0 && open.outer === undefined && open.pending === undefined && words[at + 1]?.kind !== 'mark'
  );
};

const ACTORS: ReadonlySet<string> = new Set(['person', 'leader', 'formation', 'state']);

/** Kinds of subject behind which the one who acted before goes on. */
const SPOKEN_OF: ReadonlySet<string> = new Set(['abstract', 'text']);

/** 被击沉一艘、重创两艘: a verb behind the comma of a list suffers what the one before it does. */
function listedVerb(state: VerbMiddle): void {
  state.at++;
  const last = memberAt(state.bindings, state.open.last);
  // 十六人丧生、三十多人受伤: what became of others is told of them alone.
  const next = state.words[state.at];
  const counts = next?.number !== undefined || next?.sense.before !== undefined;
  if (last !== undefined && counts && tellsFate(last) && state.verbAhead(state.at)) {
    state.open.last = -1;
    state.open.subjects = [];
    state.open.pivot = undefined;
    state.open.actor = undefined;
    state.changed();
    return;
  }
  if (last?.predicate.passive !== true || !state.isVerb(state.at)) return;
  state.open.passive = true;
  state.changed();
}

/** Whether the verb tells of one who acts and not of what became of him. */
const doesIt = ({ predicate }: HanBinding): boolean =>
  predicate.sense.acts.some(({ row }) => row.agent?.includes('none') !== true);

/** 八百名官兵坚守仓库, 十二艘驱逐舰分成两队: so many who did something, and to whom nothing happened, do more. */
const goesOnAs = (told: HanGroup, binding: HanBinding): boolean => {
  const { predicate } = binding;
  if (!told.animate || predicate.passive || predicate.copula || tellsFate(binding)) return false;
  if (doesIt(binding)) return true;
  return predicate.sense.acts.length === 0 && predicate.sense.counts.length === 0;
};

/** Whether the verb tells what became of its subject. */
const tellsFate = ({ predicate }: HanBinding): boolean =>
  predicate.sense.acts.some(({ row }) => row.target?.[0] === 'subject');

const blames = ({ predicate }: HanBinding): boolean =>
  predicate.sense.acts.some(
    ({ row }) => row.act === 'accuse' || row.act === 'charge' || row.act === 'protest',
  );

/** 美联社记者报道，…: a clause of nouns that ends in a word of telling says what follows. */
function reporterClause(state: VerbMiddle, at: number): void {
  const { last, subjects } = state.open;
  const told = subjects.at(-1);
  if (last >= 0 || told === undefined || told.to !== at || told.parts.length !== 1 || told.to - told.from < 2)
    return;
  const { words, lexicon } = state;
  const verb = words[at - 1] as HanWord;
  const teller = hanGroup(words, lexicon, [{ from: told.from, to: at - 1, link: undefined }], 'subject');
  if (!(verb.sense.flags & HAN.say) || !(teller.animate || teller.kind === 'text')) return;
  let end = (words[words.length - 1] as HanWord).end;
  for (let i = at + 1; i < words.length; i++)
    if (isStop(words[i])) {
      end = (words[i] as HanWord).start;
      break;
    }
  state.sayings.push({
    cue: { start: verb.start, end: verb.end },
    speaker: teller,
    scope: { start: (words[at] as HanWord).end, end },
    stance: 'reports',
  });
  state.open.subjects = [];
}

/** Ends the comma clause: prepositions without a later verb belong to the last one. */
function closeClause(state: VerbMiddle, end: number, sentence: boolean): void {
  state.changed();
  const { last, waiting, subjects } = state.open;
  const binding = memberAt(state.bindings, last);
  if (binding !== undefined && waiting.length > 0)
    state.bindings[last] = { ...binding, groups: [...binding.groups, ...waiting] };
  if (binding === undefined) takeVerbless(state, end);
  let told = subjects.at(-1);
  if (told !== undefined)
    told =
      sideOf(state, told) ??
      // 八百名官兵坚守仓库，击退: the men who did the first deed do the next.
      (binding !== undefined && binding.subject === told && goesOnAs(told, binding)
        ? told
        : subjects.findLast((group) => group.animate && group.numbers.length === 0));
  // 游击战迫使基钦纳修建碉堡，并…: who was made to act goes on.
  if (binding !== undefined && (told === undefined || !told.animate) && state.open.actor !== undefined)
    told = state.open.actor;
  // 看见士兵把村民赶进教堂，纵火: what is seen goes on, unless a word of promptness leads back to the one who sees.
  if (
    state.open.sees &&
    state.open.actor !== undefined &&
    !((state.words[state.at + 1]?.sense.near ?? 0) & NEAR.promptly)
  )
    told = state.open.actor;
  // 总统指责反对派策划政变，下令: behind what others are blamed for the one who blames goes on.
  const blamed = told?.headAt;
  const blamer =
    blamed === undefined
      ? undefined
      : state.bindings.findLast(
          (one) =>
            one.clause.end <= (binding?.clause.start ?? 0) + 1 &&
            blames(one) &&
            one.groups.some((group) => group.headAt === blamed),
        );
  if (blamer?.subject !== undefined) told = blamer.subject;
  // 战役中，: where it was, no one who acts.
  if (
    binding === undefined &&
    told !== undefined &&
    (state.words[told.to - 1] as HanWord).sense.near & NEAR.locative
  )
    told = undefined;
  // 三次冲击均告失败，伤亡达两千人，只好: a clause about what one lost leaves the one it was lost by.
  const aside =
    told !== undefined &&
    state.before?.group.animate === true &&
    (SPOKEN_OF.has(told.kind ?? '') ||
      (state.words[told.headAt] as HanWord).sense.heads.length > 0 ||
      // 官军兵寡，坚壁清野，: unknown signs without a verb are no one.
      (binding === undefined && told.kind === undefined && !told.animate && told.numbers.length === 0));
  if (told !== undefined && !aside) state.before = { group: told, commas: 0 };
  else if (state.before !== undefined) state.before = { ...state.before, commas: state.before.commas + 1 };
  if (sentence) {
    state.before = undefined;
    state.teller = undefined;
    state.hearsay = false;
    state.time = undefined;
  }
  state.open = openClause(end);
  state.at++;
}
