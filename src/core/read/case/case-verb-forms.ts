import type { Conjugated, ConjugationWords } from '../../languages/conjugation-words.ts';
import type { Lexicon } from '../lexicon/claim-lexicon.ts';
import type { VerbClass, VerbEntry } from '../lexicon/claim-senses.ts';
import { HEAD, LateForms } from '../lexicon/late-forms.ts';
import type { WordInfo } from '../lexicon/word-info.ts';
import { genderOf } from './case-bits.ts';

/** One verb a word may be a form of. */
export interface CaseVerb {
  readonly entry: VerbEntry;
  readonly is: Conjugated['is'] | 'modal';
  readonly number: 's' | 'p' | undefined;
  readonly gender: number;
  readonly reflexive: boolean;
  /** The verb itself is not reflexive but this form is: a passive, mostly. */
  readonly turned: boolean;
  /** Case of a full participle, else 0. */
  readonly bits: number;
}

/** The verb of a form no list has. */
export const UNKNOWN: VerbEntry = { lemma: '', uses: [], asked: 0, answers: 0 };

/** Classes of words that govern infinitives without being conjugated: `должен`, `вынуждены`. */
const MODAL: ReadonlySet<VerbClass | undefined> = new Set(['plan', 'poss', 'factual', 'negating']);
/** Forms a reflexive ending may be put to. */
export const TURNED: ReadonlySet<CaseVerb['is']> = new Set(['past', 'present', 'infinitive', 'gerund']);
/** Shortest word that may govern an infinitive without being conjugated. */
const SHORTEST = 5;

/** Tells the verbs a word may be a form of. */
export class VerbForms {
  readonly #lexicon: Lexicon;
  readonly #guesses: ConjugationWords['guesses'];
  readonly #nounEndings: readonly string[];
  readonly #reflexives: readonly string[];
  /** Stems of full participles. */
  readonly #participles = new Map<string, { readonly entry: VerbEntry; readonly cased: Conjugated }[]>();
  readonly #late = new LateForms();
  readonly #endings: readonly { readonly ending: string; readonly bits: number }[];

  /** `endings`: those of adjectives; `nounEndings`: ends of nouns that look like pasts. */
  constructor(
    lexicon: Lexicon,
    conjugation: ConjugationWords,
    endings: readonly { readonly ending: string; readonly bits: number }[],
    nounEndings: readonly string[],
  ) {
    this.#lexicon = lexicon;
    this.#guesses = conjugation.guesses;
    this.#nounEndings = nounEndings;
    this.#endings = endings;
    const { consonant, third, vowel } = conjugation.reflexive;
    this.#reflexives = [...(third === undefined ? [] : [third]), ...consonant, ...vowel];
    for (const entry of lexicon.verbs) {
      const { paradigm } = entry;
      if (paradigm === undefined) continue;
      const { beginning } = paradigm;
      if (beginning.length >= HEAD) this.#late.later(beginning, () => this.#putAll(entry, paradigm.forms()));
      else
        for (const cased of paradigm.forms().filter(({ stem }) => stem))
          this.#late.later(cased.form, () => this.#putAll(entry, [cased]));
    }
  }

  #putAll(entry: VerbEntry, forms: readonly Conjugated[]): void {
    for (const cased of forms) {
      if (!cased.stem) continue;
      const known = this.#participles.get(cased.form);
      if (known === undefined) this.#participles.set(cased.form, [{ entry, cased }]);
      else known.push({ entry, cased });
    }
  }

  /** Reflexive ending of a word, if it has one. */
  tailOf(word: string): string | undefined {
    return this.#reflexives.find((ending) => word.endsWith(ending) && word.length > ending.length + 3);
  }

  /** Verbs of one word by the lists. `modal`: whether it may be a word that governs infinitives without being conjugated. */
  ofWord(info: WordInfo, modal: boolean): CaseVerb[] {
    const word = info.folded;
    const tail = this.tailOf(word);
    const base = tail === undefined ? word : word.slice(0, -tail.length);
    const verbs = this.ofSenses(info, modal && word.length >= SHORTEST);
    if (verbs.length === 0 && tail !== undefined) verbs.push(...turned(this.#lexicon.info(base)));
    for (const { bits, ending } of this.#endings) {
      if (!base.endsWith(ending)) continue;
      const stem = base.slice(0, -ending.length);
      this.#late.ask(stem);
      for (const { cased, entry } of this.#participles.get(stem) ?? []) {
        if (cased.reflexive !== (tail !== undefined) && !(tail !== undefined && cased.is === 'active'))
          continue;
        verbs.push({
          entry,
          is: cased.is,
          number: undefined,
          gender: 0,
          reflexive: tail !== undefined,
          turned: tail !== undefined && !cased.reflexive,
          bits,
        });
      }
    }
    return verbs;
  }

  /** Verbs of the senses of a word alone. */
  ofSenses(info: WordInfo, modal: boolean): CaseVerb[] {
    const verbs: CaseVerb[] = [];
    for (const { cased, entry } of info.all('verb')) {
      if (cased !== undefined)
        verbs.push({
          entry,
          is: cased.is,
          number: cased.number,
          gender: genderOf(cased.gender),
          reflexive: cased.reflexive,
          turned: false,
          bits: 0,
        });
      else if (modal && entry.uses.some((use) => use.rest.length === 0 && MODAL.has(use.class)))
        verbs.push({
          entry,
          is: 'modal',
          number: undefined,
          gender: 0,
          reflexive: false,
          turned: false,
          bits: 0,
        });
    }
    return verbs;
  }

  /** A verb form told by its ending alone, so that a predicate nobody listed still parts clauses. */
  guess(word: string): CaseVerb[] {
    const tail = this.tailOf(word);
    const base = tail === undefined ? word : word.slice(0, -tail.length);
    // `победители`, `строители` look like pasts.
    if (this.#nounEndings.some((end) => base.endsWith(end))) return [];
    for (let length = 4; length >= 2; length--) {
      const end = base.slice(-length);
      if (base.length < length + 2 || !Object.hasOwn(this.#guesses, end)) continue;
      return (this.#guesses[end] as string).split(' ').flatMap((code): CaseVerb[] => {
        const [is, agreement = ''] = code.split(':') as [CaseVerb['is'], string?];
        // A bare `-л` may be a noun; the reflexive form is a verb.
        if (is === 'past' && agreement === 'sm' && tail === undefined && base.length < 5) return [];
        const number = agreement.startsWith('p') ? 'p' : agreement.startsWith('s') ? 's' : undefined;
        return [
          {
            entry: UNKNOWN,
            is,
            number,
            gender: genderOf(agreement.slice(1)),
            reflexive: tail !== undefined,
            turned: false,
            bits: 0,
          },
        ];
      });
    }
    return [];
  }
}

/** Verbs of a word that has a reflexive ending put to it. */
function turned(info: WordInfo): CaseVerb[] {
  const verbs: CaseVerb[] = [];
  for (const { cased, entry } of info.all('verb'))
    if (cased !== undefined && !cased.reflexive && TURNED.has(cased.is))
      verbs.push({
        entry,
        is: cased.is,
        number: cased.number,
        gender: genderOf(cased.gender),
        reflexive: true,
        turned: true,
        bits: 0,
      });
  return verbs;
}
