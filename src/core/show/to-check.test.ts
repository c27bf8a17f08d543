import { describe, expect, test } from 'vitest';
import type { DecisionView } from './decisions.ts';
import { build } from './fixture.test-support.ts';
import { reportContent } from './report-content.ts';
import { toCheck } from './to-check.ts';

const { points } = reportContent(build, { version: '0', lastHashes: {}, eyes: 'editor' });

describe('the queue', () => {
  test('has contradictions first, and every claim once', () => {
    const queue = toCheck(points, []);
    expect(queue.length).toBeGreaterThan(5);
    const states = queue.map(({ point }) => points[point]?.state);
    expect(states).toEqual([...states].sort((a, b) => order(a) - order(b)));
    expect(new Set(queue.map(({ claim }) => claim)).size).toBe(queue.length);
  });

  test('a place someone decided on is done; what was taken back is open again', () => {
    const [first] = toCheck(points, []);
    const on = (state: DecisionView['state']): DecisionView => ({
      id: 'x',
      by: 'anna',
      when: '',
      why: '',
      kind: 'confirm',
      did: 'confirmed',
      about: '',
      object: first?.claim ?? '',
      state,
    });
    const done = (state: DecisionView['state']) => toCheck(points, [on(state)]).filter((one) => one.done);
    expect(done('stands').map(({ claim }) => claim)).toEqual([first?.claim]);
    expect(done('taken back')).toEqual([]);
  });

  test('nothing of earlier editions and nothing put aside comes', () => {
    for (const { point, reading, witness } of toCheck(points, [])) {
      expect(points[point]?.hidden).toBe(false);
      expect(points[point]?.readings[reading]?.witnesses[witness]?.current).toBe(true);
    }
  });
});

const order = (state: string | undefined): number =>
  ['contradicted', 'argued', 'open', 'explained'].indexOf(state ?? '');
