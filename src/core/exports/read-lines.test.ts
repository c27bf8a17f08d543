import { expect, test } from 'vitest';
import { acts } from '../languages/acts.ts';
import { bareAccount } from '../model/bare-account.ts';
import { readEdition } from '../read/read.ts';
import { listedAct } from './listed-words.ts';
import { readLines } from './read-lines.ts';

const lines = (text: string) => {
  const edition = { id: 'e', account: 'a', label: '', language: 'en', text, structure: [], file: 'a.md' };
  return readLines(readEdition(edition, bareAccount('a', 'en', [edition]), undefined));
};

test('acts, things and roles stand under the words of the list, our own beside them', () => {
  expect(lines('The Soviet troops took post on the hill.')).toContainEqual(
    expect.objectContaining({ kind: 'act', class: 'occupy', ownClass: 'take_post' }),
  );
  expect(lines('The Japanese lost 526 men killed and died in hospital.')).toContainEqual(
    expect.objectContaining({ kind: 'quantity', roles: ['killed'] }),
  );
  expect(lines('The battle ended in a draw.').filter(({ kind }) => kind === 'act')).toEqual([]);
  expect(lines('The Japanese attacked the hill.')).toContainEqual(
    expect.not.objectContaining({ ownClass: expect.anything() }),
  );
});

test('the list has 93 acts, and every act of ours stands under one of them or is told apart', () => {
  const listed = new Set(acts.map(({ id }) => listedAct(id)).filter((id) => id !== undefined));
  expect(listed.size).toBe(93);
});

test('a promise and a ban are told apart: the list has no word near them', () => {
  expect(listedAct('promise')).toBeUndefined();
  expect(listedAct('forbid')).toBeUndefined();
  expect(listedAct('approve')).toBe('agree');
});
