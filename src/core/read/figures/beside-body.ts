import type { ClauseInput, Clauses, Token, TokenGroup } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import type { NumberPhrase } from '../numbers/number-phrases.ts';
import { THINGS } from './counted-kinds.ts';
import type { Draft } from './figure-draft.ts';

/**
 * `the garrison, 300 men and 12 guns, surrendered`, `the last detachment on the island, 21 men under a captain, held out`, `the regiment
 * (1,200 men)`: men and arms between two marks behind a body of men are what it is made of.
 */
export function besideBody(input: ClauseInput, clauses: Clauses, draft: Draft): void {
  const { tokens } = input;
  const { number, object, roleFrom, roles } = draft;
  if (roleFrom !== 'none' && !(roleFrom === 'slot' && roles[0] !== 'measure')) return;
  if (object !== 'person' && (object === undefined || !THINGS.has(object))) return;
  const opens = memberAt(tokens, number.outerFrom - 1);
  const mark = opens?.kind === 'mark' ? CLOSES[opens.info.surface] : undefined;
  if (mark === undefined || !closed(tokens, draft.end, mark)) return;
  const body = bodyBefore(input, clauses, number.outerFrom - 1);
  if (body === undefined) return;
  draft.whose = body;
  draft.whoseFrom = 'word';
  if (roleFrom !== 'none') return;
  draft.roles = ['strength'];
  draft.roleFrom = 'word';
}

/** The mark that closes what another opens. */
const CLOSES: Readonly<Record<string, string>> = { ',': ',', '(': ')', '–': '–', '—': '—' };

/** Whether the mark comes before any verb, and no further item of a list behind it. */
function closed(tokens: readonly Token[], from: number, mark: string): boolean {
  for (let at = from; at < tokens.length; at++) {
    const { kind, info, time } = tokens[at] as Token;
    if (kind === 'mark') {
      if (info.surface === mark) return mark === ')' || tokens[at + 1]?.info.coordinator !== true;
      if (info.surface !== ',' && info.surface !== '-') return false;
      continue;
    }
    if (time < 0 && (info.be || info.have || info.modal || info.relative || info.subordinator)) return false;
    if (time < 0 && info.verb && !info.noun && !info.adjective && !info.role) return false;
  }
  return false;
}

/** The body of men whose words end at a token, or on which what ends there hangs; one that is told of for the first time is a list's first item. */
function bodyBefore(input: ClauseInput, { groups }: Clauses, to: number): TokenGroup | undefined {
  const { tokens, names, numbers } = input;
  let end = to;
  for (;;) {
    const group = groups.find((one) => one.headAt === end - 1);
    if (group === undefined || group.pronoun === true) return undefined;
    if (group.numbers.some((one) => (numbers[one] as NumberPhrase).from < end)) return undefined;
    const { headAt, head, from, kind } = group;
    const hangs = memberAt(tokens, from - 1)?.info.preposition === true;
    if (kind === 'formation' || memberAt(names, (tokens[headAt] as Token).name)?.nameKind === 'unit')
      // `, according to the staff of the corps, 300 men`: what hangs on other words is not what is told of.
      return hangs ||
        metHere(input, from) ||
        groups.some((one) => one.from < from && one.to > headAt && one.headAt < from)
        ? undefined
        : { ...group, to: headAt + 1, end: head.end, numbers: [] };
    if (!hangs) return undefined;
    end = from - 1;
  }
}

/** Whether an article says that something is told of for the first time. */
const metHere = ({ tokens, language }: ClauseInput, from: number): boolean => {
  const info = tokens[from]?.info;
  return info?.has('singular') === true && language.nouns.definite?.includes(info.folded) !== true;
};
