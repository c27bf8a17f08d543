import { languageOf } from '../../languages/index.ts';
import { foldWord } from '../../text/fold.ts';
import { lookupKey } from './name-index.ts';

/**
 * How a name is read aloud: its words as written, and where an ending was cut its stem, with a mark where a vowel of
 * declension may have stood. Marks on letters stay: they tell the tradition.
 */
export function spellingsOf(stem: string, form: string, language: string): string[] {
  const plain = lookupKey(form.replace(INITIAL, '').normalize('NFC').toLowerCase());
  if (plain === '') return [stem];
  const town = HAN_TOWN.exec(plain)?.[1];
  if (town !== undefined) return [plain, town];
  const words = plain.split(' ');
  const stems = stem.split(' ');
  const mark = languageOf(language)?.script === 'cyrillic' ? '*' : '';
  const cut = words.map((word, at) => {
    const short = stems[at]?.length ?? word.length;
    return words.length !== stems.length || foldWord(word).length === short
      ? word
      : word.slice(0, short) + mark;
  });
  const bare = cut.join(' ');
  return bare === plain ? [plain] : [bare, plain];
}

/** A town in Chinese characters with its kind, which other scripts leave out: 宛平城. */
const HAN_TOWN = /^([\u3400-\u9fff]{2,})(?:[城市县縣県镇鎮村町])$/u;

const INITIAL = /(?<!\p{L})\p{Lu}\.[\s\u00a0]?/gu;
