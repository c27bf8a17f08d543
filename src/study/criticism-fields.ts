import {
  type AccountCriticism,
  BASES,
  CREDIBILITY,
  type Credibility,
  type EvidenceBasis,
  RELIABILITY,
  type Reliability,
  type StatementNote,
} from '../core/model/criticism.ts';
import type { Problem } from '../core/model/problem.ts';
import { Fields } from './fields.ts';
import type { Settings } from './settings.ts';

const isMap = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const optional = <K extends string, T>(name: K, value: T | undefined): { [P in K]?: T } =>
  value === undefined ? {} : ({ [name]: value } as { [P in K]?: T });

/** One of the words of a scale; anything else is a problem that lists them, and is left out. */
function step<T extends string>(fields: Fields, name: string, steps: readonly T[]): T | undefined {
  const value = fields.text(name);
  if (value === undefined) return undefined;
  const found = steps.find((one) => one.toLowerCase() === value.trim().toLowerCase());
  if (found === undefined)
    fields.complain(
      name,
      'study.criticism',
      `${name}: ${value} is not known`,
      `use one of: ${steps.join(', ')}; it is left out`,
    );
  return found;
}

function gradesIn(fields: Fields): Readonly<Record<string, string>> | undefined {
  const raw = fields.raw('grades');
  if (raw === undefined || raw === null) return undefined;
  if (isMap(raw)) return Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, String(value)]));
  fields.complain(
    'grades',
    'study.criticism',
    'grades should map a grade to one of its steps',
    'write GRADE: STEP',
  );
  return undefined;
}

/** What is said needs its reason: an entry nobody argues for is reported and kept. */
function reasoned(fields: Fields, name: string, why: string | undefined): void {
  if (why === undefined)
    fields.complain(
      name,
      'study.no-reason',
      'a judgement on a source is given without a reason',
      'add why: with the reason, and by: with a name',
      'note',
    );
}

function statementOf(fields: Fields, raw: Readonly<Record<string, unknown>>): StatementNote | undefined {
  fields.unknown([
    'on',
    'reading',
    'degree',
    'access',
    'basis',
    'credibility',
    'against-interest',
    'grades',
    'by',
    'why',
  ]);
  const point = fields.text('on');
  if (point === undefined) {
    fields.complain(
      'on',
      'study.criticism',
      'a statement does not say on which point',
      'add on: with the id of a point, as the report and the CSV print it',
    );
    return undefined;
  }
  const why = fields.text('why');
  reasoned(fields, 'on', why);
  const interest = raw['against-interest'];
  const whose = isMap(interest) ? interest.whose : undefined;
  const because = isMap(interest) ? interest.why : undefined;
  const interested =
    typeof whose === 'string' && typeof because === 'string' ? { whose, why: because } : undefined;
  if (interest !== undefined && interested === undefined)
    fields.complain(
      'against-interest',
      'study.criticism',
      'against-interest does not say whose interest, and why',
      'write whose: PARTY and why: below it; it is left out until then',
    );
  return {
    point,
    why: why ?? '',
    ...optional('reading', fields.text('reading')),
    ...optional('degree', step(fields, 'degree', ['primary', 'secondary'] as const)),
    ...optional('access', fields.text('access')),
    ...optional('basis', step<EvidenceBasis>(fields, 'basis', BASES)),
    ...optional('credibility', step(fields, 'credibility', Object.keys(CREDIBILITY) as Credibility[])),
    ...optional('againstInterest', interested),
    ...optional('grades', gradesIn(fields)),
    ...optional('by', fields.text('by')),
  };
}

/** The field `criticism` of an account: what people say of its worth as a source, with their reasons. */
export function readCriticism(
  settings: Settings,
  path: readonly (string | number)[],
  raw: unknown,
): { criticism?: AccountCriticism; problems: Problem[] } {
  if (raw === undefined || raw === null) return { problems: [] };
  const here = [...path, 'criticism'];
  const fields = new Fields(settings, here, isMap(raw) ? raw : {});
  if (!isMap(raw)) {
    const says = 'criticism is not a map of fields';
    return {
      problems: [
        {
          code: 'study.criticism',
          level: 'warning',
          place: settings.place(here),
          says,
          remedy: 'write access:, basis:, reliability: and why: below it',
        },
      ],
    };
  }
  fields.unknown(['access', 'basis', 'reliability', 'grades', 'by', 'why', 'statements']);
  const why = fields.text('why');
  if (fields.has('basis') || fields.has('reliability')) reasoned(fields, 'reliability', why);
  const problems: Problem[] = [];
  const list: readonly unknown[] = Array.isArray(raw.statements) ? raw.statements : [];
  const statements = list.flatMap((item, at) => {
    const map = isMap(item) ? item : {};
    const own = new Fields(settings, [...here, 'statements', at], map);
    const note = statementOf(own, map);
    problems.push(...own.problems);
    return note === undefined ? [] : [note];
  });
  const criticism: AccountCriticism = {
    statements,
    ...optional('access', fields.text('access')),
    ...optional('basis', step<EvidenceBasis>(fields, 'basis', BASES)),
    ...optional('reliability', step(fields, 'reliability', Object.keys(RELIABILITY) as Reliability[])),
    ...optional('grades', gradesIn(fields)),
    ...optional('by', fields.text('by')),
    ...optional('why', why),
  };
  return { criticism, problems: [...fields.problems, ...problems] };
}
