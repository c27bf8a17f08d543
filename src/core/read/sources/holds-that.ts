import { NOMINATIVE } from '../case/case-bits.ts';
import type { CaseGroup } from '../case/case-group.ts';
import type { AttributionScope } from '../clause.ts';
import { askedOfVerb } from '../lexicon/asked-once.ts';
import type { ClauseInput, Clauses, Token, TokenGroup } from '../lexicon/claim-tokens.ts';

/** How far before `that` the word stands that says something is held, in tokens, and how far before it the one who holds it. */
const BEFORE = 4;
const REACH = 9;

const rejects = askedOfVerb((entry) =>
  entry.uses.some((use) => use.class === 'doubts' || use.class === 'adopts'),
);

/**
 * `The consul was of the opinion that 300 had fallen`, `историк убеждён, что погибло 300`: what follows `that` belongs to the one who holds it,
 * where no verb of telling says so but a word of certainty or a noun of what is said.
 */
export function holdsThat(input: ClauseInput, clauses: Clauses): AttributionScope[] {
  const { numbers, segment, tokens } = input;
  const last = numbers.at(-1);
  if (last === undefined) return [];
  const out: AttributionScope[] = [];
  for (let at = 2; at < last.from; at++) {
    const that = tokens[at] as Token;
    if (!that.info.that) continue;
    const cue = cueBefore(tokens, at);
    if (cue < 0) continue;
    const { start } = tokens[cue] as Token;
    if (clauses.sayings.some(({ scope }) => scope.start > start && scope.start <= that.end)) continue;
    const source = holder(input, clauses, cue);
    if (source === undefined) continue;
    out.push({
      cue: { start, end: that.end },
      source,
      scope: { start: that.start, end: endOf(tokens, at, segment.end) },
      stance: 'reports',
    });
  }
  return out;
}

function cueBefore(tokens: readonly Token[], that: number): number {
  const from = tokens[that - 1]?.info.surface === ',' ? that - 2 : that - 1;
  for (let at = from; at > 0 && from - at < BEFORE; at--) {
    const { info, kind } = tokens[at] as Token;
    if (kind === 'mark' || info.coordinator) return -1;
    if (info.has('certain') || info.has('statement')) return at;
  }
  return -1;
}

/** The nearest before it in its clause who may hold something; nobody where a verb between says that it is turned down or borne out. */
function holder({ language, tokens }: ClauseInput, { groups }: Clauses, cue: number): TokenGroup | undefined {
  // `fled at the news that`: what is only heard of is not held.
  const told = groups.find((group) => group.headAt === cue);
  const led = tokens[(told?.from ?? cue) - 1]?.info.preposition === true;
  if (led && !(tokens[cue] as Token).info.has('certain')) return undefined;
  let from = cue - 1;
  for (; from > 0 && cue - from < REACH; from--) {
    const { info, kind } = tokens[from] as Token;
    if (kind === 'mark' || info.coordinator || info.relative || info.that || info.negation) break;
    if (info.all('verb').some(({ entry }) => rejects(entry))) return undefined;
  }
  return groups.findLast((group) => {
    if (group.from < from || group.to > cue || group.numbers.length > 0) return false;
    const { info, name, time } = tokens[group.headAt] as Token;
    if (time >= 0 || info.has('statement') || tokens[group.from - 1]?.info.preposition === true) return false;
    if (language.caseSyntax !== undefined && ((group as CaseGroup).bits & NOMINATIVE) === 0) return false;
    if (info.has('source') || group.pronoun === true) return true;
    return group.kind === undefined
      ? name >= 0 || info.capital
      : ['person', 'leader', 'state', 'formation'].includes(group.kind);
  });
}

function endOf(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from; at < tokens.length; at++) {
    const { info, start } = tokens[at] as Token;
    if (info.surface === ';') return start;
  }
  return end;
}
