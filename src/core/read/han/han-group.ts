import type { NounKind } from '../../languages/noun-words.ts';
import type { Group } from '../clause.ts';
import type { HanLexicon } from './han-lexicon.ts';
import { HAN, NEAR } from './han-sense.ts';
import type { HanWord } from './han-words.ts';

/** A stretch of a noun group up to a particle or mark that joins it to the next (`日本軍の`). */
export interface HanPart {
  readonly from: number;
  readonly to: number;
  /** How it is joined: `of`, `by-of`, `against-of`, `to-of`, `and`, `list`, or undefined at the end. */
  readonly link: string | undefined;
}

/** A noun group with its words (places in the sentence's word list) and its part in the clause. */
export interface HanGroup extends Group {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly HanPart[];
  /** What the particle or preposition says: `subject`, `topic`, `object`, `to`, `by` ... */
  readonly case: string | undefined;
  /** The same without the mark of a topic: `to` for `to-topic`. */
  readonly slot: string;
  /** Place of the head word. */
  readonly headAt: number;
  /** Places of its numbers. */
  readonly numbers: readonly number[];
  /** A weapon or tool, which does nothing by itself. */
  readonly tool: boolean;
  /** May act: people, forces, states. */
  readonly animate: boolean;
}

/** Kind of thing a word names, by name, list or last character. */
export function kindOfWord(word: HanWord, lexicon: HanLexicon): NounKind | undefined {
  if (word.name !== undefined) {
    switch (word.name.nameKind) {
      case 'demonym':
      case 'party':
        return word.sense.kind ?? (endsInForce(word.form, lexicon) ? 'formation' : 'state');
      case 'person':
        return 'leader';
      case 'unit':
        return 'formation';
      case 'place':
        return 'place';
      default:
        return kindByEnd(word.form, lexicon);
    }
  }
  if (word.sense.kind !== undefined) return word.sense.kind;
  if (word.sense.flags & (HAN.enemy | HAN.mutual)) return 'formation';
  if (word.sense.flags & HAN.pronoun) return word.sense.kind ?? 'person';
  if (word.sense.object !== undefined)
    return word.sense.object === 'person'
      ? 'person'
      : word.sense.object === 'unit'
        ? 'formation'
        : word.sense.object === 'place'
          ? 'place'
          : word.sense.object === 'incident'
            ? 'event'
            : word.sense.object === 'other'
              ? undefined
              : 'materiel';
  if (word.kind === 'run') return kindByEnd(word.form, lexicon);
  if (word.sense.flags & HAN.source && word.sense.acts.length === 0) return 'text';
  // A noun of action is a happening.
  if (word.sense.acts.some((act) => !act.verb && act.row.target?.includes('subject') !== true))
    return 'event';
  return undefined;
}

/** Kinds that the last sign of an unknown word says nothing about. */
const VAGUE: ReadonlySet<NounKind> = new Set(['time', 'abstract', 'text', 'event']);

function kindByEnd(form: string, lexicon: HanLexicon): NounKind | undefined {
  for (let size = Math.min(3, form.length - 1); size >= 1; size--) {
    const sense = lexicon.trie.get(form.slice(-size));
    if (sense?.kind !== undefined && !VAGUE.has(sense.kind)) return sense.kind;
  }
  return undefined;
}

const endsInForce = (form: string, lexicon: HanLexicon): boolean =>
  form.length > 1 && kindByEnd(form, lexicon) === 'formation';

const NO_NUMBERS: number[] = [];
const TOPIC = '-topic';
const slotNamed = (partCase: string | undefined): string =>
  partCase === undefined ? 'bare' : partCase.endsWith(TOPIC) ? partCase.slice(0, -TOPIC.length) : partCase;

/** The group over the words `from` to `to` (exclusive), cut at `parts`. */
export function hanGroup(
  words: readonly HanWord[],
  lexicon: HanLexicon,
  parts: readonly HanPart[],
  partCase: string | undefined,
): HanGroup {
  const first = parts[0] as HanPart;
  const last = parts[parts.length - 1] as HanPart;
  const from = first.from;
  const to = last.to;
  let headAt = to - 1;
  // Bounds and counters at the end are not the head: 戦車354輌以上 is about tanks.
  while (
    headAt > last.from &&
    (trails(words[headAt] as HanWord) ||
      (words[headAt - 1]?.number !== undefined && (words[headAt] as HanWord).sense.counter !== undefined))
  )
    headAt--;
  let numbers = NO_NUMBERS;
  for (let i = from; i < to; i++) {
    if ((words[i] as HanWord).number === undefined) continue;
    if (numbers === NO_NUMBERS) numbers = [];
    numbers.push(i);
  }
  const head = words[headAt] as HanWord;
  let kind = kindOfWord(head, lexicon);
  // 中国軍の一部, 敌军大部: a part of a body is one.
  if (lexicon.language.nouns.shares?.includes(head.form) === true) {
    const whole = headAt > last.from ? headAt - 1 : parts.at(-2)?.link === 'of' ? last.from - 1 : -1;
    kind = kindOfWhole(words, lexicon, from, whole) ?? kind;
  }
  const number = numbers[0];
  // 贝尔格拉诺将军|号: the sign behind the name of a ship.
  if (
    (kind === undefined || kind === 'leader') &&
    number === undefined &&
    (words[to - 1] as HanWord).form === '号'
  )
    kind = 'formation';
  // 知州|王显: a name behind the word for his office or trade.
  if (kind === undefined && headAt > last.from && (head.kind === 'run' || head.kind === 'name')) {
    const before = words[headAt - 1] as HanWord;
    const office = before.sense.kind;
    if (office === 'leader' || office === 'person') kind = office;
    // 戦艦「扶桑」
    if (lexicon.verbLast && before.sense.object === 'ship') kind = kindOfWord(before, lexicon);
  }
  if (kind === undefined && number !== undefined) {
    const counted = firstOf(
      words,
      last.from,
      to,
      ({ sense }) => sense.object !== undefined || sense.kind !== undefined,
    );
    const counter = firstOf(
      words,
      number,
      to,
      ({ sense }) => sense.counter !== undefined || sense.unit !== undefined,
    )?.sense.counter;
    kind =
      (counted === undefined ? undefined : kindOfWord(counted, lexicon)) ??
      (counter === 'person'
        ? 'person'
        : counter === 'unit'
          ? 'formation'
          : counter === 'place'
            ? 'place'
            : counter === undefined || counter === 'other' || counter === 'incident'
              ? undefined
              : 'materiel');
  }
  // 済州約3万人: people of a place.
  if (
    number !== undefined &&
    (kind === 'place' || kind === 'border') &&
    firstOf(words, number, to, ({ sense }) => sense.counter !== undefined)?.sense.counter === 'person'
  )
    kind = 'person';
  // A distance or a span of time is no one and no place.
  if (
    number !== undefined &&
    head.sense.object === undefined &&
    firstOf(words, number, to, ({ sense }) => sense.unit !== undefined) !== undefined
  )
    kind = 'abstract';
  const flags = head.sense.flags;
  const plural = head.sense.near & NEAR.pronounPlural ? true : undefined;
  return {
    start: (words[from] as HanWord).start,
    end: (words[to - 1] as HanWord).end,
    head: { start: head.start, end: head.end },
    kind,
    plural,
    pronoun: (flags & HAN.pronoun) !== 0 && to - from === 1,
    enemy: (flags & HAN.enemy) !== 0,
    mutual: (flags & HAN.mutual) !== 0,
    from,
    to,
    parts,
    case: partCase,
    slot: slotNamed(partCase),
    headAt,
    numbers,
    tool:
      (kind === 'materiel' || kind === undefined) &&
      (head.sense.object === 'other' || (kind === 'materiel' && head.sense.object === undefined)) &&
      head.kind === 'word',
    animate: kind === 'person' || kind === 'leader' || kind === 'formation' || kind === 'state',
  };
}

/** The kind of a body that a word for a part of it stands behind; particles between them say nothing. */
function kindOfWhole(
  words: readonly HanWord[],
  lexicon: HanLexicon,
  from: number,
  at: number,
): NounKind | undefined {
  for (let i = at; i >= from && i >= at - 1; i--) {
    const kind = kindOfWord(words[i] as HanWord, lexicon);
    if (kind === 'formation' || kind === 'person' || kind === 'state') return kind;
    // 船の大半, 市街の大部分
    if (lexicon.verbLast && (kind === 'materiel' || kind === 'place')) return kind;
  }
  return undefined;
}

function firstOf(
  words: readonly HanWord[],
  from: number,
  to: number,
  test: (word: HanWord) => boolean,
): HanWord | undefined {
  for (let i = from; i < to; i++) if (test(words[i] as HanWord)) return words[i];
  return undefined;
}

const trails = (word: HanWord): boolean =>
  word.kind !== 'name' &&
  word.kind !== 'run' &&
  (word.kind === 'number' ||
    word.kind === 'mark' ||
    (word.sense.kind === undefined &&
      word.sense.object === undefined &&
      word.sense.acts.length === 0 &&
      word.sense.roles.length === 0 &&
      word.sense.heads.length === 0));

/** The same group with another part in the clause. */
export const withCase = (group: HanGroup, partCase: string | undefined): HanGroup => ({
  ...group,
  case: partCase,
  slot: slotNamed(partCase),
});

/** The group of one part alone. */
export const partGroup = (words: readonly HanWord[], lexicon: HanLexicon, part: HanPart): HanGroup =>
  hanGroup(words, lexicon, [{ ...part, link: undefined }], undefined);
