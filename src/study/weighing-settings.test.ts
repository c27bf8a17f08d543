import { expect, test } from 'vitest';
import { loadStudy } from './load.ts';
import { tempFolder } from './temp-study.test-support.ts';

const load = async (settings: string) => {
  const { study } = await loadStudy(
    await tempFolder({ 'study.yaml': settings, 'accounts/a.md': 'On 2 August 1938 they attacked.\n' }),
  );
  return study;
};
const account = (criticism: string): string =>
  `accounts:\n  - key: a\n    files: accounts/a.md\n    criticism:\n${criticism
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n')}\n`;

test('source criticism is read with its reasons', async () => {
  const study = await load(
    account(
      'reliability: b\nbasis: Eyewitness\nwhy: he was there\nstatements:\n  - { on: p, degree: primary, credibility: 2, why: seen, against-interest: { whose: sov, why: it shames } }',
    ),
  );
  expect(study.problems).toEqual([]);
  expect(study.accounts[0]?.criticism).toMatchObject({
    reliability: 'B',
    basis: 'eyewitness',
    statements: [{ point: 'p', degree: 'primary', credibility: '2', againstInterest: { whose: 'sov' } }],
  });
});

test('a grade that is not on its scale is named with its line and left out; one without a reason is noted', async () => {
  const study = await load(account('reliability: G\nstatements:\n  - { degree: primary }'));
  expect(study.accounts[0]?.criticism?.reliability).toBeUndefined();
  expect(study.problems.map(({ code }) => code).sort()).toEqual([
    'study.criticism',
    'study.criticism',
    'study.no-reason',
  ]);
  expect(study.problems.every(({ place }) => place.file === 'study.yaml' && (place.line ?? 0) > 3)).toBe(
    true,
  );
});

test('sizes must fall along a scale; nothing that cannot be judged has a size', async () => {
  expect((await load('sizes: { record: 2, reliability A: 2, reliability B: 1 }\n')).sizes).toEqual({
    record: 2,
    'reliability A': 2,
    'reliability B': 1,
  });
  const climbing = await load('sizes: { reliability A: 1, reliability B: 2 }\n');
  expect(climbing.sizes).toBeUndefined();
  expect(climbing.problems[0]?.says).toContain('reliability B is larger');
  expect((await load('sizes: { reliability F: 1 }\n')).problems[0]?.says).toContain(
    'reliability F has no size',
  );
});
