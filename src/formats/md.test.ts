import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { md } from './md.ts';
import { txt } from './txt.ts';

async function read(source: string) {
  const [edition] = await md.read({ name: 'a.md', bytes: new TextEncoder().encode(source) });
  if (edition === undefined) throw new Error('no edition');
  return edition;
}

describe('markdown', () => {
  test('front matter is taken off, the body is as it stands, and lines are those of the file', async () => {
    const { text, metadata, structure, sourceMap } = await read(
      '---\ntitle: The hill\ndate: 1938-08\n---\n# Head\n\nBody *here*.\n',
    );
    expect(text).toBe('# Head\n\nBody *here*.\n');
    expect(metadata).toEqual({ title: 'The hill', date: '1938-08' });
    expect(structure.map(({ kind, level, start, end }) => [kind, level, text.slice(start, end)])).toEqual([
      ['heading', 1, 'Head'],
    ]);
    expect(sourceMap.map(({ line, start, end }) => [line, text.slice(start, end)])).toEqual([
      [5, '# Head'],
      [7, 'Body *here*.'],
    ]);
  });

  test('malformed front matter: line and column, and the body is read', async () => {
    const { text, metadata, problems } = await read('---\ntitle: a\nauthor: b: c\n---\nBody.\n');
    expect(problems).toMatchObject([
      { code: 'md.front-matter', place: { file: 'a.md', line: 3, column: 9 } },
    ]);
    expect([text, metadata]).toEqual(['Body.\n', {}]);
  });

  test('front matter that never closes: all of it is text', async () => {
    const { text, problems } = await read('---\ntitle: a\nBody.\n');
    expect(problems.map(({ code }) => code)).toEqual(['md.front-matter-open']);
    expect(text).toBe('---\ntitle: a\nBody.\n');
  });

  test('a rule of dashes in the body is no front matter; neither are dashes inside a value', async () => {
    expect((await read('Body.\n\n---\n\nMore.\n')).metadata).toEqual({});
    const { text, metadata } = await read('---\nnote: |\n  a\n  ---b\ntitle: t\n---\nBody.\n');
    expect(metadata.title).toBe('t');
    expect(text).toBe('Body.\n');
  });

  test('front matter that is a list or a text is no fields', async () => {
    for (const head of ['- a', 'text', '7'])
      expect((await read(`---\n${head}\n---\nBody.\n`)).metadata).toEqual({});
  });

  test('any text: no throw, and the body is the end of the file', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(
            '---',
            '---\n',
            '\n',
            'a: b\n',
            '# x\n',
            '&a *a\n',
            '  ',
            '[',
            '"',
            '...\n',
            '717\n',
          ),
          { maxLength: 20 },
        ),
        async (pieces) => {
          const source = pieces.join('');
          const { text, structure } = await read(source);
          expect(source.endsWith(text)).toBe(true);
          for (const { start, end } of structure)
            expect([start <= end, end <= text.length]).toEqual([true, true]);
          const [plain] = await txt.read({ name: 'a.txt', bytes: new TextEncoder().encode(source) });
          expect(plain?.text).toBe(source);
        },
      ),
    );
  });
});

test('a heading without words is none', async () => {
  const [edition] = await md.read({
    name: 'a.md',
    bytes: new TextEncoder().encode('Words.\n\n# \n\n# One\n'),
  });
  expect(edition?.structure.map(({ start, end }) => edition.text.slice(start, end))).toEqual(['One']);
});
