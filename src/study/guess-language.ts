/** Languages told by letters that only they use, before any statistics. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[\u3041-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[іїєґ]/gi, 'uk'],
  [/[ыэёъ]/gi, 'ru'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u4e00-\u9fff]/g, 'zh'],
];

/**
 * Language of a text: by script and letters of its own where they decide, else by the n-gram tables of eld.
 * `und` when nothing can be said.
 */
export async function guessLanguage(text: string): Promise<string> {
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'und';
  for (const [pattern, code] of LETTERS) {
    const count = sample.match(pattern)?.length ?? 0;
    // Kana make up a third of Japanese and none of Chinese; і a twentieth of Ukrainian.
    if (count > letters * (code === 'ja' ? 0.05 : code === 'uk' || code === 'ru' ? 0.012 : 0.3)) return code;
  }
  const { eld } = (await import('eld/extrasmall')) as { eld: { detect(text: string): { language: string } } };
  const { language } = eld.detect(sample.slice(0, 2000));
  return language === '' ? 'und' : language;
}

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'East Asian'],
  [/\p{Script=Hangul}/gu, 'Korean'],
  [/\p{Script=Cyrillic}/gu, 'Cyrillic'],
  [/\p{Script=Latin}/gu, 'Latin'],
];

/** The script of most letters at the beginning of a text, when three in four are of one; undefined otherwise. */
export function scriptOf(text: string): string | undefined {
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 40) return undefined;
  for (const [pattern, name] of SCRIPTS)
    if ((sample.match(pattern)?.length ?? 0) > letters * 0.75) return name;
  return undefined;
}
