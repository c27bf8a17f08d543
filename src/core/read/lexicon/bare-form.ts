import { memberAt } from '../member-at.ts';
import type { ClauseInput, Token } from './claim-tokens.ts';
import { opensPhrase } from './opens-phrase.ts';
import { saysFinite } from './says.ts';
import type { VerbPlace } from './verb-place.ts';
import { finiteAhead, finiteBefore, verbInClause } from './verbs-around.ts';
import { attributeOf, startsGroup, type WordClass } from './word-class.ts';

/** A form that looks like a noun (`attack`, `attacks`). */
export function bareForm(place: VerbPlace): WordClass {
  const { input, at, out, info, before, next, nounish } = place;
  const { forms } = info;
  if (!nounish && !info.adjective) {
    if (before === 'verb' && forms.includes('base') && attributeOf(next) && next?.info.possessive !== true)
      return 'adjective';
    return before === 'preposition' && forms.includes('base') ? 'noun' : 'verb';
  }
  if (before === 'pronoun' || before === 'relative') return 'verb';
  // `to find the fleet, raid it ...`, `and attack them`: what is acted on stands right behind.
  const acted = next?.info.pronoun === true && next.info.has('oblique') && !next.info.possessive;
  if (acted && (before === 'mark' || before === 'coordinator') && infinitiveBefore(place)) return 'verb';
  // `the siege, which lasted 872 days, cost the town ...`.
  const figures = forms.includes('third') && (next?.kind === 'figure' || next?.info.numeral === true);
  if (
    before === 'mark' &&
    (next?.info.determiner === true || figures) &&
    (next?.time ?? 0) < 0 &&
    input.tokens[at - 1]?.info.surface === ','
  )
    return 'verb';
  // `Smith, his deputy, set out for Riga`.
  if (before === 'mark' && forms.includes('past') && next?.info.particle === true && !next.info.ofWord)
    return 'verb';
  if (before === 'that') return startsGroup(next) && !startsGroup(input.tokens[at + 2]) ? 'noun' : 'verb';
  // `280 Highlanders lay dead`: a past before a state.
  const state = next?.info.role === true && forms.includes('past') && forms.includes('base');
  if (state && (before === 'noun' || before === 'name') && !finiteBefore(out, at)) return 'verb';
  if (info.adjective && startsGroup(next) && next?.info.determiner !== true) return 'adjective';
  // `Litvinov, however, demands that ...`.
  const reports =
    next?.info.that === true && next.info.relative && (forms.includes('third') || forms.includes('past'));
  if (reports && before !== 'adjective' && !finiteBefore(out, at)) return 'verb';
  // `figures released in 1956 show that ...`.
  if (before === 'time' && next?.info.that === true && forms.includes('base')) return 'verb';
  if (before === 'noun' || before === 'name')
    return behindSubject(place) ? 'verb' : info.adjective && !nounish ? 'adjective' : 'noun';
  if (
    before === 'adverb' &&
    at > 1 &&
    (out[at - 2] === 'noun' || out[at - 2] === 'name' || out[at - 2] === 'pronoun') &&
    followsVerb(next) &&
    !finiteBefore(out, at)
  )
    return 'verb';
  if (
    before === 'coordinator' &&
    forms.includes('base') &&
    (out[at - 2] === 'verb' ||
      ((next?.info.determiner === true || next?.kind === 'figure' || next?.info.numeral === true) &&
        startsGroup(next) &&
        infinitiveBefore(place)) ||
      // `to abandon the town and retreat to the river`, `and then move back`.
      ((next?.info.preposition === true || (next?.info.particle === true && !info.adjective)) &&
        !next.info.ofWord &&
        infinitiveBefore(place)))
  )
    return 'verb';
  // `changed hands and cost each side a thousand`: a form that is a past too.
  if (
    before === 'coordinator' &&
    forms.includes('past') &&
    (followsVerb(next) || (next !== undefined && opensPhrase(info, next))) &&
    next?.info.ofWord !== true &&
    out.includes('verb')
  )
    return 'verb';
  // `five men slightly hurt`.
  const ends = next === undefined || next.kind === 'mark' || next.info.coordinator;
  if (before === 'adverb' && info.role && forms.includes('participle') && out[at - 2] === 'noun' && ends)
    return 'verb';
  return info.adjective && !nounish ? 'adjective' : 'noun';
}

/** Whether the noun before is the subject of this form: it agrees in number, no verb came yet, and what follows suits a verb. */
function behindSubject(place: VerbPlace): boolean {
  const { input, at, out, info, next } = place;
  const { tokens } = input;
  const { forms } = info;
  if (forms.includes('base') && supportBefore(input, out, at)) return true;
  if (forms.includes('base') && followsVerb(next) && causedBefore(input, out, at)) return true;
  if (next?.info.ofWord === true || finiteBefore(out, at)) return false;
  // `the rebels set fire to the town`, `the troops lay siege to it`: the word behind makes it a phrase of the lists.
  if (next !== undefined && opensPhrase(info, next) && (forms.includes('past') || isPlural(tokens[at - 1])))
    return true;
  // `the report lists 23 shops burnt`.
  // `Mertens counts 312`: one man, though his name ends like a plural.
  const named = memberAt(input.names, tokens[at - 1]?.name ?? -1)?.nameKind;
  // `Danish transports at Kiel`: a people's name without an article does nothing by itself.
  if (named === 'demonym' && forms.includes('third') && info.noun && !articleBefore(out, at)) return false;
  // `used car bombs and mortar rounds`: one thing without its article does nothing beside another verb.
  const alone =
    forms.includes('third') &&
    info.noun &&
    memberAt(out, at - 1) === 'noun' &&
    memberAt(out, at - 2) === 'coordinator';
  if (alone && verbInClause(out, at - 2)) return false;
  const one = !isPlural(tokens[at - 1]) || named === 'person' || named === 'other';
  const counts = next?.kind === 'figure' || next?.info.numeral === true;
  if (forms.includes('third') && one && next?.kind === 'figure' && !governed(out, at)) return true;
  // `the chronicle of Ebersbach records 300 dead`: what a text that is somebody's tells.
  if (forms.includes('third') && counts && ofText(place) && saysFinite(info) && !finiteAhead(tokens, at + 1))
    return true;
  // `The assault cost the division 600 men`: base and past look alike.
  if (forms.includes('past') && followsVerb(next)) return true;
  const plural = isPlural(tokens[at - 1]) || peopleBefore(input, at);
  if (forms.includes('base') && plural)
    return (
      !info.all('noun').some((sense) => sense.plural !== false) &&
      (followsVerb(next) || (next?.kind === 'mark' && !finiteAhead(tokens, at + 1)))
    );
  // `from the Dardan beaches at the price of`: the word is what the preposition governs.
  const inside = info.noun && governed(out, at);
  return forms.includes('third') && !plural && !inside && followsVerb(next) && !finiteAhead(tokens, at + 1);
}

/** Whether an article or the like opens the group that ends right before. */
function articleBefore(out: readonly WordClass[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (out[i] === 'name' || out[i] === 'noun' || out[i] === 'adjective')) i--;
  return i >= 0 && (out[i] === 'determiner' || out[i] === 'possessive' || out[i] === 'number');
}

/** `by Japanese [accounts] 525 fell`: the group hangs on a preposition. */
function governed(out: readonly WordClass[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && IN_GROUP.has(out[i] as WordClass)) i--;
  return memberAt(out, i) === 'preposition';
}

/** `the chronicle of Ebersbach`: the group hangs by *of* on a text or a witness. */
function ofText({ input, at, out }: VerbPlace): boolean {
  let i = at - 1;
  while (i >= 0 && IN_GROUP.has(out[i] as WordClass)) i--;
  return input.tokens[i]?.info.ofWord === true && input.tokens[i - 1]?.info.has('source') === true;
}

const IN_GROUP: ReadonlySet<WordClass> = new Set([
  'noun',
  'name',
  'adjective',
  'determiner',
  'possessive',
  'genitive',
  'number',
]);

/** Whether a base form behind the mark of the infinitive or a modal stands earlier, so that `and attack the hill` goes on with it. */
function infinitiveBefore({ input, at, out }: VerbPlace): boolean {
  for (let i = at - 1; i > 0; i--) {
    if (out[i] === 'verb') {
      if (out[i - 1] === 'infinitive' || out[i - 1] === 'modal') return true;
      // `to surrender the forts, raze the walls and release the captives`.
      const joined = out[i - 1] === 'mark' || out[i - 1] === 'coordinator';
      if (!joined || input.tokens[i]?.info.forms.includes('base') !== true) return false;
    }
    if (input.tokens[i]?.info.surface === ';') return false;
  }
  return false;
}

/** Whether `did` with its subject stands before: `only then did the garrison surrender`. */
function supportBefore({ tokens }: ClauseInput, out: readonly WordClass[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - CAUSE_REACH; i--) {
    if (out[i] === 'adverb' && (tokens[i] as Token).info.supports) return true;
    if (out[i] === 'mark' || out[i] === 'preposition' || out[i] === 'verb') return false;
  }
  return false;
}

/** How far before the form a verb that causes it may stand. */
const CAUSE_REACH = 6;

/** Whether `make`, `let` or the like stands before with only its object between: `made the Japanese leave`. */
function causedBefore({ tokens, language }: ClauseInput, out: readonly WordClass[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - CAUSE_REACH; i--) {
    if (out[i] === 'verb')
      return (tokens[i] as Token).info
        .all('verb')
        .some(({ entry }) => language.verbs.causing?.includes(entry.lemma) === true);
    if (out[i] === 'mark' || out[i] === 'preposition') return false;
  }
  return false;
}

/** What may follow a finite verb and hardly a noun. */
function followsVerb(token: Token | undefined): boolean {
  if (token === undefined) return true;
  const { info } = token;
  if (
    info.determiner ||
    info.possessive ||
    info.pronoun ||
    info.numeral ||
    info.preposition ||
    info.adverb ||
    info.particle
  )
    return true;
  return (
    token.name >= 0 ||
    token.kind === 'figure' ||
    (info.noun && !info.verb) ||
    (info.capital && token.kind === 'word')
  );
}

/** `the Japanese`: a people as a whole, though the word has no plural. */
function peopleBefore({ tokens, language }: ClauseInput, at: number): boolean {
  const people = tokens[at - 1];
  return (
    people?.info.capital === true &&
    memberAt(tokens, at - 2)?.info.determiner === true &&
    (language.nouns.peoples ?? []).some((ending) => people.info.folded.endsWith(ending))
  );
}

function isPlural(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { info } = token;
  const senses = [...info.all('noun'), ...info.all('object')];
  if (senses.some((sense) => sense.plural === true)) return true;
  if (!info.capital && info.all('noun').some((sense) => sense.plural === undefined)) return true;
  // `papers claim`: many who tell it.
  const sources = info.has('source') && !info.has('frameNoun') && !info.folded.endsWith('ss');
  return (token.name >= 0 || sources) && info.folded.endsWith('s');
}
