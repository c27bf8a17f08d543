import { expect, test } from 'vitest';
import { languageRemedy, wrongLanguageTag } from './language-tag.ts';

test.each(['en', 'ru', 'zh-Hant', 'EN-GB', 'sr-Latn', 'grc', 'und', 'ko'])('%s names a language', (tag) => {
  expect(wrongLanguageTag(tag)).toBeUndefined();
});

test.each([
  ['english', 'en'],
  ['Russian', 'ru'],
  ['jp', 'ja'],
  ['cn', 'zh'],
  ['ua', 'uk'],
  ['cz', 'cs'],
])('%s names none; %s is meant', (tag, meant) => {
  expect(wrongLanguageTag(tag)).toEqual({ meant });
  expect(languageRemedy({ meant })).toContain(meant);
});

test.each(['klingon', '', 'en english', '1938'])('"%s" names none', (tag) => {
  expect(wrongLanguageTag(tag)).toEqual({});
  expect(languageRemedy({})).toContain('BCP 47');
});
