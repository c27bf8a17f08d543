import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MarkdownBlock, type MarkdownRun, markdownRuns, readMarkdown } from './markdown.ts';

const kinds = (blocks: readonly MarkdownBlock[]): string[] => blocks.map(({ kind }) => kind);

test('a note is read block by block', () => {
  const blocks = readMarkdown(
    '# Ask\n\nThe **list** of _graves_,\nsee `f. 12`.\n\n- one\n- two\n  more\n\n1. first\n2. second\n\n> so he says\n> again\n\n```\na < b\n```',
  );
  expect(kinds(blocks)).toEqual(['heading', 'paragraph', 'list', 'list', 'quote', 'code']);
  expect(blocks[1]).toEqual({
    kind: 'paragraph',
    runs: [
      { kind: 'text', text: 'The ' },
      { kind: 'strong', runs: [{ kind: 'text', text: 'list' }] },
      { kind: 'text', text: ' of ' },
      { kind: 'emphasis', runs: [{ kind: 'text', text: 'graves' }] },
      { kind: 'text', text: ',\nsee ' },
      { kind: 'code', text: 'f. 12' },
      { kind: 'text', text: '.' },
    ],
  });
  expect(blocks[2]).toMatchObject({ ordered: false, items: [[{ text: 'one' }], [{ text: 'two\nmore' }]] });
  expect(blocks[3]).toMatchObject({ ordered: true });
  expect(blocks[5]).toEqual({ kind: 'code', text: 'a < b' });
});

test('a year at the beginning of a line within a paragraph makes no list, nor does a name with underscores emphasis', () => {
  expect(kinds(readMarkdown('They came in\n1938. Then they left.'))).toEqual(['paragraph']);
  expect(markdownRuns('see tass_0803_ru')).toEqual([{ kind: 'text', text: 'see tass_0803_ru' }]);
  expect(markdownRuns('5 * 3 * 2')).toEqual([{ kind: 'text', text: '5 * 3 * 2' }]);
});

test('a link leads to the web, a mail or a view of the study, never to a script or a file', () => {
  expect(markdownRuns('[the scan](https://example.org/f?x=1)')).toMatchObject([
    { kind: 'link', to: 'https://example.org/f?x=1' },
  ]);
  expect(markdownRuns('see https://example.org/a.')).toMatchObject([
    { text: 'see ' },
    { kind: 'link', to: 'https://example.org/a' },
    { text: '.' },
  ]);
  expect(markdownRuns('[point](#/point/x)')).toMatchObject([{ kind: 'link', to: '#/point/x' }]);
  for (const bad of [
    'javascript:alert',
    'JAVASCRIPT:x',
    'data:text/html,x',
    'file:///etc/passwd',
    '//evil.example',
  ])
    expect(markdownRuns(`[x](${bad})`).every(({ kind }) => kind === 'text')).toBe(true);
});

test('no letter of a note is lost but its marks, and every address is safe, whatever is typed', () => {
  const words = fc.string({
    unit: fc.constantFrom(
      'a',
      'b',
      ' ',
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '#',
      '-',
      '1',
      '.',
      '\n',
      'https://x.y',
      'javascript:',
    ),
    maxLength: 60,
  });
  fc.assert(
    fc.property(words, (note) => {
      const letters = (text: string): string => text.replaceAll(/[^ab]/g, '');
      const seen: string[] = [];
      const all = (runs: readonly MarkdownRun[]): string =>
        runs
          .map((run) => {
            if (run.kind === 'link') seen.push(run.to);
            return 'runs' in run ? all(run.runs) : run.text;
          })
          .join('');
      const told = readMarkdown(note)
        .map((block) =>
          block.kind === 'code'
            ? block.text
            : block.kind === 'list'
              ? block.items.map(all).join('\n')
              : all(block.runs),
        )
        .join('\n');
      for (const to of seen) expect(to).toMatch(/^(?:https?:\/\/|mailto:|#\/)/);
      // The address of a link and the words behind a fence are not told again.
      if (seen.length === 0 && !note.includes('```')) expect(letters(told)).toBe(letters(note));
    }),
    { numRuns: 500 },
  );
});
