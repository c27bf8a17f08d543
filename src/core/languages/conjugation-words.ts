/**
 * How the verbs of a Slavic language inflect, by the end of the infinitive. A row is
 * `infinitive past third-singular third-plural participle present-stem past-stem`:
 * the end of the infinitive and what stands for it in each form; `-` none, `/` parts variants, `past` as
 * `masculine` or `masculine/feminine`, `participle` the short passive one without ending, the two stems those of the
 * active participles without ending. `*` before an ending softens the consonant before it by `softening`.
 */
export interface ConjugationWords {
  /** The row whose infinitive is the longest end of the verb's is taken. */
  readonly rows: readonly string[];
  /** Last consonants and what they soften to; longest first. */
  readonly softening: readonly (readonly [string, readonly string[]])[];
  /** Masculine ending of the past behind a vowel (`л`, `в`), and the endings of feminine, neuter, plural. */
  readonly past: { readonly masculine: string; readonly endings: readonly [string, string, string] };
  /** Reflexive endings behind a vowel and behind a consonant. */
  readonly reflexive: {
    readonly vowel: readonly string[];
    readonly consonant: readonly string[] /** Behind the vowel of the third person, where it differs (`вдає-ться`). */;
    readonly third?: string;
  };
  /** End of the past gerund behind a vowel and behind a consonant, and its reflexive form. */
  readonly gerund: {
    readonly vowel: readonly string[];
    readonly consonant: readonly string[];
    readonly reflexive: readonly string[];
  };
  /** What the passive participle adds before the endings of the adjective (`н` in `захвачен-н-ый`). */
  readonly doubled: string;
  /** True where the neuter short participle makes a clause of its own with an object (Ukrainian `висоту захоплено`). */
  readonly impersonalParticiple: boolean;
  /** Endings by which a verb that is in no list is guessed: `али` to `past:p`, `ала` to `past:sf`, `ает` to `present:s`. */
  readonly guesses: Readonly<Record<string, string>>;
}

/** Forms of a verb as the clause reads them. */
export type CaseVerbForm = 'infinitive' | 'past' | 'present' | 'gerund' | 'short' | 'passive' | 'active';

/** One form. `stem`: takes the endings of an adjective. `number`/`gender` where the form tells them. */
export interface Conjugated {
  readonly form: string;
  readonly is: CaseVerbForm;
  readonly number?: 's' | 'p';
  readonly gender?: 'm' | 'f' | 'n';
  readonly reflexive: boolean;
  readonly stem: boolean;
}

const VOWELS = 'аеиоуыэюяіїє';

/** Every form of a verb told by its infinitive; a verb no row fits has none but that. */
export function conjugate(words: ConjugationWords, infinitive: string): Conjugated[] {
  const out: Conjugated[] = [];
  const reflexives = [...words.reflexive.vowel, ...words.reflexive.consonant];
  const tail = reflexives.find((ending) => infinitive.endsWith(ending));
  const plain = tail === undefined ? infinitive : infinitive.slice(0, -tail.length);
  const rows = rowsOf(words, plain);
  const { third } = words.reflexive;
  const self = (form: string, is: CaseVerbForm): readonly string[] =>
    tail === undefined
      ? [form]
      : third !== undefined && is === 'present' && VOWELS.includes(form.slice(-1))
        ? [form + third]
        : (VOWELS.includes(form.slice(-1)) ? words.reflexive.vowel : words.reflexive.consonant).map(
            (ending) => form + ending,
          );
  const put = (form: string, is: CaseVerbForm, more: Partial<Conjugated> = {}): void => {
    for (const whole of more.stem === true ? [form] : self(form, is))
      out.push({ form: whole, is, reflexive: tail !== undefined, stem: false, ...more });
  };
  if (rows.length > 0) put(plain, 'infinitive');
  for (const row of rows) {
    const [end, past, singular, thirds, participle, present, earlier] = row as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const base = plain.slice(0, plain.length - end.length);
    const forms = (endings: string | undefined): string[] =>
      endings === undefined || endings === '-'
        ? []
        : endings.split('/').flatMap((ending) => soften(words, base, ending));
    const pasts = forms(past);
    const masculine = pasts[0];
    if (masculine !== undefined) {
      const [f, n, p] = words.past.endings;
      const vowel = masculine.endsWith(words.past.masculine);
      const stem = vowel ? masculine.slice(0, -words.past.masculine.length) : masculine;
      const rest = pasts[1] === undefined ? stem : pasts[1].slice(0, -f.length);
      put(masculine, 'past', { number: 's', gender: 'm' });
      put(rest + f, 'past', { number: 's', gender: 'f' });
      put(rest + n, 'past', { number: 's', gender: 'n' });
      put(rest + p, 'past', { number: 'p' });
      const gerunds = vowel ? words.gerund.vowel : words.gerund.consonant;
      if (tail === undefined) for (const ending of gerunds) put(stem + ending, 'gerund');
      else
        for (const ending of words.gerund.reflexive)
          out.push({ form: stem + ending, is: 'gerund', reflexive: true, stem: false });
      for (const active of earlier === undefined || earlier === '-'
        ? [stem + (vowel ? 'вш' : 'ш')]
        : forms(earlier))
        put(active, 'active', { stem: true });
    }
    for (const form of forms(singular)) put(form, 'present', { number: 's' });
    for (const form of forms(thirds)) put(form, 'present', { number: 'p' });
    for (const stem of forms(present)) {
      put(stem, 'active', { stem: true });
      // The gerund goes with the present stem: атакующ-, атакуя.
      const root = stem.slice(0, -2);
      for (const vowel of ['я', 'а']) put(root + vowel, 'gerund');
      for (const vowel of ['ючи', 'учи', 'ячи', 'ачи']) if (stem.endsWith('ч')) put(root + vowel, 'gerund');
    }
    if (tail === undefined)
      for (const form of forms(participle)) {
        put(words.impersonalParticiple ? `${form}ий` : form, 'short', { number: 's', gender: 'm' });
        put(`${form}а`, 'short', { number: 's', gender: 'f' });
        put(`${form}о`, 'short', { number: 's', gender: 'n' });
        put(`${form}${words.doubled === '' ? 'і' : 'ы'}`, 'short', { number: 'p' });
        put(form.endsWith('т') ? form : form + words.doubled, 'passive', { stem: true });
      }
  }
  return out;
}

const rowsByEnd = new WeakMap<
  ConjugationWords,
  { readonly ends: ReadonlyMap<string, (readonly string[])[]>; readonly longest: number }
>();

/** The rows with the longest fitting end; several where a verb has two sets of forms. */
function rowsOf(words: ConjugationWords, infinitive: string): readonly (readonly string[])[] {
  let table = rowsByEnd.get(words);
  if (table === undefined) {
    const ends = new Map<string, (readonly string[])[]>();
    let longest = 0;
    for (const row of words.rows) {
      const parts = row.split(' ');
      const end = parts[0] as string;
      longest = Math.max(longest, end.length);
      const list = ends.get(end);
      if (list === undefined) ends.set(end, [parts]);
      else list.push(parts);
    }
    table = { ends, longest };
    rowsByEnd.set(words, table);
  }
  for (let length = Math.min(table.longest, infinitive.length); length >= 2; length--) {
    const rows = table.ends.get(infinitive.slice(-length));
    if (rows !== undefined) return rows;
  }
  return [];
}

function soften(words: ConjugationWords, base: string, ending: string): string[] {
  if (!ending.startsWith('*')) return [base + ending];
  const rest = ending.slice(1);
  for (const [hard, soft] of words.softening)
    if (base.endsWith(hard)) return soft.map((consonant) => base.slice(0, -hard.length) + consonant + rest);
  return [base + rest];
}
