import { expect, test } from 'vitest';
import type { StudyName } from '../model/build.ts';
import type { PointKey } from '../model/point.ts';
import type { Figures } from './figures.ts';
import type { Ground } from './ground.ts';
import { questionOf } from './question.ts';

const names = [
  { key: 'northern-people', kind: 'demonym', label: 'Northern', party: 'nor', forms: {} },
  { key: 'fishers', kind: 'demonym', label: 'Fisher', forms: {} },
  { key: 'guard', kind: 'unit', label: 'River Guard', party: 'nor', forms: {} },
] as unknown as readonly StudyName[];
const ground = {
  study: {
    names,
    parties: [
      { key: 'nor', name: 'the North' },
      { key: 'sou', name: 'the South' },
      { key: 'uni', name: 'Soviet Union' },
      { key: 'men', name: 'Soviet border guards' },
      { key: 'eas', name: 'Japan' },
    ],
  },
  names: new Map(names.map((name) => [name.key, name])),
  episodes: new Map(),
} as unknown as Ground;
const figures = { sided: () => true } as unknown as Figures;
const asked = (whose: string, counting = 'killed'): string =>
  questionOf(ground, figures, {
    kind: 'quantity',
    thing: 'person',
    whose,
    counting,
    scope: 'whole event',
  } as unknown as PointKey);

test('a question names a side, a people or a unit and shows no key', () => {
  expect(asked('nor')).toBe('How many men died on the Northern side?');
  expect(asked('party:nor')).toBe('How many men died on the Northern side?');
  expect(asked('party:sou')).toBe('How many men died on the side of the South?');
  expect(asked('fishers')).toBe('How many men died on the Fisher side?');
  expect(asked('northern-people', 'strength')).toBe('How many men took part on the Northern side?');
  expect(asked('guard')).toBe('How many men died for River Guard?');
});

test('who did something stands by name, and for whom men died as a side', () => {
  const fired = (whose: string): string =>
    questionOf(ground, figures, {
      kind: 'time',
      thing: 'fire',
      whose,
      counting: '-',
      scope: 'whole event',
    } as unknown as PointKey);
  expect(fired('nor')).toBe('When did the Northern side fire?');
  expect(fired('sou')).toBe('When did the South fire?');
  expect(fired('uni')).toBe('When did the Soviet Union fire?');
  expect(fired('men')).toBe('When did the Soviet border guards fire?');
  expect(fired('eas')).toBe('When did Japan fire?');
});

test('what is not said of a figure stands in one pair of brackets', () => {
  expect(asked('-')).toBe('How many men died (side not said)?');
  expect(asked('-', 'casualties')).toBe(
    'How many men were killed, wounded or missing in all (side not said)?',
  );
});

test('who is thrown back is asked of a body of men; a place is where it happened', () => {
  const thrown = (counting: string): string =>
    questionOf(ground, figures, {
      kind: 'time',
      thing: 'retake',
      whose: 'nor',
      counting,
      scope: 'whole event',
    } as unknown as PointKey);
  expect(thrown('guard')).toBe('When did the Northern side throw back River Guard?');
  expect(thrown('~the ford')).toBe('When did the Northern side throw back the other side at the ford?');
});

test('a side stands with the article its name needs', () => {
  expect(asked('uni')).toBe('How many men died on the side of the Soviet Union?');
  expect(asked('men')).toBe('How many men died on the side of the Soviet border guards?');
  expect(asked('eas')).toBe('How many men died on the side of Japan?');
});
