import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HistoryEntry } from './history-entry.ts';
import { mediawikiXml } from './mediawiki-xml.ts';

/** Reads an export given in pieces of so many bytes. */
async function read(xml: string, size = 1 << 16) {
  const bytes = new TextEncoder().encode(xml);
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const source = mediawikiXml('export.xml', pieces());
  const entries: HistoryEntry[] = [];
  for await (const entry of source.entries) entries.push(entry);
  return {
    title: source.title,
    entries,
    codes: source.problems.map(({ code }) => code),
    problems: source.problems,
  };
}

const revision = (id: number, text: string, more = '', date = `2011-01-0${id}T00:00:00Z`): string =>
  `<revision><id>${id}</id><timestamp>${date}</timestamp><contributor><username>A</username><id>9</id></contributor>${more}<text xml:space="preserve" bytes="1">${text}</text><sha1>s${id}</sha1></revision>`;
const page = (...revisions: readonly string[]): string =>
  `<mediawiki xml:lang="en"><siteinfo><sitename>W</sitename></siteinfo><page><title>Lake &amp; hill</title><ns>0</ns><id>7</id>${revisions.join('\n')}</page></mediawiki>`;

describe('MediaWiki export', () => {
  test('revisions with who, when, why and text', async () => {
    const { title, entries, codes } = await read(
      page(
        revision(1, 'a &lt;ref&gt; &amp;amp; &#x4E00;'),
        revision(2, 'b', '<minor/><comment>typo</comment>'),
      ),
    );
    expect(title).toBe('Lake & hill');
    expect(codes).toEqual([]);
    expect(entries).toEqual([
      { id: '1', date: '2011-01-01T00:00:00Z', by: 'A', text: 'a <ref> &amp; 一', sha1: 's1' },
      { id: '2', date: '2011-01-02T00:00:00Z', by: 'A', text: 'b', sha1: 's2', minor: true, comment: 'typo' },
    ]);
  });

  test('cut into pieces anywhere it is the same', async () => {
    const xml = page(revision(1, 'été 一二 &amp; <![CDATA[x < y]]> <!-- no --> z'), revision(2, ''));
    const whole = await read(xml);
    expect(whole.entries[0]?.text).toBe('été 一二 & x < y  z');
    for (const size of [1, 2, 3, 7, 50]) expect(await read(xml, size)).toEqual(whole);
  });

  test('deleted, in wrong order, of one date, unchanged: each is said once', async () => {
    const { entries, problems } = await read(
      page(
        revision(3, 'a'),
        revision(2, 'a'),
        revision(4, 'b', '', '2011-01-02T00:00:00Z'),
        '<revision><id>5</id><timestamp>2011-01-05T00:00:00Z</timestamp><text deleted="deleted" /></revision>',
        revision(6, 'c'),
      ),
    );
    expect(entries.map(({ id }) => id)).toEqual(['3', '2', '4', '6']);
    expect(problems.map(({ code, says }) => [code, says.split(' ').slice(0, 2).join(' ')])).toEqual([
      ['history.deleted', 'revision 5'],
      ['history.older', 'revision 2'],
      ['history.same-date', 'revision 4'],
      ['history.same-text', 'revision 2'],
    ]);
  });

  test('an export that breaks off gives what came before', async () => {
    const xml = page(revision(1, 'a'), revision(2, 'b'));
    const { entries, codes } = await read(xml.slice(0, xml.indexOf('<id>2')));
    expect(entries).toHaveLength(1);
    expect(codes).toEqual(['history.broken']);
  });

  test.each([
    ['', 'history.no-revisions'],
    ['no xml at all', 'history.no-revisions'],
    ['<html><p>one<br>two</html>', 'history.broken'],
    ['<mediawiki></mediawiki>', 'history.no-revisions'],
    [`<${'a'.repeat(100_000)}`, 'history.broken'],
  ])('%s', async (xml, code) => {
    const { entries, codes } = await read(xml, 1000);
    expect(entries).toEqual([]);
    expect(codes).toEqual([code]);
  });

  test('of several pages the first, and it is said', async () => {
    const second = page(revision(1, 'other')).replace(/^.*?<page>/, '<page>');
    const { entries, codes } = await read(page(revision(1, 'a')).replace('</mediawiki>', second));
    expect(entries.map(({ text }) => text)).toEqual(['a']);
    expect(codes).toEqual(['history.more-pages']);
  });

  test('a text without end is passed over and not held', async () => {
    const bytes = new TextEncoder().encode('word '.repeat(20_000));
    async function* pieces(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('<mediawiki><page><title>t</title><revision><id>1</id><text>');
      for (let n = 0; n < 400; n++) yield bytes;
      yield new TextEncoder().encode('</text></revision></page></mediawiki>');
    }
    const source = mediawikiXml('big.xml', pieces());
    for await (const _ of source.entries) throw new Error('no revision was expected');
    expect(source.problems.map(({ code }) => code)).toEqual(['history.too-long']);
  });

  test('any pieces of markup: never an error, always a word', async () => {
    const bit = fc.constantFrom(
      '<page>',
      '</page>',
      '<revision>',
      '</revision>',
      '<text>',
      '</text>',
      '<id>',
      '</id>',
      '<',
      '>',
      '&',
      '&amp',
      ';',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      '<!',
      'words',
      '<a b="',
      '"',
      '/>',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(bit, { maxLength: 30 }),
        fc.integer({ min: 1, max: 9 }),
        async (bits, size) => {
          const { entries, codes } = await read(bits.join(''), size);
          expect(entries.length + codes.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
