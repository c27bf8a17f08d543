import { memberAt } from '../member-at.ts';
import { bareForm } from './bare-form.ts';
import type { ClauseInput, Token } from './claim-tokens.ts';
import { describedBy, describes } from './describes.ts';
import { gerund } from './gerund.ts';
import { happens } from './happens.ts';
import { governed, passiveListed } from './numbered-state.ts';
import { overAdverb } from './over-adverb.ts';
import { isGenitive } from './small-words.ts';
import type { VerbPlace } from './verb-place.ts';
import { afterRelative, finiteAhead, finiteBefore } from './verbs-around.ts';
import { attributeOf, finite, INSIDE, startsGroup, type WordClass } from './word-class.ts';

/**
 * Whether a word that the lists know as a verb is one here, or a noun, a name or an attribute. Asked in order: a name; the word before
 * (`to`, a modal, a number, an article); then, for past forms and gerunds, whether they stand before a noun; for forms that look like nouns,
 * whether a subject stands before and an object behind.
 */
export function verbOrNoun(input: ClauseInput, at: number, out: readonly WordClass[]): WordClass {
  const { info } = input.tokens[at] as Token;
  const place: VerbPlace = {
    input,
    at,
    out,
    info,
    before: insideBefore(out, at) ? 'adjective' : overAdverb(input, out, at),
    next: input.tokens[at + 1],
    bare: info.forms.includes('base') || info.forms.includes('third'),
    nounish: info.noun || info.has('source') || info.role,
  };
  return (
    byName(place) ??
    byWordBefore(place) ??
    insideGroup(place) ??
    behindAuxiliary(place) ??
    (place.bare ? bareForm(place) : participle(place))
  );
}

/** `the first [approach] trenches`: an adverb behind an article is an attribute here. */
const insideBefore = (out: readonly WordClass[], at: number): boolean =>
  memberAt(out, at - 1) === 'adverb' && memberAt(out, at - 2) === 'determiner';

function byName({ input, at, info, before, next, bare, nounish }: VerbPlace): WordClass | undefined {
  // `well-founded`.
  if (info.byLastPart && !bare && !info.folded.startsWith('re-')) return 'adjective';
  if (at === 0) {
    // `Appointed governor of Natal, he ...`: one office without its article is what he became.
    if (info.capital && !bare && info.forms.includes('participle') && office(next, input.tokens[at + 2]))
      return 'verb';
    // `Suspected Danish agents burned the mill`: nobody is named before.
    if (info.capital && !bare && info.forms.includes('participle') && describes(info, next))
      return 'adjective';
    if (!bare || info.forms.includes('past')) return undefined;
    // `Grant demanded ...`: nobody is told to do a thing here.
    // `Grant's force`, `Grant then marched`.
    const owner = info.capital && next !== undefined && isGenitive(next);
    const after = input.tokens[at + 2];
    const acts = next?.info.adverb === true && !next.info.noun && after !== undefined && finite(after.info);
    if (nounish && acts) return 'noun';
    const subject = owner || (info.capital && !nounish && next !== undefined && (finite(next.info) || acts));
    return subject || (input.tokens[at] as Token).name >= 0 ? 'name' : undefined;
  }
  return info.capital &&
    before !== 'infinitive' &&
    before !== 'modal' &&
    (before !== 'mark' || (input.tokens[at] as Token).name >= 0)
    ? 'name'
    : undefined;
}

/** Whether a single office is named, with nothing but what it is of behind it. */
function office(token: Token | undefined, behind: Token | undefined): boolean {
  const noun = token?.info.sense('noun');
  if (noun?.kind !== 'leader' || noun.plural === true || token?.info.capital === true) return false;
  return behind === undefined || behind.kind === 'mark' || behind.time >= 0 || behind.info.preposition;
}

function byWordBefore({ input, at, out, info, before, next, bare }: VerbPlace): WordClass | undefined {
  const { forms } = info;
  switch (before) {
    case 'infinitive':
    case 'modal':
    case 'do':
      return bare || !info.noun ? 'verb' : 'noun';
    case 'negation':
      return bare && info.noun && !forms.includes('base') ? 'noun' : 'verb';
    case 'number':
      if (forms.includes('ing') && startsGroup(next) && next?.info.noun === true) return 'adjective';
      // `12,000 suspected opponents`.
      if (!bare && !info.role && forms.includes('participle') && peopleNext(next)) return 'adjective';
      // `Task Force 20 killed`: a number that only names.
      if (input.tokens[at - 1]?.kind === 'figure' && !input.numbers.some((one) => one.outerTo === at))
        return undefined;
      // `300 had been killed and 70 captured`: the passive before holds here too.
      if (!bare && forms.includes('participle') && passiveListed(out, at)) return undefined;
      // `717 killed`: a state, unless the verb has its subject there (`51 died`).
      return !bare &&
        info.role &&
        (!happens(info) || governed(out, at)) &&
        (forms.includes('participle') || forms.length === 0)
        ? 'noun'
        : undefined;
    case 'adverb': {
      // `would rather blow up the magazine`.
      if (memberAt(out, at - 2) === 'modal' && forms.includes('base')) return 'verb';
      // `newly declassified sources`.
      const opens =
        at === 1 ||
        out[at - 2] === 'determiner' ||
        out[at - 2] === 'preposition' ||
        (out[at - 2] === 'mark' && !finiteBefore(out, at));
      return opens && forms.every((form) => form === 'participle' || form === 'past') && attributeOf(next)
        ? 'adjective'
        : undefined;
    }
    default:
      return undefined;
  }
}

/** Behind an article, attribute, number or genitive. */
function insideGroup({
  input,
  at,
  out,
  info,
  before,
  next,
  bare,
  nounish,
}: VerbPlace): WordClass | undefined {
  if (before === undefined || !INSIDE.has(before) || (before === 'number' && !bare)) return undefined;
  const { forms } = info;
  const open = before === 'adjective' && !opened(out, at);
  if (forms.includes('ing') || (!bare && (forms.includes('participle') || forms.includes('past')))) {
    // `of the wounded | 214 were Hessians`.
    if (info.role && before === 'determiner' && next?.kind === 'figure') return 'noun';
    // `the shelling killed nine`, `the bombing destroyed the bridge`.
    const subject =
      (info.noun || info.has('frameNoun')) && forms.includes('ing') && pastWithObject(input, at + 1);
    if (subject) return 'noun';
    // `the captured hill`, `the attacking force`: before a noun it is an attribute.
    if (attributeOf(next)) return 'adjective';
    if (info.noun) return 'noun';
    if (before === 'number' || (open && forms.includes('ing'))) return 'verb';
    return before === 'determiner' || forms.includes('ing') || info.role ? 'noun' : 'verb';
  }
  if (info.adjective && startsGroup(next)) return 'adjective';
  if (open && !info.noun && !info.adjective) return 'verb';
  if (before === 'genitive' && !nounish && !bare) return 'verb';
  if (nounish) return 'noun';
  return info.adjective ? 'adjective' : before === 'number' ? 'verb' : 'noun';
}

/** Whether a past stands here with an object behind it that brings its own article, number or name. */
function pastWithObject({ tokens }: ClauseInput, at: number): boolean {
  const verb = tokens[at]?.info;
  const next = tokens[at + 1];
  if (verb?.verb !== true || !verb.forms.includes('past') || next === undefined || next.time >= 0)
    return false;
  const { info, kind } = next;
  return (
    kind === 'figure' || info.determiner || info.numeral || info.possessive || info.pronoun || info.capital
  );
}

function behindAuxiliary({ at, out, info, before, next, bare, nounish }: VerbPlace): WordClass | undefined {
  const { forms } = info;
  if (before === 'adverb' && bare && nounish && !forms.includes('past') && beBefore(out, at)) return 'noun';
  if (before === 'be' || before === 'have') {
    if (forms.includes('participle') || forms.includes('ing')) return 'verb';
    return info.adjective ? 'adjective' : nounish ? 'noun' : 'verb';
  }
  return before === 'number' &&
    !bare &&
    (forms.includes('participle') || forms.includes('ing')) &&
    next?.info.noun === true &&
    attributeOf(next) &&
    finiteBefore(out, at)
    ? 'adjective'
    : undefined;
}

/** Past, participle or gerund: a verb, unless it stands before its noun or is one. */
function participle(place: VerbPlace): WordClass {
  const { input, at, out, info, before, next } = place;
  const { forms } = info;
  const behindNoun = before === 'noun' || before === 'name';
  // `entered and occupied the city`.
  if (before === 'coordinator' && out[at - 2] !== 'adjective' && startsGroup(next) && verbBefore(out, at))
    return 'verb';
  // `400 killed and wounded at the crossing`: two states of one figure.
  const state = info.role && before === 'coordinator' && out[at - 2] === 'noun' && out[at - 3] === 'number';
  if (state && input.tokens[at - 2]?.info.role === true && !startsGroup(next)) return 'noun';
  // `the Second united front`.
  const verbless =
    !finiteBefore(out, at) || (behindNoun && forms.includes('past') && afterRelative(input.tokens, out, at));
  // `went` is no attribute of anything.
  const attributive = forms.some((form) => form !== 'past');
  if (behindNoun && attributive && !verbless && !doneBefore(place) && plainNoun(next))
    if (!next?.info.possessive) return 'adjective';
  const subject = (behindNoun || before === 'pronoun') && verbless;
  // `killed nine, captured 70 women`: no attribute stands before a number.
  const counts = next?.kind === 'figure' || next?.info.numeral === true;
  // `the Mamluks, who had lost their leader, abandoned Aleppo`.
  const closes = before === 'mark' && forms.includes('past') && next?.info.capital === true;
  // `flew over the strait, attacking Danish transports`: behind a clause and a comma the gerund goes on with it.
  const goesOn =
    before === 'mark' && forms.includes('ing') && next?.info.capital === true && verbBefore(out, at);
  // `while besieging Riga`: but `when advancing Danish troops met them`.
  if (before === 'subordinator' && forms.includes('ing') && next?.info.capital === true)
    if (!finiteAhead(input.tokens, at + 1)) return 'verb';
  if ((closes || goesOn) && at > 1 && input.tokens[at - 1]?.info.surface === ',') return 'verb';
  if (info.adjective && attributeOf(next) && !counts && !subject) return 'adjective';
  if (info.role && before === 'preposition') return 'noun';
  const opens = before === 'preposition' || before === undefined;
  if (opens && info.noun && forms.every((form) => form === 'past')) return 'noun';
  if (opens && forms.includes('participle') && plainNoun(next)) return 'adjective';
  // `against suspected Danish agents`, `raided suspected Danish clubs`: a second verb in the past stands behind neither.
  const attribute = (before === 'preposition' || before === 'verb') && forms.includes('participle');
  if (attribute && attributeOf(next) && !counts && describedBy(next)) return 'adjective';
  return forms.includes('ing') ? gerund(place) : 'verb';
}

/** Whether the last verb before is a participle with its agent: `a truce negotiated by the Red Cross [allowed] ...`. */
function doneBefore({ input: { tokens, language }, at, out }: VerbPlace): boolean {
  const verb = out.lastIndexOf('verb', at - 1);
  if (verb < 0 || memberAt(out, verb - 1) === 'be' || memberAt(out, verb - 1) === 'have') return false;
  const { forms } = (tokens[verb] as Token).info;
  return (
    forms.includes('participle') && tokens[verb + 1]?.info.folded === language.verbs.agentPrepositions[0]
  );
}

/** People in the plural, without an article. */
const peopleNext = (token: Token | undefined): boolean =>
  plainNoun(token) &&
  token?.info.sense('noun')?.plural === true &&
  (token.info.sense('noun')?.kind === 'person' || token.info.sense('object')?.object === 'person');

const VERB_REACH = 20;

/** Whether a verb stands anywhere before. */
const verbBefore = (out: readonly WordClass[], at: number): boolean =>
  out.slice(Math.max(0, at - VERB_REACH), at).includes('verb');

/** A noun that needs no article: an attribute may stand before it. */
const plainNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.time < 0 &&
  token.info.noun &&
  !token.info.determiner &&
  !token.info.verb &&
  !token.info.preposition;

/** Whether an article or the like opens the run of attributes before a token. */
function opened(out: readonly WordClass[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (out[i] === 'adjective' || out[i] === 'adverb')) i--;
  const one = memberAt(out, i);
  return (
    one === 'determiner' ||
    one === 'possessive' ||
    one === 'preposition' ||
    one === 'number' ||
    one === 'genitive' ||
    one === 'verb' ||
    one === 'be'
  );
}

/** Whether the copula stands before, adverbs apart. */
function beBefore(out: readonly WordClass[], at: number): boolean {
  let i = at - 1;
  while (memberAt(out, i) === 'adverb') i--;
  return memberAt(out, i) === 'be';
}
