import type { Problem } from '../core/model/problem.ts';
import { terminalSafe } from '../core/show/columns.ts';
import { run, type Styler, wrap } from '../core/show/terminal-lines.ts';

const LEVELS = ['error', 'warning', 'note'] as const;

/** Where a problem stands, in words: `study.yaml:12:5`, `names.yaml`, `sie-1974, character 120`. */
function placeWords({ file, line, column, account, start }: Problem['place']): string {
  const at =
    file === undefined || file === ''
      ? (account ?? '')
      : [file, line, column].filter((part) => part !== undefined).join(':');
  return start === undefined ? at : `${at}, character ${start}`;
}

/** `3 errors, 1 warning`; empty when there are none. */
export function countProblems(problems: readonly Problem[]): string {
  return LEVELS.map((level) => ({
    level,
    count: problems.filter((problem) => problem.level === level).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${count} ${level}${count === 1 ? '' : 's'}`)
    .join(', ');
}

/** Every problem with its place and remedy, the gravest first. */
export function problemLines(problems: readonly Problem[], columns: number, style: Styler): string[] {
  const order = [...problems].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
  return order.flatMap(({ level, place, says, remedy }) => {
    const at = terminalSafe(placeWords(place));
    return [
      ...wrap(
        [run(level, level === 'error' ? 'contradiction' : 'type'), run(at === '' ? '' : `  ${at}`, 'soft')],
        columns,
        0,
        2,
        style,
      ),
      ...wrap([run(says)], columns, 2, 2, style),
      ...wrap([run(remedy, 'soft')], columns, 2, 2, style),
    ];
  });
}
