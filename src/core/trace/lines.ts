import type { Study } from '../model/account.ts';
import { type DependenceEdge, joinsLines } from '../model/dependence.ts';
import type { Lines, Point, Witness } from '../model/point.ts';

/** A point before it is counted and ranked. */
type Uncounted = Omit<Point, 'lines' | 'rank'>;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Separate lines, as far as traced. Two witnesses are on one line when one depends on the other, both depend on the
 * same source, both pass on the same named authority, or both are organs of one party that give figures from its own
 * returns. A copy joins its model's line, so a hundred copies change no count. An account that passes on what it
 * names no origin for, in a work made of others' (its stated dependence is outside the study), is "origin unknown".
 */
export function linesOf(
  witnesses: readonly Witness[],
  edges: readonly DependenceEdge[],
  study: Study,
): Lines {
  const current = witnesses.filter((witness) => witness.current && witness.standing !== 'denies');
  const accounts = [...new Set(current.map((witness) => witness.account))].sort(compare);
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let top = key;
    for (let up = parent.get(top); up !== undefined && up !== top; up = parent.get(top)) top = up;
    return top;
  };
  const join = (a: string, b: string): boolean => {
    const x = find(a);
    const y = find(b);
    if (x === y) return false;
    if (x < y) parent.set(y, x);
    else parent.set(x, y);
    return true;
  };
  const because: string[] = [];
  const siglum = new Map(study.accounts.map((account) => [account.key, account.siglum] as const));
  const name = (key: string): string => siglum.get(key) ?? key;
  const inPoint = new Set(accounts);
  for (const edge of edges) {
    if (!joinsLines(edge) || !inPoint.has(edge.from)) continue;
    // The source joins the line even when only its followers stand here: they are one line.
    if (join(edge.from, edge.to) && inPoint.has(edge.to))
      because.push(`${name(edge.from)} depends on ${name(edge.to)}`);
  }
  const authority = new Map<string, string>();
  for (const witness of [...current].sort((a, b) => compare(a.account, b.account))) {
    const last = witness.attribution[witness.attribution.length - 1];
    const key = last?.key ?? last?.party;
    if (key === undefined) continue;
    const first = authority.get(key);
    if (first === undefined) authority.set(key, witness.account);
    else if (join(first, witness.account))
      because.push(
        `${name(first)} and ${name(witness.account)} pass on the same authority (${last?.words ?? key})`,
      );
  }
  const marked = new Set(
    study.accounts.filter((account) => account.marks.length > 0).map((account) => account.key),
  );
  const groups = new Map<string, string[]>();
  for (const account of accounts) {
    const top = find(account);
    const group = groups.get(top) ?? [];
    group.push(account);
    groups.set(top, group);
  }
  let separate = 0;
  let originUnknown = 0;
  for (const group of groups.values()) {
    const sound = group.filter((account) => !marked.has(account));
    if (sound.length === 0) {
      because.push(`${group.map(name).join(', ')}: marked, no line of its own`);
      continue;
    }
    const unknown = sound.every((account) =>
      current.some((w) => w.account === account && w.dependence === 'origin unknown'),
    );
    if (unknown) originUnknown++;
    else separate++;
  }
  return { documents: accounts.length, separate, originUnknown, because };
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
