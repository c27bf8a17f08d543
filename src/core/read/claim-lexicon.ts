import { type Bent, bend } from '../languages/bracket-words.ts';
import { conjugate } from '../languages/conjugation-words.ts';
import { decline, declined } from '../languages/declension-words.ts';
import type { Language } from '../languages/language.ts';
import { foldWord } from '../text/fold.ts';
import type { PlainTag, Sense, Tag, VerbClass, VerbEntry, VerbForm, VerbUse } from './claim-senses.ts';
import { inflectVerb } from './inflect-verb.ts';
import { formsOf, type Match, PhraseTrie, type TrieNode } from './phrase-trie.ts';
import { pluralOf } from './plural-of.ts';
import { solidNumeral } from './solid-numeral.ts';
import { WordInfo } from './word-info.ts';
import { WordTable } from './word-table.ts';

/** Words a document may bring before the lexicon stops remembering new ones. */
const REMEMBERED = 60_000;

/** Everything a language's lists say, compiled once. */
export interface Lexicon {
  readonly language: Language;
  /** Every verb of the lists. */
  readonly verbs: readonly VerbEntry[];
  /** What is known of a word as it stands in the text. */
  info(surface: string): WordInfo;
  /** The same for a run of the text. */
  at(text: string, start: number, end: number): WordInfo;
  /** The same for a solid phrase whose meanings were found. */
  solid(surface: string, senses: readonly Sense[]): WordInfo;
  /** What a phrase means that begins with this word; `word(i)` gives the folded word i after it. */
  phrases(
    begin: readonly TrieNode<Sense>[],
    word: (offset: number) => string | undefined,
  ): readonly Match<Sense>[];
}

const compiled = new WeakMap<Language, Lexicon>();

/** The lexicon of a language, compiled once. */
export function claimLexicon(language: Language): Lexicon {
  const old = compiled.get(language);
  if (old !== undefined) return old;
  const { declension } = language;
  const trie = new PhraseTrie<Sense>(
    declension === undefined
      ? formsOf
      : (word) => (isDeclined(word) ? declined(declension, word) : formsOf(word)),
  );
  const entries = fill(language, trie);
  const table = new WordTable((surface) => infoOf(surface, trie, language), REMEMBERED);
  const solids = new Map<string, WordInfo>();
  const lexicon: Lexicon = {
    language,
    verbs: entries,
    info: (surface) => table.at(surface, 0, surface.length),
    at: (text, start, end) => table.at(text, start, end),
    solid(surface, senses) {
      const known = solids.get(surface);
      if (known !== undefined) return known;
      const made = new WordInfo(surface, foldWord(surface), senses, [], false);
      if (solids.size < REMEMBERED) solids.set(surface, made);
      return made;
    },
    phrases: (begin, word) => trie.matches(begin, word),
  };
  compiled.set(language, lexicon);
  return lexicon;
}

function infoOf(surface: string, trie: PhraseTrie<Sense>, language: Language): WordInfo {
  const adverbEndings = language.verbs.adverbEndings ?? [];
  const folded = foldWord(surface);
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

/** Files every list of the language in one trie. */
function fill(language: Language, trie: PhraseTrie<Sense>): VerbEntry[] {
  const { numbers, counted, nouns, verbs, frames, hedges, attribution } = language;
  const put = (entries: readonly string[], sense: Sense): void => {
    for (const entry of entries) trie.add(entry, sense);
  };
  const plain = (entries: readonly string[], tag: PlainTag): void => put(entries, { tag });
  const values = (
    table: Readonly<Record<string, number>>,
    tag: 'value' | 'magnitude' | 'fraction' | 'fused' | 'compound',
  ): void => {
    for (const [entry, value] of Object.entries(table)) trie.add(entry, { tag, value });
  };
  /** Marks the first words of phrases, so that the others need no look. */
  const starts = (entries: readonly string[]): void => {
    for (const first of new Set(
      entries.filter((entry) => entry.includes(' ')).map((entry) => entry.split(' ')[0] as string),
    ))
      trie.add(first, { tag: 'cueStart' });
  };
  values(numbers.values, 'value');
  values(numbers.magnitudes, 'magnitude');
  values(numbers.fractions, 'fraction');
  values(numbers.fused, 'fused');
  values(numbers.compounds, 'compound');
  for (const [entry, [lo, hi]] of Object.entries(numbers.vague)) {
    trie.add(entry, { tag: 'vague', lo, hi });
    if (entry.includes(' ')) trie.add(entry.split(' ')[0] as string, { tag: 'vagueStart' });
  }
  plain(numbers.several, 'several');
  plain(numbers.articles, 'article');
  plain(numbers.joins, 'join');
  plain(numbers.from, 'from');
  plain(numbers.to, 'to');
  plain(numbers.between, 'between');
  plain(numbers.and, 'and');
  plain(numbers.labelsBefore, 'labelBefore');
  plain(numbers.labelsAfter, 'labelAfter');
  plain(numbers.idioms, 'numberIdiom');

  /** Singular and plural of a noun whose plural is built by rule; else the entry's own forms. */
  const noun = (entry: string, sense: (plural: boolean | undefined) => Sense): void => {
    const plural = pluralOf(entry, nouns);
    if (language.declension !== undefined && isDeclined(entry) && !entry.includes(' ')) {
      for (const { form, codes } of decline(language.declension, entry).forms)
        trie.add(form, sense(codes.startsWith('p') ? true : codes.includes('p') ? undefined : false));
    } else if (plural === undefined) trie.add(entry, sense(undefined));
    else {
      trie.add(entry, sense(plural.includes(entry) ? undefined : false));
      for (const form of plural) if (form !== entry) trie.add(form, sense(true));
    }
  };
  for (const [kind, entries] of Object.entries(nouns.kinds))
    for (const entry of entries) noun(entry, (plural) => ({ tag: 'noun', kind: kind as never, plural }));
  for (const [object, entries] of Object.entries(counted.objects))
    for (const entry of entries)
      noun(entry, (plural) => ({ tag: 'object', object: object as never, plural }));
  for (const [key, { object, words }] of Object.entries(counted.subsets))
    for (const entry of words) noun(entry, () => ({ tag: 'subset', object, key }));
  for (const [key, { object, words }] of Object.entries(counted.units))
    put(words, { tag: 'unit', object, key });
  for (const tag of ['roles', 'roleHeads'] as const)
    for (const [role, entries] of Object.entries(counted[tag]))
      put(entries, { tag: tag === 'roles' ? 'role' : 'roleHead', role: role as never });
  plain(counted.respectively, 'respectively');
  plain(counted.parts, 'part');
  plain(counted.totals, 'total');
  plain(counted.uncounted, 'uncounted');

  plain(nouns.enemy, 'enemy');
  plain(nouns.mutual, 'mutual');
  plain(nouns.possessives, 'possessive');
  plain(nouns.determiners, 'determiner');
  plain(nouns.adjectives, 'adjective');
  plain(nouns.personal ?? [], 'personal');
  plain(nouns.impersonal ?? [], 'impersonal');
  put(nouns.pronouns.singular, { tag: 'pronoun', plural: false });
  put(nouns.pronouns.plural, { tag: 'pronoun', plural: true });

  plain(verbs.be, 'be');
  plain(verbs.have, 'have');
  plain(verbs.passive, 'passive');
  plain(verbs.particles, 'particle');
  plain(verbs.adverbs, 'adverb');
  plain(verbs.coordinators, 'coordinator');
  plain(verbs.listing ?? [], 'listing');
  plain(verbs.contrasting ?? [], 'contrasting');
  plain(verbs.infinitive ?? [], 'infinitive');
  plain(verbs.nounBehindInfinitive ?? [], 'nounBehindInfinitive');
  plain(nouns.reflexive ?? [], 'reflexive');
  plain(nouns.negating ?? [], 'negating');
  plain(nouns.singular ?? [], 'singular');
  plain(verbs.subordinators, 'subordinator');
  plain(verbs.unreal, 'unreal');
  plain(verbs.relatives, 'relative');
  plain(verbs.agentPrepositions, 'agentPreposition');
  plain(verbs.ofPrepositions, 'ofPreposition');
  for (const [entry, cases] of Object.entries(verbs.prepositions))
    trie.add(entry, { tag: 'preposition', cases });

  for (const [bound, { before, after }] of Object.entries(hedges.bounds)) {
    put(before, { tag: 'bound', bound: bound as never, side: 'before' });
    put(after, { tag: 'bound', bound: bound as never, side: 'after' });
  }
  plain(hedges.hedged, 'hedged');
  starts(hedges.hedged);
  plain(hedges.hedgedNumber, 'hedgedNumber');
  plain(hedges.untrue ?? [], 'untrue');
  plain(hedges.negation, 'negation');
  plain(hedges.denies, 'denies');
  for (const [force, entries] of Object.entries(hedges.intent))
    put(entries, { tag: 'intent', force: force as never });
  plain(attribution.that, 'that');
  plain(attribution.sources, 'source');
  plain(frames.idioms, 'idiom');
  for (const phrase of attribution.phrases) {
    const words = phrase.split(' ');
    const gap = words.findIndex((word) => word.startsWith('{'));
    const head = (gap <= 0 ? words.slice(1) : words.slice(0, gap)).join(' ');
    if (head !== '') starts([head]);
    if (head !== '') trie.add(head, { tag: 'attribution', before: gap === 0, pattern: words });
  }
  for (const row of frames.acts)
    for (const entry of row.nouns ?? []) noun(entry, (plural) => ({ tag: 'frameNoun', row, plural }));
  return fillVerbs(language, trie);
}

/** Whether an entry is written with its paradigm (`атак:f`). */
const isDeclined = (entry: string): boolean =>
  entry.length > 2 && entry.includes(':') && !entry.includes('|');

const NOT_VERBS: ReadonlySet<Tag> = new Set<Tag>([
  'noun',
  'frameNoun',
  'determiner',
  'preposition',
  'adjective',
  'article',
  'object',
  'adverb',
]);

/** Files the verbs: one entry for each first word, with all its uses. */
function fillVerbs(language: Language, trie: PhraseTrie<Sense>): VerbEntry[] {
  const { verbs, frames, hedges, attribution } = language;
  const uses = new Map<string, VerbUse[]>();
  const mates = new Map<string, readonly string[]>();
  for (const line of verbs.aspects ?? [])
    for (const verb of line.split(' ')) mates.set(verb, line.split(' '));
  const use = (phrase: string, what: Omit<VerbUse, 'rest'>): void => {
    const [first, ...rest] = phrase.split(' ') as [string, ...string[]];
    for (const verb of mates.get(first) ?? [first]) {
      const list = uses.get(verb) ?? [];
      if (
        !list.some(
          (old) =>
            old.row === what.row &&
            old.count === what.count &&
            old.class === what.class &&
            old.rest.join(' ') === rest.join(' '),
        )
      )
        list.push({ rest, ...what });
      uses.set(verb, list);
    }
  };
  const classes = (entries: readonly string[], name: VerbClass): void => {
    for (const entry of entries) use(entry, { class: name });
  };
  for (const row of frames.acts) for (const entry of row.verbs ?? []) use(entry, { row });
  for (const count of frames.counts) for (const entry of count.verbs) use(entry, { count });
  classes(verbs.plain, 'plain');
  classes(verbs.light, 'light');
  classes(verbs.undergo, 'undergo');
  classes(verbs.occur, 'occur');
  classes(verbs.support, 'support');
  classes(attribution.verbs, 'say');
  classes(attribution.adopts, 'adopts');
  classes(attribution.doubts, 'doubts');
  for (const line of verbs.irregular)
    if (!uses.has(line.split(' ')[0] as string)) use(line.split(' ')[0] as string, { class: 'plain' });
  // Of the words of intent the verbs alone are inflected; phrases such as `the order to` stand as they are.
  const known = new Set(uses.keys());
  const verbal = (entries: readonly string[]): readonly string[] =>
    verbs.paradigms === undefined
      ? entries
      : entries.filter(
          (entry) =>
            !entry.includes(' ') ||
            known.has(entry.split(' ')[0] as string) ||
            trie
              .first(entry.split(' ')[0] as string)
              .every((node) => node.values.every((sense) => !NOT_VERBS.has(sense.tag))),
        );
  classes(verbal(hedges.negating), 'negating');
  classes(verbal(hedges.factual), 'factual');
  for (const force of ['plan', 'try', 'poss', 'future'] as const)
    classes(verbal(hedges.intent[force]), force);
  for (const line of verbs.irregular)
    if (!uses.has(line.split(' ')[0] as string)) use(line.split(' ')[0] as string, { class: 'plain' });
  const entries: VerbEntry[] = [];
  for (const [first, list] of uses) {
    const entry: VerbEntry = verbEntry(first, list);
    entries.push(entry);
    const cases =
      language.conjugation === undefined || first.includes('|') ? [] : conjugate(language.conjugation, first);
    for (const cased of cases)
      if (!cased.stem) trie.add(cased.form, { tag: 'verb', entry, form: undefined, cased });
    if (cases.length > 0) continue;
    const bent =
      language.bracket === undefined || first.includes('|') || first.includes(':')
        ? []
        : bend(language.bracket, first);
    for (const one of bent) trie.add(one.form, { tag: 'verb', entry, form: FORM_OF[one.is], bent: one });
    if (language.bracket !== undefined) continue;
    const forms: readonly (readonly [string, VerbForm | undefined])[] | undefined =
      verbs.paradigms === undefined
        ? formsOf(first).map((form) => [form, undefined])
        : inflectVerb(first, verbs);
    const seen = new Set<string>();
    for (const [form, name] of forms) {
      const id = `${form} ${name}`;
      if (!seen.has(id)) trie.add(form, { tag: 'verb', entry, form: name });
      seen.add(id);
    }
  }
  return entries;
}

/** The name shared with other languages for a form of a verb that comes apart. */
const FORM_OF: Readonly<Record<Bent['is'], VerbForm>> = {
  infinitive: 'base',
  zu: 'base',
  participle: 'participle',
  finite: 'past',
  reported: 'third',
  'present participle': 'ing',
};

/** A verb with its uses, the longest first, and filed by the word that must come next. */
function verbEntry(lemma: string, list: VerbUse[]): VerbEntry {
  const uses = list.sort((a, b) => b.rest.length - a.rest.length);
  const next = new Map<string, number[]>();
  const gap = new Map<string, number[]>();
  const bare: number[] = [];
  uses.forEach(({ rest }, at) => {
    const [map, word] = rest[0] === '~' ? [gap, rest[1] ?? ''] : [next, rest[0] ?? ''];
    if (rest.length === 0) bare.push(at);
    else map.set(word, [...(map.get(word) ?? []), at]);
  });
  return { lemma, uses, index: { next, gap, bare } };
}

export type { Sense, Tag };
