import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html } from './html.ts';

async function read(source: string) {
  const [edition] = await html.read({ name: 'page.html', bytes: new TextEncoder().encode(source) });
  if (edition === undefined) throw new Error('no edition');
  return edition;
}

describe('reading a page', () => {
  test('white space as a browser folds it, blocks apart, scripts and navigation left out', async () => {
    const { text } = await read(
      '<nav>Home | News</nav><h1>The  hill</h1><p>It was\n  <b>taken</b> on<br>31 July.</p><script>x()</script><ul><li>one<li>two</ul>',
    );
    expect(text).toBe('The hill\n\nIt was taken on\n31 July.\n\none\n\ntwo');
  });

  test('structure and places hold exactly the words of their element', async () => {
    const { text, structure, sourceMap } = await read(
      '<h2>The hill</h2><p>Taken.</p><table><tr><th>dead<td>717</table><figure><figcaption>A map</figcaption></figure>',
    );
    expect(structure.map(({ kind, level, start, end }) => [kind, level, text.slice(start, end)])).toEqual([
      ['heading', 2, 'The hill'],
      ['prose', undefined, 'Taken.'],
      ['cell', undefined, 'dead'],
      ['cell', undefined, '717'],
      ['caption', undefined, 'A map'],
    ]);
    expect(sourceMap.map(({ start, end }) => text.slice(start, end))).toEqual(
      structure.map(({ start, end }) => text.slice(start, end)),
    );
    expect(sourceMap[0]?.element).toContain('h2[1]');
  });

  test('the article of a page, without what stands around it', async () => {
    const story =
      'On 31 July the battalion took the hill, and in the evening, after a long fight, it lost it again to the other side. '.repeat(
        8,
      );
    const { text, metadata } = await read(
      `<html lang="en-GB"><head><title>News</title><meta name="author" content="A. Reporter"></head><body><div class="menu"><a href="/">Home</a> <a href="/b">Sport</a></div><article><h1>The hill</h1><p>${story}</p><p>${story}</p></article><footer><p>All rights reserved</p></footer></body></html>`,
    );
    expect(text).toContain('the battalion took the hill');
    expect(text).not.toContain('Sport');
    expect(metadata).toMatchObject({ title: 'News', language: 'en', author: 'A. Reporter' });
  });

  test('a declared charset', async () => {
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode('<html><head><meta charset="koi8-r"></head><body><p>'),
      0xf7,
      0xc9,
      0xd3,
      ...new TextEncoder().encode('</p></body></html>'),
    ]);
    const [edition] = await html.read({ name: 'p.html', bytes });
    expect(edition?.text).toBe('Вис');
  });

  test('deep and wide pages are read in time that grows with them', async () => {
    const deep = await read(`${'<div>'.repeat(1500)}deep${'</div>'.repeat(1500)}`);
    expect(deep.text).toBe('deep');
    const wide = await read('<p>Some words of it.</p>'.repeat(30_000));
    expect(wide.text.length).toBe(30_000 * 'Some words of it.\n\n'.length - 2);
  });

  test('nothing to read', async () => {
    for (const source of ['', '<html></html>', '<script>1</script>', '<p> </p>']) {
      expect((await read(source)).problems.map(({ code }) => code)).toEqual(['format.empty']);
    }
  });

  test('any tag soup: no throw, whole letters, spans inside the text', async () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div',
      '>',
      '<',
      '&amp;',
      '&#xD800;',
      '&#0;',
      '<table>',
      '<td>',
      '<br>',
      '<!--',
      '-->',
      '<![CDATA[',
      '<svg>',
      '<h1>',
      '</h1>',
      'word ',
      '717',
      '\n',
      '\0',
      '"',
      '<html>',
      '<body>',
      '</html>',
      '<script>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const { text, structure, sourceMap } = await read(pieces.join(''));
        expect(text.isWellFormed()).toBe(true);
        expect(text).toBe(text.trim());
        for (const { start, end } of [...structure, ...sourceMap])
          expect(text.slice(start, end).trim()).toHaveLength(end - start);
      }),
    );
  });
});

describe('a page that opens elements without end', () => {
  const deep: readonly (readonly [what: string, source: string])[] = [
    ['ended', `${'<div>'.repeat(150_000)}words${'</div>'.repeat(150_000)}`],
    ['never ended', '<b><i>'.repeat(80_000)],
    ['whose end tags are those of others', '<div></x>'.repeat(100_000)],
    ['that end themselves, which HTML does not know', '<div/>'.repeat(100_000)],
    ['that would end one another if they stood side by side', '<li><span>'.repeat(60_000)],
  ];
  test.each(deep)('is refused in short time: %s', async (_what, source) => {
    const started = process.cpuUsage().user;
    const { text, problems } = await read(source);
    expect([text, problems.map(({ code }) => code)]).toEqual(['', ['html.too-deep']]);
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(2);
  });

  test('is not taken for one that leaves its end tags out, nor for a drawing', async () => {
    const many = (one: string): string => one.repeat(2500);
    for (const source of [
      `<ul>${many('<li>one')}</ul>`,
      many('<p>one'),
      `<table>${many('<tr><td>one<td>two')}</table>`,
      `<dl>${many('<dt>one<dd>two')}</dl>`,
      `${many('one<br><img src="a.png">')}`,
      `<p>one</p><svg>${many('<path d="M0 0"/>')}</svg>`,
      many('<div><b>one</b></div>'),
    ])
      expect((await read(source)).problems.map(({ code }) => code)).toEqual([]);
  });
});
