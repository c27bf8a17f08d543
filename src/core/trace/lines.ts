import type { Study } from '../model/account.ts';
import type { DependenceEdge } from '../model/dependence.ts';
import type { Lines, Point, Witness } from '../model/point.ts';
import {
  authorityOf,
  counting,
  descentOf,
  type SeparateLine,
  separateLines,
} from '../model/separate-lines.ts';

/** A point before it is counted and ranked. */
type Uncounted = Omit<Point, 'lines' | 'rank'>;

/** Why the accounts of one line are one, in words. */
function becauseOf(
  { accounts, sources, marked }: SeparateLine,
  witnesses: readonly Witness[],
  follows: (from: string, to: string) => boolean,
  name: (key: string) => string,
  isMarked: (key: string) => boolean,
): string[] {
  const because: string[] = [];
  for (const from of accounts)
    for (const to of accounts)
      if (from !== to && follows(from, to)) because.push(`${name(from)} depends on ${name(to)}`);
  const passing = new Map<string, { words: string; by: Set<string> }>();
  // Most lines are of one account: with nobody it passes on the same.
  for (const witness of accounts.length > 1 ? witnesses : []) {
    const authority = authorityOf(witness);
    if (authority === undefined || !accounts.includes(witness.account)) continue;
    const said = witness.attribution[witness.attribution.length - 1]?.words;
    const words = said ?? (witness.noted === undefined ? authority : `note: ${witness.noted.words}`);
    const one = passing.get(authority) ?? { words, by: new Set<string>() };
    one.by.add(witness.account);
    passing.set(authority, one);
  }
  for (const { words, by } of passing.values())
    if (by.size > 1)
      because.push(`${[...by].sort().map(name).join(' and ')} pass on the same authority (${words})`);
  const outside = sources.filter((source) => !accounts.includes(source) && !passing.has(source));
  if (because.length === 0 && accounts.length > 1)
    because.push(`${accounts.map(name).join(' and ')} go back to ${outside.map(name).join(' and ')}`);
  if (marked)
    because.push(
      `${accounts.map(name).join(', ')}: ${accounts.some((key) => !isMarked(key)) ? 'marked or resting on what is' : 'marked'}, no line of its own`,
    );
  return because;
}

/**
 * Separate lines of a point, as far as traced, with the reasons. Which accounts are one line is decided by `separateLines`; an account
 * whose origin nobody knows is counted apart.
 */
export function linesOf(
  witnesses: readonly Witness[],
  edges: readonly DependenceEdge[],
  study: Study,
): Lines {
  const descent = descentOf(edges);
  const lines = separateLines(witnesses, study, descent);
  const names = new Map([
    ...study.knownThrough.map(({ key, title }) => [key, title] as const),
    ...study.accounts.map(({ key, siglum }) => [key, siglum] as const),
  ]);
  const marks = new Set(study.accounts.filter(({ marks }) => marks.length > 0).map(({ key }) => key));
  const now = witnesses.filter(({ current, standing }) => current && standing !== 'denies');
  return {
    documents: lines.reduce((sum, { accounts }) => sum + accounts.length, 0),
    separate: counting(lines).length,
    originUnknown: lines.filter(({ marked, originUnknown }) => originUnknown && !marked).length,
    because: lines.flatMap((line) =>
      becauseOf(
        line,
        now,
        descent.follows,
        (key) => names.get(key) ?? key,
        (key) => marks.has(key),
      ),
    ),
  };
}

/** A point with the count of its lines. */
export function withLines<T extends Uncounted>(
  point: T,
  edges: readonly DependenceEdge[],
  study: Study,
): T & { lines: Lines } {
  const witnesses = point.readings.flatMap((reading) => reading.witnesses);
  return { ...point, lines: linesOf(witnesses, edges, study) };
}
