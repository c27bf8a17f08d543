import type { Language } from '../../languages/language.ts';
import { foldWord } from '../../text/fold.ts';
import { LanguageTable } from '../lexicon/language-table.ts';

/** A listed form of a state or people: its code, and the form folded, whole and by its words. */
export interface PeopleForm {
  readonly code: string;
  readonly form: string;
  readonly parts: readonly string[];
}

/** Words of a language made ready for the reader of names. */
export interface NameLexicon {
  readonly titles: ReadonlySet<string>;
  /** Words hung on the next by an apostrophe, the apostrophe included, where the language has such. */
  readonly elided: ReadonlySet<string> | undefined;
  readonly notNames: ReadonlySet<string>;
  /** Kinds of place by their folded word. */
  readonly kinds: ReadonlyMap<string, string>;
  /** Words that make a longer name a place's and belong to it: port, harbour. */
  readonly placeParts: ReadonlySet<string>;
  /** Peoples and states by their initials: us, ussr. */
  readonly initialPeoples: ReadonlyMap<string, string>;
  /** Words that are no names and begin one before another name. */
  readonly opening: ReadonlySet<string>;
  /** Prepositions behind which a bare name is a place's. */
  readonly inside: ReadonlySet<string>;
  /** Prepositions of place of one word, folded. */
  readonly locative: ReadonlySet<string>;
  /** Whether a folded word is built like a common one. */
  endsCommon(folded: string): boolean;
  /** Forms of states and peoples that a folded word may begin: those of several words, and the one it fits alone as the last. */
  peoples(folded: string): readonly PeopleForm[];
  /** The state or people told by a word and those after it: of the forms the first may begin, the one they fit. `word(i)` is folded; word(0) is the first. */
  demonym(forms: readonly PeopleForm[], word: (offset: number) => string | undefined): PeopleForm | undefined;
  /** Forms of peoples that are such only with a capital. */
  readonly capitalPeoples: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Forms of peoples that are surnames too. */
  readonly surnamePeoples: ReadonlySet<string>;
  /** Forms of peoples that are given names too. */
  readonly givenPeoples: ReadonlySet<string>;
  /** Kind of armed unit a folded word names, for example `division`. */
  unit(folded: string): string | undefined;
  /** Number an ordinal word gives. */
  ordinal(folded: string): number | undefined;
}

const made = new LanguageTable<NameLexicon>();

/** Case endings a listed stem may take; a longer or another remainder makes another word (`русло`, `полковник`). */
const ENDINGS: ReadonlySet<string> = new Set(
  `- s es n en er e em es a а я у ю е и ы і ї о ом ем ам ям ами ями ах ях ов ев ів їв ий ый ой ая ое ые ие ого ому им ым ими ыми их ых ої
  ей ою ею ую ії ію ією ия ию ией ий ця цю ца цу цы ц цев цам ці ців цям цями цем цами цах к ка ки ків ков кам ками кам ець єць їв ій ь ью ский ского ская скую ской ским ские ских скому скими
  ским ском ськи ський ського ська ську ської ським ські ських йцы йцев йцам йцами йці йців йцями ем єм еві ові і ю яя ее ее юю нин нина нину нином не нян няни нянам
  нами ане анам анами ин ина ину ином`
    .split(/\s+/)
    .map((ending) => (ending === '-' ? '' : ending)),
);
const HEAD = 3;

/** Stems by their first three letters, the longest first. */
function byHead<V>(entries: Readonly<Record<string, V>>): Map<string, (readonly [string, V])[]> {
  const heads = new Map<string, (readonly [string, V])[]>();
  for (const [form, value] of Object.entries(entries)) {
    const folded = foldWord(form).replaceAll('-', ' ');
    const list = heads.get(folded.slice(0, HEAD)) ?? [];
    list.push([folded, value]);
    heads.set(folded.slice(0, HEAD), list);
  }
  for (const list of heads.values()) list.sort((a, b) => b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  return heads;
}

const NONE: readonly PeopleForm[] = [];

/** Folded words of a list parted by spaces. */
const wordSet = (words: string | undefined): ReadonlySet<string> =>
  new Set(words === undefined ? [] : words.split(' ').map(foldWord));

/** The lexicon of a language, made once. */
export function lexiconOf(language: Language): NameLexicon {
  const old = made.get(language);
  if (old !== undefined) return old;
  const {
    titles,
    notNames,
    demonyms,
    units = {},
    ordinals = {},
    commonEndings = [],
    endings,
    capitalNouns,
    demonymEndings,
  } = language.names;
  const { headFirst } = language.verbs;
  const kept = commonEndings
    .filter((ending) => ending.startsWith('!'))
    .map((ending) => foldWord(ending.slice(1)));
  const common = commonEndings.filter((ending) => !ending.startsWith('!')).map(foldWord);
  const inflects = endings.length > 0;
  const taken: ReadonlySet<string> =
    demonymEndings === undefined
      ? ENDINGS
      : new Set(['', ...demonymEndings.map((ending) => foldWord(ending))]);
  const peopleHeads = new Map<string, readonly PeopleForm[]>();
  for (const [head, list] of byHead(demonyms))
    peopleHeads.set(
      head,
      list.map(([form, code]) => ({ code, form, parts: form.split(' ') })),
    );
  const unitHeads = byHead(units);
  const unitEnds = capitalNouns ? Object.entries(units).sort((a, b) => b[0].length - a[0].length) : [];
  const ordinalHeads = byHead(ordinals);
  const fits = (word: string | undefined, stem: string): boolean =>
    word === stem || (inflects && word?.startsWith(stem) === true && taken.has(word.slice(stem.length)));
  /** The words of a listed phrase inflect each by itself: Красная Армия, Красной Армии. */
  const near = (word: string | undefined, form: string): boolean => {
    if (word === undefined) return false;
    if (word === form || !inflects) return word === form;
    let same = 0;
    while (same < word.length && same < form.length && word[same] === form[same]) same++;
    return same >= Math.max(HEAD, form.length - 3) && taken.has(word.slice(same));
  };
  const lexicon: NameLexicon = {
    titles: new Set(titles.map(foldWord)),
    elided:
      headFirst === undefined
        ? undefined
        : new Set(Object.keys(headFirst.standFor).filter((word) => word.endsWith("'"))),
    notNames: new Set(notNames.map(foldWord)),
    placeParts: wordSet(language.places.parts),
    initialPeoples: new Map(Object.entries(language.names.initialPeoples ?? {})),
    opening: new Set(language.names.opening?.map(foldWord)),
    capitalPeoples: wordSet(language.names.capitalPeoples),
    articles: wordSet(language.names.articles),
    surnamePeoples: wordSet(language.names.surnamePeoples),
    givenPeoples: wordSet(language.names.givenPeoples),
    inside: new Set(language.places.inside.map(foldWord)),
    locative: new Set(language.places.locative.map(foldWord)),
    kinds: new Map(Object.entries(language.places.kinds).map(([form, kind]) => [foldWord(form), kind])),
    endsCommon(folded) {
      if (kept.some((ending) => folded.endsWith(ending))) return false;
      return common.some((ending) => folded.length > ending.length + 2 && folded.endsWith(ending));
    },
    peoples(folded) {
      const forms: PeopleForm[] = [];
      for (const one of peopleHeads.get(folded.slice(0, HEAD)) ?? NONE) {
        const alone = one.parts.length === 1;
        if (alone ? !fits(folded, one.form) : !near(folded, one.parts[0] as string)) continue;
        forms.push(one);
        if (alone) break;
      }
      return forms.length === 0 ? NONE : forms;
    },
    demonym(forms, word) {
      const told = forms.find(({ parts }) => {
        for (let offset = 1; offset < parts.length; offset++)
          if (!near(word(offset), parts[offset] as string)) return false;
        return true;
      });
      // A form without a code looks like a people and is none.
      return told?.code === '' ? undefined : told;
    },
    unit(folded) {
      for (const [form, kind] of unitHeads.get(folded.slice(0, HEAD)) ?? [])
        if (fits(folded, form)) return kind;
      for (const [form, kind] of unitEnds) {
        if (folded.endsWith(form) || folded.endsWith(`${form}s`) || folded.endsWith(`${form}es`)) return kind;
      }
      return undefined;
    },
    ordinal(folded) {
      for (const [form, number] of ordinalHeads.get(folded.slice(0, HEAD)) ?? [])
        if (fits(folded, form)) return number;
      return undefined;
    },
  };
  made.set(language, lexicon);
  return lexicon;
}
