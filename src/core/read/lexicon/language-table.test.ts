import { expect, test } from 'vitest';
import { languages } from '../../languages/index.ts';
import { claimsIn } from '../claims-examples.test-support.ts';
import { claimLexicon } from './claim-lexicon.ts';
import { forgetLanguage, forgetLanguages, LanguageTable } from './language-table.ts';

const TEXT: Readonly<Record<string, string>> = {
  en: 'Japanese troops attacked the hill and lost 526 men.',
  ru: 'Японские войска атаковали высоту и потеряли 526 человек.',
  uk: 'Японські війська атакували висоту і втратили 526 осіб.',
  de: 'Japanische Truppen griffen den Hügel an und verloren 526 Mann.',
  pl: 'Wojska japońskie zaatakowały wzgórze i straciły 526 ludzi.',
  fr: 'Les troupes japonaises attaquèrent la colline et perdirent 526 hommes.',
  ja: '日本軍は高地を攻撃し、526人を失った。',
  zh: '日军进攻高地，损失526人。',
};

test.each(languages.map((language) => [language.code, language] as const))(
  'what is compiled of %s is let go, and the next reading is the same',
  (code, language) => {
    const before = claimsIn(TEXT[code] as string, language);
    expect(before.length).toBeGreaterThan(0);
    const lexicon = claimLexicon(language);
    forgetLanguages();
    expect(claimsIn(TEXT[code] as string, language)).toEqual(before);
    expect(claimLexicon(language)).not.toBe(lexicon);
  },
);

test('what was made of one language is let go, and that of the others stays', () => {
  const table = new LanguageTable<number>();
  const [one, other] = languages;
  if (one === undefined || other === undefined) throw new Error('no two languages');
  table.set(one, 7);
  table.set(other, 8);
  forgetLanguage(one);
  expect(table.get(one)).toBeUndefined();
  expect(table.get(other)).toBe(8);
});

test('a table holds what was put until all is let go', () => {
  const table = new LanguageTable<number>();
  const [language] = languages;
  if (language === undefined) throw new Error('no language');
  table.set(language, 7);
  expect(table.get(language)).toBe(7);
  forgetLanguages();
  expect(table.get(language)).toBeUndefined();
});
