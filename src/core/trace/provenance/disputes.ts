import type { Provenance } from './provenance.ts';

/** Words that came in together and went out as often as asked: what people fought about. */
export interface Dispute {
  readonly words: string;
  /** Places of revisions. */
  readonly origin: number;
  readonly out: readonly number[];
  readonly back: readonly number[];
}

const same = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, at) => value === b[at]);

/**
 * Passages struck `least` times or more, the most struck first. Tokens are numbered as they come, so those of one passage
 * follow each other.
 */
export function disputes({ tokens, vocabulary }: Provenance, least = 3): Dispute[] {
  const found: { words: string[]; origin: number; out: number[]; back: number[]; last: number }[] = [];
  for (let token = 0; token < tokens.length; token++) {
    if (tokens.timesOut(token) < least) continue;
    const out = tokens.outbound(token);
    const back = tokens.inbound(token);
    const origin = tokens.origin.items[token] as number;
    const word = vocabulary.words[tokens.value.items[token] as number] as string;
    const before = found[found.length - 1];
    if (
      before?.last === token - 1 &&
      before.origin === origin &&
      same(before.out, out) &&
      same(before.back, back)
    ) {
      before.words.push(word);
      before.last = token;
    } else found.push({ words: [word], origin, out, back, last: token });
  }
  return found
    .sort((a, b) => b.out.length - a.out.length || b.words.length - a.words.length || a.last - b.last)
    .map(({ words, origin, out, back }) => ({ words: words.join(' '), origin, out, back }));
}
