import type { KnownThrough, Party } from '../core/model/account.ts';
import type { Problem } from '../core/model/problem.ts';
import { STUDY_PARTS } from '../core/model/study-parts.ts';
import { Fields } from './fields.ts';
import type { Settings } from './settings.ts';

const isMap = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Parties of the study, in the order of the settings: the editor says which stands first in the legend. */
export function readParties(settings: Settings | undefined): { parties: Party[]; problems: Problem[] } {
  const raw = settings?.value.parties;
  if (settings === undefined || raw === undefined || raw === null) return { parties: [], problems: [] };
  if (!isMap(raw)) {
    const says = 'parties is not a map of keys';
    return {
      parties: [],
      problems: [
        {
          code: 'study.parties',
          level: 'error',
          place: settings.place(['parties']),
          says,
          remedy: 'write a key and below it name: and members:',
        },
      ],
    };
  }
  const problems: Problem[] = [];
  const parties = Object.entries(raw).map(([key, value]): Party => {
    if (!isMap(value)) return { key, name: value === null ? key : String(value), members: [] };
    const fields = new Fields(settings, ['parties', key], value);
    fields.unknown(STUDY_PARTS.party.fields.map(({ name }) => name));
    const ally = fields.text('ally-of');
    if (ally !== undefined && raw[ally] === undefined)
      fields.complain(
        'ally-of',
        'study.unknown-party',
        `${key} is an ally of ${ally}, which is no party of the study`,
        `use one of: ${Object.keys(raw).join(', ')}`,
      );
    const party = {
      key,
      name: fields.text('name') ?? key,
      members: fields.list('members'),
      ...(ally === undefined ? {} : { allyOf: ally }),
    };
    problems.push(...fields.problems);
    return party;
  });
  return { parties, problems };
}

/** Sources nobody read, known only through the accounts that report them. */
export function readKnownThrough(settings: Settings | undefined): {
  known: KnownThrough[];
  problems: Problem[];
} {
  const raw = settings?.value['known-through'];
  if (settings === undefined || raw === undefined || raw === null) return { known: [], problems: [] };
  const problems: Problem[] = [];
  const known: KnownThrough[] = [];
  const complain = (at: readonly (string | number)[], says: string, remedy: string): void => {
    problems.push({
      code: 'study.known-through',
      level: 'warning',
      place: settings.place(['known-through', ...at]),
      says,
      remedy,
    });
  };
  if (!Array.isArray(raw)) {
    complain([], 'known-through is not a list', 'begin each source with a dash: - key: name');
    return { known, problems };
  }
  raw.forEach((map: unknown, at) => {
    if (!isMap(map)) {
      complain(
        [at],
        `entry ${at + 1} under known-through is not a list of fields`,
        'write - key: name, and the other fields below it',
      );
      return;
    }
    const fields = new Fields(settings, ['known-through', at], map);
    fields.unknown(['key', ...STUDY_PARTS.source.fields.map(({ name }) => name)]);
    const key = fields.text('key') ?? `source-${at + 1}`;
    const date = fields.dated('date');
    const speaksFor = fields.text('speaks-for');
    const citation = fields.text('citation');
    if (known.some((other) => other.key === key))
      complain(
        [at, 'key'],
        `two sources under known-through have the key ${key}`,
        'remove one, or give it another key',
      );
    else {
      known.push({
        key,
        title: fields.text('title') ?? key,
        reportedBy: fields.list('reported-by'),
        ...(date === undefined ? {} : { date }),
        ...(speaksFor === undefined ? {} : { speaksFor }),
        ...(citation === undefined ? {} : { citation }),
      });
    }
    problems.push(...fields.problems);
  });
  return { known, problems };
}
