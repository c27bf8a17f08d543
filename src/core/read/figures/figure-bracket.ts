import type { ClauseInput, Clauses, Token, TokenGroup } from '../lexicon/claim-tokens.ts';
import type { Draft } from './figure-draft.ts';

/** Tokens that may stand between a total and the bracket that parts it. */
const NEAR = 3;

/**
 * `88 casualties (US 23; CS 65)`: a total parted by sides in brackets, each named before its figure. The parts are told like the
 * total; true when the figure is one of them.
 */
export function bracketed(
  { tokens }: ClauseInput,
  clauses: Clauses,
  drafts: readonly Draft[],
  draft: Draft,
): boolean {
  const at = draft.number.outerFrom - 1;
  const side = clauses.groups.find((group) => group.to === at + 1 && group.numbers.length === 0);
  const named = side?.from ?? at;
  const name = tokens[at];
  if (name === undefined || name.kind !== 'word' || !name.info.capital) return false;
  if (!/^[(;,]$/.test(tokens[named - 1]?.info.surface ?? '')) return false;
  const open = openBefore(tokens, named);
  const total = open < 0 ? undefined : drafts.findLast(({ number }) => number.to <= open);
  if (total === undefined || total.roleFrom === 'none' || total.end < open - NEAR) return false;
  draft.object ??= total.object;
  if (draft.roleFrom === 'none') {
    draft.roles = total.roles;
    draft.roleFrom = 'list';
  }
  draft.whose = side ?? nameAt(name, at);
  draft.whoseFrom = 'word';
  draft.partOf = total;
  return true;
}

/** `one brigade (1,944 men) [US]`: the strength of the body before the bracket, and the side behind it in one of its own. */
export function tagged({ tokens }: ClauseInput, clauses: Clauses, draft: Draft): void {
  const open = tokens[draft.end]?.info.surface === ')' ? draft.end + 1 : draft.end;
  const name = tokens[open + 1];
  if (tokens[open]?.info.surface !== '[' || tokens[open + 2]?.info.surface !== ']') return;
  if (name === undefined || name.kind !== 'word' || !name.info.capital || draft.roles[0] === 'measure')
    return;
  draft.whose = nameAt(name, open + 1);
  draft.whoseFrom = 'word';
  const before = tokens[draft.number.outerFrom - 1]?.info.surface === '(' ? draft.number.outerFrom - 1 : -1;
  const body = clauses.groups.find((group) => group.to === before);
  if (draft.roleFrom !== 'none' || body?.kind !== 'formation') return;
  draft.object ??= 'person';
  draft.roles = ['strength'];
  draft.roleFrom = 'head';
}

/** The bracket that is open at a place; -1 where none is. */
function openBefore(tokens: readonly Token[], from: number): number {
  for (let at = from - 1; at >= 0; at--) {
    const { surface } = (tokens[at] as Token).info;
    if (surface === '(') return at;
    if (surface === ')' || surface === '.') return -1;
  }
  return -1;
}

const nameAt = ({ start, end }: Token, at: number): TokenGroup => ({
  start,
  end,
  from: at,
  to: at + 1,
  headAt: at,
  head: { start, end },
  kind: 'state',
  plural: undefined,
  numbers: [],
});
