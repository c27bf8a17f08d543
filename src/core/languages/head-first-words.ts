/**
 * How clause and noun group are put together in a positional language whose nouns stand before their attributes and whose pronouns
 * stand before the verb (Romance). Words as `asSpelled` makes them: small words in the form they stand for.
 */
export interface HeadFirstWords {
  /**
   * Small words that stand for another: contractions (`du` for `de`), elided forms (`l'` for `le`: cut from the front of a word) and
   * forms hung behind a hyphen (`-t-il` for `il`: cut from its end). What is listed for the one holds for the other.
   */
  readonly standFor: Readonly<Record<string, string>>;
  /** Words whose accent falls away where they have a capital: `a` `à`. */
  readonly capitals: Readonly<Record<string, string>>;
  /** Of the preposition that ties a genitive, the forms that hold an article: before a bare group they are nothing but that. */
  readonly partitive: readonly string[];
  /** Pronouns that stand before their verb; the first list also holds the articles that look like them. */
  readonly objects: readonly string[];
  readonly clitics: readonly string[];
  /** The clitic that stands for what was counted before: `en` in `il en compte trente`. */
  readonly ofThose?: string;
  /** Of these, the ones that are no object: `lui`, `y`. */
  readonly datives: readonly string[];
  /** Of these, the ones that may tell whose is what a verb of harm counts: `lui prirent douze canons`. */
  readonly owners: readonly string[];
  readonly reflexive: readonly string[];
  /** The subject and the pronoun with which `to have` tells that there is something: `il y eut`. With another subject that one has it: `les Danois y eurent`. */
  readonly thereIs: { readonly subject: string; readonly clitic: string };
  /** A subject that means nobody in particular: `on`. */
  readonly anyone: readonly string[];
  /** The word of denial before the verb (`ne`), the words behind it, and the one that makes it no denial (`que`). */
  readonly denial: {
    readonly first: string;
    readonly second: readonly string[];
    readonly only: string;
    /** Verbs that the first word denies by itself. */
    readonly alone: readonly string[];
  };
  /** Verbs whose perfect takes `to be`, so that it is no passive. */
  readonly beActive: readonly string[];
  /** Relatives that are the object of their clause, and those that are neither subject nor object. */
  readonly objectRelatives: readonly string[];
  readonly obliqueRelatives: readonly string[];
  /** Prepositions that only mark an infinitive. */
  readonly marks: readonly string[];
  /** Where the target of a noun of action stands when its row does not say. */
  readonly nounTargets: readonly string[];
}

/** The longest small word hung behind a hyphen: `-t-il` of `semble-t-il`. */
const tailOf = (word: string, standFor: Readonly<Record<string, string>>): string | undefined =>
  Object.keys(standFor)
    .filter((one) => one.startsWith('-') && word.length > one.length && word.endsWith(one))
    .sort((a, b) => b.length - a.length)[0];

/** A word and what is hung on it by an apostrophe in front or a hyphen behind, as the words of its phrase. */
function unhung(word: string, standFor: Readonly<Record<string, string>>): string {
  const hyphen = word.lastIndexOf('-');
  const behind = hyphen > 0 ? tailOf(word, standFor) : undefined;
  if (behind !== undefined)
    return `${unhung(word.slice(0, -behind.length), standFor)} ${standFor[behind] as string}`;
  const at = word.indexOf("'");
  if (at < 0) return standFor[word] ?? word;
  const head = standFor[word.slice(0, at + 1)];
  if (head === undefined) return word;
  const rest = word.slice(at + 1);
  return rest === '' ? head : `${head} ${unhung(rest, standFor)}`;
}

/** Lower case, accents kept, one code point a letter, typographic apostrophes and ligatures plain. */
export const spelled = (surface: string): string =>
  surface.toLowerCase().normalize('NFC').replace(/[’ʼ]/g, "'").replaceAll('œ', 'oe').replaceAll('æ', 'ae');

/** Reads a list of words and phrases parted by commas, its small words put in the form they stand for. */
export const asSpelled =
  (standFor: Readonly<Record<string, string>>) =>
  (entries: string): string[] =>
    entries
      .split(',')
      .map((entry) =>
        spelled(entry)
          .trim()
          .split(/\s+/)
          .map((word) => unhung(word, standFor))
          .join(' '),
      )
      .filter((entry) => entry !== '');
