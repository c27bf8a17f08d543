import { languages } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import type { NameEntry, Study } from '../../model/account.ts';
import { foldWord } from '../../text/fold.ts';
import { foldHan } from '../../text/han-variants.ts';
import { lexiconOf } from './names-lexicon.ts';
import { type GivenParts, initialsOf } from './person-parts.ts';
import { stripEnding } from './strip-ending.ts';
import { hanUnitStem, unitStem } from './unit-names.ts';

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** One form of the authority file, ready for lookup. */
export interface IndexedForm {
  readonly entry: NameEntry;
  readonly form: string;
  readonly language: string;
  readonly stem: string;
}

/** A form as it is looked for in running text. */
export interface IndexedPhrase {
  readonly entry: NameEntry;
  readonly form: string;
  /** Its words, folded, and their stems. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** Whether its first word must have a capital. */
  readonly capital: boolean;
}

/** The authority file of a study, ready for lookup. */
export interface NameIndex {
  /** Forms by stem (declension cut, hyphens as spaces). */
  readonly byStem: ReadonlyMap<string, readonly IndexedForm[]>;
  /** Forms in scripts without capitals, folded, longest first. */
  readonly cjk: readonly (IndexedForm & { readonly folded: string })[];
  /** Phrases of a language by the first letters of their first word, the longest first. */
  readonly phrases: ReadonlyMap<string, ReadonlyMap<string, readonly IndexedPhrase[]>>;
  readonly all: readonly IndexedForm[];
  /** Whether the editor said that a spelling never names an entry; `stem` as in `IndexedForm`. */
  barred(entry: NameEntry, language: string, stem: string): boolean;
  /** Given names and initials the forms of a person show. */
  given(entry: NameEntry): GivenParts;
  /** Party of the study for the code of a state, for example `SU`. */
  partyOf(code: string): string;
}

/** Letters by which phrases are found. */
export const HEAD = 2;

/** A name as it is looked up: hyphens and apostrophes do not count. */
export const lookupKey = (folded: string): string =>
  folded
    .replace(/[-‑'’ʼ.·・]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();

function demonymIn(language: Language, words: readonly string[]): string | undefined {
  const { peoples, demonym } = lexiconOf(language);
  return demonym(peoples(words[0] ?? ''), (offset) => words[offset])?.code;
}

/** A form without its initials. */
export const withoutInitials = (form: string): string =>
  form.replace(/(?<![\p{L}])\p{Lu}\.[\s\u00a0]?/gu, '').trim();

/** Indexes the authority file; states and peoples are tied to the study's parties by the forms of its members. */
export function indexNames(study: Pick<Study, 'parties' | 'names'>): NameIndex {
  const byCode = new Map(languages.map((one) => [one.code, one] as const));
  const all: IndexedForm[] = [];
  const byStem = new Map<string, IndexedForm[]>();
  const phrases = new Map<string, Map<string, IndexedPhrase[]>>();
  const given = new Map<NameEntry, GivenParts>();
  const stemOf = (entry: NameEntry, code: string, form: string): { plain: string; stem: string } => {
    const plain = CJK.test(form)
      ? foldHan(foldWord(form))
      : foldWord(entry.kind === 'person' ? withoutInitials(form) : form);
    return { plain, stem: stripEnding(lookupKey(plain), byCode.get(code)?.names.endings ?? []) };
  };
  const never = new Map<NameEntry, ReadonlySet<string>>();
  for (const entry of study.names)
    if (entry.not !== undefined)
      never.set(
        entry,
        new Set(
          Object.entries(entry.not).flatMap(([code, forms]) =>
            forms.map((form) => `${code} ${stemOf(entry, code, form).stem}`),
          ),
        ),
      );
  const barred = (entry: NameEntry, language: string, stem: string): boolean =>
    never.get(entry)?.has(`${language.slice(0, 2)} ${stem}`) === true;
  const put = (indexed: IndexedForm): void => {
    const list = byStem.get(indexed.stem) ?? [];
    if (!list.some((one) => one.entry === indexed.entry)) list.push(indexed);
    byStem.set(indexed.stem, list);
  };
  for (const entry of study.names) {
    for (const [code, forms] of Object.entries(entry.forms)) {
      const language = byCode.get(code);
      const endings = language?.names.endings ?? [];
      for (const form of forms) {
        const { plain, stem } = stemOf(entry, code, form);
        if (stem === '' || barred(entry, code, stem)) continue;
        const indexed = { entry, form, language: code, stem };
        all.push(indexed);
        put(indexed);
        if (entry.kind === 'unit') {
          const unit = CJK.test(form)
            ? hanUnitStem(plain)
            : language === undefined
              ? undefined
              : unitStem(form, language);
          if (unit !== undefined) put({ ...indexed, stem: unit });
        }
        if (!CJK.test(form))
          enterPhrase(
            phrases,
            indexed,
            lookupKey(foldWord(form)),
            stripEnding(lookupKey(foldWord(form)), endings),
          );
      }
    }
    if (entry.kind === 'person') given.set(entry, givenOf(entry));
  }
  const cjk = all
    .filter(({ form }) => form.length >= 2 && CJK.test(form))
    .map((indexed) => ({ ...indexed, folded: foldHan(indexed.form) }))
    .sort((a, b) => b.form.length - a.form.length || (a.form < b.form ? -1 : a.form > b.form ? 1 : 0));
  for (const heads of phrases.values()) for (const [head, list] of heads) heads.set(head, settle(list));
  const codes = partyCodes(study, all, byCode);
  return {
    byStem,
    cjk,
    phrases,
    all,
    barred,
    given: (entry) => given.get(entry) ?? { words: [], initials: [] },
    partyOf: (code) => codes.get(code) ?? code,
  };
}

function enterPhrase(
  phrases: Map<string, Map<string, IndexedPhrase[]>>,
  { entry, form, language }: IndexedForm,
  folded: string,
  stem: string,
): void {
  const words = folded.split(' ');
  const capital = form[0] !== form[0]?.toLowerCase();
  // Peoples and states of one word are found in any case by the language's own list.
  if (words.length === 1 && !capital && (entry.kind === 'party' || entry.kind === 'demonym')) return;
  const heads = phrases.get(language) ?? new Map<string, IndexedPhrase[]>();
  phrases.set(language, heads);
  const head = (words[0] as string).slice(0, HEAD);
  const list = heads.get(head) ?? [];
  list.push({ entry, form, words, stems: stem.split(' '), capital });
  heads.set(head, list);
}

/** Sorts phrases, the longest first, and leaves out the forms that several entries share: they need a second look. */
function settle(list: readonly IndexedPhrase[]): IndexedPhrase[] {
  const entries = new Map<string, Set<NameEntry>>();
  for (const { entry, stems } of list) {
    const id = stems.join(' ');
    const set = entries.get(id) ?? new Set();
    set.add(entry);
    entries.set(id, set);
  }
  return list
    .filter(({ stems }) => entries.get(stems.join(' '))?.size === 1)
    .sort((a, b) => b.words.length - a.words.length || (a.form < b.form ? -1 : a.form > b.form ? 1 : 0));
}

/** Given names of a person: the words of longer forms that are no surname, a surname being a form of one word. */
function givenOf(entry: NameEntry): GivenParts {
  const words = new Set<string>();
  const initials = new Set<string>();
  for (const forms of Object.values(entry.forms)) {
    const plain = forms.filter((form) => !CJK.test(form));
    const parts = plain.map((form) => lookupKey(foldWord(withoutInitials(form))).split(' '));
    const surnames = new Set(parts.filter((one) => one.length === 1).map((one) => one[0] as string));
    for (const form of plain) for (const initial of initialsOf(form)) initials.add(initial);
    for (const one of parts) {
      // Without a form of one word the last word is the surname.
      if (one.length > 1)
        for (const [at, word] of one.entries())
          if (surnames.size > 0 ? !surnames.has(word) : at < one.length - 1) words.add(word);
    }
  }
  return { words: [...words].sort(), initials: [...initials].sort() };
}

function partyCodes(
  study: Pick<Study, 'parties' | 'names'>,
  all: readonly IndexedForm[],
  byCode: ReadonlyMap<string, Language>,
): Map<string, string> {
  const codes = new Map<string, string>();
  const members = new Map<string, string>();
  for (const party of study.parties) for (const member of party.members) members.set(member, party.key);
  for (const { entry, form, language } of all) {
    const party =
      members.get(entry.key) ??
      (entry.kind === 'party' || entry.kind === 'demonym' ? entry.party : undefined);
    const known = byCode.get(language);
    if (party === undefined || known === undefined) continue;
    const code =
      known.script === 'cjk' ? known.names.demonyms[form] : demonymIn(known, form.split(/\s+/).map(foldWord));
    if (code !== undefined && !codes.has(code)) codes.set(code, party);
  }
  // A party that only a key of the study names: its own name decides.
  const english = byCode.get('en');
  for (const party of study.parties) {
    const code = english === undefined ? undefined : demonymIn(english, party.name.split(' ').map(foldWord));
    if (code !== undefined && !codes.has(code)) codes.set(code, party.key);
  }
  return codes;
}
