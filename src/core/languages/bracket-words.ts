/**
 * How the clause of a language is put together whose finite verb stands second and whose other verb forms close the clause
 * (German): verbs that come apart, nouns that are run together, endings that tell the case.
 */
export interface BracketWords {
  /** Verbs no rule builds, as `infinitive third past participle`, a slash parting variants: `greifen greift griff gegriffen`. */
  readonly strong: readonly string[];
  /** Prefixes that never part; with them the participle has no `ge`. */
  readonly inseparable: readonly string[];
  /** Verbs that only look as if they had such a prefix: `beten`, `enden`. */
  readonly plain: readonly string[];
  /** What the participle of a simple verb begins with. */
  readonly participle: string;
  /** What stands before an infinitive, and between prefix and verb: `zu`. */
  readonly infinitive: string;
  /** Auxiliaries by what they do: all finite forms, `infinitive/participle` apart. */
  readonly auxiliaries: Readonly<Record<'be' | 'have' | 'become', Auxiliary>>;
  /** Modal verbs: infinitive, forms of the singular, of the plural; what each makes of the verb behind it. */
  readonly modals: readonly Modal[];
  /** Forms of the unreal mood, as they are written with their marks (`wäre` is not `ware`). */
  readonly unreal: readonly string[];
  /** Words by which an unreal clause did not quite happen: `beinahe`. */
  readonly almost: readonly string[];
  /** Forms of the mood of reported speech: `sei`, `habe`, `werde`. */
  readonly reported: readonly string[];
  /** `weder`, `noch`. */
  readonly neither: readonly [string, string];
  /** Endings by which a verb of no list is known. */
  readonly verbEndings: {
    readonly infinitive: string;
    readonly participle: readonly string[];
    readonly past: readonly string[];
    readonly pastPlural: readonly string[];
    readonly present: readonly string[];
    readonly loan: readonly string[];
    readonly loanInfinitive: readonly string[];
  };
  /** The reflexive pronoun. */
  readonly reflexive: readonly string[];
  /** Beginnings of words that are determiners and also attributes behind an article: `der beiden`. */
  readonly behindArticle: readonly string[];
  /** Coordinators that join only where they open a stretch, and are adverbs inside one: `aber`, `doch`. */
  readonly joinFirst: readonly string[];
  /** Determiners and pronouns by form: codes of case, number and gender (`sn:m sg:f pg`). */
  readonly determiners: Readonly<Record<string, string>>;
  /** Personal and other pronouns that stand alone. */
  readonly pronouns: Readonly<Record<string, string>>;
  /** Endings of determiners written by their stem (`dies`, `kein`) and of adjectives. */
  readonly endings: Readonly<Record<string, string>>;
  /** Stems of determiners that take those endings; also without ending where marked by a trailing `|`. */
  readonly stems: readonly string[];
  /** Endings by which the gender of an unknown noun is known: `m`, `f`, `n`, or `p` for a plural. */
  readonly genders: Readonly<Record<string, string>>;
  /** Determiners and pronouns that deny: `kein`, `niemand`. */
  readonly denying: readonly string[];
  /** Least length of the known end by which a compound noun is read. */
  readonly compoundEnd: number;
  /** Ends of words that are no compounds whatever noun they end in: `sowjetische` is no `Tische`. */
  readonly notCompounds: readonly string[];
  /** Verbs, by their infinitive without prefix, whose perfect is built with `sein`; with others it makes a state or passive. */
  readonly withBe: readonly string[];
  /** Pronouns that fill the subject's place and mean nothing (`es`). */
  readonly expletive: readonly string[];
  /** Pronouns that mean anybody (`man`). */
  readonly anybody: readonly string[];
  /** Articles that stand before a genitive: `der`, `des`. */
  readonly articlesOf: readonly string[];
  /** Nouns of people that are no party by themselves (`Leute`, `Opfer`): whose they are must be said. */
  readonly noParty: readonly string[];
  /** What a subordinator makes of an infinitive clause: `um` a plan, `ohne` no act. */
  readonly purpose: Readonly<Record<string, 'plan' | 'neg'>>;
  /** Prepositions with the forms they take before an article: `an`, `am`, `ans`. */
  readonly contracted: Readonly<Record<string, readonly string[]>>;
  /** Of these, the forms that hold the article of the dative: `im`, `am`. */
  readonly dativeForms: readonly string[];
  /** Ending of a name in the genitive. */
  readonly genitiveName: string;
  /** Subordinators by which someone is cited in passing: `wie er meldete`. */
  readonly likewise: readonly string[];
  /** Relatives that stand for the clause before: `was`. */
  readonly clausal: readonly string[];
  /** Words that govern the group before them: `Schätzungen zufolge`. */
  readonly postpositions: readonly string[];
  /** Nouns by which a side is told beside the verb: `auf sowjetischer Seite`. */
  readonly sides: readonly string[];
  /** Verbs whose object or dative does it: `zwingen`, `vorwerfen`. */
  readonly objectControl: readonly string[];
  /** Verbs whose dative does what the infinitive behind them says: `gelingen`. */
  readonly dativeSubject: readonly string[];
}

/** Finite and other forms of an auxiliary. */
export interface Auxiliary {
  readonly singular: readonly string[];
  readonly plural: readonly string[];
  readonly infinitive: string;
  readonly participle: readonly string[];
}

/** A modal verb and the force it gives: `hearsay` is doubt with a perfect behind it and a plan else. */
export interface Modal {
  readonly infinitive: string;
  readonly singular: readonly string[];
  readonly plural: readonly string[];
  readonly force: 'act' | 'plan' | 'poss' | 'future' | 'hearsay';
}

/** A form of a verb. `particle`: the separable prefix that must stand at the end of the clause. */
export interface Bent {
  readonly form: string;
  readonly is: 'infinitive' | 'zu' | 'participle' | 'finite' | 'reported' | 'present participle';
  readonly number?: 's' | 'p';
  readonly particle?: string;
}

/** Every form of a verb; a separable one is written with a hyphen behind its prefix (`an-greifen`). */
export function bend(words: BracketWords, lemma: string): Bent[] {
  const cut = lemma.indexOf('-');
  const particle = cut > 0 ? lemma.slice(0, cut) : undefined;
  const simple = cut > 0 ? lemma.slice(cut + 1) : lemma;
  const parts = principal(words, simple);
  if (parts === undefined) return [];
  const { third, past, participle } = parts;
  const finite: [string, 's' | 'p'][] = [];
  for (const form of third) finite.push([form, 's']);
  for (const form of past) {
    finite.push([form, 's']);
    finite.push([form.endsWith('e') ? `${form}n` : `${form}en`, 'p']);
  }
  finite.push([simple, 'p']);
  const stem = simple.endsWith('en') ? simple.slice(0, -2) : simple.slice(0, -1);
  const out: Bent[] = [];
  const front = particle ?? '';
  for (const [form, number] of finite) {
    out.push({ form: front + form, is: 'finite', number });
    if (particle !== undefined) out.push({ form, is: 'finite', number, particle });
  }
  out.push({ form: `${front}${stem}e`, is: 'reported', number: 's' });
  if (particle !== undefined) out.push({ form: `${stem}e`, is: 'reported', number: 's', particle });
  out.push({ form: front + simple, is: 'infinitive' });
  if (particle !== undefined) out.push({ form: front + words.infinitive + simple, is: 'zu' });
  for (const form of participle) out.push({ form: front + form, is: 'participle' });
  out.push({ form: `${front}${simple}d`, is: 'present participle' });
  return out;
}

interface Principal {
  readonly third: readonly string[];
  readonly past: readonly string[];
  readonly participle: readonly string[];
}

const tables = new WeakMap<BracketWords, Map<string, Principal>>();

function principal(words: BracketWords, infinitive: string): Principal | undefined {
  let table = tables.get(words);
  if (table === undefined) {
    table = new Map();
    for (const line of words.strong) {
      const [base, third, past, participle] = line.split(' ') as [string, string, string, string];
      table.set(base, { third: third.split('/'), past: past.split('/'), participle: participle.split('/') });
    }
    tables.set(words, table);
  }
  const own = table.get(infinitive);
  if (own !== undefined) return own;
  const prefix = words.plain.includes(infinitive)
    ? undefined
    : words.inseparable.find((one) => infinitive.startsWith(one) && infinitive.length > one.length + 3);
  if (prefix !== undefined) {
    const inner = table.get(infinitive.slice(prefix.length));
    const { participle: ge } = words;
    if (inner !== undefined) {
      return {
        third: inner.third.map((form) => prefix + form),
        past: inner.past.map((form) => prefix + form),
        participle: inner.participle.map(
          (form) => prefix + (form.startsWith(ge) ? form.slice(ge.length) : form),
        ),
      };
    }
  }
  if (!infinitive.endsWith('n')) return undefined;
  const stem = infinitive.endsWith('en') ? infinitive.slice(0, -2) : infinitive.slice(0, -1);
  // `melden` `meldet`, `öffnen` `öffnet`.
  const soft = infinitive.endsWith('en') && /(?:[td]|[^lrhmnaeiou][mn]|ch[mn])$/.test(stem) ? 'e' : '';
  const bare = prefix !== undefined || infinitive.endsWith('ieren');
  return {
    third: [`${stem}${soft}t`],
    past: [`${stem}${soft}te`],
    participle: [`${bare ? '' : words.participle}${stem}${soft}t`],
  };
}
