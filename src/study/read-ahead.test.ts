import { expect, test } from 'vitest';
import type { Study } from '../core/model/account.ts';
import { bareAccount } from '../core/model/bare-account.ts';
import { readingWork, studyToRead } from '../core/reading-work.ts';
import { sha256 } from '../core/text/sha256.ts';
import { variorum } from '../core/variorum.ts';
import { noCache } from './cache.ts';
import { readAhead } from './read-ahead.ts';
import { readingMemory } from './reading-memory.ts';
import { readInThread, readingShares } from './reading-threads.ts';

const told: Readonly<Record<string, string>> = {
  en: 'On 29 July 1938 the Japanese attacked the hill. They lost 80 men killed.',
  ru: '29 июля 1938 года японцы атаковали высоту. Они потеряли 80 человек убитыми.',
  ja: '昭和13年7月29日、日本軍は高地を攻撃した。戦死者は80名であった。',
  de: 'Am 29. Juli 1938 griffen die Japaner den Hügel an. Sie verloren 80 Mann.',
  el: 'Στις 29 Ιουλίου 1938 οι Ιάπωνες επιτέθηκαν στον λόφο.',
};
const account = (key: string, language: string, text: string) =>
  bareAccount(key, language, [
    { id: sha256(text), account: key, label: '', language, text, structure: [], file: `${key}.md` },
  ]);
const study: Study = {
  title: 'a hill',
  parties: [],
  accounts: Object.entries(told).map(([language, text]) => account(`of-${language}`, language, text)),
  knownThrough: [],
  names: [],
  library: [],
  problems: [],
};

test.each([1, 3])('%i threads read what one reads', async (threads) => {
  const alone = variorum(study);
  const anew: string[] = [];
  const memory = readingMemory(noCache(), 'x', ({ account: key }) => anew.push(key));
  const steps: string[] = [];
  await readAhead(study, [], memory, {
    threads,
    worth: 1,
    progress: (done, all) => steps.push(`${done} of ${all}`),
  });
  expect(steps).toEqual(threads === 1 ? [] : ['1 of 5', '2 of 5', '3 of 5', '4 of 5', '5 of 5']);
  expect(variorum(study, { remember: memory.remember })).toEqual(alone);
  expect(anew.sort()).toEqual(study.accounts.map(({ key }) => key).sort());
});

test('a thread that fails tells nothing of what it did not read', async () => {
  const [one] = readingWork(studyToRead(study, []));
  if (one === undefined) throw new Error('the study has accounts');
  // No text at all: reading it throws in the thread.
  const broken = { ...one, edition: { ...one.edition, text: undefined as unknown as string } };
  const read: unknown[] = [];
  await readInThread([broken], undefined, (one) => read.push(one));
  expect(read).toEqual([]);
});

test('a small study is left to the build', async () => {
  const memory = readingMemory(noCache(), 'x', () => {});
  const steps: number[] = [];
  await readAhead(study, [], memory, { threads: 2, progress: (done) => steps.push(done) });
  expect(steps).toEqual([]);
});

test('shares hold every text once, and languages lie together', () => {
  const work = readingWork(studyToRead(study, []));
  for (const count of [1, 2, 3, 9]) {
    const shares = readingShares(work, count);
    expect(shares.length).toBeLessThanOrEqual(count);
    expect(
      shares
        .flat()
        .map(({ key }) => key)
        .sort(),
    ).toEqual(work.map(({ key }) => key).sort());
  }
});
