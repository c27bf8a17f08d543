import { describe, expect, test } from 'vitest';
import { conjugate } from './conjugate.ts';
import type { Language } from './language.ts';
import { pl } from './pl/index.ts';
import { ru } from './ru/index.ts';
import { uk } from './uk/index.ts';

const formsOf = ({ conjugation }: Language, infinitive: string): string[] =>
  conjugation === undefined ? [] : conjugate(conjugation, infinitive).map(({ form, is }) => `${is} ${form}`);

describe('conjugation', () => {
  test.each([
    [
      'захватить',
      [
        'past захватил',
        'past захватила',
        'past захватили',
        'present захватит',
        'present захватят',
        'gerund захватив',
        'short захвачен',
        'short захвачены',
        'passive захваченн',
        'active захвативш',
      ],
      ru,
    ],
    [
      'атаковать',
      [
        'past атаковал',
        'present атакует',
        'present атакуют',
        'gerund атакуя',
        'short атакован',
        'active атакующ',
      ],
      ru,
    ],
    [
      'zająć',
      [
        'past zajął',
        'past zajęła',
        'past zajęli',
        'past zajęły',
        'past zajęliśmy',
        'past zająłem',
        'past zajęliby',
        'present zajmie',
        'gerund zająwszy',
        'short zajęto',
        'short zajęci',
        'passive zajęt',
      ],
      pl,
    ],
    ['wycofać się', ['infinitive wycofać', 'past wycofali', 'past wycofały', 'present wycofa'], pl],
    ['widzieć', ['past widział', 'past widziała', 'past widzieli', 'past widziały'], pl],
    ['отойти', ['past отошел', 'past отошла', 'present отойдет', 'active отошедш'], ru],
    ['взять', ['past взял', 'present возьмут', 'short взят', 'passive взят'], ru],
    ['погибнуть', ['past погиб', 'past погибла', 'present погибнут'], ru],
    ['сдаться', ['past сдался', 'past сдались', 'gerund сдавшись', 'active сдавш'], ru],
    [
      'захопити',
      [
        'past захопив',
        'past захопила',
        'past захопили',
        'short захоплено',
        'short захоплена',
        'gerund захопивши',
      ],
      uk,
    ],
    [
      'атакувати',
      ['past атакував', 'present атакує', 'present атакують', 'gerund атакуючи', 'short атаковано'],
      uk,
    ],
    ['відійти', ['past відійшов', 'past відійшла', 'present відійде'], uk],
    ['здатися', ['past здався', 'past здалися', 'past здались'], uk],
  ])('%s', (infinitive, wanted, language) => {
    expect(formsOf(language, infinitive)).toEqual(expect.arrayContaining(wanted));
  });

  test('a word no row fits has no forms', () => {
    expect(formsOf(ru, 'сопка')).toEqual([]);
    expect(formsOf(uk, '')).toEqual([]);
  });
});

describe('the word lists', () => {
  test.each([ru, uk])('$code: every verb of the lists has a past', (language) => {
    const { attribution, frames, verbs } = language;
    const lists = [
      ...frames.acts.flatMap((row) => row.verbs ?? []),
      ...verbs.plain,
      ...verbs.light,
      ...verbs.occur,
    ];
    const infinitives = [...lists, ...attribution.verbs]
      .map((phrase) => phrase.split(' ')[0] as string)
      .filter((word) => !word.includes('|') && /(?:ть|ти|чь|ться|тись|тися|чься)$/.test(word));
    const without = [...new Set(infinitives)].filter(
      (word) => !formsOf(language, word).some((form) => form.startsWith('past ')),
    );
    expect(without).toEqual([]);
  });
});
