import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NameEntry } from '../model/account.ts';
import type { Build } from '../model/build.ts';
import { build, study } from './fixture.test-support.ts';
import { masksOf } from './masks.ts';
import { publicationOf } from './publication.ts';
import { reportContent } from './report-content.ts';

const person = (label: string, forms: NameEntry['forms'] = {}): NameEntry => ({
  key: label,
  kind: 'person',
  label,
  forms,
  living: true,
  mask: true,
});

describe('masks', () => {
  const { name, mask } = masksOf(
    [person('Kasahara', { ru: ['Касахара', 'Ли'], ja: ['笠原'] }), person('Kim')],
    [],
  );
  test('replace a name with its endings, in every script, and leave longer words of short names', () => {
    expect(mask('said Kasahara, of Kasaharas; Ким was not Kim or Kimono')).toBe(
      'said [name masked], of [name masked]; Ким was not [name masked] or Kimono',
    );
    expect(mask('сказал Касахаре; Лин и Ли; 笠原氏')).toBe(
      'сказал Касахаре; Лин и [name masked]; [name masked]氏',
    );
  });
  test('after masking no name is found', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Kasahara', 'Kim', ' ', 'x', '笠原', 'Ли', 'KASAHARA')),
        (words) => {
          expect(name(mask(words.join('')))).toBe(false);
        },
      ),
    );
  });
  test('nobody is masked unless asked', () => {
    const none = masksOf([{ ...person('Kim'), mask: undefined } as unknown as NameEntry], []);
    expect([none.name('Kim'), none.mask('Kim')]).toEqual([false, 'Kim']);
  });
});

describe('a person who is masked', () => {
  const masked: Build = {
    ...build,
    study: { ...study, names: [person('Shtern', { ru: ['Wikipedia'], en: ['wire'] })] },
  };
  test('stands in no quotation, whole text or sentence of what is published', () => {
    const before = reportContent(build, { version: '', lastHashes: {} });
    const after = reportContent(masked, { version: '', lastHashes: {} });
    expect(JSON.stringify(before.texts)).toMatch(/\bwire\b/);
    expect(JSON.stringify(after.texts)).not.toMatch(/\bwire\b/);
    expect(JSON.stringify(after.points)).not.toMatch(/\bwire\b/);
    expect(after.texts.length).toBeLessThan(before.texts.length);
    const editor = reportContent(masked, { version: '', lastHashes: {}, eyes: 'editor' });
    expect(JSON.stringify(editor.texts)).toMatch(/\bwire\b/);
  });
});

describe('what would be published', () => {
  test('restricted accounts first, each with no more than its rights allow', () => {
    const all = publicationOf(build);
    expect(all).toHaveLength(study.accounts.length);
    expect(all[0]).toMatchObject({ allow: 'none', wholeWords: 0, quotations: 0, publicSiglum: 'withheld 1' });
    for (const { allow, wholeWords, quotations, longest, key } of all) {
      const { rights } = study.accounts.find((one) => one.key === key) as (typeof study.accounts)[number];
      if (allow !== 'free') expect(wholeWords).toBe(0);
      if (allow === 'none' || allow === 'cite') expect(quotations).toBe(0);
      if (rights.allow === 'quote') expect(longest).toBeLessThanOrEqual(rights.words);
    }
    expect(all.some(({ wholeWords, quotations }) => wholeWords > 0 && quotations > 0)).toBe(true);
  });
});
