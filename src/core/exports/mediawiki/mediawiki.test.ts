import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import wtf from 'wtf_wikipedia';
import type { Build } from '../../model/build.ts';
import { study } from '../../show/fixture.test-support.ts';
import { confirmed, HOSTILE, parts, spoiled } from '../exports.test-support.ts';
import { mediawiki } from './mediawiki.ts';
import { notCitable } from './not-citable.ts';
import { talkPage } from './talk-page.ts';
import { wikiStudy } from './wiki-points.ts';
import { externalLink, wikitext } from './wikitext.ts';

type Row = Record<string, { text: string }>;
const tablesOf = (text: string): Row[][] =>
  wtf(text)
    .tables()
    .map((table) => table.json() as unknown as Row[]);

const page = mediawiki(confirmed, parts);

describe('what a wiki may cite', () => {
  const barred = notCitable(confirmed);
  test('never a wiki, nor what says or is said to follow one', () => {
    expect(barred.get('enwiki')?.why).toBe('wiki');
    expect(barred.get('seed-2025')?.why).toBe('follows');
    expect(barred.get('ww2db-2009')?.why).toBe('follows');
    expect(barred.get('private-letter')?.why).toBe('withheld');
    expect(barred.has('shishov-2001')).toBe(false);
    expect(barred.has('tass-0803')).toBe(false);
  });
  test('a follower of a follower and a translation are barred too', () => {
    const made: Build = {
      ...confirmed,
      study: {
        ...study,
        accounts: study.accounts.map((one) =>
          one.key === 'sie-1974' ? { ...one, translationOf: 'seed-2025' } : one,
        ),
      },
    };
    expect(notCitable(made).get('sie-1974')?.why).toBe('follows');
  });
});

describe('the table of readings', () => {
  test('a parser of wikitext reads a table for each point, a row for each source, and its references', () => {
    const tables = tablesOf(page);
    const { wikiPoints } = wikiStudy(confirmed, parts);
    expect(tables).toHaveLength(confirmed.points.length);
    tables.forEach((rows, at) => {
      const given = wikiPoints[at]?.given ?? [];
      expect(rows).toHaveLength(given.reduce((sum, { sources }) => sum + Math.max(1, sources.length), 0));
      expect(Object.keys(rows[0] ?? {})).toEqual(['Reading', 'Said by', 'Date', 'Basis', 'Remarks']);
      expect(rows[0]?.Reading?.text).toBe(given[0]?.view.label);
    });
    expect(wtf(page).references().length).toBeGreaterThan(3);
  });
  test('the established reading stands first, with who signed it and why', () => {
    const at = confirmed.points.findIndex(({ established }) => established !== undefined);
    const [first] = tablesOf(page)[at] ?? [];
    const { established, readings } = confirmed.points[at] as (typeof confirmed.points)[number];
    expect(first?.Reading?.text).toBe(readings.find(({ id }) => id === established?.reading)?.label);
    expect(first?.Remarks?.text).toContain('Established by A. Editor');
  });
  test('no reference names a wiki or what follows one', () => {
    for (const text of [page, talkPage(confirmed, parts)])
      for (const [, name] of text.matchAll(/<ref name="v-([^"]+)"/g))
        expect(notCitable(confirmed).has(name as string), name).toBe(false);
  });
  test('every name of a reference is given in full once and before it is used again', () => {
    const seen = new Set<string>();
    for (const [, name = '', short] of page.matchAll(/<ref name="([^"]+)"( \/)?>/g)) {
      expect(seen.has(name)).toBe(short !== undefined);
      seen.add(name);
    }
  });
  test('a reading that only wikis give stays, with a word, and one weak source is warned of', () => {
    const rows = tablesOf(page).flat();
    const alone = rows.find((row) => row.Reading?.text === '989');
    expect(alone?.['Said by']?.text).toContain('none that can be cited');
    expect(alone?.Remarks?.text).toContain('No source that a wiki may cite');
    expect(page).toMatch(/Rests on one source only, (an assertion|whose basis is not known)/);
  });
  test('a denial is a note and no row', () => {
    expect(page).toMatch(/A denial is no reading[^\n]*\n\* Denied by /);
  });
});

describe('signs of wikitext', () => {
  test('whatever the study says, nothing but our own signs is read', () => {
    for (const made of [mediawiki(spoiled(HOSTILE), parts), talkPage(spoiled(HOSTILE), parts)]) {
      expect(wtf(made).templates()).toEqual([]);
      expect(wtf(made).images()).toEqual([]);
      expect(made).not.toMatch(/\{\{|\[\[|~~~|__|<!--|<b>/);
    }
    expect(tablesOf(mediawiki(spoiled(HOSTILE), parts))).toHaveLength(confirmed.points.length);
  });
  test('text without entities holds no sign, and entities give the text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const made = wikitext(text);
        expect(made).not.toMatch(/[<>[\]{}|]|''|__|~~~|:\/\//);
        const back = made.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
        expect(back).toBe(
          text
            .toWellFormed()
            .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd')
            .replace(/\s+/g, ' ')
            .trim(),
        );
      }),
    );
  });
  test('an address cannot leave its link', () => {
    expect(externalLink("https://a.b/x] {{y}} ''z", 'online')).toBe(
      '[https://a.b/x%5D%20%7B%7By%7D%7D%20%27%27z online]',
    );
  });
});
