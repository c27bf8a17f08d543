import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SettingsEdit } from '../core/model/settings-form.ts';
import { type PartName, STUDY_PARTS, studyPart } from '../core/model/study-parts.ts';
import { addAccount, editSettings } from './edit-settings.ts';
import { readKnownThrough } from './parties.ts';
import { holdSame } from './patch-yaml.ts';
import { readSettings } from './settings.ts';
import { readWeighing } from './weighing-settings.ts';

const YAML = `# A study of ours.
title: The battle   # a working title
span: 1938-07/1938-08

parties:
  sov: { name: Soviet Union, members: [red-army] }

accounts:
  # The official one
  - key: tass
    files: accounts/tass.md
    written: 1938-08-03 # on the day
    rights: quote 30
  - files: accounts/other.md
`;
const account = (fields: Record<string, string>, key = 'tass'): string =>
  editSettings(YAML, { account: key, fields });

describe('fields of study.yaml changed by a form', () => {
  test('comments, order and all other fields stay', () => {
    const after = account({ written: '1938-08-04', author: 'TASS' });
    expect(after).toBe(
      YAML.replace('1938-08-03 # on the day', '1938-08-04 # on the day').replace(
        '    rights: quote 30\n',
        '    rights: quote 30\n    author: TASS\n',
      ),
    );
  });

  test('what changes nothing gives the same bytes', () => {
    expect(editSettings(YAML, { fields: {} })).toBe(YAML);
  });

  test('an account without a key is known by its file; an empty text takes a field away; lists are written with commas', () => {
    expect(account({ 'depends-on': 'tass, other@2007' }, 'other')).toContain(
      'depends-on: [tass, "other@2007"]',
    );
    expect(account({ rights: '' })).not.toContain('rights');
  });

  test('the study and its parties, old and new', () => {
    expect(editSettings(YAML, { fields: { title: 'Another: with a colon' } })).toContain(
      'title: "Another: with a colon"   # a working title',
    );
    expect(editSettings(YAML, { part: 'party', key: 'jap', fields: { name: 'Japan' } })).toMatch(
      / {2}jap:\s+\{?\s*name: Japan/,
    );
    expect(editSettings('', { fields: { title: 'New' } })).toBe('title: New\n');
  });

  test('a source known through others, scales, ranges and sizes are written, changed and taken away, and read back', () => {
    const edits: readonly (readonly [edit: SettingsEdit, written: RegExp])[] = [
      [
        {
          part: 'source',
          key: 'krivosheev',
          fields: { title: 'Losses', date: '1993', 'reported-by': 'tass' },
        },
        /known-through:\n {2}- key: krivosheev\n {4}title: Losses\n {4}date: "?1993"?\n {4}reported-by: \[tass\]/,
      ],
      [
        { part: 'grade', key: 'copy', fields: { title: 'The copy', steps: 'certified, poor' } },
        /steps: \[certified, poor\]/,
      ],
      [
        { part: 'own range', key: 'quantity-a', fields: { min: '230', max: '720.5', why: 'two lists' } },
        /min: 230,? *\n? *max: 720\.5/,
      ],
      [{ part: 'sizes', fields: { record: '2', 'separate line': '-1' } }, /separate line: -1/],
      [{ fields: { range: 'graded', note: 'Ask the archive' } }, /range: graded/],
    ];
    let now = YAML;
    for (const [edit, written] of edits) {
      now = editSettings(now, edit);
      expect(now).toMatch(written);
      expect(editSettings(now, edit)).toBe(now);
    }
    expect(now).toContain('# a working title');
    const settings = readSettings('study.yaml', now);
    expect(readKnownThrough(settings)).toMatchObject({
      known: [{ key: 'krivosheev', title: 'Losses', reportedBy: ['tass'] }],
      problems: [],
    });
    expect(readWeighing(settings)).toEqual({
      grades: [{ key: 'copy', title: 'The copy', steps: ['certified', 'poor'] }],
      sizes: { record: 2, 'separate line': -1 },
      range: { rule: 'graded', own: { 'quantity-a': { min: 230, max: 720.5, why: 'two lists' } } },
      problems: [],
    });
    now = editSettings(now, { part: 'own range', key: 'quantity-a', fields: { max: '800' } });
    expect(now).toContain('max: 800');
    for (const [part, key] of [
      ['source', 'krivosheev'],
      ['grade', 'copy'],
      ['own range', 'quantity-a'],
    ] as const)
      now = editSettings(now, { part, key, list: 'remove', fields: {} });
    expect(now).not.toMatch(/known-through|grades|ranges/);
    expect(() => editSettings(now, { part: 'grade', key: 'copy', list: 'remove', fields: {} })).toThrow(
      /no scale copy/,
    );
  });

  test('a party written as its name alone gets fields', () => {
    expect(
      editSettings('parties:\n  sov: Soviet Union\n', {
        part: 'party',
        key: 'sov',
        fields: { members: 'a, b' },
      }),
    ).toMatch(/name: Soviet Union,?[\s\S]*members: \[a, b\]/);
  });

  const wrongParts: readonly (readonly [says: RegExp, edit: SettingsEdit])[] = [
    [/lacks its lowest/, { part: 'own range', key: 'p', fields: { min: '9', max: '2', why: 'x' } }],
    [/lacks its lowest/, { part: 'own range', key: 'p', fields: { min: '1', max: '2' } }],
    [/is no number: many/, { part: 'sizes', fields: { record: 'many' } }],
    [/larger than that of the better/, { part: 'sizes', fields: { 'reliability B': '3' } }],
    [/has no steps/, { part: 'grade', key: 'copy', fields: { title: 'x' } }],
    [/no date/, { part: 'source', key: 'k', fields: { date: 'once' } }],
    [/which is no party/, { part: 'party', key: 'jap', fields: { 'ally-of': 'nobody' } }],
    [/range cannot be/, { fields: { range: 'widest' } }],
    [/not edited here/, { part: 'sizes', fields: { rumour: '1' } }],
    [/cannot be the key/, { part: 'grade', key: '__proto__/x', fields: { steps: 'a' } }],
    [/already/, { part: 'party', key: 'sov', list: 'add', fields: {} }],
  ];
  test.each(wrongParts)('a part that cannot be used is refused: %s', (says, edit) => {
    expect(() => editSettings(YAML, edit)).toThrow(says);
  });

  test('every field that is read of study.yaml has a form', () => {
    const docs = readFileSync(join(import.meta.dirname, '../../docs/formats/study.md'), 'utf8');
    const table = docs.slice(
      docs.indexOf('### Fields of the study'),
      docs.indexOf('### Fields of an account'),
    );
    const told = [...table.matchAll(/^\| `([\w-]+)`/gm)].map(([, name]) => name ?? '');
    const parts = Object.keys(STUDY_PARTS) as PartName[];
    const formed = parts.flatMap((name) => studyPart(name).at ?? []);
    const own = STUDY_PARTS.study.fields.map(({ name }) => name as string);
    expect([...formed, ...own, 'accounts'].sort()).toEqual([...told].sort());
  });

  test('text that would be YAML is text', () => {
    const hostile = 'x\n  - key: evil\n    files: /etc/passwd';
    const after = account({ title: hostile });
    expect(editSettings(after, { account: 'tass', fields: {} })).toBe(after);
    expect(() => editSettings(after, { account: 'evil', fields: {} })).toThrow(/no account evil/);
  });

  const wrong: readonly (readonly [says: RegExp, fields: Record<string, string>])[] = [
    [/no date/, { written: 'on a Tuesday' }],
    [/text cannot be/, { text: 'rumour' }],
    [/nothing of rights/, { rights: 'all mine' }],
    [/no code of a language/, { language: 'Russian' }],
    [/leads out of the study/, { files: '/etc/passwd' }],
    [/leads out of the study/, { files: 'accounts/a.txt\naccounts/../../b.txt' }],
    [/needs a file/, { files: ' ' }],
    [/says no pages/, { files: 'accounts/book.pdf, pages all of them' }],
    [/says no pages/, { pages: '34-12' }],
    [/files-are cannot be/, { 'files-are': 'chapters' }],
    [/not edited here/, { key: 'another' }],
  ];
  test.each(wrong)('what cannot be understood is refused: %s', (says, fields) => {
    expect(() => account(fields)).toThrow(says);
  });

  test('settings that are no valid YAML are not touched', () => {
    expect(() => editSettings('title: [', { fields: { title: 'x' } })).toThrow(/not valid YAML/);
  });
});

describe('which text an account is', () => {
  test('several files, each with its pages, are written one a line and read back', () => {
    const lines = 'accounts/book.pdf, pages 12-34, 40\naccounts/annex.txt';
    const after = account({ files: lines, 'files-are': 'parts' });
    expect(after).toContain('files: [{file: accounts/book.pdf, pages: "12-34, 40"}, accounts/annex.txt]');
    expect(editSettings(after, { account: 'tass', fields: { files: lines } })).toBe(after);
    expect(editSettings(after, { account: 'tass', fields: { files: 'accounts/tass.md' } })).toContain(
      'files: accounts/tass.md',
    );
  });

  test('another account is made of a file that is there, and taken off the list again', () => {
    const fields = { files: 'accounts/tass.md', 'begins-with': 'CHAPTER II' };
    const after = editSettings(YAML, { account: 'second', list: 'add', fields });
    expect(after).toContain('- key: second\n    files: accounts/tass.md\n    begins-with: CHAPTER II');
    expect(holdSame(editSettings(after, { account: 'second', list: 'remove', fields: {} }), YAML)).toBe(true);
    expect(() => editSettings(after, { account: 'second', list: 'add', fields })).toThrow(/already/);
    expect(() => editSettings(YAML, { account: 'x', list: 'add', fields: {} })).toThrow(/needs a file/);
    expect(() => editSettings(YAML, { account: 'x', list: 'remove', fields: {} })).toThrow(/no account x/);
    const one = 'accounts:\n  - files: a.txt\n';
    expect(() => editSettings(one, { account: 'a', list: 'remove', fields: {} })).toThrow(/only account/);
  });
});

test('a new file is listed where accounts are listed, and nowhere else', () => {
  expect(addAccount(YAML, { key: 'new one', files: 'accounts/new one.docx' })).toContain(
    '- key: new one\n    files: accounts/new one.docx',
  );
  expect(addAccount(YAML, { key: 'tass', files: 'accounts/tass.pdf' })).toContain(
    '- key: tass-2\n    files: accounts/tass.pdf',
  );
  expect(addAccount('title: x\n', { key: 'new', files: 'accounts/new.txt' })).toBe('title: x\n');
  expect(addAccount('title: [', { key: 'new', files: 'accounts/new.txt' })).toBe('title: [');
});
