// Long because every way in which names of several accounts are one or two is asked on small studies.
import { describe, expect, test } from 'vitest';
import type { Account, Edition, NameEntry, Study } from '../../model/account.ts';
import type { NameMention } from '../../model/mention.ts';
import { readEdition } from '../read.ts';
import { resolveNames } from './resolve-names.ts';

function account(key: string, language: string, text: string): Account {
  const edition: Edition = {
    id: `id-${key}`,
    account: key,
    label: '',
    language,
    text,
    structure: [],
    file: `${key}.txt`,
  };
  return {
    key,
    siglum: key,
    title: key,
    language,
    text: 'original',
    read: 'full',
    kind: 'narrative',
    rights: { allow: 'free' },
    dependsOn: [],
    marks: [],
    editions: [edition],
  };
}

interface Small {
  readonly texts: readonly (readonly [language: string, text: string])[];
  readonly names?: readonly NameEntry[];
}

/** Reads a small study and gives its names by account, and the list. */
function read({ texts, names = [] }: Small): {
  of: (at: number) => NameMention[];
  list: ReturnType<typeof resolveNames>['names'];
} {
  const accounts = texts.map(([language, text], at) => account(`a${at}`, language, text));
  const study: Study = {
    title: 'small',
    parties: [
      { key: 'sov', name: 'Soviet Union', members: ['ussr'] },
      { key: 'jap', name: 'Japan', members: ['japan'] },
    ],
    accounts,
    knownThrough: [],
    names: [
      {
        key: 'ussr',
        kind: 'party',
        label: 'Soviet Union',
        party: 'sov',
        forms: { en: ['Soviet Union'], ru: ['СССР', 'Советский Союз'] },
      },
      {
        key: 'japan',
        kind: 'party',
        label: 'Japan',
        party: 'jap',
        forms: { en: ['Japan'], ru: ['Япония'], ja: ['日本'] },
      },
      ...names,
    ],
    library: [],
    problems: [],
  };
  const resolved = resolveNames(
    study,
    accounts.map((one) => readEdition(one.editions[0] as Edition, one, undefined)),
  );
  return {
    of: (at) => (resolved.read[at]?.mentions ?? []).filter((mention) => mention.kind === 'name'),
    list: resolved.names,
  };
}

const keyOf = (names: readonly NameMention[], words: string): string | undefined =>
  names.find((name) => name.words === words)?.key;

const blyukher: NameEntry = {
  key: 'blyukher',
  kind: 'person',
  label: 'Vasily Blyukher',
  party: 'sov',
  forms: {
    en: ['Blyukher', 'Vasily Blyukher'],
    ru: ['Блюхер', 'В. К. Блюхер', 'Василий Блюхер'],
    de: ['Blücher'],
  },
};

describe('the authority file', () => {
  test('wins over every likeness', () => {
    const names = [{ key: 'hill', kind: 'place', label: 'the hill', forms: { en: ['Kuropatkino'] } }];
    const { of } = read({
      texts: [
        ['en', 'They met at Kuropatkino. Later Kuropatkino fell.'],
        ['en', 'He met Kuropatkin there.'],
      ],
      names,
    });
    expect(keyOf(of(0), 'Kuropatkino')).toBe('hill');
  });
  test('a form is found in any case, in each language that inflects', () => {
    const forms = { ru: ['Хасан', 'озеро Хасан'], uk: ['Хасан'], de: ['Chasan'] };
    const names = [{ key: 'khasan', kind: 'place', label: 'Khasan', forms }];
    const { of } = read({
      texts: [
        ['ru', 'Бои шли у Хасана, под Хасаном и на Хасане.'],
        ['uk', 'Бої біля Хасану, під Хасаном.'],
        ['de', 'Am Ufer des Chasans und am Chasan.'],
      ],
      names,
    });
    for (const at of [0, 1, 2]) for (const name of of(at)) expect(name.key, name.words).toBe('khasan');
    expect(of(0)).toHaveLength(3);
    expect(of(1)).toHaveLength(2);
    expect(of(2)).toHaveLength(2);
  });
  test('a phrase is found although its words are small and inflected', () => {
    const names = [
      { key: 'event', kind: 'event', label: 'the fighting', forms: { ru: ['бои у озера Хасан'] } },
      { key: 'khasan', kind: 'place', label: 'Khasan', forms: { ru: ['Хасан'] } },
    ];
    const { of } = read({ texts: [['ru', 'О боях у озера Хасан писали. На Хасане было тихо.']], names });
    expect(of(0).map((name) => [name.words, name.key])).toEqual([
      ['боях у озера Хасан', 'event'],
      ['Хасане', 'khasan'],
    ]);
  });
  test('one form in Chinese and Japanese characters is one name', () => {
    const names = [{ key: 'hill', kind: 'place', label: 'the hill', forms: { ja: ['張鼓峰'] } }];
    const { of } = read({
      texts: [
        ['zh', '苏军占领张鼓峰。'],
        ['ja', '張鼓峯で戦った。'],
      ],
      names,
    });
    expect(keyOf(of(0), '张鼓峰')).toBe('hill');
    expect(keyOf(of(1), '張鼓峯')).toBe('hill');
  });
  test('a unit is found by its number in every language', () => {
    const names = [
      { key: 'd19', kind: 'unit', label: '19th Division', party: 'jap', forms: { en: ['19th Division'] } },
    ];
    const { of } = read({
      texts: [
        ['ru', 'Атаковала 19-я пехотная дивизия.'],
        ['ja', '第19師団が来た。'],
        ['en', 'The 18th Division stayed.'],
      ],
      names,
    });
    expect(keyOf(of(0), '19-я пехотная дивизия')).toBe('d19');
    expect(of(0)[0]?.party).toBe('jap');
    expect(keyOf(of(1), '第19師団')).toBe('d19');
    expect(keyOf(of(2), '18th Division')).toBe('~18 division');
  });
  test('Korean forms are found in Korean', () => {
    const names = [{ key: 'khasan', kind: 'place', label: 'Khasan', forms: { ko: ['하산호'] } }];
    const { of } = read({ texts: [['ko', '1938년 하산호에서 전투가 있었다.']], names });
    expect(keyOf(of(0), '하산호')).toBe('khasan');
  });
});

describe('people', () => {
  test('a name with a part left out is the entry, a name with another part is not', () => {
    const { of } = read({
      texts: [
        ['de', 'Die Truppen führte Blücher. Am Abend kam General Blücher nach Chabarowsk.'],
        ['en', 'Marshal Vasily Blyukher came. At Waterloo Marshal Gebhard Blyukher came too.'],
        ['ru', 'Приказ отдал В. К. Блюхер. Это был не А. Н. Блюхер.'],
      ],
      names: [blyukher],
    });
    expect(keyOf(of(0), 'Blücher')).toBe('blyukher');
    expect(keyOf(of(1), 'Vasily Blyukher')).toBe('blyukher');
    expect(keyOf(of(1), 'Gebhard Blyukher')).not.toBe('blyukher');
    expect(keyOf(of(2), 'В. К. Блюхер')).toBe('blyukher');
    expect(keyOf(of(2), 'А. Н. Блюхер')).not.toBe('blyukher');
  });
  test('two entries of one surname are told apart by given names, else left open', () => {
    const names: NameEntry[] = [
      {
        key: 'petrov-i',
        kind: 'person',
        label: 'Ivan Petrov',
        forms: { en: ['Ivan Petrov', 'Petrov'], ru: ['Иван Петров', 'Петров'] },
      },
      {
        key: 'petrov-s',
        kind: 'person',
        label: 'Sergei Petrov',
        forms: { en: ['Sergei Petrov', 'Petrov'], ru: ['Сергей Петров', 'Петров'] },
      },
    ];
    const { of } = read({
      texts: [
        ['en', 'Colonel Ivan Petrov led them. In the evening Petrov fell.'],
        ['en', 'Ivan Petrov and Sergei Petrov came. In the evening Petrov fell.'],
        ['ru', 'Их вёл И. Петров, а С. Петров ждал.'],
      ],
      names,
    });
    expect(keyOf(of(0), 'Petrov')).toBe('petrov-i');
    const open = of(1).find((name) => name.words === 'Petrov');
    expect(open?.key).toBeUndefined();
    expect(open?.reasons.at(-1)?.rule).toBe('names.ambiguous');
    expect(keyOf(of(1), 'Sergei Petrov')).toBe('petrov-s');
    expect(keyOf(of(2), 'И. Петров')).toBe('petrov-i');
    expect(keyOf(of(2), 'С. Петров')).toBe('petrov-s');
  });
  test('without an entry a surname joins the one longer name it ends, in another script too', () => {
    const { of } = read({
      texts: [
        ['en', 'General Stepan Makarov died. Admiral Makarov had warned them.'],
        ['ru', 'Адмирал Макаров погиб. О Макарове писали.'],
      ],
    });
    const key = keyOf(of(0), 'Stepan Makarov');
    expect(keyOf(of(0), 'Makarov')).toBe(key);
    expect(keyOf(of(1), 'Макаров')).toBe(key);
    expect(keyOf(of(1), 'Макарове')).toBe(key);
  });
  test('without an entry contradicting given names keep two people apart', () => {
    const { of } = read({ texts: [['en', 'General Stepan Makarov died. General Ivan Makarov lived.']] });
    expect(keyOf(of(0), 'Stepan Makarov')).not.toBe(keyOf(of(0), 'Ivan Makarov'));
  });
});

describe('likeness', () => {
  test('one key for a name in every script, with its letters and score in the reason', () => {
    const { of, list } = read({
      texts: [
        ['en', 'Then Kuropatkin withdrew. They waited for Kuropatkin.'],
        ['ru', 'Армию вёл Куропаткин. За Куропаткиным шли.'],
        ['uk', 'Армію вів Куропаткін. Наказ Куропаткіна.'],
        ['de', 'Dann zog sich Kuropatkin zurück.'],
        ['ja', 'クロパトキンは退いた。'],
      ],
    });
    const keys = [0, 1, 2, 3, 4].flatMap((at) => of(at).map((name) => name.key));
    expect(new Set(keys).size).toBe(1);
    expect(keys).toHaveLength(8);
    const reason = of(4)[0]?.reasons.at(-1);
    expect(reason?.rule).toBe('names.sounds-like');
    expect(reason?.says).toMatch(/クロパトキン sounds like .*\d\.\d\d.*by kana/);
    expect(list.find((name) => name.key === keys[0])?.forms.map((form) => form.language)).toEqual([
      'de',
      'en',
      'ja',
      'ru',
      'uk',
    ]);
  });
  test('names that only look alike stay apart', () => {
    const { of } = read({
      texts: [
        ['ru', 'Туда пришёл Макаров.'],
        ['de', 'Die Schlacht bei Komarów begann.'],
      ],
    });
    expect(of(0)[0]?.key).not.toBe(of(1)[0]?.key);
  });
  test('units are never joined by sound', () => {
    const { of } = read({
      texts: [
        ['en', 'The 18th Division came.'],
        ['ru', 'Пришла 19-я дивизия.'],
      ],
    });
    expect(of(0)[0]?.key).toBe('~18 division');
    expect(of(1)[0]?.key).toBe('~19 division');
  });
});

describe('peoples and states', () => {
  test('a demonym gives the party of the study', () => {
    const { of } = read({
      texts: [
        ['en', 'Soviet guns fired.'],
        ['ru', 'Огонь японцев усилился.'],
        ['zh', '苏军反攻，日军退却。'],
      ],
    });
    expect(of(0)[0]).toMatchObject({ party: 'sov', key: 'party:sov' });
    expect(of(1)[0]).toMatchObject({ party: 'jap', key: 'party:jap' });
    expect(of(2).map((name) => name.party)).toEqual(['sov', 'jap']);
  });
  test('a longer name that holds a state is not that state', () => {
    const { of } = read({ texts: [['ja', '艦隊は日本海に入った。']] });
    expect(of(0).map((name) => name.words)).toContain('日本海');
    expect(of(0).every((name) => name.party === undefined)).toBe(true);
  });
});

test('a found name has the kind its mentions show', () => {
  const { list } = read({ texts: [['ru', 'Бои шли у озера Хасан. Ими руководил генерал Штерн.']] });
  expect(list.map((name) => [name.key, name.kind, name.source])).toEqual([
    ['~хасан', 'place', 'found'],
    ['~штерн', 'person', 'found'],
  ]);
});

test('a bare name inside, near or in which something happens is a place unless anything else tells', () => {
  const kinds = (...texts: (readonly [string, string])[]) =>
    Object.fromEntries(read({ texts }).list.map(({ label, kind }) => [label, kind]));
  expect(kinds(['en', 'Two clerks were arrested in Orvale. The mayor of Orvale fled to Dunmere.'])).toEqual({
    Orvale: 'place',
    Dunmere: 'other',
  });
  expect(kinds(['en', 'Nothing of it stands in Hartwell’s letter.'])).toEqual({ Hartwell: 'other' });
  expect(
    kinds(['en', 'The crowd saw in Hartwell a friend.'], ['de', 'Dort fiel General Hartwell.']),
  ).toMatchObject({ Hartwell: 'person' });
  expect(kinds(['ru', 'Обоз остановился под Орвалем.'])).toEqual({ Орвалем: 'place' });
});

test('the result does not hang on the order of the accounts', () => {
  const texts = [
    ['en', 'General Stepan Makarov died near Port Arthur.'],
    ['ru', 'Адмирал Макаров погиб у Порт-Артура.'],
    ['uk', 'Адмірал Макаров загинув біля Порт-Артура.'],
  ] as const;
  const accounts = texts.map(([language, text], at) => account(`a${at}`, language, text));
  const study = { title: '', parties: [], accounts, knownThrough: [], names: [], library: [], problems: [] };
  const editions = accounts.map((one) => readEdition(one.editions[0] as Edition, one, undefined));
  const forward = resolveNames(study, editions);
  const backward = resolveNames(study, [...editions].reverse());
  expect([...backward.read].reverse()).toEqual(forward.read);
  expect(backward.names).toEqual(forward.names);
});
