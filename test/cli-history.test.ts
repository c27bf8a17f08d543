import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { tempFolder } from '../src/study/temp-study.test-support.ts';
import { variorum } from './run-program.ts';

const EDITIONS = {
  '2007.txt': 'The Soviet army lost 236 men killed. It ended in victory.',
  '2011.txt': 'The Soviet army lost 236 men killed. It ended in a cease-fire.',
  '2020.txt': 'The Soviet army lost 792 men killed. It ended in a cease-fire.',
};

const page = (texts: readonly string[]): string =>
  `<mediawiki><page><title>Hill</title>${texts
    .map(
      (text, at) =>
        `<revision><id>${10 + at}</id><timestamp>2011-01-0${1 + at}T00:00:00Z</timestamp><contributor><username>U${at}</username></contributor><text>${text}</text></revision>`,
    )
    .join('')}</page></mediawiki>`;

describe('variorum history', () => {
  test('a folder of dated files: who brought the words, which revision brought a claim', async () => {
    const folder = await tempFolder(EDITIONS);
    const { code, out } = await variorum(['history', folder, '--as', 'json', '--tokens', '--language', 'en']);
    expect(code).toBe(0);
    const told = JSON.parse(out) as {
      revisions: { id: string; fresh: number; gone: number; standing: number }[];
      claims: { words: string; origin: string; was: unknown[] }[];
      tokens: { words: string; start: number; end: number; origin: string }[];
    };
    expect(told.revisions.map(({ id, gone }) => [id, gone])).toEqual([
      ['2007', 0],
      ['2011', 1],
      ['2020', 1],
    ]);
    expect(told.claims.find(({ words }) => words === '792')?.origin).toBe('2020');
    expect(told.claims.find(({ words }) => words === '792')?.was).toEqual([{ words: '236', until: '2020' }]);
    for (const { words, start, end } of told.tokens)
      expect(EDITIONS['2020.txt'].slice(start, end)).toBe(words);
    expect(told.tokens.find(({ words }) => words === 'cease')?.origin).toBe('2011');
  });

  test('an export: words struck three times are told', async () => {
    const fight = [...Array(3).fill(['won by force', 'ended']).flat(), 'won by force'];
    const folder = await tempFolder({
      'hill.xml': page(fight.map((word) => `The battle was ${word} there.`)),
    });
    const { code, out } = await variorum(['history', join(folder, 'hill.xml'), '--language', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('Hill  7 revisions, 2011-01-01 to 2011-01-07');
    expect(out).toContain('won by force');
    expect(out.replace(/\s+/g, ' ')).toContain(
      'struck 3 times, put back 3 times, last struck by 2011-01-06 15 U5',
    );
  });

  test('wikiwho mode gives its tokens', async () => {
    const folder = await tempFolder({ 'hill.xml': page(['one two', 'one three']) });
    const { out } = await variorum([
      'history',
      join(folder, 'hill.xml'),
      '--mode',
      'wikiwho',
      '--as',
      'json',
      '--tokens',
    ]);
    expect((JSON.parse(out) as { tokens: unknown[] }).tokens).toEqual([
      { token: 0, words: 'one', start: 0, end: 3, origin: '10', in: [], out: [] },
      { token: 2, words: 'three', start: 4, end: 9, origin: '11', in: [], out: [] },
    ]);
  });

  test('what has no history is told so, with a remedy', async () => {
    const folder = await tempFolder({ 'one.txt': 'x', 'bad.xml': '<mediawiki>', 'study.yaml': 'title: t\n' });
    for (const argument of [join(folder, 'one.txt'), join(folder, 'bad.xml'), folder, 'nobody']) {
      const { code, err } = await variorum(['history', argument, '--study', folder]);
      expect(code).toBe(2);
      expect(err.trim().split('\n')).toHaveLength(2);
    }
  });

  test('a folder of dated editions: each claim with its events, and the words before and after', async () => {
    const folder = await tempFolder({
      '2007.txt': 'By Japanese sources the Soviet army lost 236 men killed. It ended in a Soviet victory.',
      '2011~.txt': 'The Soviet army lost 236 men killed. It ended in a cease-fire.',
      '2020.txt': 'The Soviet army lost 792 men killed. It ended in a cease-fire.',
    });
    const { out } = await variorum(['history', folder, '--as', 'json', '--language', 'en']);
    const { stories } = JSON.parse(out) as {
      stories: {
        part: string;
        states: { revision: string; label: string }[];
        events: {
          kind: string;
          part: string;
          revision: string;
          before?: string;
          after?: string;
          wordsBefore?: { sentence: string };
        }[];
      }[];
    };
    const number = stories.find(({ part }) => part === 'number');
    expect(number?.events.map(({ kind, part, revision }) => [revision, part, kind])).toEqual([
      ['2007', 'number', 'first seen'],
      ['2011~', 'attribution', 'attribution dropped'],
      ['2020', 'number', 'changed'],
    ]);
    expect(number?.events[2]).toMatchObject({
      before: '236',
      after: '792',
      wordsBefore: { sentence: 'The Soviet army lost 236 men killed.' },
    });
    expect(stories.find(({ part }) => part === 'outcome')?.states.map(({ label }) => label)).toEqual([
      'won by the Soviet Union',
      'ended by a cease-fire',
    ]);
    const { out: lines } = await variorum(['history', folder, '--language', 'en']);
    expect(lines).toContain('number changed: 236, now 792');
    expect(lines).toContain('attribution dropped');
  });

  const edit = (losses: string, more = ''): string =>
    `{{Infobox battle\n| casualties1 = 236 killed\n| result = cease-fire\n| date = 1938\n}}\n\nThe Soviet army lost ${losses} men killed.<ref>Krivosheev, 1993.</ref>\n\nThe Japanese army lost 526 men killed.${more}`;
  interface Told {
    stories: {
      question: string;
      reverted: number;
      states: { revision: string; label: string }[];
      undone: { revision: string; by: string; label: string }[];
      now: { label: string; where: string; reference?: string }[];
    }[];
  }
  const told = async (texts: readonly string[]): Promise<Told['stories']> => {
    const folder = await tempFolder({
      'hill.xml': page(texts.map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))),
    });
    const { out } = await variorum(['history', join(folder, 'hill.xml'), '--as', 'json', '--language', 'en']);
    return (JSON.parse(out) as Told).stories;
  };

  test('an export: the box and the text are two places, the note behind a claim is named', async () => {
    const stories = await told([edit('236'), edit('792'), edit('792', ' They withdrew.')]);
    const soviet = stories.find(({ states }) => states.some(({ label }) => label.includes('792')));
    expect(soviet?.states.map(({ revision }) => revision)).toEqual(['10', '11']);
    expect(soviet?.now.find(({ label }) => label === '792')).toMatchObject({
      where: 'text',
      reference: 'Krivosheev, 1993.',
    });
    const japanese = stories.find(({ states }) => states.some(({ label }) => label === '526'));
    expect(japanese?.states).toEqual([{ revision: '10', label: '526' }]);
    expect(japanese?.now[0]?.reference).toBeUndefined();
  });

  test('an export: what was soon undone is no event but counts for the quarrel; a blanked page is no quarrel', async () => {
    const quarrel = [1, 2, 3].flatMap(() => [edit('99'), edit('236')]);
    const stories = await told([edit('236'), ...quarrel, `${edit('236')} See there.`, 'x', edit('236')]);
    const soviet = stories.find(({ undone }) => undone.length > 0);
    expect(soviet?.states.map(({ revision }) => revision)).toEqual(['10']);
    expect(soviet?.reverted).toBe(3);
    expect(soviet?.undone).toEqual([
      expect.objectContaining({ revision: '11', by: '12' }),
      expect.objectContaining({ revision: '13', by: '14' }),
      expect.objectContaining({ revision: '15', by: '16' }),
    ]);
    expect(stories.find(({ states }) => states.some(({ label }) => label === '526'))?.undone).toEqual([]);
  });

  test('a paragraph that only moved, and white space, bring no event', async () => {
    const parts = edit('236').split('\n\n');
    const stories = await told([parts.join('\n\n'), parts.toReversed().join('\n\n'), parts.join('\n\n\n')]);
    for (const { states } of stories) expect(states.map(({ revision }) => revision)).toEqual(['10']);
  });

  describe('odd histories are followed as far as they go, and a word says what is odd', () => {
    const folderSays = async (files: Record<string, string>): Promise<{ out: string; err: string }> => {
      const { code, out, err } = await variorum(['history', await tempFolder(files), '--language', 'en']);
      expect(code).toBe(0);
      return { out, err: err.replace(/\s+/g, ' ') };
    };
    const SAME = 'The Soviet army lost 236 men killed.';

    test('identical files are one edition', async () => {
      const { out, err } = await folderSays({ '2007.txt': SAME, '2011.txt': SAME });
      expect(err).toContain('2011.txt has the same text as another edition');
      expect(out).toContain('There is one revision only');
    });

    test('where no claim changed it is said so', async () => {
      const { out } = await folderSays({ '2007.txt': SAME, '2011.txt': `${SAME} It was a lake.` });
      expect(out).toContain('No claim of it changed.');
    });

    test('one file has no history yet', async () => {
      const { out, err } = await folderSays({ '2007.txt': SAME });
      expect(out).toContain('There is one revision only, so every word is of it.');
      expect(out).not.toContain('What became');
      expect(err).toBe('');
    });

    test('two editions of one date: the order of their names, and their change is not said to be settled', async () => {
      const { out, err } = await folderSays({
        '2011-a.txt': SAME,
        '2011-b.txt': SAME.replace('236', '792'),
      });
      expect(err).toContain('2011-a.txt and 2011-b.txt are editions of');
      expect(err).toContain('of one date, 2011; they are taken in the order of their names');
      expect(out.replace(/\s+/g, ' ')).toContain('(the dates 2011 and 2011 do not settle the order)');
    });

    test('a revision older than the one before it, a hidden one, one of the same date', async () => {
      const revision = (id: number, date: string, text: string | undefined): string =>
        `<revision><id>${id}</id><timestamp>${date}T00:00:00Z</timestamp>${text === undefined ? '<text deleted="deleted" />' : `<text>${text}</text>`}</revision>`;
      const folder = await tempFolder({
        'hill.xml': `<mediawiki><page><title>Hill</title>${[
          revision(1, '2011-01-05', SAME),
          revision(2, '2011-01-02', undefined),
          revision(3, '2011-01-02', SAME.replace('236', '792')),
          revision(4, '2011-01-02', `${SAME.replace('236', '792')} It ended.`),
        ].join('')}</page></mediawiki>`,
      });
      const { code, out, err } = await variorum(['history', join(folder, 'hill.xml'), '--language', 'en']);
      expect(code).toBe(0);
      const said = err.replace(/\s+/g, ' ');
      expect(said).toContain('revision 2 without text: it was deleted or hidden');
      expect(said).toContain('revision 3 with a date before that of the revision above');
      expect(said).toContain('revision 4 with the date of the revision above');
      expect(out).toContain('number changed: 236, now 792');
    });

    test('a single line without end is passed over in bounded memory, in an export and in a folder', async () => {
      const line = 'the army took the hill at dawn and lost 236 men killed there, ';
      const folder = await tempFolder({ '2007.txt': SAME });
      const xml = join(folder, 'long.xml');
      const file = await open(xml, 'w');
      await file.write(
        `<mediawiki><page><title>Hill</title><revision><id>1</id><text>${SAME}</text></revision><revision><id>2</id><text>`,
      );
      const much = line.repeat(16_384);
      for (let size = 0; size < 200 * 2 ** 20; size += much.length) await file.write(much);
      await file.write(
        `</text></revision><revision><id>3</id><text>${SAME.replace('236', '792')}</text></revision></page></mediawiki>`,
      );
      await file.close();
      // So little room that the line does not fit into it.
      vi.stubEnv('NODE_OPTIONS', '--max-old-space-size=150');
      const { code, out, err } = await variorum(['history', xml, '--language', 'en']);
      vi.unstubAllEnvs();
      expect(code).toBe(0);
      expect(err.replace(/\s+/g, ' ')).toContain(
        'revision 2 holds more than 32 million characters and was passed over',
      );
      expect(out).toContain('number changed: 236, now 792');
      await rename(xml, join(folder, '2011.txt'));
      await rm(join(folder, '2007.txt'));
      const alone = await variorum(['history', folder]);
      expect(alone.code).toBe(2);
      expect(alone.err).toMatch(/2011\.txt .*(?:MB|large)/);
    });
  });
});
