import { expect, test } from 'vitest';
import type { Account, Study } from '../model/account.ts';
import { bareAccount } from '../model/bare-account.ts';
import type { AccountDescription, Decision } from '../model/decision.ts';
import {
  isCalling,
  isTelling,
  withCalledAccounts,
  withDescribedAccounts,
} from './with-described-accounts.ts';

const study: Study = {
  title: 'x',
  parties: [],
  accounts: [bareAccount('one', 'en', []), bareAccount('two', 'en', [])],
  knownThrough: [],
  names: [],
  library: [
    { id: 'c', title: 'A book', author: [{ given: 'A.', family: 'B' }], issued: { 'date-parts': [[1977]] } },
  ],
  problems: [],
};
let count = 0;
const say = (account: string, to: AccountDescription): Decision => ({
  id: `${++count}`,
  by: 'anna',
  when: '2026-01-01T10:00:00Z',
  why: '',
  handle: { on: 'account', account },
  verb: { do: 'describe', to },
  before: '',
});
const after = (...decisions: readonly Decision[]): readonly Account[] =>
  withCalledAccounts(withDescribedAccounts(study, decisions), decisions).accounts;

test('what is said of an account goes before what was there, the later before the earlier; an empty text takes it away', () => {
  const [one, two] = after(
    say('one', { author: 'X', written: '1938-08-03', kind: 'record', rights: 'quote 30' }),
    say('one', { author: '', written: '1938-08' }),
  );
  expect(one).toMatchObject({
    written: { edtf: '1938-08' },
    kind: 'record',
    rights: { allow: 'quote', words: 30 },
  });
  expect(one).not.toHaveProperty('author');
  expect(two).toBe(study.accounts[1]);
});

test('what cannot be understood changes nothing, and of rights shows nothing', () => {
  const [one] = after(say('one', { written: 'once', text: 'rumour', rights: 'all mine' }));
  expect(one).not.toHaveProperty('written');
  expect(one).toMatchObject({ text: 'original', rights: { allow: 'none' } });
});

test('the calendar of its days is said and taken back, and one that is none is passed over', () => {
  expect(after(say('one', { calendar: 'julian' }), say('one', { calendar: 'roman' }))[0]).toHaveProperty(
    'calendar',
    'julian',
  );
  expect(after(say('one', { calendar: 'julian' }), say('one', { calendar: '' }))[0]).not.toHaveProperty(
    'calendar',
  );
});

test('a citation fills in what nobody told', () => {
  const [one] = after(say('one', { citation: 'c', author: 'Another' }));
  expect(one).toMatchObject({ title: 'A book', author: 'Another', published: { edtf: '1977' } });
});

test('a siglum another account has is not given', () => {
  expect(after(say('two', { siglum: 'one' })).map(({ siglum }) => siglum)).toEqual(['one', 'two']);
  expect(after(say('two', { siglum: 'Z' })).map(({ siglum }) => siglum)).toEqual(['one', 'Z']);
});

test('how an account is called is not asked for by reading and comparing', () => {
  const [called, told] = [
    say('one', { title: 'T', rights: 'free' }),
    say('one', { title: 'T', author: 'A' }),
  ];
  expect([called, told].map(isTelling)).toEqual([false, true]);
  expect([called, told].map(isCalling)).toEqual([true, true]);
  expect(withDescribedAccounts(study, [called])).toBe(study);
});

test('accounts one depends on are named with their editions, stated or inferred', () => {
  const [one] = after(say('one', { 'depends-on': 'two@2007, two', 'basis-of-dependence': 'inferred' }));
  expect(one?.dependsOn).toEqual([
    { account: 'two', edition: '2007', stated: false },
    { account: 'two', stated: false },
  ]);
});
