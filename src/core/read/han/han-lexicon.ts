import type { Language } from '../../languages/language.ts';
import type { CountedObject } from '../../model/quantity.ts';
import { foldHan } from '../../text/han-variants.ts';
import { LanguageTable } from '../lexicon/language-table.ts';
import { alsoSums, REFUSED } from './also-sums.ts';
import { fileHanWords } from './file-han-words.ts';
import { canBeNoun } from './han-nominal.ts';
import { priceOf } from './han-price.ts';
import { HAN, type HanSense, NEAR, VERBAL } from './han-sense.ts';
import { HanTrie } from './han-trie.ts';
import { numberSigns } from './number-signs.ts';

/** All words of one language written without spaces, ready for lookup. */
export interface HanLexicon {
  readonly trie: HanTrie<HanSense>;
  readonly language: Language;
  /** True where particles behind the noun give its part in the clause and the verb stands last (Japanese). */
  readonly verbLast: boolean;
  readonly digits: ReadonlyMap<number, number>;
  readonly tens: ReadonlyMap<number, number>;
  readonly myriads: ReadonlyMap<number, number>;
  /** Words for men under arms, folded. */
  readonly fighters: ReadonlySet<string>;
  /** Last signs of verbs that are the ground they are done to, folded. */
  readonly ground: ReadonlySet<string>;
  /** Nouns of what one goes by, folded: no source. */
  readonly grounds: readonly string[];
  /** Verbs that tell a figure only of a text, folded: an army that counts 800 has them. */
  readonly weak: ReadonlySet<string>;
  /** Last signs of nouns that no list has, folded, and what they are. */
  readonly thingSigns: ReadonlyMap<string, CountedObject>;
  /** Last signs of words for bodies of people, folded. */
  readonly bodies: ReadonlySet<string>;
  /** Counters of what no ship or gun told before is counted by, folded. */
  readonly smaller: ReadonlySet<string>;
  /** Words for a share by their first unit, longest first. */
  readonly shares: ReadonlyMap<
    number,
    readonly { readonly form: string; readonly lo: number; readonly hi: number }[]
  >;
  /** The sign between a ten and its digit; -1 = none. */
  readonly and: number;
  readonly several: ReadonlySet<number>;
  readonly more: readonly string[];
  /** Signs that stand before a bare sign of scale: 上千. */
  readonly asMany: ReadonlySet<number>;
  /** Last characters of the words for a bound before a number. */
  readonly bounds: ReadonlySet<number>;
  /** Quotation marks that open and close. */
  readonly opens: ReadonlySet<string>;
  readonly closes: ReadonlySet<string>;
  /** Bits of `SIGN` by code unit: signs of number (`opens`: also the first of 上千), the last of a word for "more", the last of a figure or counter, quotation marks that open and close. */
  readonly signs: Uint8Array;
}

const compiled = new LanguageTable<HanLexicon>();

/** The lexicon of a language, compiled when first asked. */
export function hanLexicon(language: Language): HanLexicon {
  const old = compiled.get(language);
  if (old !== undefined) return old;
  const made = compile(language);
  compiled.set(language, made);
  return made;
}

const units = (record: Readonly<Record<string, number>>): ReadonlyMap<number, number> =>
  new Map(Object.entries(record).map(([sign, value]) => [foldHan(sign).charCodeAt(0), value] as const));

function compile(language: Language): HanLexicon {
  const trie = new HanTrie<HanSense>();
  const verbLast = Object.values(language.verbs.prepositions).includes('subject');
  const {
    verbs,
    counted,
    hedges,
    attribution,
    numbers: { cjk },
  } = language;
  fileHanWords(language, trie, verbLast);
  trie.each((sense) => {
    sense.price =
      sense.near & NEAR.demonym && alsoSums(trie, sense.form) ? REFUSED : priceOf(sense, verbLast);
    sense.noun = canBeNoun(sense);
    sense.verbal = isVerbal(sense);
  });
  return {
    trie,
    language,
    verbLast,
    digits: units(cjk?.digits ?? {}),
    tens: units(cjk?.tens ?? {}),
    myriads: units(cjk?.myriads ?? {}),
    fighters: new Set((counted.fighters ?? []).map(foldHan)),
    ground: new Set((verbs.han?.ground ?? []).map(foldHan)),
    grounds: attribution.grounds.map(foldHan),
    weak: new Set((attribution.weak ?? []).map(foldHan)),
    thingSigns: new Map(
      (Object.entries(verbs.han?.thingSigns ?? {}) as [CountedObject, readonly string[]][]).flatMap(
        ([object, signs]) => signs.map((sign) => [foldHan(sign), object] as const),
      ),
    ),
    bodies: new Set((verbs.han?.bodies ?? []).map(foldHan)),
    smaller: new Set((verbs.han?.smaller ?? []).map(foldHan)),
    shares: sharesOf(cjk?.shares ?? {}),
    and: cjk?.and === undefined ? -1 : foldHan(cjk.and).charCodeAt(0),
    several: new Set((cjk?.several ?? []).map((sign) => foldHan(sign).charCodeAt(0))),
    more: (cjk?.more ?? []).map(foldHan),
    asMany: new Set((cjk?.asMany ?? []).map((sign) => foldHan(sign).charCodeAt(0))),
    bounds: new Set(
      Object.values(hedges.bounds).flatMap(({ before }) =>
        before.map((word) => foldHan(word).charCodeAt(foldHan(word).length - 1)),
      ),
    ),
    signs: numberSigns(language),
    opens: new Set(attribution.quotes.map(([open]) => open)),
    closes: new Set(attribution.quotes.map(([, close]) => close)),
  };
}

const MAY_BE_VERB = VERBAL | HAN.factual | HAN.be;

/** Whether a word may be the verb of a clause. */
const isVerbal = ({ acts, counts, intents, flags }: HanSense): boolean =>
  acts.length > 0 || counts.length > 0 || intents.length > 0 || (flags & MAY_BE_VERB) !== 0;

function sharesOf(
  shares: Readonly<Record<string, readonly [number, number]>>,
): Map<number, { form: string; lo: number; hi: number }[]> {
  const out = new Map<number, { form: string; lo: number; hi: number }[]>();
  for (const [word, [lo, hi]] of Object.entries(shares)) {
    const form = foldHan(word);
    const first = form.charCodeAt(0);
    const here = out.get(first) ?? [];
    here.push({ form, lo, hi });
    out.set(
      first,
      here.sort((a, b) => b.form.length - a.form.length),
    );
  }
  return out;
}
