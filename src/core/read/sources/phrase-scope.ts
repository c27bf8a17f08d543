import type { Range } from '../clause.ts';
import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';

/** A phrase in brackets or between commas right behind a figure governs that figure alone; one at the border the whole sentence. */
export function phraseScope(
  { tokens, segment, numbers, language }: ClauseInput,
  from: number,
  to: number,
): Range | undefined {
  const listed = language.verbs.contrasting ?? [];
  const before = memberAt(tokens, from - 1);
  const after = tokens[to];
  if (before?.info.surface === '(') {
    // `15 июля (по другим данным, 17 июля) старшина убил ...`: what stands in the brackets behind the phrase is told by it, and nothing else.
    const close = tokens.findIndex((token, i) => i > to && token.info.surface === ')');
    const instead = tokens.slice(to, close < 0 ? to : close);
    if (instead.some((token) => token.time >= 0 || token.kind === 'figure'))
      return { start: (tokens[to] as Token).start, end: (tokens[close] as Token).start };
    const figure = numbers.findLast((number) => number.to <= from - 1 && from - 1 - number.to <= 8);
    if (figure !== undefined)
      return { start: (tokens[figure.outerFrom] as Token).start, end: (tokens[from - 1] as Token).start };
  }
  // Right behind a figure and before a comma or `and` it governs that figure: `526 killed by Japanese sources, 3,000 by ...`.
  const own = numbers.findLast((number) => number.to <= from && from - number.to <= 5);
  if (
    own !== undefined &&
    from > 0 &&
    before?.kind !== 'mark' &&
    (after === undefined || /^[,;.)]$/.test(after.info.surface) || after.info.coordinator) &&
    numbers.some((number) => number !== own)
  ) {
    const plain = tokens.slice(own.to, from).every((token) => !token.info.be && token.kind !== 'mark');
    if (plain) return { start: (tokens[own.outerFrom] as Token).start, end: (tokens[from] as Token).start };
  }
  let start = segment.start;
  let end = segment.end;
  // `56 by the official count, and by the doctor's a hundred`: what another source tells begins with him.
  if (before?.info.coordinator === true && tokens[from - 2]?.info.surface === ',')
    start = (tokens[from] as Token).start;
  // A stop or semicolon, or a contrast (`..., but according to B, 600`), parts the sentence between two sources.
  for (let i = from - 1; i >= 0 && (tokens[i] as Token).start >= start; i--) {
    const token = tokens[i] as Token;
    if (token.info.surface === ';' || contrast(tokens, i, listed)) {
      start = token.end;
      break;
    }
  }
  for (let i = to; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.info.surface === ';' || contrast(tokens, i, listed)) {
      end = token.start;
      break;
    }
  }
  return { start, end };
}

/** A comma with `but`, `while`, `whereas`: what follows is another voice's. Where the language lists no such words, any conjunction. */
function contrast(tokens: readonly Token[], at: number, listed: readonly string[]): boolean {
  if ((tokens[at] as Token).info.surface !== ',') return false;
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    (next.info.has('contrasting') ||
      (listed.length === 0 &&
        (next.info.coordinator || next.info.subordinator) &&
        !next.info.has('and') &&
        !next.info.relative))
  );
}
