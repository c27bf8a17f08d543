import { english, englishLong } from './english.ts';
import { etymological } from './etymological.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { germanic } from './germanic.ts';
import { hungarian } from './hungarian.ts';
import { iberian } from './iberian.ts';
import { italian } from './italian.ts';
import { korean } from './korean.ts';
import { plain } from './plain.ts';
import { polish } from './polish.ts';
import { slavic } from './slavic.ts';
import type { Spelling } from './spelling.ts';
import { turkish } from './turkish.ts';

/** Spelling traditions in Latin letters, the most general first. */
export const spellings: readonly Spelling[] = [
  plain,
  english,
  englishLong,
  german,
  polish,
  etymological,
  slavic,
  french,
  italian,
  iberian,
  germanic,
  hungarian,
  turkish,
  korean,
];
