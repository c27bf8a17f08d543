import { datedOf } from '../core/calendars/dated.ts';
import type { Problem } from '../core/model/problem.ts';
import type { Settings } from './settings.ts';

/** One place that says something of an account. */
export interface Source {
  /** As a person knows it: `study.yaml`, `library.json`, a file. */
  readonly name: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Fields whose disagreement matters and can be told from another way of writing. */
const COMPARED = [
  'title',
  'author',
  'language',
  'written',
  'published',
  'text',
  'read',
  'kind',
  'rights',
  'speaks-for',
  'citation',
  'siglum',
] as const;

const given = (value: unknown): value is string | number =>
  (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
const letters = (value: string): string =>
  value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether two values of a field say the same: names and titles when one holds the other's words, dates when their days meet. */
function agree(field: string, a: string, b: string): boolean {
  if (field === 'written' || field === 'published') {
    const [x, y] = [datedOf(a)?.value, datedOf(b)?.value];
    if (x === undefined || y === undefined) return true;
    return (x.earliest ?? -1e9) <= (y.latest ?? 1e9) && (y.earliest ?? -1e9) <= (x.latest ?? 1e9);
  }
  const [x, y] = [letters(a), letters(b)];
  if (field === 'author') return x.split(' ').some((word) => word.length > 2 && y.split(' ').includes(word));
  if (field === 'title') return x.includes(y) || y.includes(x);
  if (field === 'language') return x.split(' ')[0] === y.split(' ')[0];
  return x === y;
}

/** Joins what several places say of one account, the first that says a thing winning; every disagreement is a note. */
export function precedence(
  key: string,
  sources: readonly Source[],
  settings: Settings | undefined,
  path: readonly (string | number)[],
): { fields: Record<string, unknown>; problems: Problem[] } {
  const fields: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const { fields: more } of [...sources].reverse())
    for (const [name, value] of Object.entries(more))
      if (value !== null && value !== undefined) fields[name] = value;
  for (const field of COMPARED) {
    const said = sources.filter((source) => given(source.fields[field]));
    const first = said[0];
    if (first === undefined) continue;
    for (const other of said.slice(1)) {
      const [a, b] = [String(first.fields[field]), String(other.fields[field])];
      if (agree(field, a, b)) continue;
      problems.push({
        code: 'study.disagrees',
        level: 'note',
        place: first.name === settings?.file ? settings.place([...path, field]) : { file: first.name },
        says: `${field} of ${key} is ${a} in ${first.name} and ${b} in ${other.name}`,
        remedy: `${first.name} is followed; make them agree`,
      });
    }
  }
  return { fields, problems };
}
