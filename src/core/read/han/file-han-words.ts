import { hanTowns } from '../../languages/han-towns.ts';
import type { Bound } from '../../languages/hedge-words.ts';
import type { Language } from '../../languages/language.ts';
import type { NounKind } from '../../languages/noun-words.ts';
import { COUNTED_KINDS, type CountedKind } from '../../model/counted-kinds.ts';
import type { CountedObject, CountedRole } from '../../model/quantity.ts';
import { type HanFiling, hanFiling } from './han-filing.ts';
import { HAN, type HanSense, type Intent, NEAR } from './han-sense.ts';
import type { HanTrie } from './han-trie.ts';

/** A word for a people's own forces, folded or not: 宋军, 元兵. */
const OWN_FORCES = /[军軍兵]$/;

/** Files every list of a language without spaces under its folded forms. Of several kinds of one word that of the first list counts. */
export function fileHanWords(language: Language, trie: HanTrie<HanSense>, verbLast: boolean): void {
  const filing = hanFiling(trie, verbLast);
  fileKinds(filing, language);
  fileCounted(filing, language);
  fileFrames(filing, language);
  fileNouns(filing, language);
  fileVerbs(filing, language);
  fileHedges(filing, language);
  fileAttribution(filing, language);
  fileNumbers(filing, language);
  fileNames(filing, language);
}

/** Nouns by what they name. */
function fileKinds({ each }: HanFiling, { nouns, places }: Language): void {
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
}

/** What is counted, in which units, and what became of it. */
function fileCounted({ each, flag, near }: HanFiling, { counted, kinds, numbers }: Language): void {
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
}

/** Words that tell an act or a count. */
function fileFrames({ each, near }: HanFiling, { frames }: Language): void {
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
}

/** Small words beside nouns. */
function fileNouns({ flag, near }: HanFiling, { nouns }: Language): void {
  flag(nouns.enemy, HAN.enemy);
  flag(nouns.mutual, HAN.mutual);
  flag([...nouns.pronouns.singular, ...nouns.pronouns.plural], HAN.pronoun);
  near(nouns.pronouns.plural, NEAR.pronounPlural);
  flag(nouns.possessives, HAN.possessive);
  flag(nouns.determiners, HAN.determiner);
  near(nouns.adjectives, NEAR.adjective);
}

/** Small words beside verbs. */
function fileVerbs({ each, flag, near }: HanFiling, { verbs }: Language): void {
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
}

/** Words of bound, doubt, denial and intent. */
function fileHedges({ each, flag }: HanFiling, { hedges }: Language): void {
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
}

/** Words by which somebody is said to say so. */
function fileAttribution({ flag, near }: HanFiling, { attribution }: Language): void {
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
}

/** Words beside numbers. */
function fileNumbers({ each, near }: HanFiling, { numbers }: Language): void {
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
}

/** Words beside names, and peoples. */
function fileNames({ each, near }: HanFiling, { places, names }: Language): void {
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
}
