import type { Problem } from '../model/problem.ts';
import type { Cast } from './cast.ts';

/** Something that could not be read or decided. */
export interface ProblemView {
  readonly level: Problem['level'];
  /** Where, in words; empty when it concerns the whole study. */
  readonly where: string;
  readonly says: string;
  readonly remedy: string;
}

const LEVELS: readonly Problem['level'][] = ['error', 'warning', 'note'];

function whereWords(cast: Cast, { file, line, column, account, start }: Problem['place']): string {
  const member = account === undefined ? undefined : cast.members.get(account);
  const parts = [
    member?.siglum ?? '',
    file === undefined || member?.withheld === true ? '' : cast.guard(file),
    line === undefined ? '' : `line ${line}${column === undefined ? '' : `, column ${column}`}`,
    start === undefined ? '' : `character ${start}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** Problems, the gravest first. Nothing that could not be read is passed over. */
export function problemsOf(cast: Cast, problems: readonly Problem[]): ProblemView[] {
  return problems
    .map(({ level, place, says, remedy }) => ({
      level,
      where: whereWords(cast, place),
      says: cast.guard(says),
      remedy: cast.guard(remedy),
    }))
    .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}
