import { describe, expect, test } from 'vitest';
import { addAccount, editSettings } from './edit-settings.ts';
import { holdSame } from './patch-yaml.ts';

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
    expect(editSettings(YAML, { party: 'jap', fields: { name: 'Japan' } })).toMatch(
      / {2}jap:\s+\{?\s*name: Japan/,
    );
    expect(editSettings('', { fields: { title: 'New' } })).toBe('title: New\n');
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
