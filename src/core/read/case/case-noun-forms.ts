import { type DeclensionWords, decline, declinedBeginning } from '../../languages/declension-words.ts';
import type { Language } from '../../languages/language.ts';
import { COUNTED_KINDS, type CountedKind } from '../../model/counted-kinds.ts';
import { HEAD, LateForms } from '../lexicon/late-forms.ts';
import { bit, genderOf, parseCodes } from './case-bits.ts';

/** What one form of a listed noun may be. */
export interface NounForm {
  readonly bits: number;
  readonly genders: number;
  /** List entries it may be a form of. */
  readonly lemmas: readonly string[];
}

const GENITIVE = /\bsg\b/;

/** Looks up what a word may be as a form of the listed nouns. */
export function nounForms(
  language: Language,
  declension: DeclensionWords,
): (word: string) => NounForm | undefined {
  const { nouns, counted, kinds, frames } = language;
  const forms = new Map<string, NounForm>();
  const late = new LateForms();
  const enemy = new Set(nouns.enemy.map((stem) => `${stem}:m`));
  const put = (entries: readonly string[], lives: boolean | ((entry: string) => boolean)): void => {
    for (const entry of entries) {
      const words = entry.split(' ');
      for (const word of new Set([words[0] as string, words[words.length - 1] as string]))
        if (word.includes(':') && !word.includes('|') && word.length > 2) {
          const living = typeof lives === 'boolean' ? lives : lives(entry);
          const beginning = declinedBeginning(declension, word);
          if (beginning.length >= HEAD)
            late.later(beginning, () => putNoun(forms, declension, word, living, () => true));
          else
            for (const { form } of decline(declension, word).forms)
              late.later(form, () => putNoun(forms, declension, word, living, (one) => one === form));
        }
    }
  };
  for (const [kind, entries] of Object.entries(nouns.kinds))
    put(entries, (entry) => kind === 'person' || kind === 'leader' || enemy.has(entry));
  for (const [object, entries] of Object.entries(counted.objects)) put(entries, object === 'person');
  for (const [key, { object }] of Object.entries(COUNTED_KINDS))
    put(kinds[key as CountedKind], object === 'person');
  for (const entries of Object.values(counted.roleHeads)) put(entries, false);
  for (const row of frames.acts) put(row.nouns ?? [], false);
  put(language.caseSyntax?.numerals ?? [], false);
  return (word) => {
    late.ask(word);
    return forms.get(word);
  };
}

/** Puts those forms of a noun that are asked for. */
function putNoun(
  forms: Map<string, NounForm>,
  declension: DeclensionWords,
  entry: string,
  living: boolean,
  asked: (form: string) => boolean,
): void {
  const { borrows, forms: all, gender } = decline(declension, entry);
  const genders = genderOf(gender);
  // A living masculine has its genitive in -а alone: `генералу` is a dative.
  const inA =
    living && gender === 'm' && all.some(({ codes, form }) => GENITIVE.test(codes) && /[ая]$/.test(form));
  for (const { codes, form } of all) {
    if (!asked(form)) continue;
    const told = inA && /[ую]$/.test(form) ? codes.replace(GENITIVE, '') : codes;
    const bits = withAccusative(parseCodes(told).bits, borrows, living);
    const old = forms.get(form);
    if (old === undefined) forms.set(form, { bits, genders, lemmas: [entry] });
    else
      forms.set(form, {
        bits: old.bits | bits,
        genders: old.genders | genders,
        lemmas: old.lemmas.includes(entry) ? old.lemmas : [...old.lemmas, entry],
      });
  }
}

/** The accusative equals the genitive of living beings and the nominative of things, in the numbers the paradigm names. */
function withAccusative(bits: number, borrows: string, living: boolean): number {
  const singular = borrows.includes('s') && (bits & bit(living ? 'sg' : 'sn')) !== 0 ? bit('sa') : 0;
  const plural = borrows.includes('p') && (bits & bit(living ? 'pg' : 'pn')) !== 0 ? bit('pa') : 0;
  return bits | singular | plural;
}
