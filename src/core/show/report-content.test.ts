import { describe, expect, test } from 'vitest';
import type { Account, Rights } from '../model/account.ts';
import { build, study } from './fixture.test-support.ts';
import { reportContent } from './report-content.ts';
import { wordSpans } from './tokens.ts';

const about = { version: '1.2.3', lastHashes: { 'decisions/a.jsonl': 'ff' } };
const data = reportContent(build, about);
const json = JSON.stringify(data);
const words = (text: string): string[] => wordSpans(text).map(({ start, end }) => text.slice(start, end));

/** Whether any run of `size` words of a text stands in the data. */
function leaks(account: Account, size: number, where: string): string[] {
  const said = ` ${words(where).join(' ')} `;
  return account.editions.flatMap(({ text }) => {
    const list = words(text);
    return list.flatMap((_, at) => {
      const run = list.slice(at, at + size);
      return run.length === size && said.includes(` ${run.join(' ')} `) ? [run.join(' ')] : [];
    });
  });
}

describe('the data of the report', () => {
  test('holds the whole text of free accounts and of no other', () => {
    const free = study.accounts.filter(({ rights }) => rights.allow === 'free').map(({ key }) => key);
    expect([...new Set(data.texts.map(({ account }) => account))].sort()).toEqual(free.sort());
  });
  test('holds of an account that may only be cited no five words in a row', () => {
    const cited = study.accounts.filter(({ rights }) => rights.allow === 'cite');
    expect(cited).not.toEqual([]);
    for (const account of cited) expect(leaks(account, 5, json)).toEqual([]);
  });
  test('names nothing of an account that may not be shown, and keeps its readings', () => {
    expect(json).not.toMatch(/Ivanov|private-letter/);
    const shown = data.points.flatMap(({ readings }) => readings).find(({ label }) => label.startsWith('61'));
    expect(shown?.witnesses[0]).toMatchObject({
      siglum: 'withheld 1',
      unquoted: 'its words may not be shown',
    });
    expect(leaks(study.accounts.find(({ key }) => key === 'private-letter') as Account, 3, json)).toEqual([]);
  });
  test('quotes no more words at a time than each account allows', () => {
    for (const one of data.points.flatMap(({ readings }) => readings.flatMap(({ witnesses }) => witnesses))) {
      if (one.quote === undefined) continue;
      const rights = study.accounts.find(({ key }) => key === one.account)?.rights;
      if (rights?.allow === 'quote')
        expect(words(one.quote.before + one.quote.words + one.quote.after).length).toBeLessThanOrEqual(
          rights.words,
        );
      else expect(rights?.allow).toBe('free');
    }
  });
  test('a study whose accounts may all only be cited gives no words of any', () => {
    const rights: Rights = { allow: 'cite' };
    const strict = {
      ...build,
      study: { ...study, accounts: study.accounts.map((account) => ({ ...account, rights })) },
    };
    const made = reportContent(strict, about);
    expect(made.texts).toEqual([]);
    const all = JSON.stringify(made);
    for (const account of strict.study.accounts) expect(leaks(account, 8, all)).toEqual([]);
    expect(made.points.flatMap(({ readings }) => readings)).toHaveLength(
      data.points.flatMap(({ readings }) => readings).length,
    );
  });
  test('loses no reading and no point', () => {
    expect(data.points.map(({ id }) => id)).toEqual([...build.points, ...build.alone].map(({ id }) => id));
    for (const [at, point] of build.points.entries())
      expect(data.points[at]?.readings).toHaveLength(point.readings.length);
  });
  test('every list of the contents together holds every point once', () => {
    const { atIssue, agreed, alone, aside } = data.contents;
    expect([...atIssue, ...agreed, ...alone, ...aside].sort((a, b) => a - b)).toEqual(
      data.points.map((_, at) => at),
    );
  });
  test('is the same whatever the order of the accounts', () => {
    const turned = { ...build, study: { ...study, accounts: [...study.accounts].reverse() } };
    const made = reportContent(turned, about);
    expect(made.points).toEqual(data.points);
    expect(made.accounts).toEqual(data.accounts);
  });
  test('survives being written as JSON', () => {
    expect(JSON.parse(json)).toEqual(data);
  });
});
