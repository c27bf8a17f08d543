import type { CaseVerbForm, Conjugated, ConjugationWords } from './conjugation-words.ts';

/** Every form of a verb told by its infinitive; a verb no row fits has none. */
export function conjugate(words: ConjugationWords, infinitive: string): Conjugated[] {
  return new Conjugation(words, infinitive).forms;
}

/** Letters that every form `conjugate` makes of a verb begins with, as far as its rows tell; undefined where no row fits and it makes none. */
export function conjugatedBeginning(words: ConjugationWords, infinitive: string): string | undefined {
  const { plain } = withoutTail(words, infinitive);
  const rows = rowsOf(words, plain);
  if (rows.length === 0) return undefined;
  const longest = Math.max(...rows.map(([end = '']) => end.length));
  return plain.slice(0, Math.max(0, plain.length - longest - longestSoftened(words)));
}

const softenedBy = new WeakMap<ConjugationWords, number>();

function longestSoftened(words: ConjugationWords): number {
  const old = softenedBy.get(words);
  if (old !== undefined) return old;
  const made = Math.max(0, ...words.softening.map(([hard]) => hard.length));
  softenedBy.set(words, made);
  return made;
}

/** A verb without its reflexive ending. */
function withoutTail(
  { reflexive: { consonant, vowel, word } }: ConjugationWords,
  infinitive: string,
): { readonly plain: string; readonly reflexive: boolean } {
  const tail = [...vowel, ...consonant, ...(word === undefined ? [] : [` ${word}`])].find((ending) =>
    infinitive.endsWith(ending),
  );
  return {
    plain: tail === undefined ? infinitive : infinitive.slice(0, -tail.length),
    reflexive: tail !== undefined,
  };
}

class Conjugation {
  readonly forms: Conjugated[] = [];
  readonly #words: ConjugationWords;
  readonly #reflexive: boolean;
  #base = '';

  constructor(words: ConjugationWords, infinitive: string) {
    this.#words = words;
    const { plain, reflexive } = withoutTail(words, infinitive);
    this.#reflexive = reflexive;
    const rows = rowsOf(words, plain);
    if (rows.length > 0) this.#put(plain, 'infinitive');
    for (const [end = '', past, singular, thirds, participle, present, earlier] of rows) {
      this.#base = plain.slice(0, plain.length - end.length);
      this.#past(past, earlier);
      if (!this.forms.some(({ form, is }) => is === 'past' && form.endsWith(words.past.masculine)))
        this.#keptGerund(plain);
      for (const form of this.#all(singular)) {
        this.#put(form, 'present', { number: 's' });
        for (const first of replaced(form, words.firstPlural)) this.#put(first, 'present', { number: 'p' });
        // `преследует`, `преследуемый`
        if (!this.#reflexive && words.presentPassive !== undefined)
          for (const stem of replaced(form, words.presentPassive)) this.#stem(stem, 'passive');
      }
      for (const form of this.#all(thirds)) {
        this.#put(form, 'present', { number: 'p' });
        for (const first of replaced(form, words.firstSingular)) this.#put(first, 'present', { number: 's' });
        for (const gerund of replaced(form, words.thirdGerunds)) this.#put(gerund, 'gerund');
      }
      for (const stem of this.#all(present)) this.#stem(stem, 'active');
      if (!this.#reflexive) for (const form of this.#all(participle)) this.#participle(form);
    }
  }

  /** Forms of one column: its endings put to the base, softened where the row says so. */
  #all(column: string | undefined): string[] {
    return column === undefined || column === '-'
      ? []
      : column.split('/').flatMap((ending) => soften(this.#words, this.#base, ending));
  }

  #put(
    form: string,
    is: CaseVerbForm,
    more: { readonly number?: 's' | 'p'; readonly gender?: 'm' | 'f' | 'n' } = {},
  ): void {
    for (const whole of this.#withTail(form, is))
      this.forms.push({ form: whole, is, reflexive: this.#reflexive, stem: false, ...more });
  }

  #stem(form: string, is: CaseVerbForm): void {
    this.forms.push({ form, is, reflexive: this.#reflexive, stem: true });
  }

  /** A form with its reflexive ending, in every variant. */
  #withTail(form: string, is: CaseVerbForm): readonly string[] {
    const { consonant, third, vowel, word } = this.#words.reflexive;
    if (!this.#reflexive || word !== undefined) return [form];
    if (!this.#words.vowels.includes(form.slice(-1))) return consonant.map((ending) => form + ending);
    return third !== undefined && is === 'present' ? [form + third] : vowel.map((ending) => form + ending);
  }

  #past(column: string | undefined, earlier: string | undefined): void {
    const { gerund, past, pastParticiple } = this.#words;
    const [masculine, feminine, virile] = this.#all(column);
    if (masculine === undefined) return;
    const [f, n, p] = past.endings;
    const [ofMan = [], ofWoman = [], ofMen = []] = past.persons ?? [];
    const vowel = masculine.endsWith(past.masculine);
    const stem = vowel ? masculine.slice(0, -past.masculine.length) : masculine;
    const rest = feminine === undefined ? stem : feminine.slice(0, -f.length);
    this.#put(masculine, 'past', { number: 's', gender: 'm' });
    this.#put(rest + f, 'past', { number: 's', gender: 'f' });
    this.#put(rest + n, 'past', { number: 's', gender: 'n' });
    const men = virile ?? rest + p;
    this.#put(men, 'past', past.others === undefined ? { number: 'p' } : { number: 'p', gender: 'm' });
    if (past.others !== undefined) this.#put(rest + past.others, 'past', { number: 'p', gender: 'f' });
    if (past.conditional !== undefined)
      for (const { form, number, gender } of this.forms.filter(({ is }) => is === 'past'))
        this.#put(form + past.conditional, 'past', {
          ...(number === undefined ? {} : { number }),
          ...(gender === undefined ? {} : { gender }),
        });
    // `zająłem` as the masculine has it, `niosłem` as the feminine has it.
    for (const ending of ofMan)
      for (const man of new Set([masculine, rest + past.masculine]))
        this.#put(man + ending, 'past', { number: 's', gender: 'm' });
    for (const ending of ofWoman) this.#put(rest + f + ending, 'past', { number: 's', gender: 'f' });
    for (const ending of ofMen) this.#put(men + ending, 'past', { number: 'p', gender: 'm' });
    // The reflexive gerund has its reflexive ending already.
    const endings = this.#reflexive ? gerund.reflexive : vowel ? gerund.vowel : gerund.consonant;
    for (const ending of endings)
      this.forms.push({ form: stem + ending, is: 'gerund', reflexive: this.#reflexive, stem: false });
    if (pastParticiple === undefined) return;
    const active =
      earlier === undefined || earlier === '-' ? [stem + pastParticiple[vowel ? 0 : 1]] : this.#all(earlier);
    for (const form of active) this.#stem(form, 'active');
  }

  /** `отвергнув` beside `отверг`: the gerund keeps what the past has lost. */
  #keptGerund(infinitive: string): void {
    const { kept } = this.#words.gerund;
    if (kept === undefined || !infinitive.endsWith(kept.infinitive)) return;
    const stem = infinitive.slice(0, -kept.infinitive.length);
    for (const ending of this.#reflexive ? kept.reflexive : kept.endings)
      this.forms.push({ form: stem + ending, is: 'gerund', reflexive: this.#reflexive, stem: false });
  }

  #participle(form: string): void {
    const { doubled, short, virile } = this.#words;
    const [m, f, n, p] = short;
    for (const men of virile === undefined ? [] : replaced(form, virile)) {
      this.#put(men, 'short', { number: 'p' });
      if (men.slice(0, -1) !== form) this.#stem(men.slice(0, -1), 'passive');
    }
    this.#put(form + m, 'short', { number: 's', gender: 'm' });
    this.#put(form + f, 'short', { number: 's', gender: 'f' });
    this.#put(form + n, 'short', { number: 's', gender: 'n' });
    if (virile === undefined) this.#put(form + p, 'short', { number: 'p' });
    this.#stem(form.endsWith('т') ? form : form + doubled, 'passive');
  }
}

/** A form with the first end of a list that fits it replaced; none where none fits. */
function replaced(form: string, ends: readonly (readonly [string, string])[]): string[] {
  for (const [end, by] of ends) if (form.endsWith(end)) return [form.slice(0, -end.length) + by];
  return [];
}

interface Rows {
  readonly ends: ReadonlyMap<string, (readonly string[])[]>;
  readonly longest: number;
}

const rowsByEnd = new WeakMap<ConjugationWords, Rows>();

/** The rows with the longest fitting end; several where a verb has two sets of forms. */
function rowsOf(words: ConjugationWords, infinitive: string): readonly (readonly string[])[] {
  const table = rowsByEnd.get(words) ?? indexed(words);
  rowsByEnd.set(words, table);
  const own = table.ends.get(`^${infinitive}`);
  if (own !== undefined) return own.map(([, ...forms]) => [infinitive, ...forms]);
  for (let length = Math.min(table.longest, infinitive.length); length >= 2; length--) {
    const rows = table.ends.get(infinitive.slice(-length));
    if (rows !== undefined) return rows;
  }
  return [];
}

function indexed({ rows }: ConjugationWords): Rows {
  const ends = new Map<string, (readonly string[])[]>();
  let longest = 0;
  for (const row of rows) {
    const parts = row.split(' ');
    const end = parts[0] as string;
    longest = Math.max(longest, end.length);
    const list = ends.get(end);
    if (list === undefined) ends.set(end, [parts]);
    else list.push(parts);
  }
  return { ends, longest };
}

function soften({ softening }: ConjugationWords, base: string, ending: string): string[] {
  if (!ending.startsWith('*')) return [base + ending];
  const rest = ending.slice(1);
  for (const [hard, soft] of softening)
    if (base.endsWith(hard)) return soft.map((consonant) => base.slice(0, -hard.length) + consonant + rest);
  return [base + rest];
}
