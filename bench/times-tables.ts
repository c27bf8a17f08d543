import { readEdtf } from '../src/core/calendars/edtf.ts';
import type { Language } from '../src/core/languages/language.ts';
import type { Interval } from '../src/core/model/interval.ts';
import { segment } from '../src/core/read/segment.ts';
import { readTimes } from '../src/core/read/times.ts';
import { readExample, type TimeExample } from '../src/core/read/times-examples.test-support.ts';
import { bootstrap } from './bootstrap.ts';
import type { GoldText, RecognizerCase } from './times-gold.ts';
import { agrees } from './times-recognizers.ts';
import {
  type Counts,
  f1,
  isAnchor,
  pair,
  partsOf,
  plainValue,
  share,
  sum,
  type Told,
  type Verdict,
} from './times-score.ts';

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
export const two = (n: number): string => n.toFixed(3).replace(/^0/, '');

/** Only what reading times needs of a language. */
export type TimeLanguage = Pick<Language, 'code' | 'times' | 'segment'>;

export function read(text: string, language: TimeLanguage | undefined, code: string, written?: Interval) {
  const segments = segment(text, [], language?.segment);
  const { times, lengths } = readTimes({
    edition: 'bench',
    text,
    segments,
    language: language as Language | undefined,
    code,
    ...(written === undefined ? {} : { written }),
  });
  return [...times, ...lengths].sort((a, b) => a.start - b.start);
}

export interface Scored {
  readonly name: string;
  readonly extent: Counts;
  readonly value: Counts;
  readonly events: Counts;
  readonly anchors: Counts;
  readonly verdicts: readonly Verdict[];
}

export function score(text: GoldText, language: TimeLanguage | undefined, code: string): Scored {
  return scoreTold(text, read(text.text, language, code).flatMap(partsOf));
}

/** The measures of one text, whoever read it. */
export function scoreTold(text: GoldText, told: readonly Told[]): Scored {
  const verdicts = pair(text.times, told);
  const own = verdicts.filter((v) => v.gold?.eventBased !== true);
  const events = verdicts.filter((v) => v.gold?.eventBased === true);
  const count = (list: readonly Verdict[], hit: (v: Verdict) => boolean): Counts => ({
    hit: list.filter(hit).length,
    told: list.filter((v) => v.told !== undefined).length,
    gold: list.filter((v) => v.gold !== undefined).length,
  });
  return {
    name: text.name,
    extent: count(own, (v) => v.gold !== undefined && v.told !== undefined),
    value: count(own, (v) => v.right),
    events: count(events, (v) => v.right),
    anchors: {
      hit: own.filter((v) => v.right && isAnchor(plainValue(v.gold?.value ?? ''))).length,
      told: own.filter((v) => isAnchor(v.told?.value ?? '')).length,
      gold: own.filter((v) => isAnchor(plainValue(v.gold?.value ?? ''))).length,
    },
    verdicts: own,
  };
}

export function table(title: string, scored: readonly Scored[], errors: boolean): void {
  const line = (name: string, of: (s: Scored) => Counts): void => {
    const all = sum(scored.map(of));
    const [low, high] = bootstrap(scored, (sample) => f1(sum(sample.map(of))));
    say(
      `  ${name.padEnd(28)} P ${two(share(all.hit, all.told))}  R ${two(share(all.hit, all.gold))}  F ${two(f1(all))}  [${two(low)} ${two(high)}]  gold ${all.gold}, read ${all.told}`,
    );
  };
  say(title);
  line('relaxed extent', (s) => s.extent);
  line('extent and value', (s) => s.value);
  line('calendar anchors, value', (s) => s.anchors);
  const events = sum(scored.map((s) => s.events));
  if (events.gold > 0) say(`  event-anchored phrases apart: ${events.hit} of ${events.gold} right`);
  if (errors) frequent(scored);
}

function frequent(scored: readonly Scored[]): void {
  const seen = new Map<string, { count: number; example: string }>();
  const note = (kind: string, example: string): void => {
    const known = seen.get(kind);
    if (known === undefined) seen.set(kind, { count: 1, example });
    else known.count++;
  };
  const shape = (value: string): string => value.replace(/\d/g, '9');
  for (const s of scored) {
    for (const v of s.verdicts) {
      if (v.right) continue;
      if (v.gold === undefined)
        note(`not in gold: ${shape(v.told?.value ?? '')}`, `${s.name}: ${v.told?.words}`);
      else if (v.told === undefined)
        note(`missed: ${shape(v.gold.value)}`, `${s.name}: ${v.gold.value} at ${v.gold.start}`);
      else
        note(
          `value: ${shape(v.gold.value)} read as ${shape(v.told.value)}`,
          `${s.name}: ${v.told.words}, ${v.gold.value} read as ${v.told.value}`,
        );
    }
  }
  for (const [kind, { count, example }] of [...seen].sort((a, b) => b[1].count - a[1].count).slice(0, 10))
    say(`    ${String(count).padStart(4)}  ${kind}   (${example})`);
}

export function recognizers(
  title: string,
  cases: readonly RecognizerCase[],
  language: TimeLanguage | undefined,
  code: string,
  errors: boolean,
): void {
  const wrong: string[] = [];
  const counts = cases.map((one): Counts => {
    const day = readEdtf(one.written)?.earliest ?? undefined;
    const told = read(
      one.input,
      language,
      code,
      day === undefined
        ? undefined
        : {
            earliest: day,
            latest: day,
            precision: 'day',
            extent: 'point',
            approximate: false,
            calendar: 'gregorian',
          },
    );
    // The sentence's other expressions are another case's.
    const here = told.filter((t) => t.start < one.start + one.words.length && t.end > one.start);
    const hit = here.some((t) => agrees(t, one.value)) ? 1 : 0;
    if (hit === 0)
      wrong.push(`${one.words}: ${one.value} read as ${here.map((t) => t.timex).join(' ') || 'nothing'}`);
    return { hit, told: here.length, gold: 1 };
  });
  const all = sum(counts);
  const [low, high] = bootstrap(counts, (sample) => f1(sum(sample)));
  say(
    `  ${title.padEnd(44)} F ${two(f1(all))}  [${two(low)} ${two(high)}]  cases ${all.gold}, read ${all.told}`,
  );
  if (errors) for (const line of wrong.slice(0, 10)) say(`        ${line}`);
}

/** Own sentences, each with its expected values: written with the rules in sight, so they prove little. */
export function own(title: string, examples: readonly TimeExample[], errors: boolean): void {
  const wrong: string[] = [];
  const counts = examples.map((example): Counts => {
    const left = readExample(example).map(({ timex }) => timex);
    const told = left.length;
    let hit = 0;
    for (const value of example.values) {
      const at = left.indexOf(value);
      if (at < 0) continue;
      left.splice(at, 1);
      hit++;
    }
    if (hit < example.values.length || left.length > 0) wrong.push(example.line);
    return { hit, told, gold: example.values.length };
  });
  const all = sum(counts);
  say(`  ${title.padEnd(6)} value F ${two(f1(all))}  expressions ${all.gold}, sentences ${examples.length}`);
  if (errors) for (const line of wrong.slice(0, 10)) say(`        ${line}`);
}

/** Megabytes of UTF-8 read in a second of processor time, cutting and reading times, at three sizes. */
export function speed(code: string, text: string, language: TimeLanguage | undefined): void {
  const bytes = Buffer.byteLength(text);
  const cells: string[] = [];
  read(text, language, code);
  read(text, language, code);
  for (const times of [1, 2, 4]) {
    const grown = Array.from({ length: times }, () => text).join('\n\n');
    const before = process.cpuUsage().user;
    read(grown, language, code);
    cells.push(
      `${((times * bytes) / 1e6).toFixed(2)} MB ${((times * bytes) / Math.max(1, process.cpuUsage().user - before)).toFixed(1)}`,
    );
  }
  say(`  ${(language === undefined ? `${code} (CLDR only)` : code).padEnd(14)} ${cells.join(' · ')} MB/s`);
}
