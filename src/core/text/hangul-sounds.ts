/** Letters of hangul as sounds, in the order of Unicode; open sounds (7 9 # @ ...) are those of `sounds.ts`. */
const LEADS = ['g', 'k', 'n', 'd', 't', '9', 'm', '7', 'p', '#', '#', '', '@', '@', 'C', 'k', 't', '^', '&'];
const VOWELS = [
  'a',
  'e',
  'ja',
  'je',
  'o',
  'e',
  'jo',
  'je',
  'o',
  'wa',
  'we',
  'Q',
  'jo',
  'u',
  'wo',
  'we',
  'wi',
  'ju',
  'U',
  'wi',
  'i',
];
const TAILS = [
  '',
  'k',
  'k',
  'k',
  'n',
  'n',
  'n',
  't',
  '9',
  'k',
  'm',
  '9',
  '9',
  '9',
  'p',
  '9',
  'm',
  'p',
  'p',
  't',
  't',
  'N',
  't',
  't',
  'k',
  't',
  'p',
  't',
];
const FIRST = 0xac00;
const LAST = 0xd7a3;

/** Sounds of a word in hangul. */
export function hangulSounds(word: string): string {
  let sounds = '';
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < FIRST || code > LAST) continue;
    const index = code - FIRST;
    const lead = LEADS[Math.floor(index / 588)] as string;
    const vowel = VOWELS[Math.floor((index % 588) / 28)] as string;
    // s before i is sh or s.
    sounds += (lead === '#' && vowel === 'i' ? '8' : lead) + vowel + (TAILS[index % 28] as string);
  }
  return sounds;
}
