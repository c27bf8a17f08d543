/**
 * How the nouns of a language with case endings inflect. A code is number and case: `s` or `p`, then `n` nominative,
 * `g` genitive, `d` dative, `a` accusative, `i` instrumental, `l` locative.
 */
export interface DeclensionWords {
  /** Paradigms by name. */
  readonly paradigms: Readonly<Record<string, Paradigm>>;
  /**
   * Adjective endings, longest first wins, with codes and gender: `ого` to `sg:mn`. Before a hyphen stands the end of the stem for which
   * an ending is told: `ск-ой`.
   */
  readonly adjectives: Readonly<Record<string, string>>;
  /**
   * Endings by which a noun that is in no list is guessed, with the codes it may stand for. Longest first wins.
   */
  readonly guesses: Readonly<Record<string, string>>;
  /** Ends of stems that are adjectives whatever ending follows (`ск`, `ськ`). */
  readonly adjectiveStems: readonly string[];
  /** Stems of nouns that mean a part of what stands behind them in the genitive (`большинств`). */
  readonly partitives: readonly string[];
  /** Words of quantity behind which the noun stands in the genitive: `много`, `несколько`. */
  readonly quantifiers: readonly string[];
  /** Pronouns and other small words that stand for a noun, with their codes. */
  readonly pronouns: Readonly<Record<string, string>>;
}

/** One paradigm: endings with what they mean. */
export interface Paradigm {
  readonly gender: 'm' | 'f' | 'n' | 'p';
  /** Ending to codes parted by spaces. The accusative that equals nominative or genitive is left out: see `borrows`. */
  readonly endings: Readonly<Record<string, string>>;
  /**
   * Numbers whose accusative is the genitive for living beings and the nominative for things: `s`, `p`, `sp` or nothing.
   */
  readonly borrows: 's' | 'p' | 'sp' | '';
}

/** One noun written as `stem:paradigm`, `stem/nominative:paradigm` or `stem~genitive plural:paradigm`. */
export interface Declined {
  readonly forms: readonly { readonly form: string; readonly codes: string }[];
  readonly gender: Paradigm['gender'];
  readonly borrows: Paradigm['borrows'];
}

/** Every form of one entry. Throws when the paradigm is unknown: a mistake in a language folder. */
export function decline(words: DeclensionWords, entry: string): Declined {
  const colon = entry.lastIndexOf(':');
  const paradigm = words.paradigms[entry.slice(colon + 1)];
  if (paradigm === undefined || colon < 0) throw new Error(`no paradigm for ${entry}`);
  const [withNominative, genitivePlural] = entry.slice(0, colon).split('~') as [string, string | undefined];
  const [stem, nominative] = withNominative.split('/') as [string, string | undefined];
  const forms: { form: string; codes: string }[] = [];
  for (const [ending, codes] of Object.entries(paradigm.endings)) {
    const cut = cutOf(ending);
    let form = stem.slice(0, stem.length - cut) + ending.slice(cut);
    if (nominative !== undefined && codes.includes('sn')) form = nominative;
    if (genitivePlural !== undefined && codes === 'pg') form = genitivePlural;
    forms.push({ form, codes });
  }
  return { forms, gender: paradigm.gender, borrows: paradigm.borrows };
}

/** Letters that every form of one entry begins with: what is left of its stem where an ending cuts into it, or a form has letters of its own. */
export function declinedBeginning(words: DeclensionWords, entry: string): string {
  const colon = entry.lastIndexOf(':');
  const { endings } = words.paradigms[entry.slice(colon + 1)] ?? { endings: {} };
  const [stem = '', ...others] = entry.slice(0, colon).split(/[/~]/);
  let length = stem.length - Math.max(0, ...Object.keys(endings).map(cutOf));
  for (const other of others) while (length > 0 && !other.startsWith(stem.slice(0, length))) length--;
  return stem.slice(0, Math.max(0, length));
}

/** Letters an ending cuts off the stem, one for each minus sign before it: Ukrainian `атак`, `ата-ці`, Polish `most`, `mo--ście`. */
function cutOf(ending: string): number {
  let cut = 0;
  while (ending.charAt(cut) === '-') cut++;
  return cut;
}

/** Entries in the notation of the word lists (every form) of nouns written with their paradigms, parted by spaces. */
export function declined(words: DeclensionWords, entries: string): string[] {
  const out = new Set<string>();
  for (const entry of entries.split(/\s+/))
    if (entry !== '') for (const { form } of decline(words, entry).forms) out.add(form);
  return [...out];
}
