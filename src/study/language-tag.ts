import { languages } from '../core/languages/index.ts';

const nameOf = (code: string): string | undefined =>
  new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code);

/** The language most spoken where a country's code says: `ja` for `jp`. */
function ofCountry(code: string): string | undefined {
  const likely = new Intl.Locale(`und-${code}`).maximize().language;
  return likely === 'und' || nameOf(likely) === undefined ? undefined : likely;
}

/**
 * What is wrong with a tag that should name a language (BCP 47: `ru`, `zh-Hant`), with the tag that may be meant; undefined where nothing is.
 * Every code of two letters is known; of the thousands with three none is held for wrong.
 */
export function wrongLanguageTag(tag: string): { readonly meant?: string } | undefined {
  const [primary = '', ...rest] = tag.trim().toLowerCase().split(/[-_]/);
  if (rest.every((part) => /^[a-z\d]{1,8}$/.test(part))) {
    if (/^[a-z]{3}$/.test(primary)) return undefined;
    if (/^[a-z]{2}$/.test(primary)) {
      if (nameOf(primary) !== undefined) return undefined;
      const meant = ofCountry(primary);
      return meant === undefined ? {} : { meant };
    }
  }
  const meant = languages.find(({ code }) => nameOf(code)?.toLowerCase() === primary)?.code;
  return meant === undefined ? {} : { meant };
}

/** What to write instead of a wrong tag. */
export const languageRemedy = ({ meant }: { readonly meant?: string }): string =>
  meant === undefined ? 'write the code of the language (BCP 47): en, ru, zh-Hant' : `did you mean ${meant}?`;
