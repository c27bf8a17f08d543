// Over the usual length: one question, whether a number is a name, a date or a place, asked of what stands around it in one order.

import type { NumberWords } from '../../languages/number-words.ts';
import { askedOfWord } from '../lexicon/asked-once.ts';
import type { Lexicon } from '../lexicon/claim-lexicon.ts';
import type { Token } from '../lexicon/claim-tokens.ts';
import { formsOf } from '../lexicon/phrase-trie.ts';
import { phrasesAt } from '../lexicon/phrases-at.ts';
import { memberAt } from '../member-at.ts';
import { boundsAge } from './bounds-age.ts';
import { countsBehind } from './counts-behind.ts';
import { isUnitName } from './is-unit-name.ts';
import { acts, namesOperation, namesType } from './names-operation.ts';
import { isOffset } from './number-offset.ts';
import type { Cardinal } from './number-words-at.ts';
import { isOneThing, YEAR } from './year-attribute.ts';

const GROUPED = /^\d{1,3}[,\u00a0\u202f]\d{3}/;
const JOINING = /^[/:#№]$/;

/** Whether a number is a label (order 0040, the 32nd Division, 47 mm, aged 20, 3:1) and no quantity. */
export function isLabel(
  tokens: readonly Token[],
  from: number,
  to: number,
  number: Cardinal,
  lexicon: Lexicon,
): boolean {
  if (lexicon.language.numbers.bareYears === true && bareYear(tokens, from, to)) return true;
  const before = memberAt(tokens, from - 1);
  const after = tokens[to];
  const first = tokens[from] as Token;
  const { numbers } = lexicon.language;
  if (number.suffix !== '' && !isCardinalEnd(number.suffix, number, numbers)) {
    if (numbers.ordinalSuffixes.includes(number.suffix)) return true;
    if (lexicon.info(number.suffix).has('labelAfter') || lexicon.info(number.suffix).senses.length === 0)
      return true;
  }
  // `сорокалетний полковник`: an age.
  const aged = first.info.has('fused') && first.info.sense('unit')?.key === 'year';
  if (aged && after?.info.all('noun').some(({ kind }) => kind === 'person' || kind === 'leader') === true)
    return true;
  if (isDayOfMonth(before, first, number, after, numbers)) return true;
  if (isOffset(tokens, from, to, lexicon) || boundsAge(tokens, from, to, number, lexicon)) return true;
  // `Семилетняя война`: a name.
  if (aged && first.info.capital && after?.info.all('noun').some(({ kind }) => kind === 'event') === true)
    return true;
  // `dowódca 1 Armii`
  if (
    numbers.unitsWithoutMark === true &&
    first.kind === 'figure' &&
    number.magnitude === 1 &&
    after?.info.capital === true &&
    after.info.all('object').some(({ object }) => object === 'unit')
  )
    return true;
  // `wojna siedmioletnia`
  const named =
    lexicon.language.caseSyntax?.attributesBehind === true &&
    first.info.has('fused') &&
    first.info.has('unit') &&
    before?.info.all('noun').some(({ kind }) => kind === 'event') === true;
  if (named) return true;
  if (first.kind === 'figure' && /^0\d/.test(first.info.surface)) return true;
  // `the Confederate 1861 offensive`: nothing in the singular is so many, where singular and plural are told apart by form.
  if (
    lexicon.language.declension === undefined &&
    first.kind === 'figure' &&
    number.magnitude === 1 &&
    YEAR.test(first.info.surface) &&
    isOneThing(tokens, to)
  )
    return true;
  if (after?.info.surface === '[' && !after.spaced) return true;
  if (before?.info.surface === '[' && after?.info.surface === ']') return true;
  if (before !== undefined) {
    // `в июле 1904`: a year behind a month.
    if (
      before.time >= 0 &&
      first.kind === 'figure' &&
      number.magnitude === 1 &&
      YEAR.test(first.info.surface)
    )
      return true;
    // `took up arms in 171`: a year of three figures.
    const ends = after === undefined || (after.kind === 'mark' && !/^[-‑%]$/.test(after.info.surface));
    const years = ends && numbers.yearsBehind?.includes(before.info.folded) === true;
    if (years && /^\d{3,4}$/.test(first.info.surface)) return true;
    const label = before.info.has('labelBefore') && !isWorded(first, lexicon);
    // `высотой 150 м`: a measure, no name of a height.
    const measured = after?.info.has('unit') === true;
    // `a column 6,000 strong`.
    const strong = after?.info.all('role').some(({ role }) => role === 'strength') === true;
    // `in Livy's version 8,000 were slain`: nothing is numbered with marks between the thousands.
    const grouped = GROUPED.test(first.info.surface);
    // `Bataillon 260 Mann`: a word of fighters that is one in both numbers.
    const men =
      after?.info.sense('object')?.plural === false &&
      lexicon.language.counted.fighters?.includes(after.info.folded) === true;
    if (label && !measured && !strong && !grouped && !men && !countsBehind(tokens, to) && !acts(tokens, from))
      return true;
    // `soldiers from Task Force 20 killed two guards`.
    if (first.kind === 'figure' && number.magnitude === 1 && namesOperation(tokens, from)) return true;
    if (first.kind === 'figure' && number.magnitude === 1 && namesType(tokens, from)) return true;
    const named = before.info.capital && before.info.words.length > 1 && from > 1;
    if (named && before.info.has('labelBefore') && first.kind === 'figure') return true;
    if (isAge(tokens, from, to, number)) return true;
    // `командир сотні`, `рій сотні УПА`: a number word that is a unit.
    if (isUnitName(tokens, from, to)) return true;
    // `1-я и 2-я сотни`: a number word behind an ordinal in figures is a name.
    if (number.vague && numbers.ordinalSuffixes.includes(before.info.folded) && !before.spaced) return true;
    // `Boeing 777`: behind a name in Latin letters, in a text of another script.
    if (
      lexicon.language.script === 'cyrillic' &&
      first.kind === 'figure' &&
      number.magnitude === 1 &&
      /^\p{Lu}[\p{Script=Latin}\p{Nd}]*$/u.test(before.info.surface)
    )
      return true;
    // `в 16.20`
    if (
      numbers.decimal === ',' &&
      clockWord(lexicon, before.info.folded, 'clockAt') &&
      /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(first.info.surface)
    )
      return true;
    if (before.kind === 'mark' && !first.spaced && JOINING.test(before.info.surface)) return true;
    const stop = memberAt(tokens, from - 2);
    if (before.info.surface === '.' && stop !== undefined && labelPhrase(tokens, from - 2, 2)) return true;
  }
  if (before === undefined && isUnitName(tokens, from, to)) return true;
  if (after === undefined) return false;
  // `в 18 часов 20 минут`: a time of day, not a stretch of it.
  if (
    input24(number) &&
    before !== undefined &&
    clockWord(lexicon, before.info.folded, 'clockAt') &&
    clockWord(lexicon, after.info.folded, 'oclock') &&
    (tokens[to + 1]?.kind === 'figure' ||
      (lexicon.language.declension !== undefined &&
        (tokens[to + 1]?.kind === 'mark' || clockWord(lexicon, after.info.folded, 'clockOnly'))))
  )
    return true;
  if (
    first.kind === 'figure' &&
    number.lo < 60 &&
    clockWord(lexicon, after.info.folded, 'minutes') &&
    before !== undefined &&
    clockWord(lexicon, before.info.folded, 'oclock') &&
    tokens[from - 2]?.kind === 'figure' &&
    clockWord(lexicon, tokens[from - 3]?.info.folded ?? '', 'clockAt')
  )
    return true;
  // `32. Division`: a stop that ends no sentence makes an ordinal.
  if (
    lexicon.language.segment.ordinalStop &&
    tokens[to - 1]?.kind === 'figure' &&
    after.info.surface === '.' &&
    !after.spaced &&
    first.kind === 'figure' &&
    tokens[to + 1] !== undefined &&
    tokens[to + 1]?.kind !== 'mark'
  )
    return true;
  if (
    after.kind === 'mark' &&
    !after.spaced &&
    JOINING.test(after.info.surface) &&
    tokens[to + 1]?.kind === 'figure'
  )
    return true;
  const gap = after.kind === 'mark' && /^[-‑]$/.test(after.info.surface) && !after.spaced ? 1 : 0;
  const next = tokens[to + gap];
  if (next === undefined) return false;
  // `the fifty-sixth day`; `sixty-three days later`, whose end is a time.
  if (gap === 1 && (next.time >= 0 || numbers.ordinals?.includes(next.info.folded) === true)) return true;
  if (gap === 1 && numbers.ordinalSuffixes.includes(next.info.folded))
    return !isCardinalEnd(next.info.folded, number, numbers);
  // `trzydziestotysięczna armia`: an adjective of so many thousands is no name of a unit.
  const many =
    first.info.has('fused') &&
    number.lo >= 1000 &&
    next.info.all('object').some(({ object }) => object === 'unit');
  if (!many && (next.info.has('labelAfter') || next.info.has('uncounted'))) return true;
  // `47-mm-Geschütz`: the label is the first part of what hangs on the figure.
  const hyphen = gap === 1 ? next.info.surface.indexOf('-') : -1;
  if (hyphen > 0 && lexicon.info(next.info.surface.slice(0, hyphen)).has('labelAfter')) return true;
  if (next.info.begin.length > 0)
    for (const { values } of phrasesAt(tokens, to + gap))
      if (values.some((sense) => sense.tag === 'labelAfter' || sense.tag === 'uncounted')) return true;
  // `9 Army`, `32 Division`: the singular behind a figure is a designation.
  if (
    gap === 0 &&
    first.kind === 'figure' &&
    number.lo !== 1 &&
    number.lo === number.hi &&
    number.magnitude === 1
  ) {
    const noun = next.info.sense('noun');
    if (noun?.kind === 'formation' && noun.plural === false && next.info.capital) return true;
  }
  return false;
}

/** `Le 7, les Autrichiens`: behind an article in the singular stands a day, and no number of things. */
function isDayOfMonth(
  before: Token | undefined,
  first: Token,
  { magnitude, lo }: Cardinal,
  after: Token | undefined,
  { dayArticles }: NumberWords,
): boolean {
  if (dayArticles?.includes(before?.info.folded ?? '') !== true || first.kind !== 'figure') return false;
  if (magnitude !== 1 || lo < 2 || lo > 31) return false;
  const info = after?.kind === 'word' && after.time < 0 ? after.info : undefined;
  return info === undefined || (!info.noun && !info.adjective && !info.capital && !info.has('unit'));
}

/** `a boy of fourteen`: one person cannot be of so many. */
function isAge(tokens: readonly Token[], from: number, to: number, { lo, hi }: Cardinal): boolean {
  const of = tokens[from - 1];
  if (of?.info.ofWord !== true || lo !== hi || lo > 120) return false;
  const one =
    memberAt(tokens, from - 2)?.info.sense('object') ?? memberAt(tokens, from - 2)?.info.sense('noun');
  const person = one?.tag === 'object' ? one.object === 'person' : one?.kind === 'person';
  if (!person || one?.plural !== false) return false;
  const next = tokens[to];
  return (
    next === undefined ||
    next.kind === 'mark' ||
    next.info.verb ||
    next.info.be ||
    next.info.preposition ||
    next.info.coordinator
  );
}

/** `4-х`, `10-ти`: an ending of the cardinal. */
function isCardinalEnd(end: string, { hi, lo }: Cardinal, { cardinalSuffixes = {} }: NumberWords): boolean {
  const range = Object.hasOwn(cardinalSuffixes, end) ? cardinalSuffixes[end] : undefined;
  return range !== undefined && lo === hi && lo >= range[0] && hi <= range[1];
}

/** `части двух корпусов`: a language of cases has ordinals, and no label in cardinal words. */
const isWorded = ({ kind }: Token, { language }: Lexicon): boolean =>
  kind === 'word' && language.caseSyntax !== undefined;

function labelPhrase(tokens: readonly Token[], at: number, length: number): boolean {
  const token = tokens[at] as Token;
  if (token.info.has('labelBefore')) return true;
  return (
    token.info.leads(tokens[at + 1]?.info) &&
    phrasesAt(tokens, at).some(
      (match) => match.length === length && match.values.some((sense) => sense.tag === 'labelBefore'),
    )
  );
}

const input24 = (number: Cardinal): boolean =>
  number.lo === number.hi && number.lo <= 24 && Number.isInteger(number.lo) && number.magnitude === 1;

const clocks = new WeakMap<Lexicon, Map<string, ReadonlySet<string>>>();

/** Whether a word is one of the language's words of the clock. */
function clockWord(
  lexicon: Lexicon,
  word: string,
  list: 'clockAt' | 'oclock' | 'minutes' | 'clockOnly',
): boolean {
  let made = clocks.get(lexicon);
  if (made === undefined) {
    made = new Map();
    clocks.set(lexicon, made);
  }
  let words = made.get(list);
  if (words === undefined) {
    words = new Set(
      (lexicon.language.times[list] ?? []).flatMap((entry) => (entry.includes(' ') ? [] : formsOf(entry))),
    );
    made.set(list, words);
  }
  return words.has(word);
}

/** `starb 1947 im Exil`: four figures with nothing behind them to count, and no verb near that asks for a figure. */
function bareYear(tokens: readonly Token[], from: number, to: number): boolean {
  const { kind, info } = tokens[from] as Token;
  if (kind !== 'figure' || to !== from + 1 || !/^(?:1\d|20)\d\d$/.test(info.surface)) return false;
  const next = tokens[to];
  if (
    next !== undefined &&
    next.kind === 'word' &&
    (next.info.noun ||
      next.info.capital ||
      next.info.adjective ||
      next.info.has('role') ||
      next.info.has('unit') ||
      next.info.senses.length === 0)
  )
    return false;
  if (
    next?.info.has('to') === true ||
    next?.info.has('and') === true ||
    (next?.kind === 'mark' && /^[-–—%€$£]$/.test(next.info.surface))
  )
    return false;
  const before = memberAt(tokens, from - 1);
  if (
    before === undefined ||
    before.kind === 'figure' ||
    before.info.has('bound') ||
    before.info.preposition ||
    before.info.has('to') ||
    before.info.has('and') ||
    before.info.determiner ||
    before.info.surface === ':'
  )
    return false;
  for (let i = Math.max(0, from - 8); i < from; i++) if (tellsAmount((tokens[i] as Token).info)) return false;
  return true;
}

/** A verb that carries a figure of whatever its subject is: `amounted to`. */
const tellsAmount = askedOfWord((info) =>
  info
    .all('verb')
    .some(({ entry }) => entry.uses.some((use) => use.count !== undefined && use.count.roles.length === 0)),
);
