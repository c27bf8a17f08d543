import { describe, expect, test } from 'vitest';
import { appendDecision } from '../../study/append-decision.ts';
import { buildStudy } from '../../study/build.ts';
import { tempFolder } from '../../study/temp-study.test-support.ts';
import type { Target } from '../model/decision.ts';
import { handleOf } from './handle-of.ts';

const FILES = {
  'accounts/one.txt':
    'On 31 July 1938 Japanese troops attacked the hill and lost 40 men killed. The Soviet troops lost 717 men killed.\n',
  'accounts/two.txt':
    'On 31 July 1938 the Japanese attacked the hill and lost 55 men killed. The Soviet troops lost 236 men killed.\n',
};

describe('the handle of what is shown', () => {
  test('leads back to the very object, for every point, reading, difference, claim, mention and pair of passages', async () => {
    const folder = await tempFolder(FILES);
    const cache = await tempFolder();
    const { build } = await buildStudy(folder, { cache });
    const [first, second] = build.read.map(({ passages }) => passages[0]?.id ?? '');
    const targets: { target: Target; object: string }[] = [
      ...[...build.points, ...build.alone].flatMap(({ id, readings, differences }) => [
        { target: { on: 'point' as const, point: id }, object: id },
        ...readings.map((reading) => ({
          target: { on: 'reading' as const, point: id, reading: reading.id },
          object: reading.id,
        })),
        ...differences.map(({ a, b }) => ({
          target: { on: 'difference' as const, point: id, a, b },
          object: [a, b].sort().join(' '),
        })),
      ]),
      ...build.read.flatMap(({ claims, mentions }) => [
        ...claims.map(({ id }) => ({ target: { on: 'claim' as const, id }, object: id })),
        ...mentions.map(({ id }) => ({ target: { on: 'mention' as const, id }, object: id })),
      ]),
      {
        target: { on: 'link', a: first ?? '', b: second ?? '' },
        object: [first, second].sort().join(' '),
      },
    ];
    expect(targets.length).toBeGreaterThan(20);
    // `seen` changes nothing that the others rest on.
    for (const [at, { target }] of targets.entries()) {
      const handle = handleOf(build, target);
      if (handle === undefined) throw new Error(`no handle of ${JSON.stringify(target)}`);
      const when = `2026-01-01T10:00:00.${String(at).padStart(3, '0')}Z`;
      await appendDecision(`${folder}/decisions/anna.jsonl`, {
        by: 'anna',
        when,
        why: '',
        handle,
        verb: { do: 'seen' },
      });
    }
    const after = await buildStudy(folder, { cache });
    const found = new Map(after.build.decisions.map((one) => [one.decision, one] as const));
    const met = after.decisions.map(({ id }) => found.get(id));
    expect(met.map((one) => one?.object)).toEqual(targets.map(({ object }) => object));
    expect(new Set(met.map((one) => one?.anchoring))).toEqual(new Set(['exact']));
  });

  test('is none for what the build does not have', async () => {
    const { build } = await buildStudy(await tempFolder(FILES), { cache: await tempFolder() });
    const [point] = build.points;
    const none: Target[] = [
      { on: 'point', point: 'no-such-point' },
      { on: 'reading', point: point?.id ?? '', reading: 'no-such-reading' },
      { on: 'claim', id: 'no-such-claim' },
      { on: 'link', a: 'x', b: 'y' },
      { on: 'dependence', from: 'one', to: 'nobody' },
    ];
    for (const target of none) expect(handleOf(build, target), JSON.stringify(target)).toBeUndefined();
  });
});
