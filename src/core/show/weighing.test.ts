import { expect, test } from 'vitest';
import { build } from './fixture.test-support.ts';
import { weighingLines, weighingOf } from './weighing.ts';

const plain = { columns: 100, style: (_: unknown, words: string) => words, all: true };

test('each reading stands with what speaks for it before what is not known, and no total', () => {
  const view = weighingOf(build);
  expect(view.points).toHaveLength(build.points.filter(({ hidden }) => !hidden).length);
  const text = weighingLines(view, plain).join('\n');
  expect(text).toContain('not known  basis');
  expect(text).not.toMatch(/\bsum\b|score|verdict/);
  expect(text).toContain('Learned quality of accounts: Off');
});

test('a point is found by its id, and best stays unsigned until a reading is established', () => {
  const id = build.points[0]?.id as string;
  const ranged = {
    ...build,
    weighing: {
      ...build.weighing,
      ranges: [{ point: id, rule: 'extremes' as const, min: 1, max: 9, says: 'extremes', readings: [] }],
      sensitivity: [
        {
          point: id,
          alterations: [],
          says: 'Neither one change nor two.',
          tried: { singles: 1, pairs: 0 },
          complete: true,
        },
      ],
    },
  };
  const view = weighingOf(ranged, id);
  expect(view.points.map((point) => point.id)).toEqual([id]);
  const text = weighingLines(view, plain).join('\n');
  expect(text).toContain('min 1, best unsigned, max 9');
  expect(text).toContain('Neither one change nor two.');
  expect(weighingOf(build, 'no such').points).toEqual([]);
});

test('more than ten points are counted unless all are asked for', () => {
  const view = weighingOf(build);
  const many = {
    ...view,
    points: Array.from({ length: 12 }, (_, at) => ({ ...view.points[0], id: `p${at}` })),
  };
  expect(weighingLines(many as typeof view, { ...plain, all: false }).join('\n')).toContain(
    '2 more points: --all',
  );
});
