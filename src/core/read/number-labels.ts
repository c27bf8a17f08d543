import type { Lexicon } from './claim-lexicon.ts';
import type { Token } from './claim-tokens.ts';
import type { Cardinal } from './number-words-at.ts';
import { formsOf } from './phrase-trie.ts';

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
  const before = tokens[from - 1];
  const after = tokens[to];
  const first = tokens[from] as Token;
  const { numbers } = lexicon.language;
  if (number.suffix !== '') {
    if (numbers.ordinalSuffixes.includes(number.suffix)) return true;
    if (lexicon.info(number.suffix).has('labelAfter') || lexicon.info(number.suffix).senses.length === 0)
      return true;
  }
  if (first.kind === 'figure' && /^0\d/.test(first.info.surface)) return true;
  if (after?.info.surface === '[' && !after.spaced) return true;
  if (before?.info.surface === '[' && after?.info.surface === ']') return true;
  if (before !== undefined) {
    // `в июле 1904`: a year behind a month.
    if (
      before.time >= 0 &&
      first.kind === 'figure' &&
      number.magnitude === 1 &&
      /^1\d{3}$|^20\d\d$/.test(first.info.surface)
    )
      return true;
    if (before.info.has('labelBefore')) return true;
    if (before.kind === 'mark' && !first.spaced && JOINING.test(before.info.surface)) return true;
    const stop = tokens[from - 2];
    if (before.info.surface === '.' && stop !== undefined && labelPhrase(tokens, from - 2, 2, lexicon))
      return true;
  }
  if (after === undefined) return false;
  // `в 18 часов 20 минут`: a time of day, not a stretch of it.
  if (
    input24(number) &&
    before !== undefined &&
    clockWord(lexicon, before.info.folded, 'clockAt') &&
    clockWord(lexicon, after.info.folded, 'oclock') &&
    (tokens[to + 1]?.kind === 'figure' ||
      (lexicon.language.declension !== undefined && tokens[to + 1]?.kind === 'mark'))
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
  if (gap === 1 && numbers.ordinalSuffixes.includes(next.info.folded)) return true;
  if (next.info.has('labelAfter') || next.info.has('uncounted')) return true;
  // `47-mm-Geschütz`: the label is the first part of what hangs on the figure.
  const hyphen = gap === 1 ? next.info.surface.indexOf('-') : -1;
  if (hyphen > 0 && lexicon.info(next.info.surface.slice(0, hyphen)).has('labelAfter')) return true;
  if (next.info.begin.length > 0)
    for (const { values } of lexicon.phrases(
      next.info.begin,
      (offset) => tokens[to + gap + offset]?.info.folded,
    ))
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

function labelPhrase(tokens: readonly Token[], at: number, length: number, lexicon: Lexicon): boolean {
  const token = tokens[at] as Token;
  if (token.info.has('labelBefore')) return true;
  return lexicon
    .phrases(token.info.begin, (offset) => tokens[at + offset]?.info.folded)
    .some((match) => match.length === length && match.values.some((sense) => sense.tag === 'labelBefore'));
}

const input24 = (number: Cardinal): boolean =>
  number.lo === number.hi && number.lo <= 24 && Number.isInteger(number.lo) && number.magnitude === 1;

const clocks = new WeakMap<Lexicon, Map<string, ReadonlySet<string>>>();

/** Whether a word is one of the language's words of the clock. */
function clockWord(lexicon: Lexicon, word: string, list: 'clockAt' | 'oclock' | 'minutes'): boolean {
  let made = clocks.get(lexicon);
  if (made === undefined) clocks.set(lexicon, (made = new Map()));
  let words = made.get(list);
  if (words === undefined) {
    words = new Set(
      lexicon.language.times[list].flatMap((entry) => (entry.includes(' ') ? [] : formsOf(entry))),
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
  if (next !== undefined && next.kind === 'word' && (next.info.noun || next.info.capital || next.info.adjective || next.info.has('role') || next.info.has('unit') || next.info.senses.length === 0)) return false;
  if (next?.info.has('to') === true || next?.info.has('and') === true || (next?.kind === 'mark' && /^[-–—%€$£]$/.test(next.info.surface))) return false;
  const before = tokens[from - 1];
  if (before === undefined || before.kind === 'figure' || before.info.has('bound') || before.info.preposition || before.info.has('to') || before.info.has('and') || before.info.determiner || before.info.surface === ':') return false;
  for (let i = Math.max(0, from - 8); i < from; i++)
    if ((tokens[i] as Token).info.all('verb').some(({ entry }) => entry.uses.some((use) => use.count !== undefined && use.count.roles.length === 0))) return false;
  return true;
}
