import { describe, expect, test } from 'vitest';
import { CLOSING } from '../../show/closing-words.ts';
import { confirmed, HOSTILE, parts, spoiled } from '../exports.test-support.ts';
import { SITE_LIST, site } from './site.ts';

const filesOf = (made = confirmed): Map<string, string> =>
  new Map(site(made, parts, '<p>report</p>').map(({ name, content }) => [name, String(content)] as const));
const files = filesOf();
const pages = [...files].filter(([name]) => name.endsWith('.html') && name !== 'report.html');

describe('the static edition', () => {
  test('has a page for each point and account, under names that can be read', () => {
    expect(files.has('points/how-many-men-died-on-the-soviet-side.html')).toBe(true);
    expect(files.has('accounts/shishov-2001.html')).toBe(true);
    expect([...files.keys()].filter((name) => name.startsWith('points/'))).toHaveLength(
      [...confirmed.points, ...confirmed.alone].filter(({ hidden }) => !hidden).length,
    );
    expect(files.get(SITE_LIST)?.trim().split('\n')).toEqual([...files.keys()].sort());
    for (const name of files.keys()) expect(name).toMatch(/^[\w./-]+$/);
  });
  test('every link leads to a page that is there, or to a source, and none leaves the disk by itself', () => {
    for (const [name, html] of pages) {
      for (const [, to = ''] of html.matchAll(/ href="([^"]*)"/g)) {
        if (/^https?:/.test(to)) continue;
        const path = new URL(to, `file:///${name}`).pathname.slice(1);
        expect(files.has(decodeURIComponent(path)), `${name} to ${to}`).toBe(true);
      }
      expect(html).not.toMatch(/<script|<link|<img| src=|@import|url\(/);
      expect(html).toContain("default-src 'none'");
      expect(html).toContain(CLOSING);
    }
  });
  test('a précis stands without quotation marks and says what it is; nothing withheld is told', () => {
    for (const [, html] of pages) {
      expect(html).not.toMatch(/Ivanov|private-letter|Дед говорил/);
      for (const [block] of html.matchAll(/<div class="precis">.*?<\/div>/gs)) {
        expect(block).not.toContain('“');
        expect(block).toContain('précis, not the words of the source');
      }
    }
    expect(pages.some(([, html]) => html.includes('<blockquote>'))).toBe(true);
  });
  test('what the study says is text and no element', () => {
    for (const [name, html] of filesOf(spoiled(HOSTILE)))
      if (name !== 'report.html' && name.endsWith('.html')) expect(html).not.toMatch(/<b>|<!--/);
  });
  test('the same build gives the same pages', () => {
    expect([...filesOf(structuredClone(confirmed))]).toEqual([...files]);
  });
});
