import { join } from 'node:path';
import { type Answer, type Ballot, ballotOf } from '../src/core/weigh/panel/ballot.ts';
import { firstOf } from '../src/core/weigh/panel/first.ts';
import { methods } from '../src/core/weigh/panel/panel.ts';
import { twins } from '../src/core/weigh/panel/twins.ts';
import { stream } from './bootstrap.ts';
import { compiledFigures, DESCENT } from './weigh-acw.ts';
import { copiedRun, worlds } from './weigh-copied.ts';
import { flightDays, isScheduled, minutesApart } from './weigh-flight.ts';
import { listRun } from './weigh-lists.ts';

const corpora = join(import.meta.dirname, '..', '..', 'shared', 'corpora');
const SEEDS = 60;
/** Minutes within which a time is right. */
const RIGHT = 10;

const say = (line = ''): void => console.log(line);
const cell = (right: number, all: number): string => (all === 0 ? '   -' : (right / all).toFixed(3).slice(1));
const table = (head: readonly string[], rows: readonly (readonly string[])[]): void => {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => (row[at] ?? '').length)));
  for (const row of [head, ...rows])
    say(
      row
        .map((one, at) => (at === 0 ? one.padEnd(widths[at] as number) : one.padStart(widths[at] as number)))
        .join('  '),
    );
  say();
};

/** Share of what a method puts first in an item that is right: several level values share one vote. */
function shareRight(ballot: Ballot, first: readonly number[], right: (value: string) => boolean): number {
  return first.filter((value) => right(ballot.values[value] as string)).length / first.length;
}

/** Counts what is right, by named part. */
function tally(): { add: (part: string, right: number) => void; show: (part: string) => string } {
  const counts = new Map<string, [number, number]>();
  return {
    add: (part, right) => {
      const [sum, all] = counts.get(part) ?? [0, 0];
      counts.set(part, [sum + right, all + 1]);
    },
    show: (part) => cell(...(counts.get(part) ?? [0, 0])),
  };
}

/** What was published for voting, and the best of the methods without given groups, on these data and worlds. */
const PUBLISHED: Readonly<Record<string, readonly string[]>> = {
  [worlds[0]?.name ?? '']: [
    'vote .640',
    'TruthFinder .469',
    'CRH .455',
    'ACCU .484',
    'ACCUCOPY .914 / .501',
    'groups given .951',
  ],
  [worlds[1]?.name ?? '']: ['vote .427', 'others about .35', 'ACCUCOPY .353', 'groups given .827'],
  [worlds[2]?.name ?? '']: ['vote .887', 'ACCU .925'],
};

function benchCopied(): void {
  for (const world of worlds) {
    const plain = methods.map(tally);
    const given = methods.map(tally);
    for (let seed = 0; seed < SEEDS; seed++) {
      const { answers, groups } = copiedRun(world, seed);
      for (const [counts, ballot] of [
        [plain, ballotOf(answers)],
        [given, ballotOf(answers, groups)],
      ] as const)
        methods.forEach((method, at) => {
          const first = firstOf(ballot, method.run(ballot).belief);
          first.forEach((values, item) => {
            // What nobody got right can be found by no method.
            const [from, to] = [ballot.itemStart[item], ballot.itemStart[item + 1]];
            if (ballot.values.slice(from, to).includes('true'))
              counts[at]?.add(
                'all',
                shareRight(ballot, values, (value) => value === 'true'),
              );
          });
        });
    }
    say(`${world.name}, ${SEEDS} seeds; before us: ${PUBLISHED[world.name]?.join(', ')}`);
    table(
      ['', 'nothing known', 'groups given'],
      methods.map(({ name }, at) => [name, plain[at]?.show('all') ?? '', given[at]?.show('all') ?? '']),
    );
  }
}

/** Lists of names, most faults being names left out: what a list that lacks one says is no other answer but less of it. */
function benchLists(): void {
  const plain = methods.map(tally);
  const given = methods.map(tally);
  for (let seed = 0; seed < SEEDS; seed++) {
    const { answers, gold, groups } = listRun(seed);
    for (const [counts, ballot] of [
      [plain, ballotOf(answers)],
      [given, ballotOf(answers, groups)],
    ] as const)
      methods.forEach((method, at) => {
        const first = firstOf(ballot, method.run(ballot).belief);
        ballot.items.forEach((item, place) => {
          const right = gold.get(item);
          counts[at]?.add(
            'all',
            shareRight(ballot, first[place] as readonly number[], (value) => value === right),
          );
        });
      });
  }
  say(
    `lists of names (100 books, 300 shops, partial lists; made up), ${SEEDS} seeds; published on real book authors: voting .570, best of the open libraries .71 (Investment)`,
  );
  table(
    ['', 'nothing known', 'groups given'],
    methods.map(({ name }, at) => [name, plain[at]?.show('all') ?? '', given[at]?.show('all') ?? '']),
  );
}

function benchFlight(): void {
  const days = flightDays(corpora);
  if (days === undefined) {
    say('flight: skipped: not there\n');
    return;
  }
  const plain = methods.map(tally);
  const found = methods.map(tally);
  let items = 0;
  for (const { day, answers, gold } of days) {
    const alone = ballotOf(answers);
    const grouped = ballotOf(answers, twins(alone));
    items += alone.items.filter((item) => gold.has(item)).length;
    for (const [counts, ballot] of [
      [plain, alone],
      [found, grouped],
    ] as const)
      methods.forEach((method, at) => {
        const first = firstOf(ballot, method.run(ballot).belief);
        ballot.items.forEach((item, place) => {
          const right = gold.get(item);
          if (right === undefined) return;
          const share = shareRight(
            ballot,
            first[place] as readonly number[],
            (value) => minutesApart(Number(value), right) <= RIGHT,
          );
          counts[at]?.add('all', share);
          counts[at]?.add(day, share);
          counts[at]?.add(isScheduled(item) ? 'scheduled' : 'actual', share);
        });
      });
  }
  say(
    `flight: ${days.length} days, ${items} times with gold, right within ${RIGHT} minutes; before us: voting .87 (actual .73), TruthFinder .988 on 84 times of another day`,
  );
  table(
    ['', 'nothing known', 'scheduled', 'actual', 'with twins as groups', 'scheduled', 'actual'],
    methods.map(({ name }, at) => [
      name,
      ...['all', 'scheduled', 'actual'].map((part) => plain[at]?.show(part) ?? ''),
      ...['all', 'scheduled', 'actual'].map((part) => found[at]?.show(part) ?? ''),
    ]),
  );
  // Nothing was set by these days: what holds on one of them alone holds on all.
  say('flight: each day by itself, nothing known, then with twins as groups');
  table(
    ['', ...days.map(({ day }) => day), ...days.map(({ day }) => day)],
    methods.map(({ name }, at) => [
      name,
      ...days.map(({ day }) => plain[at]?.show(day) ?? ''),
      ...days.map(({ day }) => found[at]?.show(day) ?? ''),
    ]),
  );
}

function benchCompilers(): void {
  const figures = compiledFigures(corpora);
  if (figures === undefined) {
    say('acw: skipped: not there\n');
    return;
  }
  const { answers, opposed } = figures;
  const ballots = [ballotOf(answers), ballotOf(answers, DESCENT)];
  say(
    `acw: ${opposed.length} points where the commission's three agree against two older compilers that agree: how often the copied figure is first`,
  );
  table(
    ['', 'nothing known', 'descent given', 'of them level'],
    methods.map((method) => {
      const counts = ballots.map((ballot) => {
        const first = firstOf(ballot, method.run(ballot).belief);
        const met = opposed.map(({ item, copied }) =>
          (first[ballot.items.indexOf(item)] ?? []).map((value) => ballot.values[value] === copied),
        );
        return [
          met.filter((one) => one.includes(true)).length,
          met.filter((one) => one.includes(true) && one.length > 1).length,
        ] as const;
      });
      return [method.name, `${counts[0]?.[0]}`, `${counts[1]?.[0]}`, `${counts[1]?.[1]}`];
    }),
  );
}

/** 50,000 answers: 50 sources, 2,000 questions, half of them answered, six values each. */
function manyAnswers(): Answer[] {
  const next = stream(3);
  const answers: Answer[] = [];
  for (let item = 0; item < 2000; item++)
    for (let source = 0; source < 50; source++)
      if (next() < 0.5)
        answers.push({
          source: `s${source}`,
          item: `q${item}`,
          value: next() < 0.5 + source / 120 ? 'true' : `wrong ${Math.floor(next() * 5)}`,
        });
  return answers;
}

function benchSpeed(): void {
  const answers = manyAnswers();
  const times = (work: () => void): string => {
    const met = Array.from({ length: 5 }, () => {
      // Time of the processor: others may be at work on the machine.
      const start = process.cpuUsage().user;
      work();
      return (process.cpuUsage().user - start) / 1000;
    }).sort((a, b) => a - b);
    return `${(met[0] as number).toFixed(0)} to ${(met[4] as number).toFixed(0)}`;
  };
  const ballot = ballotOf(answers);
  say(`speed: ${answers.length} answers, milliseconds of the processor, five runs`);
  table(
    ['', 'ms'],
    [
      ['packing', times(() => ballotOf(answers))],
      ...methods.map(({ name, run }) => [name, times(() => run(ballot))]),
      ['the whole panel', times(() => methods.map(({ run }) => run(ballot)))],
    ],
  );
}

/** `npm run bench weigh`: learned quality, with the figures that were published beside it. */
export async function benchWeigh(): Promise<void> {
  say('Learned quality: share of questions where what a method puts first is right\n');
  benchCopied();
  benchLists();
  benchFlight();
  benchCompilers();
  benchSpeed();
}
