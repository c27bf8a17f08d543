import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BuildOptions } from '../core/build-options.ts';
import { handleOf } from '../core/decide/handle-of.ts';
import type { Build } from '../core/model/build.ts';
import type { Decision, Target, Verb } from '../core/model/decision.ts';
import { variorum } from '../core/variorum.ts';
import { loadStudy } from '../study/load.ts';
import { lastingReading } from './lasting-reading.ts';
import { stepMemory } from './step-memory.ts';

const { study } = await loadStudy(join(import.meta.dirname, '../../test/bay'));

/** What may be done to a build, each to the first object there is. */
const deeds: readonly (readonly [says: string, verb: Verb, on: (build: Build) => Target | undefined])[] = [
  [
    'a point confirmed',
    { do: 'confirm' },
    ({ points: [first] }) => first && { on: 'point', point: first.id },
  ],
  [
    'a claim rejected',
    { do: 'reject' },
    ({ read }) => {
      const [claim] = read.flatMap(({ claims }) => claims);
      return claim && { on: 'claim', id: claim.id };
    },
  ],
  ...(['quantity', 'name', 'time', 'act'] as const).map(
    (kind) =>
      [
        `a ${kind} rejected`,
        { do: 'reject' },
        ({ read }: Build): Target | undefined => {
          const mention = read.flatMap(({ mentions }) => mentions).find((one) => one.kind === kind);
          return mention && { on: 'mention', id: mention.id };
        },
      ] as const,
  ),
  [
    'a link taken off',
    { do: 'unlink' },
    ({
      alignment: {
        links: [link],
      },
    }) => link && { on: 'link', a: link.a, b: link.b },
  ],
];

test('a study that stays open is after every decision what it is when it is built anew', () => {
  const remembered: BuildOptions = {
    again: stepMemory(),
    remember: lastingReading((_key, _edition, make) => make()),
  };
  const taken: Decision[] = [];
  let build = variorum(study, { ...remembered, decisions: taken });
  const same = (says: string): void => {
    build = variorum(study, { ...remembered, decisions: [...taken] });
    expect(JSON.stringify(build), says).toBe(JSON.stringify(variorum(study, { decisions: taken })));
  };
  same('nothing decided');
  for (const [says, verb, on] of deeds) {
    const target = on(build);
    const handle = target === undefined ? undefined : handleOf(build, target);
    if (handle === undefined) throw new Error(`nothing for ${says}`);
    taken.push({
      id: `${taken.length}`.padStart(64, '0'),
      when: `2026-01-01T00:00:0${taken.length}Z`,
      by: 'ada',
      why: '',
      handle,
      verb,
    } as Decision);
    same(says);
  }
  // What is taken back leaves nothing behind.
  while (taken.length > 0) {
    taken.pop();
    same(`${taken.length} left`);
  }
});

test('a claim that is rejected makes no other point anew than those it was told in', () => {
  const remembered: BuildOptions = {
    again: stepMemory(),
    remember: lastingReading((_key, _edition, make) => make()),
  };
  const before = variorum(study, remembered);
  const [claim] = before.read.flatMap(({ claims }) => claims.filter(({ kind }) => kind === 'quantity'));
  const handle = claim && handleOf(before, { on: 'claim', id: claim.id });
  if (claim === undefined || handle === undefined) throw new Error('no figure');
  const rejected = {
    id: '0'.repeat(64),
    when: '2026-01-01T00:00:00Z',
    by: 'ada',
    why: '',
    handle,
    verb: { do: 'reject' },
  };
  const after = variorum(study, { ...remembered, decisions: [rejected as Decision] });
  const old = new Map(before.points.map((point) => [point.id, point] as const));
  const told = ({ readings }: Build['points'][number]): boolean =>
    readings.some(({ witnesses }) => witnesses.some((one) => one.claim === claim.id));
  const others = after.points.filter((point) => {
    const was = old.get(point.id);
    return was !== undefined && !told(was) && JSON.stringify(was) === JSON.stringify(point);
  });
  expect(others.length).toBeGreaterThan(3);
  expect(others.filter((point) => old.get(point.id) !== point)).toEqual([]);
});
