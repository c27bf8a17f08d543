import type { HeadFirstWords } from '../../languages/head-first-words.ts';
import type { Modality } from '../../model/claim.ts';
import type { SenseOf, VerbForm } from '../lexicon/claim-senses.ts';
import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import type { WordClass } from '../lexicon/word-class.ts';
import type { NounPhrase, VerbPhrase } from './elements.ts';

type VerbSense = SenseOf<'verb'>;

/** What stands before the main verb. */
interface Before {
  be: boolean;
  perfect: boolean;
  infinitive: boolean;
  negated: boolean;
  reflexive: boolean;
  /** Tokens of the object pronoun and of the one that tells from whom or to whom; -1 when there is none. */
  object: number;
  dative: number;
  /** Forms of the first verb or auxiliary. */
  forms: readonly (VerbForm | undefined)[];
  /** A verb that makes another do it: `fit fusiller`. */
  causes: boolean;
  /** That verb, and where it stands. */
  causer: { readonly at: number; readonly sense: VerbSense } | undefined;
  /** First auxiliary; -1 when there is none. */
  first: number;
}

/**
 * Reads the verb that begins at a token, of a language whose pronouns stand before the verb and whose denial stands around it
 * (`ne les avait pas attaqués`): a perfect with `to be` of a verb of motion is active, and a conditional tells hearsay.
 */
export function cliticVerbAt(
  input: ClauseInput,
  words: HeadFirstWords,
  classes: readonly WordClass[],
  from: number,
): VerbPhrase | undefined {
  const { tokens } = input;
  const before: Before = {
    be: false,
    perfect: false,
    infinitive: false,
    negated: false,
    reflexive: false,
    object: -1,
    dative: -1,
    forms: [],
    causes: false,
    causer: undefined,
    first: -1,
  };
  let last = -1;
  for (let at = from; at < tokens.length; at++) {
    const { info } = tokens[at] as Token;
    switch (classes[at]) {
      case 'negation':
        before.negated = true;
        continue;
      case 'adverb':
        if (at === from) return undefined;
        continue;
      case 'clitic':
        if (last >= 0 && !before.causes) break;
        if (words.reflexive.includes(info.folded)) before.reflexive = true;
        else if (!words.datives.includes(info.folded)) before.object = at;
        else if (words.owners.includes(info.folded)) before.dative = at;
        continue;
      case 'infinitive':
        if (at !== from) break;
        before.infinitive = true;
        continue;
      case 'have':
        if (before.be || before.perfect || (last >= 0 && !before.causes)) break;
        if (last < 0) {
          before.forms = info.forms;
          before.first = at;
        }
        before.perfect = true;
        last = at;
        continue;
      case 'be':
        if (before.be) break;
        if (last < 0) {
          before.forms = info.forms;
          before.first = at;
        }
        before.be = true;
        last = at;
        continue;
      case 'verb': {
        if (last >= 0 && before.causes) {
          if (!info.forms.includes('base')) break;
        } else if (last >= 0 && !before.be && !before.perfect) break;
        const sense = pick(info.all('verb'), before);
        if (sense === null) break;
        if (causes(input, classes, at, sense)) {
          if (last < 0) {
            before.forms = sense?.form === undefined ? [] : [sense.form];
            before.first = at;
          }
          before.causes = true;
          if (sense !== undefined) before.causer = { at, sense };
          last = at;
          continue;
        }
        return full(input, words, classes, from, at, sense, before);
      }
      default:
    }
    break;
  }
  return last < 0 ? undefined : alone(input, classes, from, last, before);
}

/** Whether a verb that makes another do it stands before an infinitive. */
function causes(
  { tokens, language }: ClauseInput,
  classes: readonly WordClass[],
  at: number,
  sense: VerbSense | undefined,
): boolean {
  if (sense === undefined || language.verbs.causing?.includes(sense.entry.lemma) !== true) return false;
  let next = at + 1;
  while (classes[next] === 'adverb' || classes[next] === 'clitic') next++;
  return classes[next] === 'verb' && tokens[next]?.info.forms.includes('base') === true;
}

/** Chooses the form its auxiliaries ask for; null when the word is no part of this verb. */
function pick(senses: readonly VerbSense[], before: Before): VerbSense | undefined | null {
  const of = (...forms: VerbForm[]): VerbSense | undefined => {
    for (const form of forms) {
      const found = senses.find((sense) => sense.form === form);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  if (before.causes || before.infinitive)
    return of('base') ?? (before.be || before.perfect ? of('participle') : undefined) ?? senses[0];
  if (before.be || before.perfect) return of('participle') ?? (senses.length === 0 ? undefined : null);
  return of('past', 'third', 'future', 'conditional', 'ing', 'participle', 'base');
}

const GERUND: ReadonlySet<WordClass | undefined> = new Set(['preposition']);

function shapeOf(
  classes: readonly WordClass[],
  from: number,
  form: VerbForm | undefined,
  before: Before,
): VerbPhrase['shape'] {
  const first = before.first < 0 ? form : (before.forms[0] ?? form);
  const forms = before.first < 0 ? [form] : before.forms;
  const finite = forms.some(
    (one) => one === 'past' || one === 'third' || one === 'future' || one === 'conditional',
  );
  if (finite) return 'finite';
  if (first === 'ing') return 'ing';
  if (forms.includes('base'))
    return GERUND.has(classes[from - 1]) && !before.infinitive ? 'ing' : 'infinitive';
  return first === 'participle' ? 'participle' : 'finite';
}

/** What the mood of its first verb makes of it. */
function forceOf(
  { tokens, language }: ClauseInput,
  at: number,
  form: VerbForm | undefined,
  before: Before,
): Modality {
  const forms = before.first < 0 ? [form] : before.forms;
  if (forms.includes('future') && !forms.includes('past')) return 'future';
  if (!forms.includes('conditional')) return 'act';
  // `si`: unreal; a perfect or a bare copula in this mood is hearsay, anything else what was to come.
  const unreal = tokens.some(
    (token, place) =>
      token.info.subordinator && language.verbs.unreal.includes(token.info.folded) && place !== at,
  );
  if (unreal) return 'poss';
  return before.perfect || before.be || (tokens[at] as Token).info.have ? 'hedged' : 'future';
}

/** No full verb: the copula or `to have`. */
function alone(
  input: ClauseInput,
  classes: readonly WordClass[],
  from: number,
  at: number,
  before: Before,
): VerbPhrase {
  const { info } = input.tokens[at] as Token;
  const sense = info.all('verb').find(({ entry }) => entry.uses.length > 0);
  const form = info.forms[0];
  const shape = shapeOf(classes, from, form, before);
  return {
    from,
    to: at + 1,
    at,
    entry: sense?.entry,
    form: sense?.form,
    shape,
    passive: false,
    negated: before.negated,
    modality: forceOf(input, at, form, before),
    unsure: false,
    be: before.be,
    have: !before.be && info.have,
    perfect: before.perfect,
    reflexive: before.reflexive,
    ...(shape === 'finite' && { inverts: true }),
  };
}

function full(
  input: ClauseInput,
  words: HeadFirstWords,
  classes: readonly WordClass[],
  from: number,
  at: number,
  sense: VerbSense | undefined,
  before: Before,
): VerbPhrase {
  const { info } = input.tokens[at] as Token;
  const guessed = input.language.verbs.guessed?.ing.some((ending) => info.folded.endsWith(ending)) === true;
  const past = input.language.verbs.guessed?.past.some((ending) => info.folded.endsWith(ending)) === true;
  const form: VerbForm =
    sense?.form ??
    (before.be || before.perfect
      ? 'participle'
      : guessed
        ? 'ing'
        : past
          ? 'past'
          : /ée?s?$/.test(info.folded)
            ? 'participle'
            : 'past');
  const shape = shapeOf(classes, from, form, before);
  const single = before.first < 0;
  // `fit sauter le pont`: the phrase of the verb that makes it happen.
  const told = before.causer?.sense.entry.uses.some(({ rest }) => rest[0] === info.folded) === true;
  const entry = told ? before.causer?.sense.entry : sense?.entry;
  const moved = entry !== undefined && words.beActive.includes(entry.lemma);
  const active = moved || before.reflexive || before.causes;
  const clitic = before.object < 0 ? undefined : pronounAt(input, before.object);
  return {
    from,
    to: at + 1,
    at: told ? (before.causer?.at ?? at) : at,
    entry,
    form,
    shape,
    passive: form === 'participle' && (before.be || single) && !active,
    negated: before.negated,
    modality: forceOf(input, at, form, before),
    unsure: single && (form === 'past' || form === 'third') && info.forms.includes('participle'),
    be: before.be && !active,
    perfect: before.perfect || (before.be && active),
    reflexive: before.reflexive,
    caused: before.causes ? true : undefined,
    ...(clitic !== undefined && { clitic }),
    dative: before.dative < 0 ? undefined : before.dative,
    // Behind a masculine in -s (`pris`) the number is not told.
    ...(form === 'participle' &&
      single &&
      !/[^eé]is$|[^eé]us$/.test(info.folded) && { agrees: info.folded.endsWith('s') }),
    ...(shape === 'finite' && { inverts: true }),
  };
}

/** The pronoun before the verb as a group of its own. */
function pronounAt({ tokens }: ClauseInput, at: number): NounPhrase {
  const { info } = tokens[at] as Token;
  return {
    from: at,
    to: at + 1,
    end: at + 1,
    headAt: at,
    kind: undefined,
    plural: info.sense('pronoun')?.plural,
    pronoun: true,
    enemy: false,
    mutual: false,
    named: false,
    personal: info.has('personal'),
    oblique: info.has('oblique'),
    ofShips: info.has('ofShips'),
    bare: false,
    reflexive: false,
    measure: false,
    negated: false,
    relative: false,
    owner: undefined,
    numbers: [],
    tail: [],
    joined: [],
    parent: undefined,
    hangsOn: undefined,
  };
}
