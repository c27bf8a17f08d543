import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Address, href, readAddress } from './url.ts';

const key = fc.string({ minLength: 1, maxLength: 20 });
const address: fc.Arbitrary<Address> = fc.oneof(
  fc.constantFrom<Address>(
    { view: 'contents' },
    { view: 'accounts' },
    { view: 'timeline' },
    { view: 'editions' },
    { view: 'rules' },
    { view: 'print' },
    { view: 'episodes' },
    { view: 'timeline', by: 'tradition' },
    { view: 'timeline', from: '1938-07-29T00:00', to: '1938-08-11T05:30' },
    { view: 'timeline', from: '1938-07-29T00:00', to: '1938-08-11T05:30', by: 'tradition' },
    { view: 'names' },
    { view: 'map' },
    { view: 'map', box: '130.1,42.2,131,43' },
    { view: 'numbers' },
    { view: 'decisions' },
    { view: 'decisions', kind: 'common source' },
  ),
  key.map((id): Address => ({ view: 'point', id })),
  key.filter((account) => account !== '-').map((account): Address => ({ view: 'editions', account })),
  key.map((filter): Address => ({ view: 'contents', filter })),
  key.filter((name) => name !== '-').map((name): Address => ({ view: 'names', name })),
  key.map((filter): Address => ({ view: 'names', filter })),
  fc.tuple(key, key).map(([account, edition]): Address => ({ view: 'editions', at: { account, edition } })),
  key.map((filter): Address => ({ view: 'numbers', filter })),
  key.map((words): Address => ({ view: 'search', words })),
  fc.tuple(key, key).map(([words, filter]): Address => ({ view: 'search', words, filter })),
  fc
    .tuple(
      key.filter((by) => by !== '-'),
      key,
    )
    .map(([by, kind]): Address => ({ view: 'decisions', by, kind })),
  key.map((account): Address => ({ view: 'account', account })),
  fc
    .tuple(
      key,
      key.filter((label) => label !== '-'),
      fc.nat(),
      fc.nat(),
    )
    .map(([account, edition, start, end]): Address => ({ view: 'account', account, edition, start, end })),
);

describe('addresses', () => {
  test('what is written is read again', () => {
    fc.assert(
      fc.property(address, (one) => {
        expect(readAddress(href(one))).toEqual(one);
      }),
    );
  });
  test('an account with one edition is written with a dash', () => {
    const one: Address = { view: 'account', account: 'sie-1974', edition: '', start: 3, end: 9 };
    expect(href(one)).toBe('#/account/sie-1974/-/3-9');
    expect(readAddress('#/account/sie-1974/-/3-9')).toEqual(one);
  });
  test('nonsense opens the contents', () => {
    for (const hash of ['', '#', '#/', '#nothing', '#/point', '#/%'])
      expect(readAddress(hash)).toEqual({ view: 'contents' });
  });
});
