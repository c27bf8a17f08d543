import { expect, test } from 'vitest';
import type { Account, Study } from '../model/account.ts';
import { sameAuthor } from './same-author.ts';

const account = (key: string, author: string | undefined, day?: number): Account =>
  ({
    key,
    ...(author === undefined ? {} : { author }),
    editions: [],
    ...(day === undefined ? {} : { published: { edtf: '', value: { earliest: day, latest: day } } }),
  }) as unknown as Account;
const tiesOf = (...accounts: Account[]) => sameAuthor({ accounts } as unknown as Study);

test('the works of one author hang together, each with the one before it', () => {
  const ties = tiesOf(
    account('c', 'V. Voronov', 30),
    account('a', 'Voronov, V.', 10),
    account('b', 'v. Voronov', 20),
    account('d', 'A. Voronov', 5),
  );
  expect(ties.map(({ from, to, dated }) => [from, to, dated])).toEqual([
    ['b', 'a', true],
    ['c', 'b', true],
  ]);
});

test('accounts without an author are not of one', () => {
  expect(tiesOf(account('a', undefined), account('b', undefined), account('c', ' '))).toEqual([]);
});

test('without dates no direction is claimed', () => {
  expect(tiesOf(account('a', 'X'), account('b', 'X'))[0]).toMatchObject({ from: 'b', to: 'a', dated: false });
});
