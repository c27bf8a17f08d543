import type { NameEntry } from '../core/model/account.ts';
import type { Problem } from '../core/model/problem.ts';
import { Fields } from './fields.ts';
import type { Settings } from './settings.ts';

const isMap = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const KINDS = ['person', 'place', 'unit', 'party', 'demonym', 'event', 'other'] as const;

const YES_NO = ['true', 'false'] as const;

/** Forms by language; one form alone is a list of one. */
function formsOf(fields: Fields, name: 'forms' | 'not' = 'forms'): Record<string, string[]> {
  const raw = fields.raw(name);
  const forms: Record<string, string[]> = {};
  if (raw === undefined || raw === null) return forms;
  if (!isMap(raw)) {
    fields.complain(
      name,
      'names.forms',
      `${name} is not a map of languages`,
      `write ${name}: {ru: [Хасан], ja: [哈桑湖]}`,
    );
    return forms;
  }
  for (const [language, list] of Object.entries(raw)) {
    forms[language] = (Array.isArray(list) ? list : [list])
      .filter((form) => typeof form === 'string' || typeof form === 'number')
      .map((form) => String(form).trim())
      .filter((form) => form !== '');
  }
  return forms;
}

/** Latitude and longitude in degrees; undefined when it is none. */
function degreesOf(raw: unknown): readonly [number, number] | undefined {
  const [latitude, longitude] = Array.isArray(raw) ? raw.map(Number) : [];
  return latitude !== undefined &&
    longitude !== undefined &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180
    ? [latitude, longitude]
    : undefined;
}

/** A line of two points or more. */
function lineOf(fields: Fields): readonly (readonly [number, number])[] | undefined {
  const raw = fields.raw('line');
  if (raw === undefined || raw === null) return undefined;
  const points = Array.isArray(raw) ? raw.map(degreesOf) : [];
  if (points.length > 1 && points.every((one) => one !== undefined))
    return points as (readonly [number, number])[];
  fields.complain(
    'line',
    'names.line',
    'line is no list of latitudes and longitudes',
    'write [[42.29, 130.69], [42.45, 130.62]], degrees north first',
  );
  return undefined;
}

function coordinatesOf(fields: Fields): readonly [number, number] | undefined {
  const raw = fields.raw('coordinates');
  if (raw === undefined || raw === null) return undefined;
  const degrees = degreesOf(raw);
  if (degrees !== undefined) return degrees;
  fields.complain(
    'coordinates',
    'names.coordinates',
    'coordinates are not a latitude and a longitude',
    'write [42.4486, 130.6003], degrees north first',
  );
  return undefined;
}

/** The authority file, sorted by key. */
export function readNames(settings: Settings | undefined): { names: NameEntry[]; problems: Problem[] } {
  const raw = settings?.value.names;
  if (settings === undefined || raw === undefined || raw === null) return { names: [], problems: [] };
  const problems: Problem[] = [];
  const complain = (
    path: readonly (string | number)[],
    code: string,
    says: string,
    remedy: string,
    level: Problem['level'] = 'warning',
  ): void => {
    problems.push({ code, level, place: settings.place(['names', ...path]), says, remedy });
  };
  if (!Array.isArray(raw)) {
    complain(
      [],
      'names.not-a-list',
      'names is not a list',
      'begin each name with a dash: - key: zaozernaya',
      'error',
    );
    return { names: [], problems };
  }
  const names = new Map<string, NameEntry>();
  const owner = new Map<string, string>();
  raw.forEach((item: unknown, at) => {
    if (!isMap(item) || item.key === undefined || item.key === null) {
      complain(
        [at],
        'names.no-key',
        `entry ${at + 1} of names.yaml has no key`,
        'give it a short key of its own; it is left out until then',
      );
      return;
    }
    const fields = new Fields(settings, ['names', at], item);
    fields.unknown([
      'key',
      'kind',
      'label',
      'party',
      'coordinates',
      'forms',
      'note',
      'living',
      'mask',
      'not',
      'line',
    ]);
    const key = fields.text('key') ?? `name-${at + 1}`;
    const forms = formsOf(fields);
    const not = formsOf(fields, 'not');
    const coordinates = coordinatesOf(fields);
    const line = lineOf(fields);
    const party = fields.text('party');
    const note = fields.text('note');
    if (names.has(key))
      complain(
        [at, 'key'],
        'names.key-twice',
        `two names have the key ${key}`,
        'merge them, or give one another key; the first is used',
      );
    else {
      names.set(key, {
        key,
        kind: fields.choice('kind', KINDS, 'other'),
        label: fields.text('label') ?? key,
        forms,
        ...(party === undefined ? {} : { party }),
        ...(Object.keys(not).length === 0 ? {} : { not }),
        ...(note === undefined ? {} : { note }),
        ...(line === undefined ? {} : { line }),
        ...(coordinates === undefined ? {} : { coordinates }),
        ...(fields.choice('living', YES_NO, 'false') === 'true' ? { living: true as const } : {}),
        ...(fields.choice('mask', YES_NO, 'false') === 'true' ? { mask: true as const } : {}),
      });
      for (const [language, list] of Object.entries(forms)) {
        for (const form of new Set(list)) {
          const id = `${language}|${form}`;
          const other = owner.get(id);
          if (other !== undefined)
            complain(
              [at, 'forms', language],
              'names.form-twice',
              `${form} (${language}) is a form of both ${other} and ${key}`,
              'keep it with the one it names in these accounts; it is read as the first',
              'note',
            );
          else owner.set(id, key);
        }
      }
    }
    problems.push(...fields.problems);
  });
  return {
    names: [...names.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)),
    problems,
  };
}
