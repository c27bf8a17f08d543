import { expect, test } from 'vitest';
import type { Account, Edition, Study } from './model/account.ts';
import { bareAccount } from './model/bare-account.ts';
import { readAll } from './read-all.ts';
import { readingWork } from './reading-work.ts';
import { sha256 } from './text/sha256.ts';

const TEXTS: readonly (readonly [key: string, language: string, text: string])[] = [
  ['a', 'en', 'Japanese troops lost 526 men on 31 July 1938.'],
  ['b', 'ru', 'Японские войска потеряли 526 человек 31 июля 1938 года.'],
  ['c', 'en', 'The garrison lost 40 men.'],
  ['d', 'tlh', '31.07.1938'],
  ['e', 'ru', 'Гарнизон потерял 40 человек.'],
];

const accounts = TEXTS.map(([key, language, text]): Account => {
  const id = sha256(text);
  const edition: Edition = { id, account: key, label: '', language, text, structure: [], file: `${key}.md` };
  return bareAccount(key, language, [edition]);
});
const study = { accounts } as unknown as Study;

test.each([true, false])(
  'texts are read a language at a time and given in the order of the study (lean: %s)',
  (lean) => {
    const asked: string[] = [];
    const told: string[] = [];
    const read = readAll(
      study,
      lean,
      (_key, edition, make) => {
        asked.push(edition.account);
        return make();
      },
      (done, all) => told.push(`${done} of ${all}`),
    );
    expect(asked).toEqual(['a', 'c', 'b', 'e', 'd']);
    expect(told).toEqual(['1 of 5', '2 of 5', '3 of 5', '4 of 5', '5 of 5']);
    expect(read).toEqual(readingWork(study).map((one) => one.read()));
  },
);
