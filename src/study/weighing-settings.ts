import type { Study } from '../core/model/account.ts';
import type { OwnGrade } from '../core/model/criticism.ts';
import type { Problem } from '../core/model/problem.ts';
import { FALLING_SIZES, SIZES } from '../core/model/study-parts.ts';
import type { Settings } from './settings.ts';

const isMap = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** What a study says of weighing. */
export interface WeighingSettings {
  readonly grades?: readonly OwnGrade[];
  readonly sizes?: Readonly<Record<string, number>>;
  readonly range?: NonNullable<Study['range']>;
}

type Complain = (path: readonly (string | number)[], says: string, remedy: string) => void;

/** `range: extremes` or `graded`, and `ranges`: a person's own for single points, each with its reason. */
function rangeIn(rule: unknown, own: unknown, complain: Complain): WeighingSettings['range'] {
  if (rule === undefined && own === undefined) return undefined;
  if (rule !== undefined && rule !== 'extremes' && rule !== 'graded')
    complain(
      ['range'],
      `range: ${String(rule)} is not known`,
      'use extremes or graded; it is read as extremes',
    );
  const found: Record<string, { min: number; max: number; why: string; by?: string }> = {};
  for (const [point, value] of Object.entries(isMap(own) ? own : {})) {
    const { min, max, why, by } = isMap(value) ? value : {};
    if (typeof min !== 'number' || typeof max !== 'number' || typeof why !== 'string' || min > max)
      complain(
        ['ranges', point],
        `the range of ${point} lacks its lowest or highest number or its reason`,
        'write min: and max: as numbers, the lower first, and why:; the rule is used until then',
      );
    else found[point] = { min, max, why, ...(typeof by === 'string' ? { by } : {}) };
  }
  return { rule: rule === 'graded' ? 'graded' : 'extremes', own: found };
}

/** Reads `grades`, `sizes`, `range` and `ranges` of study.yaml. */
export function readWeighing(settings: Settings | undefined): WeighingSettings & { problems: Problem[] } {
  const problems: Problem[] = [];
  if (settings === undefined) return { problems };
  const complain = (path: readonly (string | number)[], says: string, remedy: string): void => {
    problems.push({ code: 'study.weighing', level: 'warning', place: settings.place(path), says, remedy });
  };
  const { grades: rawGrades, sizes: rawSizes, range: rawRange, ranges: rawRanges } = settings.value;
  const range = rangeIn(rawRange, rawRanges, complain);
  const grades: OwnGrade[] = [];
  if (isMap(rawGrades))
    for (const [key, value] of Object.entries(rawGrades)) {
      const steps = isMap(value) && Array.isArray(value.steps) ? value.steps.map(String) : [];
      if (steps.length === 0)
        complain(['grades', key], `the grade ${key} has no steps`, 'write steps: [strongest, ..., weakest]');
      else
        grades.push({
          key,
          steps,
          title: isMap(value) && typeof value.title === 'string' ? value.title : key,
        });
    }
  else if (rawGrades !== undefined && rawGrades !== null)
    complain(['grades'], 'grades is not a map of keys', 'write a key, and below it title: and steps:');
  let sizes: Record<string, number> | undefined;
  if (isMap(rawSizes)) {
    sizes = {};
    for (const [name, value] of Object.entries(rawSizes)) {
      if (!SIZES.includes(name))
        complain(['sizes', name], `${name} has no size`, `sizes are known for: ${SIZES.join(', ')}`);
      else if (typeof value !== 'number' || !Number.isFinite(value))
        complain(['sizes', name], `the size of ${name} is no number`, 'write a number; it is left out');
      else sizes[name] = value;
    }
    for (const scale of FALLING_SIZES) {
      const climbs = scale.find(
        (name, at) => at > 0 && (sizes?.[name] ?? 0) > (sizes?.[scale[at - 1] as string] ?? 0),
      );
      if (climbs === undefined) continue;
      complain(
        ['sizes', climbs],
        `the size of ${climbs} is larger than that of the better grade before it`,
        'let sizes fall along the scale (a grade without a size counts 0); no sums are made until then',
      );
      sizes = undefined;
      break;
    }
  } else if (rawSizes !== undefined && rawSizes !== null)
    complain(
      ['sizes'],
      'sizes is not a map of names to numbers',
      'write for example record: 2; no sums are made',
    );
  return {
    problems,
    ...(grades.length === 0 ? {} : { grades }),
    ...(sizes === undefined ? {} : { sizes }),
    ...(range === undefined ? {} : { range }),
  };
}
