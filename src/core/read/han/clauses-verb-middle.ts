import type { HanClauses } from './han-clause.ts';
import type { HanLexicon } from './han-lexicon.ts';
import { isColon, isComma, isListComma, isStop } from './han-nominal.ts';
import type { HanWord } from './han-words.ts';
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
      if (!isListComma(word)) closeClause(state, word.end, false);
      else state.at++;
    } else if (word.kind === 'time') state.takeTimes(false);
    else if (word.kind === 'mark') state.at++;
    else if (!takeSmallWord(state, at)) {
      if (state.isVerb(at)) takePredicate(state);
      else if (state.nominalAt(at)) takeGroup(state, undefined);
      else state.at++;
    }
    if (state.at === at) state.at++;
  }
  closeClause(state, words[words.length - 1]?.end ?? 0, true);
  return {
    groups: state.groups,
    bindings: state.bindings,
    sayings: state.sayings,
    subjects: state.subjects,
    hedges: state.hedges,
  };
}

/** Ends the comma clause: prepositions without a later verb belong to the last one. */
function closeClause(state: VerbMiddle, end: number, sentence: boolean): void {
  state.changed();
  const { last, waiting, subjects } = state.open;
  const binding = state.bindings[last];
  if (binding !== undefined && waiting.length > 0)
    state.bindings[last] = { ...binding, groups: [...binding.groups, ...waiting] };
  if (binding === undefined) takeVerbless(state, end);
  let told = subjects[subjects.length - 1];
  if (told !== undefined)
    told = sideOf(state, told) ?? subjects.findLast((group) => group.animate && group.numbers.length === 0);
  if (told !== undefined) state.before = { group: told, commas: 0 };
  else if (state.before !== undefined) state.before = { ...state.before, commas: state.before.commas + 1 };
  if (sentence) {
    state.before = undefined;
    state.hearsay = false;
    state.time = undefined;
  }
  state.open = openClause(end);
  state.at++;
}
