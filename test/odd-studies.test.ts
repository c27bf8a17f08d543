import { expect, test } from 'vitest';
import type { Build } from '../src/core/model/build.ts';
import { castOf } from '../src/core/show/cast.ts';
import { omissionsView } from '../src/core/show/omissions.ts';
import { problemsOf } from '../src/core/show/problems.ts';
import { variorum } from '../src/core/variorum.ts';
import { loadStudy } from '../src/study/load.ts';
import { tempFolder } from '../src/study/temp-study.test-support.ts';

async function buildOf(texts: Readonly<Record<string, string>>): Promise<Build> {
  // The language is said: of a few words it is a guess.
  const files = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [`${name}.md`, `---\nlanguage: en\n---\n${text}`]),
  );
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

/** What the build says could not be aligned: the account, the code and the words. */
const unaligned = ({ problems }: Build): string[] =>
  problems
    .filter(({ code }) => code.startsWith('align.'))
    .map(({ code, place, says }) => `${place.account ?? 'all'} ${code}: ${says}`);

/** Accounts that share an episode in which both stand. */
const shared = ({ alignment }: Build): number =>
  alignment.episodes.filter(({ passages }) => passages.length > 1).length;

test('an account in the wrong order meets the one in the right order', async () => {
  const right = DAYS.join('\n\n');
  const wrong = [...DAYS].reverse().join('\n\n');
  const built = await buildOf({ right, wrong });
  expect(shared(built)).toBeGreaterThanOrEqual(3);
  expect(unaligned(built)).toEqual([
    'wrong align.order: it does not tell in the order of time: of each hundred pairs of dates 100 stand the wrong way round; its passages are aligned by dates, names and acts, without the help of their order',
  ]);
  // What they say is the same, so nothing is contradicted.
  expect(built.points.filter(({ state }) => state === 'contradicted')).toEqual([]);
});

test('an account that tells a day by its old date is said to be perhaps of the old calendar, and one that has the day itself is not', async () => {
  const both = 'On 22 January 1827 (10 January Old Style) the Danes took the fort at Orvale.';
  const old = 'On 10 January 1827 the Danes took the fort at Orvale.';
  const own = 'On 22 January 1827 the Danes took the fort at Orvale, which they had left on 10 January 1827.';
  const built = await buildOf({ both, old, own });
  expect(unaligned(built).filter((told) => told.includes('align.old-style'))).toEqual([
    'old align.old-style: it tells of 1827-01-10, and by both that date of the old style is 1827-01-22; its days may be of the Julian calendar',
  ]);
});

test('an account that is a list of dates builds, and takes nobody’s place', async () => {
  const dates = Array.from({ length: 28 }, (_, at) => `${at + 1} May 1871`).join('\n');
  const built = await buildOf({ story: DAYS.join('\n\n'), dates });
  expect(built.read).toHaveLength(2);
  expect(unaligned(built).join('\n')).toMatch(
    /dates align\.dates: \d+ of \d+ passages hold dates and nothing that was done/,
  );
  expect(unaligned(built).join('\n')).not.toContain('story align.dates');
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
  expect(unaligned(built)).toEqual([
    'both align.other-event: 2 passages tell of 1859-06-24 to 1859-07-11, a year and more from all that other accounts tell; they were aligned with nothing',
  ]);
});

test('two accounts that share no episode have no point, and it is no fault of either', async () => {
  const built = await buildOf({
    commune: DAYS.join('\n\n'),
    sea: 'On 14 May 1905 the fleet of Togo lay at Masampo.\n\nOn 27 May 1905 Togo sank the Borodino.',
  });
  expect(shared(built)).toBe(0);
  expect(built.points).toEqual([]);
  expect(omissionsView(castOf(built.study, built.names), built).episodes).toEqual([]);
  expect(unaligned(built)).toEqual([
    'commune align.alone: it shares no episode with another account: it tells of 1871-05-02 to 1871-05-21, the others of 1905-05-14 to 1905-05-27',
    'sea align.alone: it shares no episode with another account: it tells of 1905-05-14 to 1905-05-27, the others of 1871-05-02 to 1871-05-21',
  ]);
  const shown = problemsOf(castOf(built.study, built.names), built.problems);
  expect(shown.some(({ says, remedy }) => says.includes('shares no episode') && remedy !== '')).toBe(true);
});

test('two thousand accounts of one paragraph that all differ build, and what was not tried is said', async () => {
  const forts = ['Issy', 'Vanves', 'Montrouge'];
  const texts = Object.fromEntries(
    Array.from({ length: 2000 }, (_, at) => [
      `a${at}`,
      `On ${1 + (at % 28)} May 1871 the army of Versailles took Fort ${forts[at % 3]}. They lost ${100 + at} men killed.`,
    ]),
  );
  const built = await buildOf(texts);
  expect(built.read).toHaveLength(2000);
  expect(built.points.length).toBeGreaterThan(0);
  expect(unaligned(built).length).toBeLessThan(3);
  expect(built.weighing.sensitivity.some(({ complete }) => !complete)).toBe(true);
});
