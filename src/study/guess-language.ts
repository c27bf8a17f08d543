import type { Language } from '../core/languages/language.ts';

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

/** How far the n-grams of a language that is expected may lie behind the best: they say little of a few words. */
const CLOSE = 0.1;
/** The same for a language that other accounts of the study are in. */
const CLOSE_IN_STUDY = 0.15;

/**
 * Language of a text: by script and letters of its own where they decide, else by small words, else by the n-gram tables
 * of eld, which take twenty megabytes and are loaded only then. In a text of few words a language of the study (`inStudy`), or one that
 * can be read, goes before one that is no more than a little likelier: names and figures alone look like any language. `und` when nothing
 * can be said.
 */
export async function guessLanguage(text: string, inStudy: readonly string[] = []): Promise<string> {
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'und';
  for (const [pattern, code] of LETTERS) {
    const count = sample.match(pattern)?.length ?? 0;
    // Kana make up a third of Japanese and none of Chinese; і a twentieth of Ukrainian.
    if (count > letters * (code === 'ja' ? 0.05 : code === 'uk' || code === 'ru' ? 0.012 : 0.3)) return code;
  }
  const bySmallWords = await ofSmallWords(sample);
  if (bySmallWords !== undefined) return bySmallWords;
  return byLetterGroups(sample, inStudy);
}

/** What eld tells of a text. */
interface Guess {
  readonly language: string;
  getScores(): Readonly<Record<string, number>>;
  isReliable(): boolean;
}

async function byLetterGroups(sample: string, inStudy: readonly string[]): Promise<string> {
  const { eld } = (await import('eld/extrasmall')) as { eld: { detect(text: string): Guess } };
  const guess = eld.detect(sample.slice(0, 2000));
  if ((sample.match(/\p{L}+/gu)?.length ?? 0) >= ENOUGH)
    return guess.language === '' ? 'und' : guess.language;
  const { languages } = await import('../core/languages/index.ts');
  const scores = Object.entries(guess.getScores()).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const most = scores[0]?.[1] ?? 0;
  const among = (codes: readonly string[], close: number): string | undefined =>
    scores.find(([code, score]) => codes.includes(code) && score >= most - close)?.[0];
  return (
    among(inStudy, CLOSE_IN_STUDY) ??
    among(
      languages.map(({ code }) => code),
      CLOSE,
    ) ??
    (guess.isReliable() ? guess.language : 'und')
  );
}

/** Words a text needs before its small words say anything, the share of them that must be small, and how far the next language must lie behind. */
const ENOUGH = 60;
const SHARE = 0.2;
const AHEAD = 1.6;

/** The language whose articles, prepositions and conjunctions make up a fifth of a text, far more than any other's. */
async function ofSmallWords(sample: string): Promise<string | undefined> {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < ENOUGH) return undefined;
  // The tables of all languages are loaded only when they are asked.
  const { languages } = await import('../core/languages/index.ts');
  const shares = languages
    .map((language) => {
      const small = smallWordsOf(language);
      return { code: language.code, hits: words.filter((word) => small.has(word)).length };
    })
    .sort((a, b) => b.hits - a.hits || (a.code < b.code ? -1 : 1));
  const [best, next] = shares;
  if (best === undefined || best.hits < words.length * SHARE) return undefined;
  return next !== undefined && best.hits < next.hits * AHEAD ? undefined : best.code;
}

function smallWordsOf({ nouns, verbs }: Language): ReadonlySet<string> {
  return new Set([
    ...nouns.determiners,
    ...nouns.possessives,
    ...verbs.be,
    ...verbs.coordinators,
    ...verbs.subordinators,
    ...Object.keys(verbs.prepositions),
  ]);
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
