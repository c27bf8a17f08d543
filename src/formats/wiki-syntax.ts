/** Ends of all pairs `{{ }}` and `[[ ]]` by where they open; a mark that never closes has none. Linear. */
export function pairsOf(source: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const braces: number[] = [];
  const brackets: number[] = [];
  for (let i = 0; i + 1 < source.length; i++) {
    const two = source.slice(i, i + 2);
    if (two === '{{') braces.push(i);
    else if (two === '[[') brackets.push(i);
    else if (two === '}}' || two === ']]') {
      const open = (two === '}}' ? braces : brackets).pop();
      if (open !== undefined) pairs.set(open, i + 2);
    } else continue;
    i++;
  }
  return pairs;
}

/** Where a tag stands next, whatever its case; -1 when it does not. */
export function tagAfter(source: string, tag: string, from: number): number {
  const pattern = new RegExp(`</?${tag}\\b`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(source)?.index ?? -1;
}

/** Parts of a template or link at its own bars, not at those inside it. */
export function parts(inside: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < inside.length; i++) {
    const two = inside.slice(i, i + 2);
    if (two === '{{' || two === '[[') depth++;
    else if (two === '}}' || two === ']]') depth--;
    else {
      if (inside[i] === '|' && depth === 0) {
        found.push(inside.slice(from, i));
        from = i + 1;
      }
      continue;
    }
    i++;
  }
  found.push(inside.slice(from));
  return found;
}

/** A page without its comments; their line ends stay, so that lines keep their numbers. */
export function withoutComments(source: string): string {
  const kept: string[] = [];
  let from = 0;
  for (;;) {
    const open = source.indexOf('<!--', from);
    const close = open < 0 ? -1 : source.indexOf('-->', open + 4);
    if (close < 0) return kept.join('') + source.slice(from);
    kept.push(source.slice(from, open), source.slice(open, close).replace(/[^\n]/g, ''));
    from = close + 3;
  }
}

/** Lines of a page; a template, note or gallery that goes over several keeps them together. Linear. */
export function blocksOf(text: string): string[] {
  const whole: (readonly [number, number])[] = [...pairsOf(text)].filter(([open]) => text[open] === '{');
  for (const { index, 1: tag = '' } of text.matchAll(/<(ref|gallery)\b[^>/]{0,300}>/gi)) {
    const close = tagAfter(text, tag, index + 4);
    if (close > 0 && text[close + 1] === '/') whole.push([index, close]);
  }
  whole.sort((a, b) => a[0] - b[0]);
  const blocks: string[] = [];
  let from = 0;
  let next = 0;
  let until = -1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    for (; (whole[next]?.[0] ?? text.length) < at; next++) until = Math.max(until, whole[next]?.[1] ?? 0);
    if (at < until) continue;
    blocks.push(text.slice(from, at));
    from = at + 1;
  }
  return [...blocks, text.slice(from)];
}
