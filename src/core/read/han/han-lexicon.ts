// Over the usual length: one pass files every list of a language under its folded forms.

import { hanTowns } from '../../languages/han-towns.ts';
import type { Bound } from '../../languages/hedge-words.ts';
import type { Language } from '../../languages/language.ts';
import type { NounKind } from '../../languages/noun-words.ts';
import { COUNTED_KINDS, type CountedKind } from '../../model/counted-kinds.ts';
import type { CountedObject, CountedRole } from '../../model/quantity.ts';
import { foldHan } from '../../text/han-variants.ts';
import { LanguageTable } from '../lexicon/language-table.ts';
import { formsOf } from '../lexicon/phrase-trie.ts';
import { alsoSums, REFUSED } from './also-sums.ts';
import { canBeNoun } from './han-nominal.ts';
import { priceOf } from './han-price.ts';
import { emptySense, HAN, type HanSense, type Intent, NEAR } from './han-sense.ts';
import { HanTrie } from './han-trie.ts';
import { withVolitional } from './verb-rows.ts';

/** A word for a people's own forces, folded or not: 宋军, 元兵. */
const OWN_FORCES = /[军軍兵]$/;

/** What a character can be beside numbers. */
export const SIGN = { number: 1, more: 2, figureEnd: 4, opens: 8, quoteOpens: 16, quoteCloses: 32 } as const;

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
  const each = (entries: readonly string[], tell: (sense: HanSense) => void): void => {
    for (const entry of entries)
      for (const form of formsOf(verbLast ? withVolitional(entry) : entry)) {
        const folded = foldHan(form);
        if (folded !== '') tell(trie.entry(folded, () => emptySense(folded)));
      }
  };
  const flag = (entries: readonly string[], bit: number): void =>
    each(entries, (sense) => {
      sense.flags |= bit;
    });
  const near = (entries: readonly string[], bit: number): void =>
    each(entries, (sense) => {
      sense.near |= bit;
    });
  const { nouns, verbs, frames, counted, kinds, hedges, attribution, numbers, places, names } = language;

  for (const [kind, words] of Object.entries(nouns.kinds))
    each(words, (sense) => {
      sense.kind ??= kind as NounKind;
    });
  for (const { forms, sure } of hanTowns)
    if (sure)
      each(forms, (sense) => {
        sense.kind ??= 'place';
      });
  for (const [word] of Object.entries(places.kinds))
    each([word], (sense) => {
      sense.kind ??= 'place';
    });
  for (const [object, words] of Object.entries(counted.objects))
    each(words, (sense) => {
      sense.object ??= object as CountedObject;
    });
  for (const [key, { object }] of Object.entries(COUNTED_KINDS))
    each(kinds[key as CountedKind], (sense) => {
      sense.subset = key;
      sense.object = object;
    });
  for (const [key, { object, words, times = 1 }] of Object.entries(counted.units))
    for (const word of words) {
      const more = numbers.cjk?.more.some((sign) => word.includes(sign)) === true;
      const part = Object.entries(numbers.fractions).find(([sign]) => word.indexOf(sign) > 0)?.[1] ?? 0;
      each([word], (sense) => {
        sense.unit = { key, object, more, times, part };
      });
    }
  const roles = (
    table: Readonly<Partial<Record<CountedRole, readonly string[]>>>,
    of: (sense: HanSense) => CountedRole[],
  ): void => {
    for (const [role, words] of Object.entries(table))
      each(words, (sense) => {
        if (!of(sense).includes(role as CountedRole)) of(sense).push(role as CountedRole);
      });
  };
  roles(counted.roles, (sense) => sense.roles);
  roles(counted.roleHeads, (sense) => sense.heads);
  flag(counted.respectively, HAN.respectively);
  flag(counted.parts, HAN.part);
  flag(counted.totals, HAN.total);
  near(counted.uncounted, NEAR.uncounted);

  for (const row of frames.acts) {
    each(row.nouns ?? [], (sense) => {
      if (!sense.acts.some((act) => act.row === row)) sense.acts.push({ row, verb: false });
    });
    each(row.verbs ?? [], (sense) => {
      if (!sense.acts.some((act) => act.row === row)) sense.acts.push({ row, verb: true });
    });
  }
  for (const row of frames.counts)
    each(row.verbs, (sense) => {
      if (!sense.counts.includes(row)) sense.counts.push(row);
    });
  near(frames.idioms, NEAR.idiom);

  flag(nouns.enemy, HAN.enemy);
  flag(nouns.mutual, HAN.mutual);
  flag([...nouns.pronouns.singular, ...nouns.pronouns.plural], HAN.pronoun);
  near(nouns.pronouns.plural, NEAR.pronounPlural);
  flag(nouns.possessives, HAN.possessive);
  flag(nouns.determiners, HAN.determiner);
  near(nouns.adjectives, NEAR.adjective);

  flag(verbs.plain, HAN.plain);
  flag(verbs.be, HAN.be);
  flag(verbs.have, HAN.have);
  flag(verbs.passive, HAN.passive);
  flag(verbs.support, HAN.support);
  flag(verbs.light, HAN.light);
  flag(verbs.undergo, HAN.undergo);
  flag(verbs.occur, HAN.occur);
  flag(verbs.adverbs, HAN.adverb);
  flag(verbs.coordinators, HAN.coordinator);
  flag(verbs.subordinators, HAN.subordinator);
  flag(verbs.unreal, HAN.unreal);
  near(verbs.relatives, NEAR.nominal);
  const { han } = verbs;
  if (han !== undefined) {
    near(han.whenBehind, NEAR.when);
    near(han.promptly, NEAR.promptly);
    near(han.performing, NEAR.performs);
    near(han.spoken, NEAR.spoken);
    near(han.pointing, NEAR.points);
    near(han.votes, NEAR.votes);
    near(han.each, NEAR.each);
    near(han.undergone, NEAR.undergone);
    near(han.anyMen, NEAR.anyMen);
    near(han.whole, NEAR.whole);
  }
  near(verbs.objectControl ?? [], NEAR.controls);
  near(verbs.causing ?? [], NEAR.controls | NEAR.causes);
  for (const [word, part] of Object.entries(verbs.prepositions))
    each([word], (sense) => {
      sense.case ??= part;
    });

  for (const bound of ['approx', 'gt', 'ge', 'lt', 'le', 'under'] as const satisfies readonly Bound[]) {
    each(hedges.bounds[bound].before, (sense) => {
      sense.before ??= bound;
    });
    each(hedges.bounds[bound].after, (sense) => {
      sense.after ??= bound;
    });
  }
  flag(hedges.hedged, HAN.hedged);
  flag(hedges.hedgedNumber, HAN.hedgedNumber);
  flag(hedges.negation, HAN.negation);
  flag(hedges.negating, HAN.negating);
  flag(hedges.factual, HAN.factual);
  flag(hedges.denies, HAN.denies);
  for (const intent of ['plan', 'try', 'poss', 'future'] as const satisfies readonly Intent[]) {
    each(hedges.intent[intent], (sense) => {
      if (!sense.intents.includes(intent)) sense.intents.push(intent);
    });
  }

  for (const phrase of attribution.phrases) {
    const [before = '', after = ''] = phrase.split('{source}');
    if (before !== '' && after === '') near([before], NEAR.citeBefore);
    else if (before === '' && after !== '') near([after], NEAR.citeAfter);
  }
  near(attribution.closes ?? [], NEAR.closes);
  flag(attribution.verbs, HAN.say);
  flag(attribution.that, HAN.that);
  flag(attribution.sources, HAN.source);
  flag(attribution.adopts, HAN.adopts);
  flag(attribution.doubts, HAN.doubts);

  near(numbers.labelsBefore, NEAR.labelBefore);
  near(numbers.lastOne ?? [], NEAR.last);
  near(numbers.labelsAfter, NEAR.labelAfter);
  near(numbers.ordinalSuffixes, NEAR.labelAfter);
  near(numbers.idioms, NEAR.numberIdiom);
  near(numbers.to, NEAR.rangeTo);
  near(numbers.from, NEAR.rangeFrom);
  near(numbers.and, NEAR.rangeAnd);
  const { cjk } = numbers;
  for (const [counter, object] of Object.entries(cjk?.counters ?? {}))
    each([counter], (sense) => {
      sense.counter = object as CountedObject;
    });

  near(places.locative, NEAR.locative);
  near(names.personSuffixes, NEAR.title);
  const peoples = Object.keys(names.demonyms).filter(
    (form) => form.length > 1 && names.demonyms[form] !== '',
  );
  near(peoples, NEAR.demonym);
  for (const form of peoples)
    each([form], (sense) => {
      sense.kind ??= OWN_FORCES.test(form) ? 'formation' : 'state';
    });

  const signs = new Uint8Array(65_536);
  const mark = (character: string, bit: number): void => {
    const unit = character.charCodeAt(0);
    signs[unit] = (signs[unit] as number) | bit;
  };
  const sign = (forms: readonly string[], bit: number): void => {
    for (const form of forms) {
      const folded = foldHan(form);
      mark(folded.charAt(folded.length - 1), bit);
    }
  };
  const numerals = [
    ...Object.keys(cjk?.digits ?? {}),
    ...Object.keys(cjk?.tens ?? {}),
    ...Object.keys(cjk?.myriads ?? {}),
    ...(cjk?.several ?? []),
  ];
  sign(numerals, SIGN.number);
  sign(cjk?.more ?? [], SIGN.more);
  sign(cjk?.asMany ?? [], SIGN.opens);
  for (const form of Object.keys(cjk?.shares ?? {})) mark(foldHan(form), SIGN.opens);
  sign(
    [
      ...Object.keys(cjk?.counters ?? {}),
      ...Object.values(counted.units).flatMap((unit) => unit.words),
      ...numerals,
      ...(cjk?.more ?? []),
      ...'0123456789',
    ],
    SIGN.figureEnd,
  );
  for (const [open, close] of attribution.quotes) {
    mark(open, SIGN.quoteOpens);
    mark(close, SIGN.quoteCloses);
  }
  trie.each((sense) => {
    sense.price =
      sense.near & NEAR.demonym && alsoSums(trie, sense.form) ? REFUSED : priceOf(sense, verbLast);
    sense.noun = canBeNoun(sense);
    sense.verbal =
      sense.acts.length > 0 ||
      sense.counts.length > 0 ||
      sense.intents.length > 0 ||
      (sense.flags &
        (HAN.plain |
          HAN.light |
          HAN.undergo |
          HAN.occur |
          HAN.say |
          HAN.adopts |
          HAN.doubts |
          HAN.negating |
          HAN.factual |
          HAN.be)) !==
        0;
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
    signs,
    opens: new Set(attribution.quotes.map(([open]) => open)),
    closes: new Set(attribution.quotes.map(([, close]) => close)),
  };
}

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
