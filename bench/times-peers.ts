import { readEdtf } from '../src/core/calendars/edtf.ts';
import { segment } from '../src/core/read/segment.ts';
import { bootstrap } from './bootstrap.ts';
import { noon } from './peer-chrono.ts';
import type { PeerTime } from './peers.ts';
import { peers, whySkipped } from './peers.ts';
import type { GoldText, RecognizerCase } from './times-gold.ts';
import { agrees } from './times-recognizers.ts';
import { type Counts, f1, sum, type Told } from './times-score.ts';
import { read, say, scoreTold, type TimeLanguage, table, two } from './times-tables.ts';

type ReadTimes = (text: string, written: Date) => PeerTime[];

/**
 * What a peer tells in a whole text. It gets our sentences one by one, because it knows no documents, and each with the
 * last day it told itself as the day of writing, which is the best a user of it can do for the year of "on 5 May".
 */
function throughText(text: string, language: TimeLanguage, ask: ReadTimes): Told[] {
  let written = noon(2000, 1, 1);
  return segment(text, [], language.segment).flatMap(({ start, end }) => {
    const times = ask(text.slice(start, end), written);
    written = times.findLast(({ day }) => day !== undefined)?.day ?? written;
    return times.flatMap((one) =>
      one.values.map((value) => ({
        start: start + one.start,
        end: start + one.end,
        words: one.words,
        value,
      })),
    );
  });
}

/** Microseconds of the processor that a run has to take before its speed says anything: the clock of a process counts in thousands. */
const ENOUGH = 300_000;

/** Megabytes of UTF-8 in a second of processor time, after a warm run; repeated until it can be told. */
function rate(text: string, run: () => void): string {
  run();
  const before = process.cpuUsage().user;
  let runs = 0;
  let used = 0;
  while (used < ENOUGH && runs < 10_000) {
    run();
    runs++;
    used = process.cpuUsage().user - before;
  }
  return ((runs * Buffer.byteLength(text)) / used).toFixed(2);
}

/** The peers on the texts our own table was just made from, with the same scoring, and the speed of all of them. */
export async function peersOnTexts(
  title: string,
  texts: readonly GoldText[],
  language: TimeLanguage,
): Promise<void> {
  const sample = texts
    .slice(0, 3)
    .map(({ text }) => text)
    .join('\n\n');
  const speeds = [`ours ${rate(sample, () => read(sample, language, language.code))}`];
  for (const peer of await peers()) {
    const ask = 'skipped' in peer ? undefined : peer.times(language.code);
    if (ask === undefined) {
      say(`${title}, ${peer.name}: ${whySkipped(peer, `no model of times for ${language.code}`)}`);
      continue;
    }
    table(
      `${title}, ${peer.name}`,
      texts.map((text) => scoreTold(text, throughText(text.text, language, ask))),
      false,
    );
    speeds.push(`${peer.name} ${rate(sample, () => throughText(sample, language, ask))}`);
  }
  say(`  MB/s on the first three texts: ${speeds.join(' · ')}`);
}

/** The peers on the recognizers' own cases, which are the very tests recognizers-text is developed with. */
export async function peersOnCases(
  title: string,
  cases: readonly RecognizerCase[],
  language: TimeLanguage,
): Promise<void> {
  const text = cases.map(({ input }) => input).join('\n');
  const inputs = (run: (input: string) => void) => () => {
    for (const { input } of cases) run(input);
  };
  const speeds = [
    `ours ${rate(
      text,
      inputs((input) => read(input, language, language.code)),
    )}`,
  ];
  for (const peer of await peers()) {
    const ask = 'skipped' in peer ? undefined : peer.times(language.code);
    if (ask === undefined) {
      say(`  ${peer.name}: ${whySkipped(peer, `no model of times for ${language.code}`)}`);
      continue;
    }
    const counts = cases.map((one): Counts => {
      const [year = 2000, month = 1, day = 1] = one.written.split('-').map(Number);
      const here = ask(one.input, noon(year, month, day)).filter(
        (t) => t.start < one.start + one.words.length && t.end > one.start,
      );
      return { hit: here.some((t) => says(t, one.value)) ? 1 : 0, told: here.length, gold: 1 };
    });
    const all = sum(counts);
    const [low, high] = bootstrap(counts, (sample) => f1(sum(sample)));
    say(
      `  ${`${title}, ${peer.name}`.padEnd(70)} F ${two(f1(all))}  [${two(low)} ${two(high)}]  cases ${all.gold}, read ${all.told}`,
    );
    const asked = inputs((input) => ask(input, noon(2016, 11, 7)));
    speeds.push(`${peer.name} ${rate(text, asked)}`);
  }
  say(`  MB/s on these sentences one by one: ${speeds.join(' · ')}`);
}

/** Their TIMEX as it stands, or ours for a peer that writes none. */
function says(one: PeerTime, gold: string): boolean {
  const start = (timex: string): string =>
    timex.startsWith('(') ? timex.slice(0, timex.lastIndexOf(',')) : timex;
  if (one.timex !== undefined) return start(one.timex) === start(gold);
  const timex = one.values.join('/');
  const value = readEdtf(timex);
  if (value === undefined || value.earliest === null || value.latest === null) return false;
  return agrees(
    { timex, value: { earliest: value.earliest, latest: value.latest, precision: value.precision } },
    gold,
  );
}
