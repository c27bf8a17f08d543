import type { Language } from '../../languages/language.ts';
import { COUNTED_KINDS, type CountedKind } from '../../model/counted-kinds.ts';
import type { PlainTag, Sense } from './claim-senses.ts';
import { fileNoun } from './file-noun.ts';
import type { PhraseTrie } from './phrase-trie.ts';

/** Files every list of the language but the verbs in one trie. */
export function fileWords(language: Language, trie: PhraseTrie<Sense>): void {
  const { numbers, counted, kinds, nouns, verbs, frames, hedges, attribution } = language;
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
  for (const [entry, value] of Object.entries(numbers.about ?? {})) trie.add(entry, { tag: 'about', value });
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

  const noun = (entry: string, sense: (plural: boolean | undefined) => Sense): void =>
    fileNoun(language, trie, entry, sense);
  for (const [kind, entries] of Object.entries(nouns.kinds))
    for (const entry of entries) noun(entry, (plural) => ({ tag: 'noun', kind: kind as never, plural }));
  for (const [object, entries] of Object.entries(counted.objects))
    for (const entry of entries)
      noun(entry, (plural) => ({ tag: 'object', object: object as never, plural }));
  for (const [key, { object }] of Object.entries(COUNTED_KINDS)) {
    const sense: Sense = { tag: 'subset', object, key };
    for (const entry of kinds[key as CountedKind]) noun(entry, () => sense);
  }
  for (const [object, { words, near }] of Object.entries(counted.meantNear ?? {})) {
    const sense: Sense = { tag: 'subset', object: object as never, key: object, near: new Set(near) };
    for (const entry of words) noun(entry, () => sense);
  }
  for (const [key, { object, words }] of Object.entries(counted.units))
    put(words, { tag: 'unit', object, key });
  for (const tag of ['roles', 'roleHeads'] as const)
    for (const [role, entries] of Object.entries(counted[tag]))
      put(entries, { tag: tag === 'roles' ? 'role' : 'roleHead', role: role as never });
  plain(counted.respectively, 'respectively');
  plain(counted.parts, 'part');
  plain(counted.totals, 'total');
  plain(counted.uncounted, 'uncounted');

  plain(language.segment.beforeNames ?? [], 'beforeName');
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
  plain(nouns.oblique ?? [], 'oblique');
  plain(nouns.ofShips ?? [], 'ofShips');
  plain(nouns.indefinite ?? [], 'indefinite');
  plain(nouns.speaker ?? [], 'speaker');
  plain(nouns.negating ?? [], 'negating');
  plain(nouns.singular ?? [], 'singular');
  plain(verbs.subordinators, 'subordinator');
  plain(verbs.unreal, 'unreal');
  plain(verbs.aboard ?? [], 'aboard');
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
  plain(hedges.hearsay ?? [], 'hearsay');
  plain(hedges.untrue ?? [], 'untrue');
  plain(hedges.negation, 'negation');
  plain(hedges.denies, 'denies');
  for (const [force, entries] of Object.entries(hedges.intent))
    put(entries, { tag: 'intent', force: force as never });
  plain(attribution.that, 'that');
  plain(attribution.sources, 'source');
  plain(attribution.grounds, 'ground');
  plain(attribution.statements ?? [], 'statement');
  plain(attribution.certain ?? [], 'certain');
  plain(frames.idioms, 'idiom');
  plain(frames.orderedBy ?? [], 'orderedBy');
  for (const phrase of attribution.phrases) {
    const words = phrase.split(' ');
    const gap = words.findIndex((word) => word.startsWith('{'));
    const head = (gap <= 0 ? words.slice(1) : words.slice(0, gap)).join(' ');
    if (head !== '') starts([head]);
    const rest = words.slice(gap + 1);
    if (head !== '')
      trie.add(head, { tag: 'attribution', before: gap === 0, pattern: words, gap: words[gap], rest });
  }
  for (const row of frames.acts)
    for (const entry of row.nouns ?? []) noun(entry, (plural) => ({ tag: 'frameNoun', row, plural }));
}
