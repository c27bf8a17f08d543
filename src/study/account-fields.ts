import { TRADITIONS, traditionOf } from '../core/compare/counting/traditions.ts';
import type { DependsOn, Mark, Rights } from '../core/model/account.ts';
import type { Fields } from './fields.ts';

/** Every field of an account, as docs/formats/study.md lists them. */
export const ACCOUNT_FIELDS = [
  'key',
  'files',
  'row',
  'siglum',
  'title',
  'author',
  'language',
  'written',
  'published',
  'edition-read',
  'text',
  'read',
  'kind',
  'genre',
  'rights',
  'speaks-for',
  'tradition',
  'counts-by',
  'translation-of',
  'depends-on',
  'basis-of-dependence',
  'citation',
  'marks',
  'criticism',
  'note',
] as const;

/** `free`, `quote 30`, `cite only`, `not to be shown`. What cannot be understood shows nothing. */
export function rightsOf(fields: Fields): Rights {
  if (!fields.has('rights')) return { allow: 'free' };
  const words = fields.text('rights')?.trim().toLowerCase() ?? '';
  if (words === 'free') return { allow: 'free' };
  const quote = /^quote(?: up to)? (\d{1,4})(?: words)?$/.exec(words);
  if (quote !== null) return { allow: 'quote', words: Number(quote[1]) };
  if (words === 'cite' || words === 'cite only') return { allow: 'cite' };
  if (words === 'none' || words === 'not to be shown') return { allow: 'none' };
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
  return fields.list('depends-on').map((name) => {
    const at = name.indexOf('@');
    return at < 0
      ? { account: name.trim(), stated }
      : { account: name.slice(0, at).trim(), edition: name.slice(at + 1).trim(), stated };
  });
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
