import type { NameMention, TimeMention } from '../../model/mention.ts';
import type { Frame, Group, HedgeCue, Range, SentenceInput } from '../clause.ts';
import { memberAt } from '../member-at.ts';
import { markClocks } from '../numbers/clock-run.ts';
import type { NumberPhrase } from '../numbers/number-phrases.ts';
import { abbreviates } from './abbreviates.ts';
import type { Lexicon, SolidPhrase } from './claim-lexicon.ts';
import { type Sense, SOLID } from './claim-senses.ts';
import { encliticAt, isApostrophe } from './enclitic-at.ts';
import { hungOn } from './hung-on.ts';
import { withHead } from './idiom-head.ts';
import type { OwnedFigure } from './owned-figure.ts';
import { phrasesAt, timelessPhrasesAt } from './phrases-at.ts';
import type { WordInfo } from './word-info.ts';

/** One word, figure or mark of a sentence; a solid phrase of the lists (`general staff`, `because of`) is one token. */
export interface Token extends Range {
  readonly kind: 'word' | 'figure' | 'mark';
  readonly info: WordInfo;
  /** Place of the time mention it stands in, `CLOCK` in an hour of the day that is none, else -1. */
  readonly time: number;
  /** Place of the name mention it stands in, or -1. */
  readonly name: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

/** What a clause engine of an alphabetic script is given: the sentence as tokens, its numbers already recognised. */
export interface ClauseInput extends SentenceInput {
  readonly tokens: readonly Token[];
  /** In order; `from` and `to` are places in `tokens`. */
  readonly numbers: readonly NumberPhrase[];
  readonly lexicon: Lexicon;
}

/** A noun group with its tokens (`from` inclusive, `to` exclusive) and the numbers in it (places in `numbers`). */
export interface TokenGroup extends Group {
  readonly from: number;
  readonly to: number;
  /** Place of the head noun. */
  readonly headAt: number;
  readonly numbers: readonly number[];
  /** Place of an adjective of a people or state behind the head (`straty japońskie`). */
  readonly peopleAt?: number | undefined;
  /** The group in the genitive behind the head (`потери [японцев]`), in languages that mark it by case. */
  readonly owner?: TokenGroup | undefined;
}

/** A predicate that carries figures: what stands in its slots. */
export interface CountFrame {
  readonly roles: readonly import('../../model/quantity.ts').CountedRole[];
  readonly things?: readonly import('../../model/quantity.ts').CountedRole[] | undefined;
  /** The group whose numbers it counts. */
  readonly figure: TokenGroup;
  /** The group in the other slot; its head noun gives the role when `roles` is empty. */
  readonly other?: TokenGroup | undefined;
  readonly whose?: TokenGroup | undefined;
  readonly by?: TokenGroup | undefined;
  /** Told by a denied verb: what did not return is lost. */
  readonly denied?: boolean | undefined;
  /** Told by a verb of telling: prisoners are those its subject took. */
  readonly reports?: boolean | undefined;
  /** Told by a verb of people who come together. */
  readonly assembles?: boolean | undefined;
  /** They are told to be in something that is no body of men: `the fort, in which 300 lay`. */
  readonly within?: boolean | undefined;
  /** What is counted, where it stands apart from its number (`танков было 46`). */
  readonly thing?: TokenGroup | undefined;
  readonly clause: Range;
  readonly modality: Frame['modality'];
}

/** A frame whose slots still know their tokens. */
export interface TokenFrame extends Frame {
  readonly agent?: TokenGroup | undefined;
  readonly target?: TokenGroup | undefined;
}

/** What a clause engine returns for one sentence. */
export interface Clauses {
  /** Every noun group, in order of `from`; the slots of frames hold these very objects. */
  readonly groups: readonly TokenGroup[];
  readonly frames: readonly TokenFrame[];
  readonly counts: readonly CountFrame[];
  /** Figures with the side beside them; engines that tell it elsewhere leave it out. */
  readonly owned?: readonly OwnedFigure[];
  /** Clause borders, in order. */
  readonly clauses: readonly Range[];
  /** Subjects of main clauses in order. */
  readonly subjects: readonly TokenGroup[];
  /** Verbs of saying with who says it and what is said. */
  readonly sayings: readonly Saying[];
  readonly hedges: readonly HedgeCue[];
}

/** A verb of saying or thinking with its subject and the run it reports. */
export interface Saying {
  readonly verb: Range;
  readonly speaker?: TokenGroup;
  readonly scope: Range;
  readonly stance: 'reports' | 'adopts' | 'doubts';
}

/** Character classes by code unit, filled when first asked: 1 letter or mark, 2 digit, 3 space, 4 other. */
const classes = new Uint8Array(65_536);
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /\s/u;

function classOf(unit: number): number {
  const known = classes[unit] as number;
  if (known !== 0) return known;
  const character = String.fromCharCode(unit);
  const made = LETTER.test(character) ? 1 : DIGIT.test(character) ? 2 : SPACE.test(character) ? 3 : 4;
  classes[unit] = made;
  return made;
}

const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011;
const isSeparator = (unit: number): boolean =>
  unit === 0x2c || unit === 0x2e || unit === 0x27 || unit === 0x2019;

/** End of the token that begins at `at`, a letter or digit. */
function endOfWord(text: string, at: number, end: number): number {
  const figure = classOf(text.charCodeAt(at)) === 2;
  let i = at + 1;
  for (; i < end; i++) {
    const unit = text.charCodeAt(i);
    const kind = classOf(unit);
    if (kind === 1 || kind === 2) continue;
    const next = i + 1 < end ? classOf(text.charCodeAt(i + 1)) : 4;
    if (figure) {
      // `7,300` and `2.5` are one figure; `46-96` and `12-hour` are parted at the hyphen.
      if (next === 2 && isSeparator(unit) && classOf(text.charCodeAt(i - 1)) === 2) continue;
      break;
    }
    // `U.S.`, `a.m.`: single letters with stops are one word, the last stop included.
    if (
      unit === 0x2e &&
      classOf(text.charCodeAt(i - 1)) === 1 &&
      (i - 2 < at || text.charCodeAt(i - 2) === 0x2e)
    ) {
      if (next === 1 && (i + 2 >= end || classOf(text.charCodeAt(i + 2)) !== 1)) continue;
      if (i - 2 >= at) return i + 1;
    }
    if (isApostrophe(unit) && next === 1) continue;
    if (isHyphen(unit) && (next === 1 || next === 2)) continue;
    break;
  }
  return i;
}

/** A possessive ending that is a token of its own: `'s`, or the bare apostrophe of a plural. */
function possessiveAt(text: string, from: number, to: number): number {
  const last = text.charCodeAt(to - 1);
  if ((last === 0x73 || last === 0x53) && to - from > 2 && isApostrophe(text.charCodeAt(to - 2)))
    return to - 2;
  return to;
}

/** Where a compound is cut because its first part is a number word (`thirty-seven`, `fifty-man`); -1 where it is not. */
function numeralPart(text: string, from: number, to: number, lexicon: Lexicon): number {
  for (let i = from + 1; i < to - 1; i++) {
    if (!isHyphen(text.charCodeAt(i))) continue;
    const whole = lexicon.info(text.slice(from, to));
    if (whole.senses.length > 0 && !whole.byLastPart) return -1;
    return lexicon.info(text.slice(from, i)).numeral ? i : -1;
  }
  return -1;
}

/** Cuts one sentence into tokens and marks the times and names in it. Linear; never throws. */
export function claimTokens(input: SentenceInput, lexicon: Lexicon): readonly Token[] {
  const { text, segment, times, names } = input;
  const { enclitics, headFirst } = lexicon.language.verbs;
  const hung = headFirst === undefined ? undefined : hungOn(headFirst);
  const raw: Token[] = [];
  let time = 0;
  let name = 0;
  let spaced = true;
  const push = (start: number, end: number, kind: Token['kind']): void => {
    while (time < times.length && (times[time] as TimeMention).end <= start) time++;
    while (name < names.length && (names[name] as NameMention).end <= start) name++;
    const inTime = time < times.length && (times[time] as TimeMention).start < end;
    const inName = name < names.length && (names[name] as NameMention).start < end;
    raw.push({
      start,
      end,
      kind,
      info: lexicon.at(text, start, end),
      time: inTime ? time : -1,
      name: inName ? name : -1,
      spaced,
    });
    spaced = false;
  };
  for (let i = segment.start; i < segment.end; ) {
    const unit = text.charCodeAt(i);
    const kind = classOf(unit);
    if (kind === 3) {
      spaced = true;
      i++;
    } else if (kind === 4) {
      const last = raw.at(-1);
      if (
        unit === 0x2e &&
        !spaced &&
        last !== undefined &&
        abbreviates(text, i, segment.end, last.info, memberAt(raw, raw.length - 2)?.info)
      )
        raw[raw.length - 1] = { ...last, end: i + 1, info: lexicon.at(text, last.start, i + 1) };
      else push(i, i + 1, 'mark');
      i++;
    } else {
      const end = endOfWord(text, i, segment.end);
      const parts = hung === undefined || kind === 2 ? undefined : hung(text, i, end);
      if (parts !== undefined) {
        for (const part of parts) push(part.start, part.end, 'word');
        i = end;
        continue;
      }
      const cut = possessiveAt(text, i, end);
      const hyphen = kind === 1 ? numeralPart(text, i, cut, lexicon) : -1;
      if (hyphen > 0) {
        push(i, hyphen, 'word');
        push(hyphen, hyphen + 1, 'mark');
        i = hyphen + 1;
        continue;
      }
      const own = kind === 1 && cut === end ? encliticAt(text, i, end, enclitics) : cut;
      push(i, own, kind === 2 ? 'figure' : 'word');
      if (own < end) push(own, end, cut < end ? 'mark' : 'word');
      i = end;
    }
  }
  return markClocks(solid(raw, text, lexicon), lexicon);
}

/** Joins the words of solid phrases to one token. */
function solid(raw: readonly Token[], text: string, lexicon: Lexicon): readonly Token[] {
  /** Made at the first solid phrase: many sentences have none. */
  let out: Token[] | undefined;
  for (let at = 0; at < raw.length; at++) {
    const token = raw[at] as Token;
    // `twenty-one of the ships`: what hangs on a hyphen opens no phrase.
    const hung =
      !token.spaced && raw[at - 1]?.kind === 'mark' && isHyphen(raw[at - 1]?.info.surface.charCodeAt(0) ?? 0);
    const next = raw[at + 1];
    const opens = !hung && next !== undefined && next.time < 0 && token.info.leads(next.info);
    const length = opens ? solidLength(raw, at, lexicon) : 1;
    if (length === 1) {
      out?.push(token);
      continue;
    }
    out ??= raw.slice(0, at);
    out.push(joined(raw.slice(at, at + length), text, lexicon));
    at += length - 1;
  }
  return out ?? raw;
}

/** The tokens of a solid phrase as one. */
function joined(parts: readonly Token[], text: string, lexicon: Lexicon): Token {
  const first = parts[0] as Token;
  const { end, name } = parts.at(-1) as Token;
  const info = lexicon.solid(text, first.start, end, () => phraseOf(parts, lexicon));
  return { ...first, end, info, name: first.name >= 0 ? first.name : name };
}

/** What a solid phrase of some tokens means. */
function phraseOf(parts: readonly Token[], lexicon: Lexicon): SolidPhrase {
  const { declension, verbs } = lexicon.language;
  const first = parts[0] as Token;
  const senses = phrasesAt(parts, 0).find((match) => match.length === parts.length)?.values ?? [];
  return {
    senses: declension === undefined ? senses : withHead(senses, first, parts.at(-1) as Token),
    folded: verbs.headFirst === undefined ? undefined : parts.map(({ info }) => info.folded).join(' '),
  };
}

function solidLength(raw: readonly Token[], at: number, lexicon: Lexicon): number {
  const token = raw[at] as Token;
  for (const { length, values } of timelessPhrasesAt(raw, at)) {
    if (length === 1 || (raw[at + length - 1] as Token).time >= 0) continue;
    // Words of state that are verbs (`shot down`) stay apart: their clause is read first.
    if (
      values.some(
        (sense: Sense) =>
          SOLID.has(sense.tag) &&
          // `called in two regiments` is not cut in two.
          !(sense.tag === 'numberIdiom' && token.info.preposition && raw[at + length]?.info.noun === true) &&
          !(sense.tag === 'role' && token.info.verb && lexicon.language.verbs.paradigms !== undefined),
      )
    )
      return length;
  }
  return 1;
}
