import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoDate } from '../src/core/calendars/gregorian.ts';

const SYLLABLES = 'ba ke mi ro tu sa ne li do gu va pe zi ko hu ra fe ni lo ju'.split(' ');
const ROLES = ['killed', 'wounded', 'missing', 'captured', 'killed and wounded'];
const MONTHS = 'January February March April May June July August September October November December';

/** A name that stands in no list, another for each number. */
function nameOf(number: number): string {
  let left = number * 37 + 11;
  let name = '';
  for (let at = 0; at < 4; at++) {
    name += SYLLABLES[left % SYLLABLES.length];
    left = Math.floor(left / SYLLABLES.length);
  }
  return name[0]?.toUpperCase() + name.slice(1);
}

function dayOf(number: number): string {
  const [year = '', month = '', day = ''] = isoDate(-30_000 + number).split('-');
  return `${Number(day)} ${MONTHS.split(' ')[Number(month) - 1]} ${year}`;
}

const figure = (account: number, at: number): number => 10_001 + at * 7 + account * 3;

const two = (size: number, sentence: (account: number, at: number) => string): string[][] =>
  [0, 1].map((account) => Array.from({ length: size }, (_, at) => sentence(account, at)));

/** Studies that grow in one thing alone, by its name: the sentences of each account. */
export const grownStudies: Readonly<Record<string, (size: number) => readonly (readonly string[])[]>> = {
  'figures of one point': (size) =>
    two(size, (account, at) => `The Soviet troops lost ${figure(account, at)} men killed.`),
  'figures of five points': (size) =>
    two(size, (account, at) => `The Soviet troops lost ${figure(account, at)} men ${ROLES[at % 5]}.`),
  'figures of a day each': (size) =>
    two(
      size,
      (account, at) => `On ${dayOf(2 * at)} the Soviet troops lost ${figure(account, at)} men killed.`,
    ),
  'days of one act': (size) =>
    two(size, (account, at) => `The Soviet troops captured Zaozernaya on ${dayOf(2 * at + account)}.`),
  'deaths of people': (size) =>
    two(size, (account, at) => `Captain ${nameOf(at)} was killed on ${dayOf(2 * at + account)}.`),
  'accounts of four sentences': (size) =>
    Array.from({ length: size }, (_, at) => [
      `The Soviet troops lost ${figure(0, at)} men killed.`,
      `The Soviet troops lost ${figure(1, at)} men wounded.`,
      `The Japanese troops lost ${figure(2, at)} men killed.`,
      `On ${dayOf(18_000 + (at % 30))} the Soviet troops captured Zaozernaya.`,
    ]),
};

/** Writes such a study into a folder. */
export function writeGrownStudy(folder: string, name: string, size: number): void {
  mkdirSync(join(folder, 'accounts'), { recursive: true });
  const accounts = grownStudies[name]?.(size) ?? [];
  for (const [at, sentences] of accounts.entries()) {
    const text = sentences.map((one, place) => `${one}${place % 5 === 4 ? '\n\n' : ' '}`).join('');
    writeFileSync(
      join(folder, 'accounts', `${String(at).padStart(5, '0')}.md`),
      `---\nlanguage: en\n---\n${text}\n`,
    );
  }
  writeFileSync(
    join(folder, 'study.yaml'),
    'title: Growth\nspan: 1938-07/1938-08\nparties:\n  sov: { name: Soviet Union }\n  jap: { name: Japan }\n',
  );
}
