import { describe, expect, test } from 'vitest';
import { decline } from '../../languages/declension-words.ts';
import { languages } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import type { SentenceInput } from '../clause.ts';
import { claimLexicon } from './claim-lexicon.ts';
import { claimTokens } from './claim-tokens.ts';
import { isDeclined } from './notation-of.ts';
import { BARS } from './phrase-trie.ts';

/** Files whose words meet the folded words of the text. Those of times and names are read and folded on their own. */
const FOLDED = [
  'numbers',
  'counted',
  'kinds',
  'nouns',
  'verbs',
  'frames',
  'hedges',
  'attribution',
  'caseSyntax',
  'bracket',
] as const;

/**
 * Fields in them that hold no folded words: endings, tables of forms, marks, terms matched as patterns, words looked for in the text itself,
 * words kept with their accents, and keys of the model.
 */
const OTHERWISE: ReadonlySet<string> = new Set([
  ...[
    'decimal',
    'groups',
    'ordinalSuffixes',
    'cardinalSuffixes',
    'categories',
    'dimensions',
    'wholeEvent',
    'letters',
    'models',
    'topics',
    'quotes',
  ],
  ...[
    'irregular',
    'plurals',
    'phrasePlural',
    'phraseTails',
    'paradigms',
    'enclitics',
    'adverbEndings',
    'personEndings',
    'abstractEndings',
  ],
  ...[
    'guessed',
    'standFor',
    'capitals',
    'partitive',
    'peoples',
    'aspects',
    'doubling',
    'strong',
    'inseparable',
    'unreal of bracket',
  ],
  ...[
    'reported',
    'verbEndings',
    'modals',
    'auxiliaries',
    'endings',
    'stems',
    'genders',
    'notCompounds',
    'genitiveName',
    'contracted',
  ],
  ...[
    'act',
    'manner',
    'voice',
    'targetKinds',
    'agentKinds',
    'roles of counts',
    'things',
    'object',
    'cases',
    'menNumerals',
    'cjk',
    'han',
  ],
  ...[
    'nameEndings',
    'locativeEndings',
    'foreignEndings',
    'obliqueEndings',
    'nounEndings',
    'numeralCases',
    'subset',
    'near',
    'solid',
  ],
]);

/** Tables whose keys are words of the text. */
const KEYED: ReadonlySet<string> = new Set([
  ...[
    'values',
    'magnitudes',
    'fractions',
    'fused',
    'about',
    'vague',
    'oneBehindBound',
    'nounsToo',
    'collectives',
    'prepositions',
  ],
  ...['prepositionForms', 'purpose'],
]);

/** Every entry of the lists that are matched by folded words, with the path of its list. */
function* entriesOf(language: Language): Generator<readonly [path: string, entry: string]> {
  function* within(
    value: unknown,
    path: string,
    field: string,
    file: string,
  ): Generator<readonly [string, string]> {
    if (typeof value === 'string') yield [path, value];
    else if (Array.isArray(value)) for (const one of value) yield* within(one, path, field, file);
    else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) {
        if (OTHERWISE.has(key) || OTHERWISE.has(`${key} of ${file}`) || OTHERWISE.has(`${key} of ${field}`))
          continue;
        if (KEYED.has(field)) yield [path, key];
        else yield* within(one, `${path}.${key}`, key, file);
      }
  }
  for (const file of FOLDED) yield* within(language[file], file, file, file);
}

/** The phrases that an entry stands for, in words parted by spaces; words for any word, or any ending, are left out. */
function phrasesOf(entry: string, { declension }: Language): string[][] {
  const forms = (word: string): readonly string[] =>
    declension !== undefined && isDeclined(word)
      ? decline(declension, word).forms.map(({ form }) => form)
      : BARS.forms(word);
  const whole = entry.split('+', 1)[0] as string;
  const words = whole.split(' ').filter((word) => word !== '' && !/[~{*]/.test(word));
  return words.length === 1
    ? forms(words[0] as string).map((form) => [form])
    : [words.map((word) => forms(word)[0] as string)];
}

/** The folded words of a text as the reader meets them. */
function wordsOf(text: string, language: Language): string[] {
  // Behind an abbreviation a name follows.
  const whole = text.endsWith('.')
    ? `${text.charAt(0).toUpperCase()}${text.slice(1)} Xx`
    : text.replaceAll(" 's ", "'s ");
  const segment = { start: 0, end: whole.length, paragraph: 0, kind: 'prose' as const };
  const input: SentenceInput = { text: whole, segment, language, times: [], names: [] };
  const words = claimTokens(input, claimLexicon(language)).map(({ info }) =>
    info.folded.replaceAll("'s ", " 's "),
  );
  return whole.endsWith('. Xx') ? words.slice(0, -1) : words;
}

/** Whether an entry is an ending that the reader cuts from its word, or a contraction known as itself besides the word it stands for. */
const otherwise = (phrase: string, { verbs }: Language): boolean =>
  /^'/.test(phrase) || Object.hasOwn(verbs.headFirst?.standFor ?? {}, phrase);

/** Lists that are asked for one word, which may be a phrase that the reader takes for one. */
function askedByWord({
  counted,
  verbs,
  nouns,
  numbers,
  bracket,
  caseSyntax,
  hedges,
}: Language): (readonly string[] | undefined)[] {
  return [
    ...[
      counted.numberNouns,
      counted.sides,
      counted.nobodys,
      counted.own,
      counted.against,
      counted.machines,
      counted.fighters,
    ],
    ...[
      counted.ranks,
      counted.ownKind,
      counted.anyone,
      counted.wholes,
      counted.wholesAhead,
      counted.opposed,
      counted.fractions,
      counted.ofTwo,
    ],
    ...[
      numbers.oneByOne,
      numbers.emphasis,
      numbers.rangeOr,
      numbers.yearsBehind,
      numbers.ageBounds,
      numbers.several,
      numbers.articles,
    ],
    ...[
      nouns.definite,
      nouns.singular,
      nouns.reflexive,
      nouns.oblique,
      nouns.negating,
      nouns.partyAttributes,
      nouns.sides,
    ],
    ...[verbs.contrasting, verbs.unreal, verbs.reportedFuture, verbs.causing, verbs.infinitive, hedges.until],
    ...[
      bracket?.almost,
      bracket?.expletive,
      bracket?.anybody,
      bracket?.joinFirst,
      bracket?.denying,
      bracket?.noParty,
      bracket?.articlesOf,
    ],
    ...[
      caseSyntax?.someOf,
      caseSyntax?.mostly,
      caseSyntax?.until,
      caseSyntax?.joining,
      caseSyntax?.conditional,
      caseSyntax?.comparing,
    ],
  ];
}

/** Lists of prepositions, of which the language must say that they are some. */
function prepositionsOf({ verbs, frames, caseSyntax }: Language): (readonly string[] | undefined)[] {
  return [
    ...[
      verbs.agentPrepositions,
      verbs.ownerPrepositions,
      verbs.memberPrepositions,
      verbs.partPrepositions,
      verbs.aboardPrepositions,
    ],
    ...[
      verbs.amongPrepositions,
      verbs.contrastPrepositions,
      verbs.amountPrepositions,
      verbs.withPrepositions,
      verbs.pricePrepositions,
    ],
    ...[
      verbs.ofPrepositions,
      verbs.headFirst?.marks,
      frames.orderedBy,
      caseSyntax?.costing,
      caseSyntax?.leading,
      caseSyntax?.between,
    ],
    ...[
      caseSyntax?.having,
      caseSyntax?.side,
      caseSyntax?.strength,
      caseSyntax?.partOf,
      caseSyntax?.within,
      caseSyntax?.about,
    ],
  ];
}

const spaced = languages.filter(({ clauses }) => clauses !== 'cjk');

describe.each(spaced)('$code', (language) => {
  test('every entry is written as the words of the text are folded', () => {
    const never = [...entriesOf(language)].flatMap(([path, entry]) =>
      phrasesOf(entry, language).flatMap((words) => {
        const phrase = words.join(' ');
        const met = wordsOf(phrase, language).join(' ');
        return phrase === '' || phrase === met || otherwise(phrase, language)
          ? []
          : [`${path}: ${phrase} is met as ${met}`];
      }),
    );
    expect([...new Set(never)]).toEqual([]);
  });

  test('what is asked of one word is met as one', () => {
    const apart = askedByWord(language)
      .flatMap((list) => list ?? [])
      .filter((entry) => wordsOf(entry, language).length > 1);
    expect([...new Set(apart)]).toEqual([]);
  });

  test('lists of prepositions hold prepositions', () => {
    const others = prepositionsOf(language)
      .flatMap((list) => list ?? [])
      .filter((entry) => !Object.hasOwn(language.verbs.prepositions, entry));
    expect([...new Set(others)]).toEqual([]);
  });
});
