import { type Bent, bend } from '../../languages/bracket-words.ts';
import { conjugate } from '../../languages/conjugate.ts';
import type { Conjugated } from '../../languages/conjugation-words.ts';
import type { Language } from '../../languages/language.ts';
import type { Sense, Tag, VerbClass, VerbEntry, VerbForm, VerbUse } from '../lexicon/claim-senses.ts';
import { inflectVerb } from '../lexicon/inflect-verb.ts';
import { formsOf, type PhraseTrie } from '../lexicon/phrase-trie.ts';

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
  for (const count of frames.counts) for (const entry of count.verbs) use(entry, { count });
  classes(verbs.plain, 'plain');
  classes(verbs.light, 'light');
  classes(verbs.undergo, 'undergo');
  classes(verbs.occur, 'occur');
  classes(verbs.naming ?? [], 'names');
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
    const cases =
      language.conjugation === undefined || first.includes('|') ? [] : conjugate(language.conjugation, first);
    const entry: VerbEntry = verbEntry(
      first,
      list,
      cases.filter(({ stem }) => stem),
    );
    entries.push(entry);
    for (const cased of cases)
      if (!cased.stem) trie.addForm(cased.form, { tag: 'verb', entry, form: undefined, cased });
    if (cases.length > 0) continue;
    const bent =
      language.bracket === undefined || first.includes('|') || first.includes(':')
        ? []
        : bend(language.bracket, first);
    for (const one of bent) trie.addForm(one.form, { tag: 'verb', entry, form: FORM_OF[one.is], bent: one });
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
function verbEntry(lemma: string, list: VerbUse[], participles: readonly Conjugated[]): VerbEntry {
  const uses = list.sort((a, b) => b.rest.length - a.rest.length);
  const next = new Map<string, number[]>();
  const gap = new Map<string, number[]>();
  const bare: number[] = [];
  uses.forEach(({ rest }, at) => {
    const [map, word] = rest[0] === '~' ? [gap, rest[1] ?? ''] : [next, rest[0] ?? ''];
    if (rest.length === 0) bare.push(at);
    else map.set(word, [...(map.get(word) ?? []), at]);
  });
  return { lemma, uses, index: { next, gap, bare }, participles };
}
