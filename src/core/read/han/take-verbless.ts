import { type HanGroup, withCase } from './han-group.ts';
import { sideIn } from './han-side.ts';
import type { VerbMiddle } from './verb-middle-state.ts';
import { verblessClause } from './verbless-clause.ts';

/** 日军仅阵亡117人: a clause of nouns alone is read as if "to be" stood there. */
export function takeVerbless(state: VerbMiddle, end: number): void {
  const { subjects, start } = state.open;
  const figures = subjects.filter((group) => group.numbers.length > 0);
  const last = figures.at(-1);
  if (last === undefined) return;
  const subject =
    subjects.find((group) => group.numbers.length === 0 && (group.animate || group.kind === 'abstract')) ??
    state.before?.group;
  const from = subject !== undefined && subjects.includes(subject) ? 'own' : 'shared';
  const clause = { start, end: Math.max(start, Math.min(end, last.end)) };
  state.bindings.push(
    verblessClause(
      figures.map((group) => withCase(group, 'object')),
      subject,
      from,
      undefined,
      clause,
    ),
  );
}

/** 俄军阵亡4380人，被俘5917人: the side goes on as subject, not its figure. */
export function sideOf(state: VerbMiddle, told: HanGroup): HanGroup | undefined {
  const number = told.numbers[0];
  if (number === undefined) return told;
  // 载客一百余人之|轮船: the number counts what stands before 的.
  const last = told.parts[told.parts.length - 1];
  if (last !== undefined && told.parts.length > 1 && told.numbers.every((at) => at < last.from)) return told;
  const side = sideIn(state.words, state.lexicon, told.from, number);
  return side === undefined ? undefined : withCase(side, 'subject');
}
