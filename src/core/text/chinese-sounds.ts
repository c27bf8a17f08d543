/*
 * Chinese names in Pinyin, in Wade-Giles and in Palladius' Cyrillic as the same sounds: J for zh and j, C for ch and q,
 * S for sh and x, Z for r, N for final ng. Only a word made of Chinese syllables from end to end is read so.
 */

const FINALS: Readonly<Record<string, string>> = {
  a: 'a',
  o: 'o',
  e: 'e',
  ai: 'aj',
  ei: 'ej',
  ao: 'ao',
  ou: 'ou',
  an: 'an',
  en: 'en',
  ang: 'aN',
  eng: 'eN',
  ong: 'uN',
  i: 'i',
  ia: 'ja',
  ie: 'je',
  iao: 'jao',
  iu: 'ju',
  ian: 'jan',
  in: 'in',
  iang: 'jaN',
  ing: 'iN',
  iong: 'juN',
  u: 'u',
  ua: 'ua',
  uo: 'o',
  uai: 'uaj',
  ui: 'uej',
  uan: 'uan',
  un: 'un',
  uang: 'uaN',
  ü: 'ju',
  üe: 'jue',
  ue: 'jue',
  er: 'er',
};
const PINYIN: Readonly<Record<string, string>> = {
  b: 'b',
  p: 'p',
  m: 'm',
  f: 'f',
  d: 'd',
  t: 't',
  n: 'n',
  l: 'l',
  g: 'g',
  k: 'k',
  h: 'h',
  j: 'J',
  q: 'C',
  x: 'S',
  zh: 'J',
  ch: 'C',
  sh: 'S',
  r: 'Z',
  z: 'z',
  c: 'c',
  s: 's',
};
/** Syllables without a consonant before them. */
const BARE: Readonly<Record<string, string>> = {
  a: 'a',
  o: 'o',
  e: 'e',
  ai: 'aj',
  ei: 'ej',
  ao: 'ao',
  ou: 'ou',
  an: 'an',
  en: 'en',
  ang: 'aN',
  er: 'er',
  yi: 'i',
  ya: 'ja',
  ye: 'je',
  yao: 'jao',
  you: 'ju',
  yan: 'jan',
  yin: 'in',
  yang: 'jaN',
  ying: 'iN',
  yong: 'juN',
  yu: 'ju',
  yue: 'jue',
  yuan: 'juan',
  yun: 'jun',
  wu: 'u',
  wa: 'wa',
  wo: 'wo',
  wai: 'waj',
  wei: 'wej',
  wan: 'wan',
  wen: 'wen',
  wang: 'waN',
  weng: 'weN',
};
/** Wade-Giles writes the breath of a consonant with an apostrophe, which print often drops. */
const WADE: Readonly<Record<string, string>> = {
  p: 'b',
  "p'": 'p',
  m: 'm',
  f: 'f',
  t: 'd',
  "t'": 't',
  n: 'n',
  l: 'l',
  k: 'g',
  "k'": 'k',
  h: 'h',
  ch: 'J',
  "ch'": 'C',
  hs: 'S',
  sh: 'S',
  j: 'Z',
  ts: 'z',
  tz: 'z',
  "ts'": 'c',
  "tz'": 'c',
  s: 's',
  ss: 's',
  sz: 's',
};
const WADE_FINALS: Readonly<Record<string, string>> = {
  ...FINALS,
  ih: 'i',
  eh: 'e',
  ieh: 'je',
  ung: 'uN',
  iung: 'juN',
  ien: 'jan',
  uei: 'uej',
  üan: 'juan',
  ün: 'jun',
  üeh: 'jue',
  ê: 'e',
  ên: 'en',
  êng: 'eN',
  erh: 'er',
  ueh: 'jue',
  iang: 'jaN',
  ü: 'ju',
  iü: 'ju',
};
const WADE_BARE: Readonly<Record<string, string>> = {
  ...BARE,
  i: 'i',
  yeh: 'je',
  yen: 'jan',
  yung: 'juN',
  yü: 'ju',
  yüan: 'juan',
  yün: 'jun',
  yüeh: 'jue',
  erh: 'er',
  yueh: 'jue',
};

function table(
  initials: Readonly<Record<string, string>>,
  finals: Readonly<Record<string, string>>,
  bare: Readonly<Record<string, string>>,
): Map<string, string> {
  const found = new Map(Object.entries(bare));
  for (const [letters, sound] of Object.entries(initials)) {
    for (const [final, vowel] of Object.entries(finals)) {
      // After j q x the letter u is ü.
      const front = /^[jqx]$/.test(letters) && /^u(?!ang|i|o|a$|ai)/.test(final);
      found.set(letters + final, sound + (front && vowel[0] === 'u' ? `j${vowel}` : vowel));
    }
  }
  return found;
}

/** The postal spellings keep k, ts and s before i where Wade-Giles has ch and hs: Peking, Tientsin, Singkiang. */
const POSTAL: Readonly<Record<string, string>> = { k: 'J', "k'": 'C', ts: 'J', "ts'": 'C', s: 'S', ch: 'J' };
const POSTAL_FINALS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(WADE_FINALS).filter(([final]) => /^i(?!h)/.test(final)),
);

const pinyin = table(PINYIN, FINALS, BARE);
const wade = new Map([...table(WADE, WADE_FINALS, WADE_BARE), ...table(POSTAL, POSTAL_FINALS, {})]);

/** Cuts a word into the fewest syllables of a table, or gives undefined. */
function syllables(word: string, known: ReadonlyMap<string, string>): string | undefined {
  const LONGEST_SYLLABLE = 7;
  const least = new Array<number>(word.length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Array<number>(word.length + 1).fill(0);
  least[0] = 0;
  for (let end = 1; end <= word.length; end++) {
    for (let size = Math.min(LONGEST_SYLLABLE, end); size >= 1; size--) {
      const count = (least[end - size] as number) + 1;
      if (count < (least[end] as number) && known.has(word.slice(end - size, end))) {
        least[end] = count;
        from[end] = end - size;
      }
    }
  }
  if (least[word.length] === Number.POSITIVE_INFINITY) return undefined;
  const parts: string[] = [];
  for (let end = word.length; end > 0; end = from[end] as number)
    parts.push(known.get(word.slice(from[end], end)) as string);
  return parts.reverse().join('');
}

const TONES = /[\u0300\u0301\u0304\u030c]/g;

/** Sounds of a word in Pinyin, tone marks or not. */
export const pinyinSounds = (word: string): string | undefined =>
  syllables(word.normalize('NFD').replace(TONES, '').normalize('NFC').replace(/['’]/g, ''), pinyin);

/** Sounds of a word in Wade-Giles; apostrophes are part of it. */
export const wadeSounds = (word: string): string | undefined => syllables(word.replace(/[’ʼ‘`]/g, "'"), wade);

const PALLADIUS: Readonly<Record<string, string>> = {
  '': '',
  б: 'b',
  п: 'p',
  м: 'm',
  ф: 'f',
  д: 'd',
  т: 't',
  н: 'n',
  л: 'l',
  г: 'g',
  к: 'k',
  х: 'h',
  чж: 'J',
  цз: 'z',
  ц: 'c',
  с: 's',
  ч: 'C',
  ш: 'S',
  ж: 'Z',
  в: 'w',
  р: 'Z',
  дж: 'J',
};
const SOFT: Readonly<Record<string, string>> = { цз: 'J', ц: 'C', с: 'S' };
const VOWEL: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'je',
  є: 'je',
  и: 'i',
  і: 'i',
  о: 'o',
  у: 'u',
  ы: 'i',
  э: 'e',
  ю: 'ju',
  я: 'ja',
  й: 'j',
  ё: 'jo',
};

/** Sounds of a Chinese word in Palladius' Cyrillic. */
export function palladiusSounds(word: string): string | undefined {
  let out = '';
  let head = '';
  let open = false;
  for (let i = 0; i < word.length; i++) {
    const letter = word[i] as string;
    const vowel = VOWEL[letter];
    if (vowel !== undefined) {
      const hard = PALLADIUS[head];
      if (hard === undefined) return undefined;
      out += ('иіюяеє'.includes(letter) ? SOFT[head] : undefined) ?? hard;
      out += vowel;
      head = '';
      open = true;
      continue;
    }
    const next = word[i + 1];
    if (letter === 'ъ') continue;
    if (
      letter === 'н' &&
      open &&
      (next === undefined || next === 'ь' || next === 'ъ' || next === 'г' || VOWEL[next] === undefined)
    ) {
      out += next === 'ь' || next === 'ъ' ? 'n' : 'N';
      if (next === 'ь' || next === 'ъ') i++;
      open = false;
      continue;
    }
    if (letter === 'р' && open && (next === undefined || VOWEL[next] === undefined)) {
      out += 'r';
      continue;
    }
    head += letter;
    if (head.length > 2) return undefined;
  }
  return head === '' ? out : undefined;
}
