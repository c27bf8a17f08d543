/** Letters of the Cyrillic script as sounds: Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian. */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  ѓ: 'g',
  д: 'd',
  е: 'e',
  є: 'je',
  ё: 'jo',
  ж: 'Z',
  з: 'z',
  ѕ: 'dz',
  и: 'i',
  і: 'i',
  ї: 'ji',
  й: 'j',
  ј: 'j',
  к: 'k',
  ќ: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'C',
  ђ: 'J',
  у: 'u',
  ў: 'w',
  ф: 'f',
  х: 'x',
  ц: 'c',
  ч: 'C',
  џ: 'J',
  ш: 'S',
  щ: 'SC',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'ju',
  я: 'ja',
  ѣ: 'e',
  ѳ: 'f',
  ѵ: 'i',
};

const VOWEL = /[аеиоуыэюяёєії]/;

/** Sounds of a word of lower-case Cyrillic letters; `*` stands where a case ending was cut. */
export function cyrillicSounds(word: string): string {
  let sounds = '';
  for (let i = 0; i < word.length; i++) {
    const letter = word[i] as string;
    const before = word[i - 1];
    if (letter === 'ж' && before === 'д') sounds = `${sounds.slice(0, -1)}J`;
    else if (letter === '*') sounds += '*';
    else if (
      letter === 'е' &&
      (before === undefined || VOWEL.test(before) || before === 'ь' || before === 'ъ')
    )
      sounds += 'je';
    else sounds += LETTERS[letter] ?? '';
  }
  return sounds;
}
