import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import { ja } from './ja/index.ts';
import type { Language } from './language.ts';
import { pl } from './pl/index.ts';
import { ru } from './ru/index.ts';
import { uk } from './uk/index.ts';
import { zh } from './zh/index.ts';

/** Every language, one line each. */
export const languages: readonly Language[] = [en, ru, uk, de, fr, ja, zh, pl];

/** The language of a BCP 47 tag, by its primary part; undefined for one known only from CLDR. */
export function languageOf(tag: string): Language | undefined {
  const primary = tag.toLowerCase().split('-')[0];
  return languages.find((language) => language.code === primary);
}
