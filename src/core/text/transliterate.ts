import { palladiusSounds, pinyinSounds, wadeSounds } from './chinese-sounds.ts';
import { cyrillicSounds } from './cyrillic-sounds.ts';
import { LONGEST, soundDistance } from './distance.ts';
import { greekSounds } from './greek-sounds.ts';
import { hanForeignSounds, hanSounds } from './han-sounds.ts';
import { hangulSounds } from './hangul-sounds.ts';
import { polivanovSounds, romajiSounds } from './japanese-sounds.ts';
import { kanaSounds } from './kana-sounds.ts';
import { latinSounds } from './latin-sounds.ts';
import { CONSONANT, WEIGHT } from './sounds.ts';
import { spellings } from './spelling/index.ts';

/*
 * Names across scripts: each spelling has a few readings (strings of sounds under several spelling traditions); two
 * names are as alike as their nearest readings under a weighted edit distance (Wagner and Fischer 1974, with costs
 * for sounds that traditions confuse). No dictionary; exonyms belong in the authority file.
 */

/** One way to read a spelling. */
export interface Reading {
  /** Sounds, one character each (see `sounds.ts`). */
  readonly sounds: string;
  /** Spelling tradition by which the letters are read. */
  readonly tradition: string;
  /** Sum of the shares of its sounds, in hundredths of a consonant. */
  readonly weight: number;
  /** How many consonants count. */
  readonly consonants: number;
  /** `spoken`: as English is spoken, which only tells how other scripts write it. */
  readonly script: 'latin' | 'spoken' | 'other';
}

/** How alike two names are, and by which readings. */
export interface Likeness {
  /** 0..1; 1 = the same sounds. */
  readonly score: number;
  readonly a: Reading;
  readonly b: Reading;
}

/** A name of one or two consonants says little: its distance counts so much more. */
const STRICT = [2, 2, 1.3] as const;
/** Least share of the weight two readings differ by that their distance must have. */
const WEIGHT_COST = 0.4;
const NOT_LETTERS = /[-‑'’ʼ‘`.·・＝= ]+/g;

function readingOf(sounds: string, tradition: string, script: Reading['script']): Reading {
  let own = '';
  let weight = 0;
  let consonants = 0;
  for (let i = 0; i < sounds.length && own.length < LONGEST; i++) {
    const sound = sounds[i] as string;
    // Doubled sounds are one.
    if (sound === sounds[i - 1]) continue;
    own += sound;
    weight += WEIGHT[sound.charCodeAt(0)] as number;
    consonants += CONSONANT[sound.charCodeAt(0)] as number;
  }
  return { sounds: own, tradition, weight, consonants, script };
}

/**
 * Readings of a name under every tradition that may have spelled it, each string of sounds once: those its letters show,
 * and those of the language it stands in.
 */
export function readings(name: string, language?: string): Reading[] {
  const found = new Map<string, Reading>();
  let script: Reading['script'] = 'other';
  const put = (sounds: string | undefined, tradition: string): void => {
    if (sounds === undefined || sounds === '') return;
    const one = readingOf(sounds, tradition, script);
    if (!found.has(one.sounds)) found.set(one.sounds, one);
  };
  const whole = name
    .slice(0, LONGEST * 2)
    .normalize('NFC')
    .toLowerCase();
  const word = whole.replace(NOT_LETTERS, '');
  if (/[\u3041-\u30ff]/.test(word)) put(kanaSounds(word), 'kana');
  else if (/[\u3400-\u9fff]/.test(word)) {
    put(hanSounds(word), 'Mandarin');
    put(hanForeignSounds(word), 'Chinese by sound');
  } else if (/[\uac00-\ud7a3]/.test(word)) put(hangulSounds(word), 'hangul');
  else if (/[\u0400-\u04ff]/.test(word)) {
    put(cyrillicSounds(word), 'Cyrillic');
    put(polivanovSounds(word), 'Polivanov');
    put(palladiusSounds(word), 'Palladius');
  } else if (/[\u0370-\u03ff]/.test(word)) put(greekSounds(word), 'Greek');
  else if (/\p{Script=Latin}/u.test(word)) {
    for (const spelling of spellings) {
      script = spelling.spoken === true ? 'spoken' : 'latin';
      const shown = spelling.signs.length === 0 || spelling.signs.some((sign) => word.includes(sign));
      if (shown || (language !== undefined && spelling.languages.includes(language)))
        put(latinSounds(word, spelling), spelling.name);
    }
    script = 'latin';
    put(romajiSounds(word), 'Japanese');
    put(pinyinSounds(word), 'Pinyin');
    put(wadeSounds(whole.replace(/[-‑. ]+/g, '')), 'Wade-Giles');
  }
  return [...found.values()];
}

/**
 * The likeness of two sets of readings when it is over `over`, else undefined. Distances that cannot reach it are not
 * worked out to the end.
 */
export function likeness(a: readonly Reading[], b: readonly Reading[], over = 0): Likeness | undefined {
  let best: Likeness | undefined;
  let score = over;
  for (const x of a) {
    for (const y of b) {
      if (x.sounds === y.sounds) return { score: 1, a: x, b: y };
      if ((x.script === 'spoken' && y.script !== 'other') || (y.script === 'spoken' && x.script !== 'other'))
        continue;
      const longer = Math.max(x.weight, y.weight);
      const strict = STRICT[Math.min(x.consonants, y.consonants)] ?? 1;
      const limit = ((1 - score) * longer) / strict;
      if (Math.abs(x.weight - y.weight) * WEIGHT_COST > limit) continue;
      const distance = soundDistance(x.sounds, y.sounds, limit);
      if (distance > limit) continue;
      const own = 1 - (strict * distance) / longer;
      if (own > score) {
        score = own;
        best = { score: own, a: x, b: y };
      }
    }
  }
  return best;
}

/** Likeness of two sets of readings, 0..1. */
export const similarity = (a: readonly Reading[], b: readonly Reading[]): number =>
  likeness(a, b)?.score ?? 0;

/** Likeness of two spellings of a name, 0..1. */
export const nameSimilarity = (a: string, b: string): number => similarity(readings(a), readings(b));
