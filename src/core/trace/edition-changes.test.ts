import { expect, test } from 'vitest';
import type { Account } from '../model/account.ts';
import { editionWords } from './edition-changes.ts';

const account = (...texts: readonly string[]): Account => ({
  key: 'wiki',
  siglum: 'W',
  title: '',
  language: 'en',
  text: 'original',
  read: 'full',
  kind: 'narrative',
  rights: { allow: 'free' },
  dependsOn: [],
  marks: [],
  editions: texts.map((text, at) => ({
    id: String(at),
    account: 'wiki',
    label: String(at),
    language: 'en',
    text,
    structure: [],
    file: '',
  })),
});

/** What came in each edition, with its signs. */
const come = (...texts: readonly string[]): string[][] =>
  editionWords(account(...texts)).changes.map(({ changes }, at) =>
    changes.map(({ fromB, toB, moved, back, layout }) =>
      [
        ...(moved ? ['moved'] : []),
        ...(back ? ['back'] : []),
        ...(layout ? ['layout'] : []),
        (texts[at + 1] as string).slice(fromB, toB).trim(),
      ].join(' '),
    ),
  );

const ONE = 'The battalion took the hill at dawn and held it.';
const TWO = 'Losses of the other side were never counted by anyone there.';

test('marks and line ends are layout, letters and digits are not', () => {
  expect(
    come('Lake Khasan, 717 dead.', '[[Lake Khasan]]; 717\ndead.')
      .flat()
      .every((one) => one.startsWith('layout')),
  ).toBe(true);
  expect(come('717 dead', '718 dead')).toEqual([['718']]);
});

test('moved and edited is moved; reworded is new', () => {
  const [changes] = come(
    `${ONE}\n\n${TWO}\n\nThe end of the story comes here.`,
    `${TWO}\n\nThe end of the story comes here.\n\n${ONE.replace('dawn', 'noon')}`,
  );
  expect(changes?.some((one) => one.startsWith('moved'))).toBe(true);
  expect(
    come(ONE, 'Nobody knows today who was first upon that height.')
      .flat()
      .some((one) => one.startsWith('moved')),
  ).toBe(false);
});

test('what an older edition had is put back', () => {
  const [, second] = come(`${ONE} ${TWO}`, TWO, `${TWO} ${ONE.replace('held', 'kept')}`);
  expect(second).toEqual([`back ${ONE.replace('held', 'kept')}`]);
});

test('one edition, and the same text twice, change nothing', () => {
  expect(editionWords(account(ONE))).toEqual({ changes: [], ages: [] });
  expect(come(ONE, ONE)).toEqual([[]]);
});

test('each word of an edition is of the edition that brought it, and the runs cover its text', () => {
  const texts = [`${ONE} ${TWO}`, `${ONE} A third thing was told. ${TWO}`, `A third thing was told. ${ONE}`];
  const { ages } = editionWords(account(...texts));
  const told = ages.map(({ runs }, at) =>
    runs.map(({ start, end, since }) => [since, (texts[at] as string).slice(start, end).trim()]),
  );
  expect(told[0]).toEqual([[0, texts[0]]]);
  expect(told[1]).toEqual([
    [0, ONE],
    [1, 'A third thing was told.'],
    [0, TWO],
  ]);
  expect(told[2]).toEqual([
    [1, 'A third thing was told.'],
    [0, ONE],
  ]);
  ages.forEach(({ runs }, at) => {
    expect(runs.map(({ start, end }) => (texts[at] as string).slice(start, end)).join('')).toBe(texts[at]);
  });
});
