import { expect, test } from 'vitest';
import { xml } from './xml.ts';

const revision = (id: number, date: string, text: string): string =>
  `<revision><id>${id}</id><timestamp>${date}T10:00:00Z</timestamp><contributor><username>U${id}</username></contributor><text>${text}</text></revision>`;

const read = (source: string) =>
  xml.read({ name: 'accounts/hill.xml', bytes: new TextEncoder().encode(source) });

const page = (...revisions: string[]): string =>
  `<mediawiki xml:lang="en"><page><title>Battle of the Hill</title><ns>0</ns><id>7</id>${revisions.join('')}</page></mediawiki>`;

test('the first revision, the last of each year and the latest are editions, with date and author', async () => {
  const editions = await read(
    page(
      revision(1, '2004-03-01', 'A &#39;&#39;&#39;battle&#39;&#39;&#39;.'),
      revision(2, '2004-05-01', 'Two.'),
      revision(3, '2004-12-30', 'It was a victory.'),
      revision(4, '2009-01-02', 'It was a [[ceasefire]].'),
    ),
  );
  expect(editions.map(({ label, date, by, text }) => [label, date, by, text.trim()])).toEqual([
    ['2004-03-01 (1)', '2004-03-01', 'U1', 'A battle.'],
    ['2004-12-30 (3)', '2004-12-30', 'U3', 'It was a victory.'],
    ['2009-01-02 (4)', '2009-01-02', 'U4', 'It was a ceasefire.'],
  ]);
  expect(editions[0]?.metadata).toEqual({ title: 'Battle of the Hill' });
  expect(editions.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual([
    'mediawiki.some-revisions',
  ]);
});

test('an export without a revision, or that breaks off, is a problem with a remedy', async () => {
  for (const source of ['<mediawiki></mediawiki>', page(revision(1, '2004-03-01', 'One.')).slice(0, -20)]) {
    const editions = await read(source);
    const problems = editions.flatMap((one) => one.problems);
    expect(problems.map(({ level }) => level)).toEqual(['error']);
    expect(problems[0]?.remedy).not.toBe('');
  }
});
