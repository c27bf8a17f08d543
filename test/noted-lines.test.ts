import { expect, test } from 'vitest';
import type { Build } from '../src/core/model/build.ts';
import { variorum } from '../src/core/variorum.ts';
import { loadStudy } from '../src/study/load.ts';
import { tempFolder } from '../src/study/temp-study.test-support.ts';

/** Two articles of a wiki that give one figure, each with a note, and a diary that gives another. */
async function articles(first: string, second: string, diary = true): Promise<Build> {
  const page = (note: string, rest: string): string =>
    `On 3 May 1921 the Orlanders lost 112 men killed.<ref>${note}</ref> ${rest}\n`;
  const folder = await tempFolder({
    'study.yaml': `title: A made-up day
span: 1921-05-01/1921-05-09
parties:
  orlanders: { name: Orlanders }
accounts:
  - { key: one, files: accounts/one.wiki, language: en, written: 2009 }
  - { key: two, files: accounts/two.wiki, language: en, written: 2012 }
${diary ? '  - { key: diary, files: accounts/diary.md, language: en, written: 1921, kind: record }\n' : ''}`,
    'names.yaml':
      'names: [{ key: orlanders, kind: party, label: Orlanders, party: orlanders, forms: { en: [Orlanders] } }]\n',
    'accounts/one.wiki': page(first, 'The Orlanders attacked the bridge at dawn.'),
    'accounts/two.wiki': page(second, 'On that day a bridge was attacked by the Orlanders.'),
    'accounts/diary.md': 'On 3 May 1921 the Orlanders lost 118 men killed.\n',
  });
  const { study } = await loadStudy(folder);
  return variorum(study);
}

const linesOf = ({ points }: Build) =>
  points.find(({ id }) => id.startsWith('quantity-person-orlanders-killed'))?.lines;

test('two articles that take a figure from one book, by their notes, are one separate line beside the diary', async () => {
  const lines = linesOf(await articles('Halvar 1994, p. 12', 'Halvar 1994, p. 13'));
  expect(lines).toMatchObject({ documents: 3, separate: 2, originUnknown: 0 });
  expect(lines?.because.join()).toContain('note: Halvar 1994');
});

test('notes that explain, or name a book that nobody else names, leave the origin unknown', async () => {
  const lines = linesOf(await articles('A bad day.', 'Halvar 1994, p. 13'));
  expect(lines).toMatchObject({ documents: 3, separate: 1, originUnknown: 2 });
});

test('a figure of one day stays with the whole event where all who tell it have it from one book', async () => {
  const keys = async (second: string): Promise<string[]> => {
    const { points, alone } = await articles('Halvar 1994, p. 12', second, false);
    return [...points, ...alone].map(({ id }) => id).filter((id) => id.startsWith('quantity-person'));
  };
  expect(await keys('Halvar 1994, p. 13')).toEqual(['quantity-person-orlanders-killed-whole-event']);
  expect(await keys('Vesk 1971')).not.toEqual(['quantity-person-orlanders-killed-whole-event']);
});
