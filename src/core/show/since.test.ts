import { describe, expect, test } from 'vitest';
import type { DecisionView } from './decisions.ts';
import type { SeenPoint, SeenState } from './seen-state.ts';
import { sinceLines, sinceOf } from './since.ts';

const reading = (label: string, accounts: readonly string[], type = '') => ({
  id: `r-${label}`,
  label,
  accounts,
  type,
});
const point = (more: Partial<SeenPoint> = {}): SeenPoint => ({
  id: 'p',
  question: 'How many fell?',
  state: 'contradicted',
  separate: 2,
  readings: [reading('236', ['a']), reading('717', ['b'], 'contradiction')],
  ...more,
});
const state = (more: Partial<SeenState> = {}): SeenState => ({
  shape: 1,
  version: '1',
  when: '2026-01-02T00:00:00.000Z',
  accounts: ['a', 'b'].map((key) => ({ key, siglum: key.toUpperCase(), text: 'x' })),
  points: [point()],
  decisions: ['d1'],
  ...more,
});
const decision = (more: Partial<DecisionView> = {}): DecisionView => ({
  id: 'd1',
  by: 'anna',
  when: '2026-01-01T00:00:00.000Z',
  why: '',
  kind: 'confirm',
  did: 'confirmed',
  about: 'How many fell?',
  point: 'p',
  state: 'stands',
  anchoring: 'exact',
  ...more,
});
const withC = {
  accounts: [...state().accounts, { key: 'c', siglum: 'C', text: 'x' }],
  points: [
    point({
      state: 'explained',
      separate: 3,
      readings: [reading('236', ['a', 'c']), reading('717', ['b'], 'revised')],
    }),
  ],
};

describe('what changed since', () => {
  test('nothing, of the same state', () => {
    const since = sinceOf(state(), state(), [decision()]);
    expect(since).toMatchObject({ added: [], gone: [], edited: [], decided: 0, points: [], again: [] });
    expect(sinceLines(since, [])).toEqual(['Since 2026-01-02 00:00 UTC', '  nothing changed']);
  });

  test('a new account: state, lines, readings and types of the point, with the account as the cause', () => {
    const { added, points, again } = sinceOf(state(), state(withC), [decision()]);
    expect(added).toEqual(['C']);
    expect(points).toEqual([
      {
        id: 'p',
        question: 'How many fell?',
        what: [
          'was contradicted, is explained',
          'two separate lines before, now three separate lines',
          '236 is also given by C',
          '717 is now revised, was contradiction',
        ],
        because: ['new account: C'],
      },
    ]);
    expect(again).toEqual([{ id: 'd1', because: 'its point changed: new account: C' }]);
  });

  test('a decision is the cause of what it changed, and asks for no other look at itself', () => {
    const now = state({ points: [point({ state: 'argued' })] });
    const { points, again } = sinceOf(state(), now, [
      decision(),
      decision({ id: 'd2', by: 'boris', did: 'retyped as judgement', when: '2026-02-01T00:00:00.000Z' }),
    ]);
    expect(points[0]?.because).toEqual(['decided by boris']);
    expect(again).toEqual([]);
  });

  test('where no account and no decision can be the cause it is the program, else the settings', () => {
    const changed = { points: [point({ state: 'open' })] };
    expect(sinceOf(state(), state({ ...changed, version: '2' }), []).points[0]?.because).toEqual([
      'another version of the program: 1, now 2',
    ]);
    expect(sinceOf(state(), state(changed), []).points[0]?.because).toEqual([
      'settings or names of the study',
    ]);
  });

  test('a point that is gone, one that is new, an edited text', () => {
    const now = state({
      accounts: [{ key: 'a', siglum: 'A', text: 'y' }],
      points: [point({ id: 'q', question: 'When?', readings: [reading('29 July', ['a'])] })],
    });
    const since = sinceOf(state(), now, []);
    expect(since).toMatchObject({ gone: ['B'], edited: ['A'] });
    expect(since.points.map(({ what, because }) => [what[0], because])).toEqual([
      ['new point: one reading, contradicted', ['edited text: A']],
      ['no longer a point: 236, 717', ['account taken out: B', 'edited text: A']],
    ]);
  });

  test('words that moved, changed or are gone want another look; a taken back decision does not', () => {
    const of = (more: Partial<DecisionView>) => sinceOf(state(), state(), [decision(more)]).again;
    expect(of({ anchoring: 'changed' })).toHaveLength(1);
    expect(of({ state: 'lost' })).toHaveLength(1);
    expect(of({ state: 'taken back', anchoring: 'changed' })).toEqual([]);
    expect(of({ did: 'seen' })).toEqual([]);
  });
});
