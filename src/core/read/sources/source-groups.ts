import type { Clauses, Token, TokenGroup } from '../lexicon/claim-tokens.ts';

/** A group made of the words between two tokens, for a source that the clause engine has not made one. */
export function spanGroup(tokens: readonly Token[], from: number, to: number): TokenGroup {
  const last = tokens[to - 1] as Token;
  const end = last.kind === 'mark' && to - 2 >= from ? to - 1 : to;
  const head = tokens[end - 1] as Token;
  return {
    start: (tokens[from] as Token).start,
    end: head.end,
    from,
    to: end,
    headAt: end - 1,
    head: { start: head.start, end: head.end },
    kind: head.info.sense('noun')?.kind,
    plural: undefined,
    numbers: [],
    ...(head.info.possessive ? { pronoun: true } : {}),
  };
}

/** The group that begins at a token, else the first that holds it. Asked of many words of a sentence. */
export function groupStarting({ groups }: Clauses, at: number): TokenGroup | undefined {
  let around: TokenGroup | undefined;
  for (const group of groups) {
    if (group.from === at) return group;
    if (around === undefined && group.from <= at && group.to > at) around = group;
  }
  return around;
}

/** The group that ends before a token. */
export function groupEnding({ groups }: Clauses, at: number): TokenGroup | undefined {
  for (const group of groups) if (group.to === at) return group;
  return undefined;
}
