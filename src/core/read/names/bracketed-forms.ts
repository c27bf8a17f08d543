import type { NameMention } from '../../model/mention.ts';
import { foldWord } from '../../text/fold.ts';
import { foldHan } from '../../text/han-variants.ts';
import { lookupKey } from './name-index.ts';

/** Characters behind a name in which its other form may stand in brackets. */
const REACH = 50;
const BRACKET = /^\s?[(（]([^()（）]+)[)）]/u;
/** What may follow the form inside: a second form, years of life. */
const FIRST = /^[^,，、;；:：\d]+/u;
const HAN = /^[\u3040-\u30ff\u3400-\u9fff・·]{2,12}$/u;
const LATIN = /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’ -]*$/u;
const CYRILLIC = /^\p{Script=Cyrillic}[\p{Script=Cyrillic}\p{M}'’ -]*$/u;
const CAPITAL = /^\p{Lu}/u;

const scriptOf = (words: string): string | undefined =>
  HAN.test(words) ? 'han' : LATIN.test(words) ? 'latin' : CYRILLIC.test(words) ? 'cyrillic' : undefined;

/** A name and its form in another script, as one text gives both: `Zhang Xueliang (张学良)`, `朱可夫（Zhukov）`. */
export interface BracketedForm {
  readonly name: NameMention;
  /** The stem under which names of that form are filed. */
  readonly stem: string;
}

/** The forms in brackets behind the names of one text. */
export function bracketedForms(text: string, names: readonly NameMention[]): BracketedForm[] {
  return names.flatMap((name) => {
    if (name.nameKind === 'demonym') return [];
    const inside = BRACKET.exec(text.slice(name.end, name.end + REACH))?.[1];
    const form = FIRST.exec(inside ?? '')?.[0].trim() ?? '';
    const script = scriptOf(form);
    if (script === undefined || script === scriptOf(name.words)) return [];
    if (script !== 'han' && (!CAPITAL.test(form) || form.split(' ').length > 4)) return [];
    return [{ name, stem: lookupKey(foldHan(foldWord(form))) }];
  });
}
