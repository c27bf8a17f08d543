import type { CaseSyntaxWords } from '../../languages/case-syntax-words.ts';
import type { Language } from '../../languages/language.ts';
import { LanguageTable } from '../lexicon/language-table.ts';
import { caseByName, parseCodes } from './case-bits.ts';

/** A slot of a frame as the lists write it (`dat`, `на+acc`), parted. `cases` is 0 for slots that are no case. */
export interface CaseSlot {
  readonly preposition: string | undefined;
  readonly cases: number;
}

/** The small words of a language with case endings, ready to be asked for. */
export interface CaseLists {
  readonly words: CaseSyntaxWords;
  readonly joining: ReadonlySet<string>;
  readonly joiningAdjectives: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly having: ReadonlySet<string>;
  readonly side: ReadonlySet<string>;
  readonly along: ReadonlySet<string>;
  readonly aboard: ReadonlySet<string>;
  readonly strength: ReadonlySet<string>;
  readonly comparing: ReadonlySet<string>;
  readonly purpose: ReadonlySet<string>;
  readonly conditional: ReadonlySet<string>;
  readonly be: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
  readonly ending: ReadonlySet<string>;
  readonly consequent: ReadonlySet<string>;
  readonly impersonal: ReadonlySet<string>;
  readonly emphatic: ReadonlySet<string>;
  readonly whose: ReadonlySet<string>;
  readonly nounsNotVerbs: ReadonlySet<string>;
  /** Infinitives whose present is a future. */
  readonly perfective: ReadonlySet<string>;
  readonly nameParticles: ReadonlySet<string>;
  readonly agentPrepositions: ReadonlySet<string>;
  readonly locative: ReadonlySet<string>;
  readonly objectControl: ReadonlySet<string>;
  /** Plain form of a preposition: `в` of `во`. */
  plain(preposition: string): string;
  /** Every form of a preposition, the plain one first. */
  formsOf(preposition: string): readonly string[];
  slot(written: string): CaseSlot;
  readonly partOf: ReadonlySet<string>;
  readonly contrast: ReadonlySet<string>;
  readonly mostly: ReadonlySet<string>;
  /** Words before a number that say how few or many that is. */
  readonly emphasis: ReadonlySet<string>;
  readonly someOf: ReadonlySet<string>;
  /** Cases of a form of a numeral; 0 where it tells none. */
  numeral(form: string): number;
}

const compiled = new LanguageTable<CaseLists>();

/** Compiled small words of a language; compiled once. Throws for a language without them. */
export function caseLists(language: Language): CaseLists {
  const old = compiled.get(language);
  if (old !== undefined) return old;
  const words = language.caseSyntax;
  if (words === undefined) throw new Error(`${language.code} has no words of the case endings`);
  const plainForms = new Map(Object.entries(words.prepositionForms));
  const forms = new Map<string, string[]>();
  for (const [form, plain] of plainForms) {
    const known = forms.get(plain);
    if (known === undefined) forms.set(plain, [plain, form]);
    else known.push(form);
  }
  const plain = (preposition: string): string => plainForms.get(preposition) ?? preposition;
  const slots = new Map<string, CaseSlot>();
  const numerals = new Map(
    Object.entries(words.numeralCases).map(([form, codes]) => [form, parseCodes(codes).bits]),
  );
  const made: CaseLists = {
    words,
    joining: new Set(words.joining),
    joiningAdjectives: new Set(words.joiningAdjectives),
    between: new Set(words.between.map(plain)),
    having: new Set(words.having.map(plain)),
    side: new Set(words.side.map(plain)),
    along: new Set(words.along.map(plain)),
    aboard: new Set(language.verbs.aboard),
    strength: new Set(words.strength.map(plain)),
    comparing: new Set(words.comparing),
    purpose: new Set(words.purpose),
    conditional: new Set(words.conditional),
    be: new Set(words.be),
    within: new Set(words.within.map(plain)),
    ending: new Set(words.ending),
    consequent: new Set(words.consequent),
    impersonal: new Set(words.impersonal),
    emphatic: new Set(words.emphatic),
    whose: new Set(words.whose),
    nounsNotVerbs: new Set(words.nounsNotVerbs),
    perfective: new Set(
      (language.verbs.aspects ?? []).flatMap((pair) => {
        const verb = pair.trim().split(/\s+/)[0] as string;
        const word = language.conjugation?.reflexive.word;
        return word === undefined ? [verb] : [verb, `${verb} ${word}`];
      }),
    ),
    nameParticles: new Set(words.nameParticles),
    agentPrepositions: new Set(language.verbs.agentPrepositions.map(plain)),
    locative: new Set(language.places.locative.map(plain)),
    objectControl: new Set(language.verbs.objectControl ?? []),
    plain,
    formsOf: (preposition) => forms.get(plain(preposition)) ?? [preposition],
    partOf: new Set(words.partOf.map(plain)),
    contrast: new Set(words.contrastBehind ?? []),
    mostly: new Set(words.mostly ?? []),
    emphasis: new Set(language.numbers.emphasis ?? []),
    someOf: new Set(words.someOf),
    numeral: (form) => numerals.get(form) ?? 0,
    slot: (written) => {
      const old = slots.get(written);
      if (old !== undefined) return old;
      const plus = written.indexOf('+');
      const slot = {
        preposition: plus < 0 ? undefined : plain(written.slice(0, plus)),
        cases: caseByName(written.slice(plus + 1)),
      };
      slots.set(written, slot);
      return slot;
    },
  };
  compiled.set(language, made);
  return made;
}
