import { weightedDistance } from './distance.ts';
import { foldWord } from './fold.ts';
import { CYRILLIC, KATAKANA, LATIN } from './phonemes.ts';

/*
 * Names across scripts: each spelling has a few readings (phoneme strings under several spelling traditions);
 * two names are as alike as their nearest readings under a weighted edit distance (Wagner and Fischer 1974, with
 * costs for sounds that traditions confuse). No dictionary; exonyms belong in the authority file.
 */

const VOWEL: ReadonlySet<string> = new Set('aeiou');

/** Sounds that spelling traditions confuse, and what that costs; both directions. */
const NEAR: ReadonlyMap<string, number> = new Map(
  (
    [
      ['gh', 0.15],
      ['hx', 0.1],
      ['gx', 0.3],
      ['kx', 0.2],
      ['gk', 0.35],
      ['bp', 0.35],
      ['dt', 0.35],
      ['bv', 0.3],
      ['vf', 0.2],
      ['vu', 0.3],
      ['zs', 0.3],
      ['sS', 0.3],
      ['zZ', 0.3],
      ['SZ', 0.3],
      ['sc', 0.3],
      ['zc', 0.35],
      ['cC', 0.3],
      ['SC', 0.25],
      ['ZC', 0.35],
      ['Zj', 0.3],
      ['tc', 0.4],
      ['tC', 0.4],
      ['ij', 0.15],
      ['lr', 0.45],
      ['kC', 0.5],
      ['fh', 0.4],
      ['mn', 0.6],
      ['dZ', 0.45],
      ['xS', 0.5],
    ] as readonly (readonly [string, number])[]
  ).flatMap(([pair, cost]): [string, number][] => [
    [pair, cost],
    [`${pair[1]}${pair[0]}`, cost],
  ]),
);

function cost(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) {
    const letter = (a ?? b) as string;
    if (letter === 'j') return 0.15;
    if (VOWEL.has(letter)) return 0.35;
    return letter === 'h' || letter === 'x' ? 0.45 : 0.9;
  }
  const near = NEAR.get(a + b);
  if (near !== undefined) return near;
  if (VOWEL.has(a) && VOWEL.has(b))
    return a + b === 'ei' ||
      a + b === 'ie' ||
      a + b === 'ou' ||
      a + b === 'uo' ||
      a + b === 'oa' ||
      a + b === 'ao'
      ? 0.25
      : 0.4;
  return VOWEL.has(a) !== VOWEL.has(b) ? 1.1 : 1;
}

const weight = (reading: string): number => {
  let sum = 0;
  for (const letter of reading) sum += letter === 'j' ? 0.25 : VOWEL.has(letter) ? 0.5 : 1;
  return sum;
};

/** Doubled sounds are one. */
const single = (reading: string): string => reading.replace(/(.)\1+/g, '$1');

function latin(word: string, tradition: keyof typeof LATIN): string {
  const rules = LATIN[tradition];
  let reading = '';
  let i = 0;
  while (i < word.length) {
    const rule = rules.find(([letters]) => word.startsWith(letters, i));
    if (rule !== undefined) {
      reading += rule[1];
      i += rule[0].length;
    } else {
      const letter = word[i++] as string;
      if (/[a-zH]/.test(letter)) reading += letter;
    }
  }
  return reading;
}

function katakana(word: string): string {
  let reading = '';
  for (const original of word) {
    const code = original.charCodeAt(0);
    const letter = code >= 0x3041 && code <= 0x3096 ? String.fromCharCode(code + 0x60) : original;
    const sound = KATAKANA[letter];
    if (sound === undefined) continue;
    // A small vowel replaces the vowel before it (ティ = ti), a small ya row its i (シャ = Sa).
    if ('ァィゥェォャュョ'.includes(letter))
      reading = reading.replace(/[aeiou]$/, '') + sound.replace('j', '');
    else reading += sound;
  }
  return reading;
}

/** Readings of a name, one to six, sorted. */
export function readings(name: string, language?: string): string[] {
  const found = new Set<string>();
  const folded = foldWord(name).replace(/[-‑'’ʼ. ]+/g, '');
  if (/[\u3041-\u30ff]/.test(name)) {
    const full = katakana(name);
    found.add(single(full));
    // Katakana put a vowel where the foreign name has none.
    found.add(
      single(full.replace(/(?<=[^aeiou])u(?=[^aeiou]|$)/g, '').replace(/(?<=[td])o(?=[^aeiou]|$)/g, '')),
    );
  } else if (/[\u0400-\u04ff]/.test(name)) {
    let reading = '';
    for (const letter of folded) reading += CYRILLIC[letter] ?? '';
    found.add(single(reading));
    // г stands for h in foreign names, and for Ukrainian h.
    if (reading.includes('g')) found.add(single(reading.replaceAll('g', 'h')));
    // Polivanov: си = shi, ти = chi, дзи = ji.
    const japanese = reading
      .replaceAll('si', 'Si')
      .replaceAll('ti', 'Ci')
      .replaceAll('dzi', 'Zi')
      .replaceAll('sja', 'Sa')
      .replaceAll('sju', 'Su')
      .replaceAll('sjo', 'So')
      .replaceAll('tja', 'Ca')
      .replaceAll('tju', 'Cu')
      .replaceAll('tjo', 'Co');
    if (japanese !== reading) found.add(single(japanese));
  } else if (/[a-zł]/.test(folded)) {
    const raw = name.toLowerCase();
    found.add(single(latin(folded, 'english')));
    const umlaut = /[äöüß]/.test(raw);
    if (language === 'de' || umlaut || /sch|tsch|[wz]/.test(folded)) {
      const german = umlaut
        ? foldWord(raw.replaceAll('ö', 'e').replaceAll('ä', 'e').replaceAll('ü', 'ue')).replace(
            /[-‑'’ʼ. ]+/g,
            '',
          )
        : folded;
      found.add(single(latin(german, 'german')));
      // t and h of two parts of a word are two sounds: Withöft.
      if (/.th[aeiou]/.test(german))
        found.add(single(latin(german.replace(/(?<=.)th(?=[aeiou])/g, 'tH'), 'german').replaceAll('H', 'h')));
    }
    // German, Polish and scholarly ch is the kh of English spellings.
    if (/(?<![st])ch/.test(folded)) found.add(single(latin(folded.replace(/(?<![st])ch/g, 'kh'), 'english')));
    if (language === 'pl' || /[łśćżóźńąę]|sz|cz|rz/.test(raw))
      found.add(
        single(
          latin(
            raw
              .normalize('NFD')
              .replace(/[\u0301\u0328]/g, '')
              .replace('ż', 'Z'),
            'polish',
          ),
        ),
      );
    if (language === 'fr' || /ou|tch/.test(folded)) found.add(single(latin(folded, 'french')));
    if (/kh/.test(folded)) found.add(single(latin(folded.replaceAll('kh', 'h'), 'english')));
    if (/j/.test(folded)) found.add(single(latin(folded, 'english').replaceAll('Z', 'j')));
  } else if (folded !== '') found.add(folded);
  found.delete('');
  return [...found].sort();
}

const consonants = (reading: string): number => {
  let count = 0;
  for (const letter of reading) if (!VOWEL.has(letter) && letter !== 'j') count++;
  return count;
};

/** Likeness of two sets of readings, 0..1; names of one or two consonants must be nearly identical. */
export function similarity(a: readonly string[], b: readonly string[]): number {
  let best = 0;
  for (const x of a) {
    for (const y of b) {
      const longer = Math.max(weight(x), weight(y));
      if (longer === 0) continue;
      const least = Math.min(consonants(x), consonants(y));
      const penalty = x === y ? 0 : least <= 1 ? 0.25 : least === 2 ? 0.06 : 0;
      best = Math.max(best, 1 - weightedDistance(x, y, cost) / longer - penalty);
    }
  }
  return best;
}

/** Likeness of two spellings of a name, 0..1. */
export const nameSimilarity = (a: string, b: string): number => similarity(readings(a), readings(b));
