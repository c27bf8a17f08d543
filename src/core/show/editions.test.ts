import { describe, expect, test } from 'vitest';
import type { Account } from '../model/account.ts';
import type { History, HistoryEvent } from '../model/dependence.ts';
import { castOf } from './cast.ts';
import { editionsOf } from './editions.ts';
import { build } from './fixture.test-support.ts';
import { reportContent } from './report-content.ts';

const parts = { version: 'test', lastHashes: {} } as unknown as Parameters<typeof reportContent>[1];
const points = reportContent(build, parts).points;
const enwiki = build.study.accounts.find(({ key }) => key === 'enwiki') as Account;
const [first, second] = enwiki.editions;

const place = (edition: Account['editions'][number] | undefined) => {
  const text = edition?.text ?? '';
  const span = { start: 0, end: 3, words: text.slice(0, 3) };
  return { edition: edition?.id ?? '', span, sentence: { start: 0, end: 40, words: text.slice(0, 40) } };
};

/** The editions view of the fixture with one history of one point in the place of its own. */
function viewWith(event: Partial<HistoryEvent>, reverted = 0, rights?: Account['rights']) {
  const history: History = {
    account: 'enwiki',
    point: build.points[0]?.id ?? '',
    question: 'How many?',
    states: enwiki.editions.map(({ label }) => ({ edition: label, label: '792' })),
    events: [
      {
        kind: 'changed',
        part: 'number',
        edition: second?.label ?? '',
        between: { from: first?.date?.edtf ?? '', to: second?.date?.edtf ?? '', certain: true },
        before: '236',
        after: '792',
        wordsBefore: place(first),
        wordsAfter: place(second),
        ...event,
      },
    ],
    reverted,
  };
  const accounts = build.study.accounts.map((one) =>
    one.key === 'enwiki' && rights !== undefined ? { ...one, rights } : one,
  );
  const changed = {
    ...build,
    study: { ...build.study, accounts },
    trace: { ...build.trace, histories: [history] },
  };
  const views = editionsOf(castOf(changed.study, changed.names), changed, points);
  return views.find(({ editions }) => editions.length === enwiki.editions.length);
}

describe('events in the life of a claim', () => {
  test('what, between when, by whom, and the words before and after', () => {
    const [turn] = viewWith({ by: 'Editor' })?.lives[0]?.turns ?? [];
    expect(turn).toMatchObject({
      says: 'number changed',
      between: 'between about 2007 and about 2011',
      by: 'Editor',
      before: '236',
      after: '792',
    });
    expect(turn?.quoteAfter?.words).toBe(second?.text.slice(0, 3));
  });

  test('dates that do not settle the order say so', () => {
    const between = { from: first?.date?.edtf ?? '', to: second?.date?.edtf ?? '', certain: false };
    expect(viewWith({ between })?.lives[0]?.turns[0]?.between).toBe(
      'between about 2007 and about 2011; the dates do not settle the order',
    );
  });

  test('a dropped attribution is named as such', () => {
    const [turn] = viewWith({ kind: 'attribution dropped', part: 'attribution' })?.lives[0]?.turns ?? [];
    expect(turn?.says).toBe('attribution dropped');
  });

  test('a reading that comes in beside another, or goes and leaves it, takes nobody’s place', () => {
    const says = (event: Partial<HistoryEvent>) => viewWith(event)?.lives[0]?.turns[0]?.says;
    expect(says({ went: [], came: ['600'] })).toBe('number added');
    expect(says({ went: ['600'], came: [] })).toBe('number no longer told');
    expect(says({ went: ['600'], came: ['500'] })).toBe('number changed');
  });

  test('three returns are a dispute, two are none', () => {
    expect(viewWith({}, 3)?.lives[0]?.disputed).toBe(3);
    expect(viewWith({}, 2)?.lives[0]?.disputed).toBe(0);
  });

  test('words that may not be quoted are not there', () => {
    const [turn] = viewWith({}, 0, { allow: 'cite' })?.lives[0]?.turns ?? [];
    expect(turn).toBeDefined();
    expect(turn?.quoteBefore).toBeUndefined();
    expect(turn?.quoteAfter).toBeUndefined();
  });

  test('whence what it says last has come: the edition, its maker, and the note as far as it may be quoted', () => {
    const after = place(second);
    const text = second?.text ?? '';
    const reference = { start: 4, end: 12, words: text.slice(4, 12) };
    const event = { by: 'Editor', wordsAfter: { ...after, reference } };
    expect(viewWith(event)?.lives[0]?.brought).toEqual({
      at: 1,
      by: 'Editor',
      reference: expect.stringContaining(reference.words.trim().split(' ')[0] ?? ''),
    });
    expect(viewWith(event, 0, { allow: 'cite' })?.lives[0]?.brought).toEqual({ at: 1, by: 'Editor' });
    expect(viewWith({ by: 'Editor' })?.lives[0]?.brought).toEqual({ at: 1, by: 'Editor' });
  });
});
