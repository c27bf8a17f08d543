import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AccountText } from '../src/core/show/account-text.ts';
import { TextSearch } from '../src/core/show/search.ts';

const ROUNDS = 9;
/** Accounts, and code units of each: twenty million in all. */
const ACCOUNTS = 300;
const LENGTH = 67_000;
const QUERIES = ['хасан', 'hill', '717', '峰', '張鼓', 'e', 'zaozernaya hill', 'nowhere at all'];

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Searches 300 accounts of 67,000 characters, made of the worked example's texts over and over. */
export async function benchSearch(): Promise<void> {
  const folder = join(import.meta.dirname, '..', 'cases', 'khasan-1938', 'accounts');
  const all = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  const long = all.repeat(Math.ceil((LENGTH + ACCOUNTS * 997) / all.length));
  const texts = Array.from(
    { length: ACCOUNTS },
    (_, at): AccountText => ({
      account: `a${at}`,
      edition: '',
      language: 'ru',
      text: long.slice(at * 997, at * 997 + LENGTH),
      paragraphs: [],
      marks: [],
    }),
  );
  const search = new TextSearch(texts);
  const start = performance.now();
  while (!search.prepare(100_000));
  const prepared = performance.now() - start;
  const units = texts.reduce((sum, { text }) => sum + text.length, 0);
  console.log(
    `\nSearch in ${ACCOUNTS} texts of ${units.toLocaleString('en')} characters; made ready once in ${Math.round(prepared)} ms, in pieces`,
  );
  console.log('| words | places | fastest ms | median ms | slowest ms |');
  console.log('|---|---|---|---|---|');
  for (const query of QUERIES) {
    const times: number[] = [];
    let found = search.find(query, 200);
    for (let round = 0; round < ROUNDS; round++) {
      const before = performance.now();
      found = search.find(query, 200);
      times.push(performance.now() - before);
    }
    const places = `${found.more ? 'over ' : ''}${found.all}`;
    const told = [Math.min(...times), median(times), Math.max(...times)].map((ms) => ms.toFixed(1));
    console.log(`| ${query} | ${places} | ${told.join(' | ')} |`);
  }
}
