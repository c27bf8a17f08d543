import type { AttributionScope } from '../clause.ts';
import type { ClauseInput, Clauses, Token } from '../lexicon/claim-tokens.ts';

/** Longest bracket that names a source, in tokens. */
const LONGEST = 8;

/** Place of the bracket that closes soon behind `at`, or -1. */
function closing(tokens: readonly Token[], at: number): number {
  const last = Math.min(at + LONGEST + 1, tokens.length - 1);
  for (let i = at + 1; i <= last; i++) if ((tokens[i] as Token).info.surface === ')') return i;
  return -1;
}

/**
 * A source alone in brackets behind what it tells (`32 тысячи убитых (данные Красного Креста)`), or with the figure it gives instead
 * (`в 30 (по Мунте, в 34)`). Of languages with case endings, where no small word marks the source.
 */
export function bracketed(
  { language, numbers, segment, tokens }: ClauseInput,
  { groups }: Clauses,
): AttributionScope[] {
  const { caseSyntax } = language;
  const out: AttributionScope[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if ((tokens[at] as Token).info.surface !== '(') continue;
    const close = closing(tokens, at);
    if (close < 0) continue;
    const inside = numbers.filter((one) => one.from > at && one.to <= close);
    const first = tokens[at + 1] as Token;
    const cites = caseSyntax?.distributive === first.info.folded;
    const from = cites ? at + 2 : at + 1;
    const found = groups.find(
      (group) => group.from === from && group.to <= close && group.numbers.length === 0,
    );
    if (found === undefined) continue;
    // A name behind the source's own word is part of it.
    const source = inside.length > 0 ? found : { ...found, to: close, end: (tokens[close - 1] as Token).end };
    const { info } = tokens[source.headAt] as Token;
    const named = info.has('source') || (cites && inside.length > 0 && info.capital);
    if (!named) continue;
    const told = numbers.some((one) => one.to <= at);
    if (!told) continue;
    const start = inside.length > 0 ? source.end : segment.start;
    const end = inside.length > 0 ? (tokens[close] as Token).start : (tokens[at] as Token).start;
    out.push({
      cue: { start: first.start, end: source.end },
      source,
      scope: { start, end },
      stance: 'reports',
    });
  }
  return out;
}
