/*
 * Japanese names in Latin letters (Hepburn, Kunrei, Nihon-siki) and in Cyrillic ones (Polivanov) as the same sounds.
 * Only a word that is made of Japanese syllables from end to end is read so.
 */

const LATIN: Readonly<Record<string, string>> = {
  '': '',
  k: 'k',
  g: 'g',
  s: 's',
  sh: 'S',
  sy: 'S',
  z: 'z',
  j: 'J',
  zy: 'J',
  jy: 'J',
  dz: 'z',
  t: 't',
  ts: 'c',
  ty: 'C',
  ch: 'C',
  tch: 'C',
  d: 'd',
  dy: 'J',
  n: 'n',
  ny: 'nj',
  h: 'h',
  hy: 'hj',
  f: 'f',
  b: 'b',
  by: 'bj',
  p: 'p',
  py: 'pj',
  m: 'm',
  my: 'mj',
  y: 'j',
  r: 'r',
  ry: 'rj',
  w: 'w',
  ky: 'kj',
  gy: 'gj',
};
/** Syllables Kunrei writes by their row and Hepburn by their sound. */
const ROW: Readonly<Record<string, string>> = {
  si: 'Si',
  ti: 'Ci',
  tu: 'cu',
  zi: 'Ji',
  di: 'Ji',
  du: 'zu',
  hu: 'fu',
};
const LONG: Readonly<Record<string, string>> = {
  ā: 'a',
  ī: 'i',
  ū: 'u',
  ē: 'e',
  ō: 'o',
  â: 'a',
  î: 'i',
  û: 'u',
  ê: 'e',
  ô: 'o',
};

/** Sounds of a romanised Japanese word, or undefined when it is none. */
export function romajiSounds(word: string): string | undefined {
  let out = '';
  let head = '';
  for (let i = 0; i < word.length; i++) {
    const raw = word[i] as string;
    const letter = LONG[raw] ?? raw;
    if (!'aiueo'.includes(letter)) {
      if (letter < 'a' || letter > 'z') return undefined;
      const next = LONG[word[i + 1] ?? ''] ?? word[i + 1] ?? '';
      // n closes a syllable before a consonant or the end; m is its form before b, p, m.
      if (head === '' && letter === 'n' && !'aiueoy'.includes(next || 'k')) out += 'n';
      else if (head === '' && letter === 'm' && next !== '' && 'bpm'.includes(next)) out += 'n';
      else if (letter !== head) head += letter;
      if (head.length > 3) return undefined;
      continue;
    }
    const sound = ROW[head + letter] ?? (LATIN[head] === undefined ? undefined : LATIN[head] + letter);
    if (sound === undefined) return undefined;
    out += sound;
    head = '';
  }
  return head === '' ? out : undefined;
}

const CYRILLIC: Readonly<Record<string, string>> = {
  '': '',
  к: 'k',
  г: 'g',
  с: 's',
  дз: 'z',
  з: 'z',
  ж: 'J',
  дж: 'J',
  т: 't',
  ц: 'c',
  д: 'd',
  н: 'n',
  х: 'h',
  ф: 'f',
  б: 'b',
  п: 'p',
  м: 'm',
  р: 'r',
  в: 'w',
  ш: 'S',
  ч: 'C',
  л: 'r',
  й: 'j',
};
/** Before и and the softened vowels: си = shi, тя = cha, дзю = ju. */
const SOFT: Readonly<Record<string, string>> = { с: 'S', т: 'C', дз: 'J', з: 'J' };
const VOWEL: Readonly<Record<string, string>> = {
  а: 'a',
  и: 'i',
  і: 'i',
  ї: 'i',
  у: 'u',
  э: 'e',
  е: 'e',
  є: 'e',
  о: 'o',
  я: 'ja',
  ю: 'ju',
  ё: 'jo',
  ы: 'i',
};

/** Sounds of a Japanese word in Polivanov's Cyrillic, or undefined when it is none. */
export function polivanovSounds(word: string): string | undefined {
  let out = '';
  let head = '';
  for (let i = 0; i < word.length; i++) {
    const letter = word[i] as string;
    if (letter === 'ь' || letter === 'ъ') continue;
    const vowel = VOWEL[letter];
    if (vowel === undefined) {
      const next = word[i + 1] ?? '';
      if (letter === 'й' && head === '' && VOWEL[next] === undefined) out += 'i';
      else if (head === '' && letter === 'н' && VOWEL[next] === undefined) out += 'n';
      else if (head === '' && letter === 'м' && next !== '' && 'бпм'.includes(next)) out += 'n';
      else if (letter !== head) head += letter;
      if (head.length > 2) return undefined;
      continue;
    }
    const soft = vowel[0] === 'j' || letter === 'и' || letter === 'і' ? SOFT[head] : undefined;
    const hard = CYRILLIC[head];
    if (hard === undefined) return undefined;
    out += soft === undefined ? hard + vowel : soft + vowel.replace('j', '');
    head = '';
  }
  return head === '' ? out : undefined;
}
