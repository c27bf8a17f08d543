/** Groups and letters of modern Greek as sounds, the longer first. */
const GROUPS: readonly (readonly [string, string])[] = [
  ['τσ', 'C'],
  ['τζ', 'J'],
  ['μπ', 'b'],
  ['ντ', 'd'],
  ['γκ', 'g'],
  ['γγ', 'N'],
  ['ου', 'u'],
  ['αι', 'e'],
  ['ει', 'i'],
  ['οι', 'i'],
  ['αυ', 'av'],
  ['ευ', 'ev'],
];
const LETTERS: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'T',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'ks',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'i',
  φ: 'f',
  χ: 'x',
  ψ: 'ps',
  ω: 'o',
};

/** Sounds of a word of lower-case Greek letters. */
export function greekSounds(word: string): string {
  const plain = word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  let sounds = '';
  let at = 0;
  while (at < plain.length) {
    const group = GROUPS.find(([letters]) => plain.startsWith(letters, at));
    sounds += group?.[1] ?? LETTERS[plain[at] as string] ?? '';
    at += group?.[0].length ?? 1;
  }
  return sounds;
}
