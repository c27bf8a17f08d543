import { TRADITIONS, traditionOf } from '../core/compare/counting/traditions.ts';
import type { AccountCalendar, DependsOn, Mark, Rights } from '../core/model/account.ts';
import { readDepends } from '../core/model/depends-words.ts';
import { readRights } from '../core/model/rights-words.ts';
import type { Fields } from './fields.ts';

/** `free`, `quote 30`, `cite only`, `not to be shown`. What cannot be understood shows nothing. */
export function rightsOf(fields: Fields): Rights {
  if (!fields.has('rights')) return { allow: 'free' };
  const words = fields.text('rights')?.trim().toLowerCase() ?? '';
  const rights = readRights(words);
  if (rights !== undefined) return rights;
  fields.complain(
    'rights',
    'study.rights',
    `rights: ${words} is not known`,
    'use free, quote 30, cite only or not to be shown; until then nothing of the text is shown',
  );
  return { allow: 'none' };
}

/** `enwiki` or `enwiki@2007`; stated unless the study says it was inferred. */
export function dependsOf(fields: Fields): DependsOn[] {
  const stated = fields.choice('basis-of-dependence', ['stated', 'inferred'], 'stated') === 'stated';
  return fields.list('depends-on').map((name) => readDepends(name, stated));
}

/** The statistical tradition of an account's figures; one that is not known is reported and left out. */
export function countsByOf(fields: Fields): string | undefined {
  const key = fields.text('counts-by')?.trim();
  if (key === undefined || traditionOf(key) !== undefined) return key;
  fields.complain(
    'counts-by',
    'study.counts-by',
    `counts-by: ${key} is no tradition whose definitions are known`,
    `use ${TRADITIONS.map((tradition) => tradition.key).join(', ')}, or leave it out`,
  );
  return undefined;
}

/** The calendar of days that name none; undefined where the study does not say, or says one that is not known. */
export function calendarOf(fields: Fields): AccountCalendar | undefined {
  const said = fields.text('calendar')?.trim().toLowerCase();
  if (said === undefined || said === 'julian' || said === 'gregorian') return said;
  fields.complain(
    'calendar',
    'study.calendar',
    `calendar: ${said} is not known`,
    'use julian or gregorian, or leave it out; until then the days are read as if nothing was said',
  );
  return undefined;
}

/** Marks with who showed them; a mark nobody stands for is reported and kept. */
export function marksOf(fields: Fields): Mark[] {
  const raw = fields.raw('marks');
  if (raw === undefined || raw === null) return [];
  const marks: Mark[] = [];
  for (const item of Array.isArray(raw) ? (raw as readonly unknown[]) : [raw]) {
    const map = (typeof item === 'string' ? { mark: item } : (item ?? {})) as {
      mark?: unknown;
      'shown-by'?: unknown;
    };
    const mark = String(map.mark ?? '')
      .trim()
      .replaceAll(' ', '-');
    const shownBy = typeof map['shown-by'] === 'string' ? map['shown-by'] : '';
    if (mark !== 'forged' && mark !== 'disputed' && mark !== 'retracted' && mark !== 'under-duress') {
      fields.complain(
        'marks',
        'study.mark',
        `the mark ${mark} is not known`,
        'use forged, disputed, retracted or under-duress, with shown-by',
      );
      continue;
    }
    if (shownBy === '')
      fields.complain(
        'marks',
        'study.mark-by-nobody',
        `the mark ${mark} does not say who showed it`,
        'add shown-by: with a name or a citation',
      );
    marks.push({ mark, shownBy });
  }
  return marks;
}
