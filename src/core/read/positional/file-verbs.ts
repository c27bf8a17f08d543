import { type Bent, bend } from '../../languages/bracket-words.ts';
import { conjugate, conjugatedBeginning } from '../../languages/conjugate.ts';
import type { Conjugated } from '../../languages/conjugation-words.ts';
import type { Language } from '../../languages/language.ts';
import type {
  Sense,
  Tag,
  VerbClass,
  VerbEntry,
  VerbForm,
  VerbParadigm,
  VerbUse,
} from '../lexicon/claim-senses.ts';
import { inflectedBeginning, inflectVerb } from '../lexicon/inflect-verb.ts';
import type { PhraseTrie } from '../lexicon/phrase-trie.ts';
import { withGap } from '../lexicon/with-gap.ts';
import { bucketOf } from '../lexicon/word-bucket.ts';

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
export function fileVerbs(language: Language, trie: PhraseTrie<Sense>): VerbEntry[] {
  const { verbs, frames, hedges, attribution } = language;
  const { headFirst } = verbs;
  const uses = new Map<string, VerbUse[]>();
  const mates = new Map<string, readonly string[]>();
  const reflexive = language.conjugation?.reflexive.word;
  for (const line of verbs.aspects ?? []) {
    const pair = line.split(' ');
    for (const verb of pair) mates.set(verb, pair);
    // Where the reflexive is a word of its own, pairs are pairs with it too.
    if (reflexive !== undefined)
      for (const verb of pair)
        mates.set(
          `${verb} ${reflexive}`,
          pair.map((one) => `${one} ${reflexive}`),
        );
  }
  const use = (phrase: string, { row, count, class: kind }: Partial<VerbUse>): void => {
    const words = phrase.split(' ') as [string, ...string[]];
    const own = reflexive !== undefined && words[1] === reflexive;
    // Where the pronoun stands before its verb, it is no word of the verb.
    const before = headFirst?.reflexive.includes(words[0]) === true && words.length > 1;
    const first = own ? `${words[0]} ${reflexive}` : (words[before ? 1 : 0] as string);
    const rest = words.slice(own || before ? 2 : 1);
    for (const verb of mates.get(first) ?? [first]) {
      const list = uses.get(verb) ?? [];
      if (
        !list.some(
          (old) =>
            old.row === row &&
            old.count === count &&
            old.class === kind &&
            old.reflexive === before &&
            old.rest.join(' ') === rest.join(' '),
        )
      )
        list.push({ rest, row, count, class: kind, reflexive: before });
      uses.set(verb, list);
    }
  };
  const classes = (entries: readonly string[], name: VerbClass): void => {
    for (const entry of entries) use(entry, { class: name });
  };
  for (const row of frames.acts) for (const entry of row.verbs ?? []) use(entry, { row });
  if (verbs.paradigms !== undefined) {
    const told = new Set(frames.acts.flatMap((row) => row.verbs ?? []));
    for (const row of frames.acts)
      for (const entry of row.verbs ?? []) {
        const phrase = withGap(entry, row, language);
        if (phrase !== undefined && !told.has(phrase)) use(phrase, { row });
      }
  }
  for (const count of frames.counts) for (const entry of count.verbs) use(entry, { count });
  classes(verbs.plain, 'plain');
  classes(verbs.light, 'light');
  classes(verbs.undergo, 'undergo');
  classes(verbs.occur, 'occur');
  classes(verbs.naming ?? [], 'names');
  classes(verbs.support, 'support');
  classes(attribution.verbs, 'say');
  classes(attribution.closing ?? [], 'closes');
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
    const paradigm = paradigmOf(language, first);
    const entry: VerbEntry = verbEntry(first, list, paradigm);
    entries.push(entry);
    if (paradigm !== undefined) {
      trie.addLater(paradigm.beginning, () =>
        paradigm
          .forms()
          .filter(({ stem }) => !stem)
          .map((cased) => [cased.form, { tag: 'verb', entry, form: undefined, cased }]),
      );
      continue;
    }
    const bent =
      language.bracket === undefined || first.includes('|') || first.includes(':')
        ? []
        : bend(language.bracket, first);
    for (const one of bent) trie.addForm(one.form, { tag: 'verb', entry, form: FORM_OF[one.is], bent: one });
    if (language.bracket !== undefined) continue;
    if (verbs.paradigms === undefined) {
      trie.add(first, { tag: 'verb', entry, form: undefined });
      continue;
    }
    trie.addLater(inflectedBeginning(first, verbs), () => {
      const forms = new Map(
        inflectVerb(first, verbs).map(([form, name]) => [`${form} ${name}`, { form, name }]),
      );
      return [...forms.values()].map(({ form, name }) => [form, { tag: 'verb', entry, form: name }]);
    });
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

/** The forms of a verb by the rows of its language; nothing where it is not conjugated by rows, or none fits. */
function paradigmOf({ conjugation }: Language, first: string): VerbParadigm | undefined {
  if (conjugation === undefined || first.includes('|')) return undefined;
  const beginning = conjugatedBeginning(conjugation, first);
  if (beginning === undefined) return undefined;
  let made: readonly Conjugated[] | undefined;
  return {
    beginning,
    forms() {
      made ??= conjugate(conjugation, first);
      return made;
    },
  };
}

/** How many words a phrase has that must stand there. */
const said = (rest: readonly string[]): number => rest.filter((word) => word !== '~').length;

function bucketsOf(words: ReadonlyMap<string, unknown>): number {
  let bits = 0;
  for (const word of words.keys()) bits |= 1 << bucketOf(word);
  return bits;
}

/** A verb with its uses, those of most words first, and filed by the word that must come next. */
function verbEntry(lemma: string, list: VerbUse[], paradigm: VerbParadigm | undefined): VerbEntry {
  const uses = list.sort((a, b) => said(b.rest) - said(a.rest) || b.rest.length - a.rest.length);
  const next = new Map<string, number[]>();
  const gap = new Map<string, number[]>();
  const bare: number[] = [];
  uses.forEach(({ rest }, at) => {
    const [map, word] = rest[0] === '~' ? [gap, rest[1] ?? ''] : [next, rest[0] ?? ''];
    if (rest.length === 0) bare.push(at);
    else map.set(word, [...(map.get(word) ?? []), at]);
  });
  const index = { next, gap, bare, nextBuckets: bucketsOf(next), gapBuckets: bucketsOf(gap) };
  return { lemma, uses, index, paradigm, asked: 0, answers: 0 };
}
