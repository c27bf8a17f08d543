import { expect, test } from 'vitest';
import type { Episode } from '../model/episode.ts';
import { groupsOfFights, type Telling } from './groups-of-fights.ts';

const telling = (id: string, from: number, to: number, more: Partial<Telling> = {}): Telling => ({
  episode: { id, label: id, tells: '', passages: [], names: [], acts: [] } satisfies Episode,
  when: { from, to },
  accounts: new Set(),
  sections: new Set(),
  names: new Set(),
  fought: true,
  sides: new Set(),
  ...more,
});

const grouped = (...tellings: Telling[]): string[] =>
  [...groupsOfFights(tellings)].map((group) => group.tellings.map(({ episode }) => episode.id).join('+'));

test('episodes of one section under a battle are one fight, and what ties two sections ties all', () => {
  const [first, last] = [new Set(['a 1']), new Set(['b 1'])];
  expect(
    grouped(
      telling('attack', 1, 1, { sections: first }),
      telling('field', 5, 5, { sections: new Set([...first, ...last]) }),
      telling('losses', 18, 18, { sections: last, fought: false }),
    ),
  ).toEqual(['attack+field+losses']);
});

test('a section that tells months of fighting is the story of no one fight', () => {
  const sections = new Set(['a 1']);
  expect(
    grouped(
      telling('first storm', 1, 1, { sections }),
      telling('second storm', 60, 60, { sections }),
      telling('third storm', 120, 120, { sections }),
    ),
  ).toEqual(['first storm', 'second storm', 'third storm']);
});

test('two fights of a month that one section tells are two', () => {
  const sections = new Set(['a 1']);
  expect(
    grouped(telling('the river', 1, 1, { sections }), telling('the hill', 26, 26, { sections })),
  ).toEqual(['the river', 'the hill']);
});

test('what is told of no combat is of a fight only beside one', () => {
  expect(grouped(telling('talks', 1, 1, { fought: false }))).toEqual([]);
});

test('different accounts of the same days and names tell one fight; one account tells two', () => {
  const names = new Set(['togo', 'suvorov']);
  const [one, other] = [new Set(['a', 'b']), new Set(['c'])];
  expect(
    grouped(telling('x', 1, 1, { names, accounts: one }), telling('y', 1, 2, { names, accounts: other })),
  ).toEqual(['x+y']);
  expect(
    grouped(telling('x', 1, 1, { names, accounts: one }), telling('y', 1, 2, { names, accounts: one })),
  ).toEqual(['x', 'y']);
});

test('the only two of a day are one where the same sides fight, and not where a third is told of it', () => {
  const sides = new Set(['DK', 'SE']);
  const accounts = (key: string) => new Set([key]);
  const [x, y, z] = ['x', 'y', 'z'].map((key) => telling(key, 1, 1, { sides, accounts: accounts(key) }));
  expect(grouped(x as Telling, y as Telling)).toEqual(['x+y']);
  expect(grouped(x as Telling, y as Telling, z as Telling)).toEqual(['x', 'y', 'z']);
});

test('two fights of one day that one account tells are tied to no single one of another, in whatever order they stand', () => {
  const sides = new Set(['DK', 'SE']);
  for (const tellers of ['aab', 'aba', 'baa']) {
    const told = [...tellers].map((teller, at) =>
      telling(`${at}`, 1, 1, { sides, accounts: new Set([teller]) }),
    );
    expect(grouped(...told), tellers).toEqual(['0', '1', '2']);
  }
});
