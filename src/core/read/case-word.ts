import type { Conjugated } from '../languages/conjugation-words.ts';
import { conjugate } from '../languages/conjugation-words.ts';
import { type DeclensionWords, decline } from '../languages/declension-words.ts';
import type { Language } from '../languages/language.ts';
import {
  ACCUSATIVE,
  ANY,
  bit,
  bitsByGender,
  FEMININE,
  GENITIVE,
  MASCULINE,
  NEUTER,
  NOMINATIVE,
  parseCodes,
  SINGULAR,
} from './case-bits.ts';
import { caseLists } from './case-lists.ts';
import type { Lexicon } from './claim-lexicon.ts';
import type { VerbEntry } from './claim-senses.ts';
import type { WordInfo } from './word-info.ts';

/** One verb a word may be a form of. `bits`: case of a full participle, else 0. */
export interface CaseVerb {
  readonly entry: VerbEntry;
  readonly is: Conjugated['is'] | 'modal';
  readonly number: 's' | 'p' | undefined;
  readonly gender: number;
  readonly reflexive: boolean;
  /** The verb itself is not reflexive but this form is: a passive, mostly. */
  readonly turned: boolean;
  readonly bits: number;
}

/** What endings and lists tell of one word. */
export interface CaseWord {
  /** Case and number as a noun; 0 = cannot be one. */
  readonly noun: number;
  readonly genders: number;
  /** The noun is in the lists rather than guessed from its ending. */
  readonly known: boolean;
  /** Case and number as an adjective; 0 = cannot be one. */
  readonly adjective: number;
  /** The same by gender of the noun: masculine, feminine, neuter. */
  readonly adjectiveBy: readonly [number, number, number];
  readonly pronoun: number;
  readonly verbs: readonly CaseVerb[];
  /** List entries the noun may be a form of, to compare words of a phrase whatever their case. */
  readonly lemmas: readonly string[];
}

const NO_GENDERS: readonly [number, number, number] = [0, 0, 0];

/** Meanings that make a solid phrase a noun. */
const NOUN_TAGS = ['noun', 'object', 'subset', 'roleHead', 'unit', 'frameNoun', 'enemy', 'mutual'] as const;

interface Form {
  bits: number;
  genders: number;
  readonly lemmas: string[];
}

const compiled = new WeakMap<Language, (info: WordInfo) => CaseWord>();

/** What is known of a word's case and conjugation, in a language that inflects by endings. Worked out once for each form. */
export function caseWords(lexicon: Lexicon): (info: WordInfo) => CaseWord {
  const old = compiled.get(lexicon.language);
  if (old !== undefined) return old;
  const { declension, conjugation } = lexicon.language;
  if (declension === undefined || conjugation === undefined)
    throw new Error(`${lexicon.language.code} has no endings`);
  const nouns = nounForms(lexicon.language, declension);
  const participles = new Map<string, { readonly entry: VerbEntry; readonly cased: Conjugated }[]>();
  for (const entry of lexicon.verbs) {
    if (entry.lemma.includes('|')) continue;
    for (const cased of conjugate(conjugation, entry.lemma)) {
      if (!cased.stem) continue;
      const list = participles.get(cased.form);
      if (list === undefined) participles.set(cased.form, [{ entry, cased }]);
      else list.push({ entry, cased });
    }
  }
  const endings = Object.entries(declension.adjectives).map(([ending, codes]) => ({
    ending,
    ...parseCodes(codes),
    by: bitsByGender(codes),
  }));
  endings.sort((a, b) => b.ending.length - a.ending.length);
  const guesses = Object.entries(declension.guesses).map(([ending, codes]) => ({
    ending,
    ...parseCodes(codes),
  }));
  guesses.sort((a, b) => b.ending.length - a.ending.length);
  const pronouns = new Map(
    Object.entries(declension.pronouns).map(([form, codes]) => [form, parseCodes(codes)]),
  );
  const reflexives = [
    ...(conjugation.reflexive.third === undefined ? [] : [conjugation.reflexive.third]),
    ...conjugation.reflexive.consonant,
    ...conjugation.reflexive.vowel,
  ];

  const { conditional, words } = caseLists(lexicon.language);
  const endsIn = (word: string, ends: readonly string[]): boolean => ends.some((end) => word.endsWith(end));

  const make = (info: WordInfo): CaseWord => {
    const word = info.folded;
    const space = word.lastIndexOf(' ');
    const last = space < 0 ? word : word.slice(space + 1);
    const pronoun = space < 0 ? pronouns.get(word) : undefined;
    const verbs: CaseVerb[] = [];
    const tail = reflexives.find((ending) => word.endsWith(ending) && word.length > ending.length + 3);
    const readVerbs = (from: WordInfo, turned: boolean): void => {
      for (const sense of from.all('verb')) {
        const { cased, entry } = sense;
        if (cased === undefined) {
          if (
            !turned &&
            word.length > 4 &&
            !closedWord(info, conditional) &&
            !nouns.has(word) &&
            entry.uses.some(
              (use) =>
                use.rest.length === 0 &&
                (use.class === 'plan' ||
                  use.class === 'poss' ||
                  use.class === 'factual' ||
                  use.class === 'negating'),
            )
          )
            verbs.push({
              entry,
              is: 'modal',
              number: undefined,
              gender: 0,
              reflexive: false,
              turned: false,
              bits: 0,
            });
        } else if (
          !turned ||
          (!cased.reflexive &&
            (cased.is === 'past' ||
              cased.is === 'present' ||
              cased.is === 'infinitive' ||
              cased.is === 'gerund'))
        ) {
          verbs.push({
            entry,
            is: cased.is,
            number: cased.number,
            gender: genderOf(cased.gender),
            reflexive: cased.reflexive || turned,
            turned,
            bits: 0,
          });
        }
      }
    };
    if (space < 0) {
      readVerbs(info, false);
      if (verbs.length === 0 && tail !== undefined)
        readVerbs(lexicon.info(word.slice(0, -tail.length)), true);
      const base = tail === undefined ? word : word.slice(0, -tail.length);
      for (const { ending, bits } of endings) {
        if (!base.endsWith(ending)) continue;
        for (const { entry, cased } of participles.get(base.slice(0, -ending.length)) ?? []) {
          if (cased.reflexive === (tail !== undefined) || (tail !== undefined && cased.is === 'active'))
            verbs.push({
              entry,
              is: cased.is,
              number: undefined,
              gender: 0,
              reflexive: tail !== undefined,
              turned: tail !== undefined && !cased.reflexive,
              bits,
            });
        }
      }
    }
    if (space > 0) {
      // A solid phrase with a verb first (`пропали без вести`) is that verb.
      const first = lexicon.info(word.slice(0, space).split(' ')[0] as string);
      if (first.has('verb') && !NOUN_TAGS.some((tag) => info.has(tag))) readVerbs(first, false);
      if (verbs.length > 0 || !NOUN_TAGS.some((tag) => info.has(tag)))
        return {
          noun: 0,
          genders: 0,
          known: true,
          adjective: info.has('role') && verbs.length === 0 ? ANY : 0,
          adjectiveBy: NO_GENDERS,
          pronoun: 0,
          verbs,
          lemmas: [],
        };
    }
    let form = nouns.get(last);
    const headFirst = space > 0 ? nouns.get(word.slice(0, word.indexOf(' '))) : undefined;
    // `поле боя`: the first word is the head when the last is a genitive.
    if (
      headFirst !== undefined &&
      (form === undefined ||
        (form.bits & ~GENITIVE & ~ACCUSATIVE) === 0 ||
        (info.has('noun') && (form.bits & GENITIVE) !== 0))
    )
      form = headFirst;
    else if (form !== undefined && space > 0) {
      // The words before the noun of a solid phrase narrow it: `обидві сторони` is plural.
      let { bits } = form;
      for (const part of word.slice(0, space).split(' ')) {
        const before = pronouns.get(part)?.bits ?? 0;
        if ((before & bits) !== 0) bits &= before;
      }
      form = { ...form, bits };
    }
    const closed = closedWord(info, conditional);
    if (
      !closed &&
      space < 0 &&
      form === undefined &&
      verbs.length === 0 &&
      pronoun === undefined &&
      info.senses.length === 0 &&
      !info.capital
    )
      verbs.push(...guessVerb(word, tail, conjugation.guesses, words.nounEndings));
    let adjective = 0;
    let adjectiveBy: readonly [number, number, number] = NO_GENDERS;
    let adjectiveLength = 0;
    if (
      (!closed || info.relative) &&
      (last.length > 4 || info.determiner || info.possessive || info.relative) &&
      /\p{L}/u.test(last)
    ) {
      for (const { ending, bits, by } of endings) {
        if (!last.endsWith(ending) || last.length - ending.length < 2) continue;
        adjective |= bits;
        adjectiveBy = by;
        adjectiveLength = ending.length;
        break;
      }
    }
    if (info.determiner || info.possessive) {
      adjective = pronoun?.bits ?? (adjective === 0 ? ANY : adjective);
      if (pronoun !== undefined || adjective === ANY) adjectiveBy = [adjective, adjective, adjective];
    }
    if (form !== undefined) {
      return {
        noun: form.bits,
        genders: form.genders,
        known: true,
        adjective: adjectiveLength > 1 && info.adjective ? adjective : adjectiveOf(form, adjective, last),
        adjectiveBy,
        pronoun: pronoun?.bits ?? 0,
        verbs,
        lemmas: form.lemmas,
      };
    }
    let noun = 0;
    let genders = 0;
    if (
      !closed &&
      pronoun === undefined &&
      !info.determiner &&
      !info.possessive &&
      verbs.every((verb) => verb.bits > 0 || verb.entry === UNKNOWN) &&
      /^\p{L}[\p{L}'’-]*$/u.test(last) &&
      last.length > 1
    ) {
      let length = 0;
      // An unknown word in `-о` is an adverb.
      const adverb =
        !info.capital &&
        last.endsWith('о') &&
        !guesses.some((guess) => guess.ending.length > 1 && last.endsWith(guess.ending));
      for (const guess of guesses) {
        if (adverb) break;
        if (!last.endsWith(guess.ending) || last.length - guess.ending.length < 1) continue;
        noun = guess.bits;
        genders = guess.genders;
        length = guess.ending.length;
        break;
      }
      if (length === 0 && !adverb) {
        // A bare consonant: masculine singular, or the genitive plural of a feminine or neuter.
        noun = bit('sn') | bit('sa') | bit('pg');
        genders = MASCULINE;
      }
      if (
        adjective !== 0 &&
        !info.capital &&
        declension.adjectiveStems.some((end) => last.slice(0, -adjectiveLength).endsWith(end))
      ) {
        noun = 0;
      } else if (adjectiveLength > length) {
        noun = info.capital ? noun : 0;
      }
      if (info.capital && endsIn(last, words.nameEndings)) noun |= SINGULAR;
      if (info.capital && /^\p{Lu}{2,}$/u.test(info.surface)) {
        noun = ANY;
        genders = 0;
      }
      if (info.capital)
        noun |= endsIn(last, words.obliqueEndings) ? adjective & ~(NOMINATIVE | ACCUSATIVE) : adjective;
    }
    return {
      noun,
      genders,
      known: false,
      adjective,
      adjectiveBy,
      pronoun: pronoun?.bits ?? 0,
      verbs,
      lemmas: [],
    };
  };
  const made = new WeakMap<WordInfo, CaseWord>();
  const read = (info: WordInfo): CaseWord => {
    const known = made.get(info);
    if (known !== undefined) return known;
    const word = make(info);
    made.set(info, word);
    return word;
  };
  compiled.set(lexicon.language, read);
  return read;
}

/** Small words that are neither nouns nor predicates. */
const closedWord = (info: WordInfo, conditional: ReadonlySet<string>): boolean =>
  info.preposition ||
  info.coordinator ||
  info.subordinator ||
  info.relative ||
  info.adverb ||
  info.has('negation') ||
  info.has('idiom') ||
  info.has('that') ||
  info.has('hedged') ||
  info.has('bound') ||
  conditional.has(info.folded);

/** The verb of a form no list has. */
const UNKNOWN: VerbEntry = { lemma: '', uses: [] };

/** A verb form told by its ending alone, so that a predicate nobody listed still parts clauses. */
function guessVerb(
  word: string,
  tail: string | undefined,
  guesses: Readonly<Record<string, string>>,
  nounEndings: readonly string[],
): CaseVerb[] {
  const base = tail === undefined ? word : word.slice(0, -tail.length);
  // `победители`, `строители` look like pasts.
  if (nounEndings.some((end) => base.endsWith(end))) return [];
  for (let length = 4; length >= 2; length--) {
    if (base.length < length + 2) continue;
    const codes = guesses[base.slice(-length)];
    if (codes === undefined) continue;
    return codes.split(' ').flatMap((code): CaseVerb[] => {
      const [is, agreement = ''] = code.split(':') as [CaseVerb['is'], string?];
      // A bare `-л` may be a noun; the reflexive form is a verb.
      if (is === 'past' && agreement === 'sm' && tail === undefined && base.length < 5) return [];
      return [
        {
          entry: UNKNOWN,
          is,
          number: agreement.startsWith('p') ? 'p' : agreement.startsWith('s') ? 's' : undefined,
          gender: genderOf(agreement.slice(1) as 'm' | 'f' | 'n'),
          reflexive: tail !== undefined,
          turned: false,
          bits: 0,
        },
      ];
    });
  }
  return [];
}

const genderOf = (gender: string | undefined): number =>
  gender === 'm' ? MASCULINE : gender === 'f' ? FEMININE : gender === 'n' ? NEUTER : 0;

/** A listed noun that is written like an adjective (`пленный`) may also stand before another noun. */
function adjectiveOf(form: Form, adjective: number, word: string): number {
  return form.lemmas.some((lemma) => lemma.endsWith(':a')) && word.length > 4 ? adjective : 0;
}

/** Every form of the listed nouns. */
function nounForms(language: Language, declension: DeclensionWords): Map<string, Form> {
  const { nouns, counted, frames } = language;
  const forms = new Map<string, Form>();
  const put = (entries: readonly string[], living: boolean): void => {
    for (const entry of entries) {
      const word = entry.slice(entry.lastIndexOf(' ') + 1);
      const first = entry.slice(0, Math.max(entry.indexOf(' '), 0)) || entry;
      for (const one of new Set([first, word])) {
        if (!one.includes(':') || one.includes('|') || one.length < 3) continue;
        const { forms: all, gender, borrows } = decline(declension, one);
        for (const { form, codes } of all) {
          let { bits } = parseCodes(codes);
          if (borrows !== '') {
            const from = living ? GENITIVE : NOMINATIVE;
            const singular = borrows.includes('s') && (bits & from & bit(living ? 'sg' : 'sn')) !== 0;
            const plural = borrows.includes('p') && (bits & from & bit(living ? 'pg' : 'pn')) !== 0;
            bits |= (singular ? bit('sa') : 0) | (plural ? bit('pa') : 0);
          }
          const old = forms.get(form);
          const genders = gender === 'p' ? 0 : genderOf(gender);
          if (old === undefined) forms.set(form, { bits, genders, lemmas: [one] });
          else {
            old.bits |= bits;
            old.genders |= genders;
            if (!old.lemmas.includes(one)) old.lemmas.push(one);
          }
        }
      }
    }
  };
  for (const [kind, entries] of Object.entries(nouns.kinds))
    put(entries, kind === 'person' || kind === 'leader');
  for (const [object, entries] of Object.entries(counted.objects)) put(entries, object === 'person');
  for (const { object, words } of Object.values(counted.subsets)) put(words, object === 'person');
  for (const entries of Object.values(counted.roleHeads)) put(entries, false);
  for (const row of frames.acts) put(row.nouns ?? [], false);
  put(language.caseSyntax?.numerals ?? [], false);
  return forms;
}
