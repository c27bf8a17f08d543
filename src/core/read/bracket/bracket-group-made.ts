import type { NounKind } from '../../languages/noun-words.ts';
import { kindOfCounted } from '../figures/counted-kinds.ts';
import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { NOTHING_SAID, personOf } from '../lexicon/token-group.ts';
import { DAT, EVERY, GEN, MANY } from './bracket-case.ts';
import type { Classed } from './bracket-class.ts';
import type { BracketGroup } from './bracket-group.ts';
import { genitiveName, measures } from './bracket-group-end.ts';
import type { BracketWord } from './bracket-word.ts';

/** The group over tokens `from` to `to`. */
export function makeGroup(
  input: ClauseInput,
  { classes, words }: Classed,
  from: number,
  to: number,
): BracketGroup {
  const { tokens, numbers } = input;
  let headAt = to - 1;
  while (
    headAt > from &&
    (classes[headAt] === 'adverb' ||
      (tokens[headAt] as Token).kind === 'mark' ||
      (tokens[headAt] as Token).kind === 'figure')
  )
    headAt--;
  const token = tokens[headAt] as Token;
  const pronoun = classes[from] === 'pronoun' && to === from + 1;
  let bits = EVERY;
  const narrow = (more: number): void => {
    if (more !== 0 && (bits & more) !== 0) bits &= more;
  };
  let denied = false;
  let attribute: BracketGroup['attribute'];
  let counted = false;
  /** Whether the number at a token measures an attribute, so that it counts nothing. */
  const measured = (at: number): boolean => {
    const unit = numbers.find((number) => number.from <= at && number.to > at)?.outerTo ?? -1;
    return unit > at && unit < headAt && measures(input, classes, unit);
  };
  for (let i = from; i < to; i++) {
    const word = words[i] as BracketWord;
    const one = classes[i];
    const here = tokens[i] as Token;
    if (pronoun) narrow(word.pronoun);
    else if (one === 'determiner' || one === 'possessive') {
      narrow(word.determiner);
      if (one === 'possessive') attribute = { from: i, to: i + 1, pronoun: true };
    } else if (one === 'adjective' && here.kind === 'word') narrow(word.adjective);
    else if (one === 'number') {
      if (measured(i)) continue;
      if (!here.info.determiner) narrow(word.determiner);
      counted ||= (numbers.find((number) => number.from <= i && number.to > i)?.value.hi ?? 0) >= 2;
    }
    if (input.language.bracket?.denying.includes(here.info.folded) === true && i === from) denied = true;
    if (here.name >= 0 && i < headAt && attribute === undefined) {
      const kind = input.names[here.name]?.nameKind;
      if (kind === 'demonym' || kind === 'party') attribute = { from: i, to: i + 1, pronoun: false };
      else if (
        one === 'name' &&
        classes[i + 1] !== 'name' &&
        genitiveName(here, word, input.language.bracket?.genitiveName ?? '')
      )
        attribute = { from, to: i + 1, pronoun: false };
    }
  }
  if (!pronoun) {
    // `Preußen` is a people and a land: without an article it may be either.
    if (classes[headAt] === 'noun' && !(token.name >= 0 && from === headAt))
      narrow((words[headAt] as BracketWord).noun);
    if (counted) narrow(MANY);
  }
  const inside: number[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i];
    if (number !== undefined && number.from >= from && number.from < to && !measured(number.from))
      inside.push(i);
  }
  // `ein Teil der Truppen`: the quantity stands in the case of the clause, what it measures in the genitive.
  const share =
    classes[from] === 'determiner' &&
    ((tokens[from] as Token).info.folded.includes(' ') ||
      ((tokens[from] as Token).info.capital && (tokens[from] as Token).info.noun)) &&
    classes[from + 1] === 'determiner';
  if (share) bits = EVERY;
  // A single word run together may be a name: `Hindenburg`.
  const bare = from === headAt && token.info.byLastPart && to === headAt + 1;
  const some = (tag: 'enemy' | 'mutual'): boolean => {
    for (let i = from; i < to; i++) if ((tokens[i] as Token).info.has(tag)) return true;
    return false;
  };
  const first = tokens[from] as Token;
  const { person, oblique, indefinite } = pronoun ? personOf(token) : NOTHING_SAID;
  return {
    start: first.start,
    end: (tokens[to - 1] as Token).end,
    from,
    to,
    headAt,
    head: { start: token.start, end: token.end },
    kind: pronoun ? undefined : bareKind(bare, kindAt(input, from, headAt)),
    plural: pronoun
      ? (bits & MANY) === 0
        ? false
        : (bits & ~MANY) === 0
          ? true
          : token.info.sense('pronoun')?.plural
      : (bits & MANY) === 0
        ? false
        : (bits & ~MANY) === 0
          ? true
          : undefined,
    pronoun: pronoun ? true : undefined,
    person,
    oblique,
    indefinite,
    enemy: some('enemy') ? true : undefined,
    mutual: some('mutual') ? true : undefined,
    numbers: inside,
    bits,
    reflexive: pronoun && input.language.bracket?.reflexive.includes(token.info.folded) === true,
    denied,
    named: token.name >= 0,
    determined: classes[from] === 'determiner' || classes[from] === 'possessive',
    attribute,
    tail: [],
    joined: [],
  };
}

/** Whether a group may be the genitive of the one right before it. */
export function mayBeGenitive(
  input: ClauseInput,
  { classes, words }: Classed,
  before: BracketGroup,
  group: BracketGroup,
): boolean {
  if ((group.bits & GEN) === 0 || before.pronoun === true) return false;
  if (classes[group.from] === 'name' || classes[group.headAt] === 'name') {
    if (classes[group.from] === 'name')
      return genitiveName(
        input.tokens[group.headAt] as Token,
        words[group.headAt] as BracketWord,
        input.language.bracket?.genitiveName ?? '',
      );
  }
  // `dass Stern dieses Angebot ablehnte`: on a bare name hangs no more than `des Nordens`.
  if (group.determined)
    return !(
      classes[before.headAt] === 'name' &&
      before.from === before.headAt &&
      !input.language.bracket?.articlesOf.includes((input.tokens[group.from] as Token).info.folded)
    );
  // `zweier Höhen`, `japanischer Truppen`: number or adjective tells it.
  if ((group.bits & ~GEN) === 0) return true;
  return classes[group.from] === 'adjective' && (group.bits & ~(GEN | DAT)) === 0;
}

const bareKind = (bare: boolean, kind: NounKind | undefined): NounKind | undefined =>
  bare && kind !== 'event' && kind !== 'formation' ? undefined : kind;

const ranked = ({ info }: Token): boolean =>
  info.capital && info.all('noun').some(({ kind, plural }) => kind === 'leader' && plural !== true);

/** What kind of thing a group names, by its head; a name by its title or what it was found to name. */
function kindAt({ tokens, names }: ClauseInput, from: number, headAt: number): NounKind | undefined {
  const head = tokens[headAt] as Token;
  const { info } = head;
  // `General Krone`: whoever bears a rank is a person, whatever his name means.
  if (headAt === from + 1 && info.noun && ranked(tokens[from] as Token)) return 'leader';
  const noun = head.name >= 0 && info.byLastPart ? undefined : info.sense('noun');
  if (noun !== undefined) return noun.kind;
  const object =
    head.name >= 0 && info.byLastPart ? undefined : (info.sense('object') ?? info.sense('subset'));
  if (object !== undefined) return kindOfCounted(object.object);
  if (info.has('frameNoun')) return 'event';
  if (info.has('source')) return 'text';
  if (info.has('unit')) return 'abstract';
  for (let i = headAt - 1; i >= from; i--) {
    const before = (tokens[i] as Token).info.sense('noun');
    if (before !== undefined) return before.kind;
  }
  if (head.name >= 0) {
    const kind = names[head.name]?.nameKind;
    return kind === 'person'
      ? 'leader'
      : kind === 'place'
        ? 'place'
        : kind === 'unit'
          ? 'formation'
          : kind === 'demonym' || kind === 'party'
            ? 'state'
            : undefined;
  }
  return undefined;
}
