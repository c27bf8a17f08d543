import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { build, study } from '../show/fixture.test-support.ts';
import { base64OfHex } from './html-text.ts';
import { reportHtml } from './report-html.ts';

const parts = {
  script: 'const a = "</script>"; const b = "<!--";',
  style: 'a{color:red}',
  version: '1.0.0',
  lastHashes: { 'decisions/a.jsonl': 'abc' },
};
const html = reportHtml(build, parts);
const element = (open: string, close: string): string => {
  const from = html.indexOf(open) + open.length;
  return html.slice(from, html.indexOf(close, from));
};

describe('the report file', () => {
  test('the policy allows the one script and the one style by their hashes, and nothing else', () => {
    const hash = (text: string) => createHash('sha256').update(text).digest('base64');
    const policy = element('http-equiv="Content-Security-Policy" content="', '"');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'sha256-${hash(element('<script type="module">', '</script>'))}'`);
    expect(policy).toContain(`style-src 'sha256-${hash(element('<style>', '</style>'))}'`);
    expect(policy).not.toContain('unsafe');
  });
  test('no text of a study can close an element', () => {
    const evil = { ...study, title: '</script><script>alert(1)</script><!-- & "' };
    const made = reportHtml({ ...build, study: evil }, parts);
    expect(made.match(/<\/script>/g)).toHaveLength(2);
    expect(made).not.toContain('<script>alert');
    const data = made.slice(made.indexOf('id="report">') + 12);
    expect(data.slice(0, data.indexOf('</script>'))).not.toContain('<');
    expect(JSON.parse(data.slice(0, data.indexOf('</script>'))).contents.title).toBe(evil.title);
  });
  test('a script or comment end inside the bundle is sealed', () => {
    expect(element('<script type="module">', '</script>')).toBe(
      'const a = "<\\/script>"; const b = "<\\!--";',
    );
  });
  test('the same build gives the same bytes', () => {
    expect(reportHtml(structuredClone(build), { ...parts })).toBe(html);
  });
  test('without scripts it still says who says what, and ends as every report does', () => {
    const plain = element('<noscript>', '</noscript>');
    expect(plain).toContain('How many men died on the Soviet side?');
    expect(plain).toContain('717: Shishov01, WW2DB');
    expect(
      plain.trim().endsWith('That a statement is listed says that it was made, not that it is tenable.</p>'),
    ).toBe(true);
  });
  test('nothing is named that may not be shown', () => {
    expect(html).not.toMatch(/Ivanov/);
  });
  test('base64 of hexadecimal', () => {
    for (const text of ['', 'a', 'ab', 'abc']) {
      const hex = Buffer.from(text).toString('hex');
      expect(base64OfHex(hex)).toBe(Buffer.from(text).toString('base64'));
    }
  });
});
