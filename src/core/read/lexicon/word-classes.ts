import { memberAt } from '../member-at.ts';
import { askedOfWord } from './asked-once.ts';
import type { ClauseInput, Token } from './claim-tokens.ts';
import { isDay } from './day-of-month.ts';
import { inverted } from './inverted.ts';
import { mayBuild } from './may-build.ts';
import { participleFirst } from './participle-first.ts';
import { infinitiveBehind, isGenitive, thatAt, timeWord } from './small-words.ts';
import { unknownWord } from './unknown-word.ts';
import { verbOrNoun } from './verb-or-noun.ts';
import {
  finiteBefore,
  oneVerbAhead,
  onlyVerb,
  tellsBeforeComma,
  verbAhead,
  verbInClause,
} from './verbs-around.ts';
import { startsGroup, type WordClass } from './word-class.ts';

/**
 * Decides for every token of a sentence what it is there, from left to right. A word that can be verb and noun (`attack`, `fire`,
 * `advance`) is told by what stands before it; a participle before a noun is an adjective.
 */
export function wordClasses(input: ClauseInput): WordClass[] {
  const { tokens, numbers } = input;
  const out: WordClass[] = new Array<WordClass>(tokens.length);
  const place: Place = { input, at: 0, out, token: tokens[0] as Token, next: undefined };
  let number = 0;
  for (let at = 0; at < tokens.length; at++) {
    place.at = at;
    place.token = tokens[at] as Token;
    place.next = tokens[at + 1];
    while (number < numbers.length && (numbers[number]?.outerTo ?? 0) <= at) number++;
    const inNumber = number < numbers.length && (numbers[number]?.outerFrom ?? 0) <= at;
    out[at] = inNumber ? 'number' : classAt(place);
  }
  return out;
}

/** Asked in order: what the token is made of, the small words that build a clause, then the words with a meaning of their own. */
function classAt(place: Place): WordClass {
  const made = markOrFigure(place);
  if (made !== undefined) return made;
  if (!mayBuild(place.token.info)) return word(place);
  return smallWord(place) ?? auxiliary(place) ?? link(place) ?? word(place);
}

/** The token at hand; one for a sentence, moved on from token to token. */
interface Place {
  readonly input: ClauseInput;
  at: number;
  readonly out: readonly WordClass[];
  token: Token;
  next: Token | undefined;
}

const isGenitiveMark = askedOfWord(({ surface }) => /^['’ʼ]s?$/i.test(surface));
const endsInDigit = askedOfWord(({ surface }) => /\d$/.test(surface));

function markOrFigure({ input, at, out, token, next }: Place): WordClass | undefined {
  const { info } = token;
  const before = memberAt(out, at - 1);
  if (token.time >= 0) return 'time';
  if (token.kind === 'figure')
    return endsInDigit(info) ? 'number' : isDay(input, at, out, next) ? 'time' : 'adjective';
  if (token.kind !== 'mark') return undefined;
  // `John J. Pershing`.
  if (token.name >= 0 && before === 'name' && info.surface === '.') return 'name';
  if (isGenitiveMark(info) && !token.spaced && at > 0)
    return next?.spaced && (before === 'noun' || before === 'name') ? 'genitive' : 'mark';
  return info.has('unit') && before === 'number' ? 'noun' : 'mark';
}

/** Words of doubt and denial, `that`, and what opens a noun group. */
function smallWord({ input, at, out, token, next }: Place): WordClass | undefined {
  const { info } = token;
  // `the battle cruiser` is a ship, `as planned` no act.
  if (info.idiom && !info.preposition) return info.noun || info.has('object') ? 'noun' : 'adverb';
  // `nineteen people, among them four women, lost their lives`.
  const among =
    info.words.length > 1 && info.has('part') && !info.relative && !info.preposition && !info.verb;
  if (among && !input.lexicon.info(info.words[0] as string).ofWord) return 'adverb';
  const before = memberAt(out, at - 1);
  if (info.cue) {
    if (info.has('untrue')) return 'that';
    if (info.has('hedged') && !info.preposition && !info.verb) return 'adverb';
    // `had neither attacked`.
    if (info.negation && info.determiner && before !== undefined && AUXILIARY.has(before)) return 'negation';
    if (info.negation && !info.determiner && !info.preposition && !info.pronoun)
      return info.coordinator && (out[at - 1] === 'noun' || out[at - 1] === 'name')
        ? 'coordinator'
        : 'negation';
  }
  if (info.infinitive) return infinitiveBehind(input, at) ? 'infinitive' : 'preposition';
  if (info.that && info.relative) return thatAt(input, at, out);
  if (info.be) return 'be';
  // `Had the reserves arrived in time, ...`.
  if (info.have)
    return at === 0 && info.forms.includes('past') && startsGroup(next) ? 'subordinator' : 'have';
  if (info.possessive) return !info.pronoun || startsGroup(next) ? 'possessive' : 'pronoun';
  // `were both sunk`, `had all fled`: of the subject, between the auxiliary and its verb.
  if (info.determiner && info.pronoun && next !== undefined && floats(before, next)) return 'adverb';
  if (info.determiner) return determiner(info, next);
  if (!info.pronoun || info.relative) return undefined;
  // `the king himself`, `was herself sunk`.
  const again =
    info.has('reflexive') &&
    (((before === 'noun' || before === 'name' || before === 'pronoun') && !finiteBefore(out, at)) ||
      ((before === 'be' || before === 'have') && next?.info.forms.includes('participle') === true));
  return again ? 'adverb' : 'pronoun';
}

/** Whether a word of quantity stands between an auxiliary and the participle that goes with it. */
const floats = (before: WordClass | undefined, { info, time }: Token): boolean =>
  (before === 'be' || (before === 'have' && !info.role && !info.adjective)) &&
  time < 0 &&
  info.verb &&
  info.forms.includes('participle');

function determiner(info: Token['info'], next: Token | undefined): WordClass {
  if (startsGroup(next)) return 'determiner';
  if (info.preposition) return 'preposition';
  if (info.adverb) return 'adverb';
  return info.pronoun ? 'pronoun' : 'determiner';
}

const AFTER_NOUN: ReadonlySet<WordClass> = new Set(['noun', 'name', 'verb', 'pronoun', 'number']);
const NO_MODAL: ReadonlySet<WordClass> = new Set(['determiner', 'possessive', 'adjective', 'preposition']);

function auxiliary({ input, at, out, token, next }: Place): WordClass | undefined {
  const { info } = token;
  const before = memberAt(out, at - 1);
  if (info.particle && before === 'verb' && (info.verb || info.noun)) return 'adverb';
  if (info.adverb && info.noun && before !== undefined && AFTER_NOUN.has(before)) return 'adverb';
  if (info.modal && !(before !== undefined && NO_MODAL.has(before)) && !(info.capital && at > 0))
    return 'modal';
  if (info.supports && startsGroup(next) && inverted(input, at)) return 'adverb';
  // `got killed`.
  if (info.verb && next?.info.verb === true && info.has('passive'))
    if (onlyParticiple(next) && !startsGroup(input.tokens[at + 2])) return 'be';
  const helps =
    info.supports &&
    next !== undefined &&
    (next.info.verb || next.info.negation || next.info.pronoun || next.info.adverb);
  return helps ? 'do' : undefined;
}

/** A form of a verb that behind an auxiliary can only tell what is suffered. */
const onlyParticiple = ({ info, time }: Token): boolean =>
  time < 0 && info.forms.includes('participle') && (!info.noun || info.role) && !info.adjective;

const AUXILIARY: ReadonlySet<WordClass> = new Set(['negation', 'be', 'have', 'modal', 'do']);

/** Whether a modal with its verb stands right behind: `upon [will be] burnt`, not `upon the will of`. */
function modalBehind(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const verb = tokens[at + 2];
  return (
    next?.info.modal === true &&
    verb !== undefined &&
    (verb.info.be || verb.info.have || verb.info.negation || verb.info.forms.includes('base')) &&
    !verb.info.noun
  );
}

/** A form that here can hardly be anything but the verb of what stands before. */
const verbOnly = ({ info }: Token): boolean =>
  (info.be || info.have || (info.verb && info.forms.includes('past'))) && !info.adjective && !info.determiner;

/** Prepositions and conjunctions. */
function link({ input, at, out, token, next }: Place): WordClass | undefined {
  const { info } = token;
  const before = memberAt(out, at - 1);
  // `the last round had been fired`.
  if (
    info.preposition &&
    info.noun &&
    !startsGroup(next) &&
    (before === 'determiner' || before === 'adjective')
  )
    return 'noun';
  // `the following morning`.
  if (info.preposition && info.adjective && before === 'determiner' && startsGroup(next)) return 'adjective';
  // `farms from which it is fired upon will be burnt`.
  if (info.preposition && info.particle && before === 'verb' && modalBehind(input.tokens, at))
    return 'adverb';
  // `the people aboard lost their lives`, `all persons on board perished`.
  if (
    info.preposition &&
    (info.particle || input.language.verbs.aboardPrepositions?.includes(info.folded) === true) &&
    (before === 'noun' || before === 'name') &&
    next?.info.verb === true &&
    next.info.forms.includes('past') &&
    (input.tokens[at + 2]?.info.possessive === true ||
      input.tokens[at + 2]?.info.determiner === true ||
      input.tokens[at + 2]?.kind === 'mark') &&
    !verbInClause(out, at)
  )
    return 'adverb';
  if (info.preposition) {
    // `before the war` is a preposition, `before the Japanese attacked` a subordinator: a verb must come before the next comma.
    if (
      info.subordinator &&
      verbAhead(input.tokens, at + 1, input.language.verbs.agentPrepositions[0]) &&
      !(at === 0 && onlyVerb(input.tokens) && !tellsBeforeComma(input.tokens))
    ) {
      // `deaths since the start of the siege were 265`: the only verb ahead is that of what stands before.
      const subject = (before === 'noun' || before === 'name') && !verbInClause(out, at);
      if (!subject || !oneVerbAhead(input.tokens, at + 1)) return 'subordinator';
    }
    // `in silence`.
    const bare =
      next?.info.verb === true && next.time < 0 && next.info.forms.every((form) => form === 'base');
    if (startsGroup(next) || bare) return 'preposition';
    const particle =
      info.particle &&
      next !== undefined &&
      next.time < 0 &&
      !next.info.preposition &&
      next.kind !== 'figure';
    return particle || info.adverb ? 'adverb' : 'preposition';
  }
  if (info.coordinator) return 'coordinator';
  // `the day cost the king his crown`: a noun with its article, which may open a clause too; `and soon after attacked the fort`: when.
  if (info.subordinator && info.words.length > 1 && next !== undefined && next.time < 0 && verbOnly(next))
    return input.lexicon.info(info.words[0] as string).determiner ? 'noun' : 'adverb';
  if (info.subordinator) return before !== undefined && AUXILIARY.has(before) ? 'adverb' : 'subordinator';
  return info.relative ? 'relative' : undefined;
}

/** A word with a meaning of its own. */
function word({ input, at, out, token, next }: Place): WordClass {
  const { info } = token;
  const before = memberAt(out, at - 1);
  if (at === 0 && info.adverb && !info.verb && !info.noun && !isGenitive(next)) return 'adverb';
  // `from Carrhae only 700 came back`.
  if (info.adverb && info.adjective && !info.noun && before === 'name' && next?.kind === 'figure')
    return 'adverb';
  // `by dawn Allied troops`, `at noon the guns`: when, and no attribute.
  if (before === 'preposition' && !info.verb && info.sense('noun')?.kind === 'time' && opensNext(next))
    return 'time';
  if (
    info.adverb &&
    info.adjective &&
    (before === 'noun' || before === 'number') &&
    timeWord(input.tokens[at - 1])
  )
    return 'adverb';
  // `Mao later boasted`.
  const verbNext = next?.info.verb === true && !next.info.noun;
  // `marched on Paris unopposed`.
  if (
    info.adverb &&
    info.adjective &&
    (before === 'name' || before === 'noun') &&
    !startsGroup(next) &&
    !verbNext
  )
    return 'adverb';
  if (info.adverb && info.adjective && verbNext && before !== undefined) {
    // `the reds, who had made no move, later tried ...`.
    if (before === 'be' || before === 'have' || before === 'modal' || before === 'mark') return 'adverb';
    if ((before === 'name' || before === 'noun') && !finiteBefore(out, at)) return 'adverb';
  }
  const behindGroup = before === 'noun' || before === 'name' || before === 'pronoun';
  if (info.particle && info.verb && behindGroup && finiteBefore(out, at)) return 'adverb';
  // `265, down from 1,440`, `the tearing down of the statue`.
  const aside = (): boolean =>
    next?.info.preposition === true &&
    (before === 'mark' || memberAt(input.tokens, at - 1)?.info.forms.includes('ing') === true);
  if (info.particle && info.verb && aside() && info.forms.every((form) => form === 'base')) return 'adverb';
  // `arrested Mr Hunt`: a person's name, whatever its letters may be elsewhere.
  if (info.verb && info.capital && token.name >= 0 && input.names[token.name]?.nameKind === 'person')
    return 'name';
  if (info.verb) return verbOrNoun(input, at, out);
  if (at === 0 && token.name >= 0 && participleFirst(input, token, next)) return 'verb';
  if (token.name >= 0) return 'name';
  if (info.noun || info.has('source')) return 'noun';
  if (info.role && !info.adverb) return before === 'determiner' ? 'noun' : 'adjective';
  // `HMS Defiant lost nineteen men`: behind a capital an adjective that no noun follows is a name.
  if (info.adjective && info.capital && at > 0 && next !== undefined && next.time < 0 && verbOnly(next))
    return 'name';
  if (info.adjective) return before === 'determiner' && !startsGroup(next) ? 'noun' : 'adjective';
  if (info.adverb || info.particle) return 'adverb';
  return info.capital && at > 0 ? 'name' : unknownWord(input, at, out);
}

/** Whether a word begins a group that nothing before belongs to. */
const opensNext = (next: Token | undefined): boolean =>
  next !== undefined &&
  next.time < 0 &&
  next.kind === 'word' &&
  (next.info.capital || (next.info.determiner && !next.info.ofWord && !next.info.preposition));
