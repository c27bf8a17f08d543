import { expect, test } from 'vitest';
import type { AccountView } from './accounts.ts';
import { accountsWithin, filterText, NO_FILTER, readFilter } from './search-filter.ts';

const account = (key: string, more: Partial<AccountView>): AccountView =>
  ({ key, tradition: '', language: 'ru', kind: 'narrative', genre: '', ...more }) as AccountView;
const all = [
  account('a', { tradition: 'soviet', year: 1938, kind: 'record', genre: 'communiqué' }),
  account('b', { tradition: 'soviet', year: 1974 }),
  account('c', { language: 'ja' }),
];
const within = (filter: Partial<typeof NO_FILTER>): string[] => [
  ...(accountsWithin(all, { ...NO_FILTER, ...filter }) ?? ['all']),
];

test('accounts are let through by tradition, language, kind, genre and year of writing', () => {
  expect(within({})).toEqual(['all']);
  expect(within({ tradition: 'soviet' })).toEqual(['a', 'b']);
  expect(within({ kind: 'record' })).toEqual(['a']);
  expect(within({ kind: 'communiqué' })).toEqual(['a']);
  expect(within({ language: 'ja' })).toEqual(['c']);
  expect(within({ to: '1950' })).toEqual(['a']);
  expect(within({ from: '1939', tradition: 'soviet' })).toEqual(['b']);
  expect(within({ from: 'once' })).toEqual(['all']);
});

test('a filter in an address comes back as it was', () => {
  const filter = { ...NO_FILTER, tradition: 'Soviet & after', from: '1938' };
  expect(readFilter(filterText(filter))).toEqual(filter);
  expect(filterText(NO_FILTER)).toBe('');
  expect(readFilter('colour=red&kind=%E0%A4%A')).toEqual(NO_FILTER);
});
