import { kindOf } from './times-kinds.ts';
import { plainValue, type Verdict } from './times-score.ts';

/** One expression of a gold, or one reading that is in no gold, and what became of it. */
export interface JudgedTime {
  readonly kinds: readonly string[];
  readonly right: boolean;
  /** What went wrong, in words that name no text. */
  readonly error?: string;
}

/** A value with a year and something finer: what the words may tell without the year. */
const FINER = /^(\d{4})-/;

/** A value that begins with a year of our era. */
const YEAR = /^\d{4}(?:-|$)/;

/** True where the words leave out the year that their value has: `on 5 May`, `im August`. */
function leavesOutYear(value: string, words: string): boolean {
  const year = FINER.exec(value)?.[1];
  return year !== undefined && !words.includes(year) && !words.includes(year.slice(2));
}

/** How a reading differs from the gold. */
function differs(gold: string, told: string): string {
  if (kindOf(gold) !== kindOf(told)) return `read as ${kindOf(told)}`;
  const [a, b] = [gold.split('-'), told.split('-')];
  const part = ['year', 'month', 'day'].find((_, at) => a[at] !== b[at]);
  return YEAR.test(gold) && part !== undefined ? `another ${part}` : 'another value';
}

/** What a verdict is about: the kind of the gold's value, and whether its year is carried over. */
export function judgedTime({ gold, told, right }: Verdict, text: string): JudgedTime {
  if (gold === undefined)
    return { kinds: ['not in gold'], right, error: kindOf(plainValue(told?.value ?? '')) };
  const value = plainValue(gold.value);
  const kinds = [
    kindOf(value),
    ...(leavesOutYear(value, text.slice(gold.start, gold.end)) ? ['year carried over'] : []),
  ];
  if (right) return { kinds, right };
  return {
    kinds,
    right,
    error: told === undefined ? 'missed' : differs(value, plainValue(told.value)),
  };
}

/** Of each phenomenon how many are right, the most frequent first, and its ten most frequent errors. */
export function phenomena(title: string, list: readonly JudgedTime[]): string[] {
  const rows = new Map<string, { right: number; all: number; errors: Map<string, number> }>();
  for (const { kinds, right, error } of list)
    for (const kind of kinds) {
      const row = rows.get(kind) ?? { right: 0, all: 0, errors: new Map<string, number>() };
      rows.set(kind, row);
      row.all++;
      if (right) row.right++;
      if (error !== undefined) row.errors.set(error, (row.errors.get(error) ?? 0) + 1);
    }
  return [
    `  ${title}, right by phenomenon, and the ten most frequent errors of each`,
    ...[...rows]
      .sort((a, b) => b[1].all - a[1].all || (a[0] < b[0] ? -1 : 1))
      .map(([kind, { right, all, errors }]) => {
        const worst = [...errors]
          .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
          .slice(0, 10)
          .map(([error, count]) => `${error} ${count}`);
        const counted = kind === 'not in gold' ? `${all}` : `${right} of ${all}`;
        return `    ${kind.padEnd(20)}${counted.padEnd(14)}${worst.join(' · ')}`.trimEnd();
      }),
  ];
}
