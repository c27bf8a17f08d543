import { expect, test } from 'vitest';
import type { Build } from '../src/core/model/build.ts';
import { castOf } from '../src/core/show/cast.ts';
import { omissionsView } from '../src/core/show/omissions.ts';
import { variorum } from '../src/core/variorum.ts';
import { loadStudy } from '../src/study/load.ts';
import { tempFolder } from '../src/study/temp-study.test-support.ts';

async function buildOf(texts: Readonly<Record<string, string>>): Promise<Build> {
  const files = Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${name}.txt`, text]));
  const { study } = await loadStudy(await tempFolder(files));
  return variorum(study);
}

const DAYS = [
  'On 2 May 1871 General Rossel attacked Fort Issy.',
  'On 9 May 1871 the army of Versailles took Fort Issy.',
  'On 13 May 1871 the army of Versailles took Fort Vanves.',
  'On 16 May 1871 the Commune pulled down the Vendome Column in Paris.',
  'On 21 May 1871 the army of Versailles entered Paris.',
];

/** Accounts that share an episode in which both stand. */
const shared = ({ alignment }: Build): number =>
  alignment.episodes.filter(({ passages }) => passages.length > 1).length;

test('an account in the wrong order meets the one in the right order', async () => {
  const right = DAYS.join('\n\n');
  const wrong = [...DAYS].reverse().join('\n\n');
  const built = await buildOf({ right, wrong });
  expect(shared(built)).toBeGreaterThanOrEqual(3);
  // What they say is the same, so nothing is contradicted.
  expect(built.points.filter(({ state }) => state === 'contradicted')).toEqual([]);
});

test('an account that is a list of dates builds, and takes nobody’s place', async () => {
  const dates = Array.from({ length: 28 }, (_, at) => `${at + 1} May 1871`).join('\n');
  const built = await buildOf({ story: DAYS.join('\n\n'), dates });
  expect(built.read).toHaveLength(2);
  expect(built.points.filter(({ state }) => state === 'contradicted')).toEqual([]);
  for (const { passages } of built.alignment.episodes) expect(passages.length).toBeLessThanOrEqual(8);
});

test('an account of two wars is aligned only where it tells the one', async () => {
  const other = [
    'On 24 June 1859 the army of France attacked Solferino.',
    'On 11 July 1859 the emperors met at Villafranca.',
  ];
  const built = await buildOf({ one: DAYS.join('\n\n'), both: [...other, ...DAYS].join('\n\n') });
  expect(shared(built)).toBeGreaterThanOrEqual(3);
  for (const { when } of built.alignment.episodes) expect(when?.earliest ?? 0).toBeGreaterThan(-36100);
});

test('two accounts that share no episode have no point, and it is no fault of either', async () => {
  const built = await buildOf({
    commune: DAYS.join('\n\n'),
    sea: 'On 14 May 1905 the fleet of Togo lay at Masampo.\n\nOn 27 May 1905 Togo sank the Borodino.',
  });
  expect(shared(built)).toBe(0);
  expect(built.points).toEqual([]);
  expect(omissionsView(castOf(built.study, built.names), built).episodes).toEqual([]);
});

test('a thousand accounts of one paragraph that all differ build, and what was not tried is said', async () => {
  const forts = ['Issy', 'Vanves', 'Montrouge'];
  const texts = Object.fromEntries(
    Array.from({ length: 1000 }, (_, at) => [
      `a${at}`,
      `On ${1 + (at % 28)} May 1871 the army of Versailles took Fort ${forts[at % 3]}. They lost ${100 + at} men killed.`,
    ]),
  );
  const built = await buildOf(texts);
  expect(built.read).toHaveLength(1000);
  expect(built.points.length).toBeGreaterThan(0);
  expect(built.weighing.sensitivity.some(({ complete }) => !complete)).toBe(true);
});
