import { expect, test } from 'vitest';
import { build } from './fixture.test-support.ts';
import { partLines, partReader } from './part-lines.ts';
import { firstPage, isLarge, type PartsContent, partKey, partOf } from './parts.ts';
import { workbenchContent } from './workbench-content.ts';

const content: PartsContent = workbenchContent(build, [], new Map(), { version: '1', lastHashes: {} });
const { report } = content;

/** What comes out at the other end. */
function sent(key: string): unknown {
  const got = new Map<string, unknown>();
  const read = partReader((name, value) => got.set(name, value));
  for (const line of partLines(key, partOf(content, key))) read(line);
  expect([...got.keys()]).toEqual([key]);
  return got.get(key);
}
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('a part comes out of its lines as it went in, long lists in more than one', () => {
  expect(sent('report/accounts')).toEqual(plain(report.accounts));
  expect(sent('report/numbers')).toEqual(plain(report.numbers));
  expect(sent('passages')).toEqual(plain(report.parallel.passages));
  const rows = Array.from({ length: 3000 }, (_, at) => ({ at, words: 'word '.repeat(at % 40) }));
  const lines = [...partLines('many', { rows, few: [1, 2] })];
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) expect(line.length).toBeLessThan(100_000);
  let made: unknown;
  const read = partReader((_, value) => {
    made = value;
  });
  lines.forEach(read);
  expect(made).toEqual({ rows, few: [1, 2] });
});

test('a point, its entry, a text and the questions are parts of their own', () => {
  expect(sent('point/0')).toEqual(plain(report.points[0]));
  expect(sent('entry/0')).toMatchObject({ id: report.points[0]?.id, question: report.points[0]?.question });
  expect(JSON.stringify(sent('entry/0')).length).toBeLessThan(JSON.stringify(report.points[0]).length);
  const text = report.texts[0];
  expect(sent(partKey('text', text?.account ?? '', text?.edition ?? ''))).toEqual(plain(text));
  expect(sent('questions')).toEqual(report.points.map(({ id, question, kind }) => ({ id, question, kind })));
});

test('words are found in points and numbers, and in the texts', () => {
  const [first] = report.points;
  const places = sent(partKey('found', 'points', first?.question.toLowerCase() ?? '')) as number[];
  expect(places).toContain(0);
  expect(places.length).toBeLessThan(report.points.length);
  expect(sent(partKey('found', 'numbers', 'no such words'))).toEqual([]);
  const words = report.texts[0]?.text.split(' ').find((one) => one.length > 4) ?? '';
  expect((sent(partKey('search', words, '')) as { hits: unknown[] }).hits.length).toBeGreaterThan(0);
});

test('accounts beside each other have their own passages and links alone, and the counterparts these have', () => {
  const keys = [...new Set(report.parallel.passages.map(({ account }) => account))].slice(0, 2);
  const beside = sent(partKey('beside', ...keys)) as typeof report.parallel;
  const own = report.parallel.passages.filter(({ account }) => keys.includes(account));
  expect(beside.passages.slice(0, own.length)).toEqual(own);
  expect(beside.counterparts).toHaveLength(own.length);
  const named = ({ passages, links }: typeof report.parallel): string[] =>
    links.map(({ a, b }) => `${passages[a]?.id} ${passages[b]?.id}`).sort();
  const inside = ({ a, b }: { a: number; b: number }): boolean =>
    [a, b].every((at) => keys.includes(report.parallel.passages[at]?.account ?? ''));
  expect(named(beside)).toEqual(named({ ...report.parallel, links: report.parallel.links.filter(inside) }));
});

test('what is no part is none', () => {
  for (const key of ['', 'nothing', 'point/9999', 'report/points', 'constructor', '%', 'text/x/y'])
    expect(sent(key), key).toBeNull();
});

test('the first page has the first entries and says whether the study is sent whole', () => {
  const page = firstPage(content, false);
  expect(page.entries.map(([at]) => at)).toEqual(report.contents.atIssue.slice(0, 8));
  expect(page.contents).toBe(report.contents);
  expect(isLarge(build.study)).toBe(false);
});
