import type { Language } from '../../languages/language.ts';
import type { Modality } from '../../model/claim.ts';
import type { SenseOf, VerbForm } from '../lexicon/claim-senses.ts';
import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import type { WordClass } from '../lexicon/word-class.ts';
import type { VerbPhrase } from './elements.ts';

type VerbSense = SenseOf<'verb'>;

/** Auxiliaries met before the main verb. */
interface Auxiliaries {
  be: boolean;
  perfect: boolean;
  modal: boolean;
  infinitive: boolean;
  negated: boolean;
  modality: Modality;
  /** `having`, `being` in the first place. */
  gerund: boolean;
}

/** Reads the verb that begins at a token, with its auxiliaries, negation and the adverbs between. */
export function verbPhraseAt(
  input: ClauseInput,
  classes: readonly WordClass[],
  from: number,
): VerbPhrase | undefined {
  const verb = readAt(input, classes, from);
  const { agreeing } = input.language.verbs;
  if (verb === undefined || verb.shape !== 'finite' || agreeing === undefined) return verb;
  const first = (input.tokens[from] as Token).info.folded;
  if (agreeing.plural.includes(first)) return { ...verb, plural: true };
  return agreeing.singular.includes(first) ? { ...verb, plural: false } : verb;
}

function readAt(
  { tokens, language }: ClauseInput,
  classes: readonly WordClass[],
  from: number,
): VerbPhrase | undefined {
  const aux: Auxiliaries = {
    be: false,
    perfect: false,
    modal: false,
    infinitive: false,
    negated: false,
    modality: 'act',
    gerund: false,
  };
  let last = -1;
  for (let at = from; at < tokens.length; at++) {
    const { info } = tokens[at] as Token;
    switch (classes[at]) {
      case 'negation':
        aux.negated = true;
        continue;
      case 'adverb':
        if (last < 0 && !aux.negated) return undefined;
        continue;
      case 'verb': {
        const sense = pick(info.all('verb'), aux, byBehind(tokens, at, language));
        return sense === null
          ? bare(tokens, from, last, aux)
          : full(tokens, from, at, sense, aux, language.verbs.guessed);
      }
      default:
    }
    if (!takes(aux, classes[at], info, last < 0, language)) break;
    // `is believed to` `be`: the words of doubt took the mark of the infinitive with them.
    if (last < 0 && aux.modality === 'plan' && at > 0 && tokens[at - 1]?.info.has('hedged') === true)
      aux.modality = 'act';
    last = at;
  }
  return last < 0 ? undefined : bare(tokens, from, last, aux);
}

/** Whether a word is one more auxiliary; notes what it brings. */
function takes(
  aux: Auxiliaries,
  one: WordClass | undefined,
  info: Token['info'],
  first: boolean,
  language: Language,
): boolean {
  const ing = info.forms.includes('ing');
  switch (one) {
    case 'infinitive':
      if (first) aux.infinitive = true;
      return first;
    case 'modal':
      if (!first && !aux.infinitive) return false;
      aux.modal = true;
      aux.modality = info.all('verb').some(({ entry }) => entry.uses[0]?.class === 'future')
        ? 'future'
        : 'poss';
      return true;
    case 'do':
      if (first) aux.modal = true;
      return first;
    case 'have':
      if (!first && (aux.be || aux.perfect)) return false;
      // `would have attacked` did not.
      if (aux.modal && aux.modality === 'act') aux.modality = 'poss';
      aux.gerund ||= first && ing;
      aux.perfect = true;
      return true;
    case 'be':
      if (aux.be && !ing) return false;
      aux.gerund ||= first && ing;
      // `urged that the town be stormed`, `were to march and be shipped home`: wanted, not told.
      if (first && info.folded === language.verbs.be[0]) aux.modality = 'plan';
      aux.be = true;
      return true;
    default:
      return false;
  }
}

/** No full verb: the copula, `to have`, or an auxiliary alone. */
function bare(tokens: readonly Token[], from: number, at: number, aux: Auxiliaries): VerbPhrase | undefined {
  if (at < 0) return undefined;
  const { info } = tokens[at] as Token;
  const sense = info.all('verb')[0];
  const participle =
    at === from && info.be && (info.forms.includes('participle') || info.forms.includes('ing'));
  return {
    from,
    to: at + 1,
    at,
    entry: sense?.entry,
    form: sense?.form,
    shape: aux.gerund ? 'ing' : aux.infinitive ? 'infinitive' : participle ? 'participle' : 'finite',
    passive: false,
    negated: aux.negated,
    modality: aux.modality,
    unsure: false,
    be: aux.be,
    perfect: aux.perfect,
    // What is not told, or not yet, is there too: every step looks into verbs, and into things of one shape much faster.
    have: info.have,
    state: undefined,
    plural: undefined,
    reflexive: undefined,
    clitic: undefined,
    agrees: undefined,
    inverts: undefined,
    fronted: undefined,
    matched: undefined,
    matchedBe: undefined,
  };
}

/** Whether the agent of a passive follows. */
const byBehind = (tokens: readonly Token[], at: number, { verbs }: ClauseInput['language']): boolean =>
  verbs.agentPrepositions[0] === tokens[at + 1]?.info.folded;

/** Chooses the form of the main verb that its auxiliaries ask for; null when it is no part of this verb. */
function pick(
  senses: readonly VerbSense[],
  aux: Auxiliaries,
  suffered: boolean,
): VerbSense | undefined | null {
  const of = (...forms: (VerbForm | undefined)[]): VerbSense | undefined =>
    senses.find((sense) => forms.includes(sense.form));
  if (aux.be) return of('participle') ?? of('ing') ?? (senses.length === 0 ? undefined : null);
  if (aux.perfect) return of('participle', 'past') ?? (senses.length === 0 ? undefined : null);
  if (aux.modal || aux.infinitive) return of('base') ?? senses[0];
  const plain = of('past') ?? of('third') ?? of('ing');
  // `estimates run to 3,000`, but `the towns overrun by the rebels`.
  return plain ?? (suffered ? of('participle', 'base') : (of('base') ?? of('participle')));
}

function full(
  tokens: readonly Token[],
  from: number,
  at: number,
  sense: VerbSense | undefined,
  aux: Auxiliaries,
  guessed: { readonly past: readonly string[]; readonly ing: readonly string[] } | undefined,
): VerbPhrase {
  const { info } = tokens[at] as Token;
  const { forms } = info;
  // A verb of no list is told by its ending.
  const past = guessed?.past.some((ending) => info.folded.endsWith(ending)) === true;
  const ing = guessed?.ing.some((ending) => info.folded.endsWith(ending)) === true;
  const form: VerbForm =
    sense?.form ?? (ing ? 'ing' : past ? (aux.be || aux.perfect ? 'participle' : 'past') : 'base');
  const alone = !aux.be && !aux.perfect && !aux.modal && !aux.infinitive;
  const both = forms.length === 0 ? form === 'past' : forms.includes('past') && forms.includes('participle');
  return {
    from,
    to: at + 1,
    at,
    entry: sense?.entry,
    form,
    shape:
      alone && form === 'ing'
        ? 'ing'
        : alone && form === 'participle'
          ? 'participle'
          : aux.gerund
            ? 'ing'
            : aux.infinitive
              ? 'infinitive'
              : 'finite',
    passive: form === 'participle' && (aux.be || alone),
    negated: aux.negated,
    modality: aux.modality,
    unsure: alone && form === 'past' && both,
    be: aux.be,
    perfect: aux.perfect,
    have: undefined,
    state: info.role ? true : undefined,
    plural: undefined,
    reflexive: undefined,
    clitic: undefined,
    agrees: undefined,
    inverts: undefined,
    fronted: undefined,
    matched: undefined,
    matchedBe: undefined,
  };
}
