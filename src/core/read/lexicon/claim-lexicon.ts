import type { Language } from '../../languages/language.ts';
import { foldKeeping } from '../../text/fold.ts';
import { solidNumeral } from '../numbers/solid-numeral.ts';
import { fileVerbs } from '../positional/file-verbs.ts';
import type { Sense, Tag, VerbEntry } from './claim-senses.ts';
import { fileWords } from './file-words.ts';
import { foldedIn } from './folded-in.ts';
import { LanguageTable } from './language-table.ts';
import { notationOf } from './notation-of.ts';
import { PhraseTrie } from './phrase-trie.ts';
import { speller } from './speller.ts';
import { WordInfo } from './word-info.ts';
import { WordTable } from './word-table.ts';

/** Words a document may bring before the lexicon stops remembering new ones. */
const REMEMBERED = 60_000;

/** What is known of a phrase that is one token. */
export interface SolidPhrase {
  readonly senses: readonly Sense[];
  readonly folded?: string | undefined;
}

/** Everything a language's lists say, compiled once. */
export interface Lexicon {
  readonly language: Language;
  /** Every verb of the lists. */
  readonly verbs: readonly VerbEntry[];
  /** What is known of a word as it stands in the text. */
  info(surface: string): WordInfo;
  /** The same for a run of the text. */
  at(text: string, start: number, end: number): WordInfo;
  /** The same for a solid phrase; `make` gives its meanings, and its folded words where they are not those of the run, if it is new. */
  solid(text: string, start: number, end: number, make: () => SolidPhrase): WordInfo;
}

const compiled = new LanguageTable<Lexicon>();

/** The lexicon of a language, compiled once. */
export function claimLexicon(language: Language): Lexicon {
  const old = compiled.get(language);
  if (old !== undefined) return old;
  const trie = new PhraseTrie<Sense>(notationOf(language));
  fileWords(language, trie);
  const entries = fileVerbs(language, trie);
  const { headFirst } = language.verbs;
  const spell =
    headFirst === undefined ? undefined : speller(headFirst, language.verbs.adverbEndings ?? [], trie);
  const table = new WordTable((surface) => spell?.(surface) ?? infoOf(surface, trie, language), REMEMBERED);
  const solids = new WordTable<WordInfo>(
    (surface) => new WordInfo(surface, surface, [], [], false),
    REMEMBERED,
  );
  const lexicon: Lexicon = {
    language,
    verbs: entries,
    info: (surface) => table.at(surface, 0, surface.length),
    at: (text, start, end) => table.at(text, start, end),
    solid: (text, start, end, make) =>
      solids.at(text, start, end, (surface) => {
        const { senses, folded = foldKeeping(surface, language.letters) } = make();
        return new WordInfo(surface, folded, senses, [], false);
      }),
  };
  compiled.set(language, lexicon);
  return lexicon;
}

function infoOf(surface: string, trie: PhraseTrie<Sense>, language: Language): WordInfo {
  const adverbEndings = language.verbs.adverbEndings ?? [];
  const folded = foldedIn(surface, language);
  let begin = trie.first(folded);
  let senses = begin.flatMap((node) => node.values);
  // `US`, `WHO` are names where `us`, `who` are small words.
  if (
    surface.length > 1 &&
    surface.length < 6 &&
    surface !== folded &&
    surface === surface.toUpperCase() &&
    senses.some((sense) => sense.tag === 'pronoun' || sense.tag === 'relative')
  )
    return new WordInfo(surface, folded, [], [], false);
  // Where every noun has a capital, a small word is none: `wurde` is not `Würde`.
  if (language.names.capitalNouns && surface === surface.toLowerCase())
    senses = senses.filter((sense) => !NOUNS.has(sense.tag));
  const hyphen = folded.lastIndexOf('-');
  // A compound the lists do not have is its parts run together (`counter-attack`), else its last part (`rifle-brigade`).
  if (senses.length === 0 && hyphen > 0 && hyphen < folded.length - 1) {
    const joined = trie.first(folded.replaceAll('-', ''));
    begin = joined.length > 0 ? joined : trie.first(folded.slice(hyphen + 1));
    senses = begin.flatMap((node) => node.values);
    return new WordInfo(surface, folded, senses, [], joined.length === 0);
  }
  if (senses.length === 0) {
    const value = solidNumeral(folded, language.numbers);
    if (value !== undefined) senses = [{ tag: value < 1000 ? 'value' : 'fused', value }];
    else if (
      language.bracket !== undefined &&
      surface !== folded &&
      !peoplesOf(language).has(folded.replace(/(?<=er)[ns]$/, '')) &&
      !language.bracket.notCompounds.some((end) => folded.endsWith(end))
    ) {
      const end = compoundEnd(folded, trie, language.bracket.compoundEnd);
      if (end.length > 0) return new WordInfo(surface, folded, end, [], true);
    }
  }
  if (
    senses.length === 0 &&
    folded.length > 4 &&
    surface.charAt(0) === folded.charAt(0) &&
    adverbEndings.some((ending) => folded.endsWith(ending))
  )
    senses = [{ tag: 'adverb' }];
  return new WordInfo(surface, folded, senses, begin.some((node) => node.deeper) ? begin : [], false);
}

const NOUNS: ReadonlySet<Tag> = new Set<Tag>(['noun', 'object', 'subset', 'frameNoun', 'roleHead', 'source']);

const peoples = new WeakMap<Language, ReadonlySet<string>>();

/** Peoples by their folded forms: `Mailänder` are no `Länder`. */
function peoplesOf(language: Language): ReadonlySet<string> {
  const old = peoples.get(language);
  if (old !== undefined) return old;
  const made = new Set(Object.keys(language.names.demonyms).map((word) => foldedIn(word, language)));
  peoples.set(language, made);
  return made;
}

/** What may be told of a compound by its last part. */
const BY_END: ReadonlySet<Tag> = new Set<Tag>([
  'noun',
  'object',
  'frameNoun',
  'roleHead',
  'source',
  'intent',
]);

/** What the longest known end of a noun run together means (`Grenzsoldaten` by `soldaten`). */
function compoundEnd(folded: string, trie: PhraseTrie<Sense>, least: number): Sense[] {
  for (let at = 2; folded.length - at >= least; at++) {
    const senses = trie.first(folded.slice(at)).flatMap((node) => node.values);
    if (senses.some((sense) => sense.tag === 'noun' || sense.tag === 'object' || sense.tag === 'frameNoun'))
      return senses.filter((sense) => BY_END.has(sense.tag));
  }
  return [];
}

export type { Sense, Tag };
