/** Katakana as sounds; hiragana are read as their katakana. Open sounds (7 8 9 ...) are those of `sounds.ts`. */
const ROWS: Readonly<Record<string, string>> = {
  '': 'アイウエオ',
  k: 'カキクケコ',
  g: 'ガギグゲゴ',
  '#': 'サシスセソ',
  '%': 'ザジズゼゾ',
  t: 'タチツテト',
  d: 'ダヂヅデド',
  n: 'ナニヌネノ',
  '&': 'ハヒフヘホ',
  '7': 'バビブベボ',
  p: 'パピプペポ',
  m: 'マミムメモ',
  '9': 'ラリルレロ',
};
const OTHER: Readonly<Record<string, string>> = {
  シ: '8i',
  ジ: '@i',
  チ: 'Ci',
  ヂ: '@i',
  ツ: 'cu',
  ヅ: '%u',
  フ: '`u',
  ヤ: 'ja',
  ユ: 'ju',
  ヨ: 'jo',
  ワ: 'wa',
  ヰ: 'wi',
  ヱ: 'we',
  ヲ: 'o',
  ン: '!',
  ヴ: 'vu',
  ー: ':',
  ッ: '',
};
const SMALL: Readonly<Record<string, string>> = {
  ァ: 'a',
  ィ: 'i',
  ゥ: 'u',
  ェ: 'e',
  ォ: 'o',
  ャ: 'ja',
  ュ: 'ju',
  ョ: 'jo',
  ヮ: 'wa',
};

const KANA: ReadonlyMap<string, string> = new Map([
  ...Object.entries(ROWS).flatMap(([consonant, row]) =>
    [...row].map((letter, at): [string, string] => [letter, consonant + 'aiueo'[at]]),
  ),
  ...Object.entries(OTHER),
]);

/** Sounds of a word in kana. Vowels that only carry a consonant are weak. */
export function kanaSounds(word: string): string {
  let sounds = '';
  for (const original of word) {
    const code = original.charCodeAt(0);
    const letter = code >= 0x3041 && code <= 0x3096 ? String.fromCharCode(code + 0x60) : original;
    const small = SMALL[letter];
    if (small !== undefined) {
      // A small vowel takes the place of the vowel before it: ティ = ti, シャ = sha, ウィ = wi.
      const last = sounds[sounds.length - 1] ?? '';
      if (
        sounds.length > 1 &&
        'aiueo'.includes(last) &&
        !'aiueo'.includes(sounds[sounds.length - 2] as string)
      )
        sounds = sounds.slice(0, -1);
      else if (last === 'u') sounds = `${sounds.slice(0, -1)}w`;
      const hush = /[8@C]$/.test(sounds);
      sounds += hush ? small.replace('j', '') : small;
      continue;
    }
    sounds += KANA.get(letter) ?? '';
  }
  return weaken(sounds);
}

/** u after a consonant and o after t or d are weak unless they open a vowel group. */
function weaken(sounds: string): string {
  let out = '';
  for (let i = 0; i < sounds.length; i++) {
    const letter = sounds[i] as string;
    const before = sounds[i - 1] ?? 'a';
    const after = sounds[i + 1];
    const carries = !'aiueojw:'.includes(before) && after !== ':';
    if (letter === 'u' && carries) out += 'U';
    else if (letter === 'o' && carries && (before === 't' || before === 'd')) out += 'O';
    else out += letter;
  }
  return out;
}
