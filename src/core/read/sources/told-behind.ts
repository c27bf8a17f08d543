import { NOMINATIVE } from '../case/case-bits.ts';
import type { CaseGroup } from '../case/case-group.ts';
import type { AttributionScope } from '../clause.ts';
import type { ClauseInput, Clauses, Token, TokenGroup } from '../lexicon/claim-tokens.ts';
import { acts, saysFinite } from '../lexicon/says.ts';

/** Longest clause of one who tells, in tokens to either side of its verb. */
const BEFORE = 7;
const BEHIND = 12;
const BORDERS = ',—–»”“"«';
const QUOTES = '»”“"«';
const ENDS = '.;!?…';

/**
 * `Four hundred died of thirst, wrote in May to her mother a nurse`: a clause at the end of its sentence that holds a verb of telling and one
 * who tells, and no figure, tells what stands before it. Of those that the clause engine has not read.
 */
export function toldBehind(input: ClauseInput, clauses: Clauses): AttributionScope[] {
  const { numbers, segment, tokens } = input;
  const first = numbers[0];
  if (first === undefined) return [];
  const out: AttributionScope[] = [];
  for (let at = first.to + 1; at < tokens.length; at++) {
    const verb = tokens[at] as Token;
    if (!verb.info.verb || verb.name >= 0 || verb.time >= 0 || !saysFinite(verb.info)) continue;
    const border = borderBefore(tokens, at, input.language.attribution.as ?? []);
    if (border < first.to || saidHere(clauses, verb, tokens[border] as Token)) continue;
    const end = endBehind(input, at);
    if (end < 0) continue;
    const quoted = QUOTES.includes((tokens[border] as Token).info.surface);
    if (!quoted && !tokens.slice(0, border).some(({ info }) => info.verb || info.be || info.have)) continue;
    const source = tellerIn(input, clauses, border, at, end);
    if (source === undefined) continue;
    out.push({
      cue: { start: verb.start, end: verb.end },
      source,
      scope: { start: segment.start, end: (tokens[border] as Token).start },
      stance: 'reports',
    });
  }
  return out;
}

/** Whether the clause engine has read who says it in that clause; not where it took one of the clause before (`« Il en restait six », se souvenait le caporal`). */
const saidHere = ({ sayings }: Clauses, { start, end }: Token, border: Token): boolean =>
  sayings.some(
    (one) =>
      one.verb.start <= start &&
      end <= one.verb.end &&
      !(one.speaker?.pronoun === true && one.speaker.end <= border.start),
  );

/** The mark before the clause a verb stands in, with nothing between but how and by whom it is told; -1 where something else is. */
function borderBefore(tokens: readonly Token[], verb: number, as: readonly string[]): number {
  for (let at = verb - 1; at > 0 && verb - at <= BEFORE; at--) {
    const { info, kind, name } = tokens[at] as Token;
    if (kind === 'mark' && BORDERS.includes(info.surface)) return at;
    if (kind === 'mark' || kind === 'figure' || info.numeral) return -1;
    // `, or so its colonel maintained`.
    if (as.includes(info.folded) || (info.coordinator && as.includes(tokens[at + 1]?.info.folded ?? '')))
      continue;
    if ((info.relative && !info.determiner) || info.coordinator || info.that || info.subordinator) return -1;
    if (name < 0 && acts(info)) return -1;
  }
  return -1;
}

/** Where the clause of telling ends, if it closes its sentence; -1 where it tells more. */
function endBehind({ numbers, tokens }: ClauseInput, verb: number): number {
  for (let at = verb + 1; at - verb <= BEHIND; at++) {
    const token = tokens[at];
    if (token === undefined) return at;
    const { info, kind, name, time } = token;
    if (kind === 'mark') return ENDS.includes(info.surface) ? at : -1;
    if (time < 0 && numbers.some((one) => one.from <= at && at < one.to)) return -1;
    if (info.that || (info.relative && !info.determiner) || info.subordinator || info.infinitive) return -1;
    if (name < 0 && acts(info)) return -1;
  }
  return -1;
}

/** Who tells it: the first behind the verb that hangs on no preposition, else the one before it. */
function tellerIn(
  { language, tokens }: ClauseInput,
  { groups }: Clauses,
  border: number,
  verb: number,
  end: number,
): TokenGroup | undefined {
  const may = (group: TokenGroup): boolean => {
    const head = tokens[group.headAt] as Token;
    if (group.numbers.length > 0 || group.pronoun === true || head.time >= 0) return false;
    if (tokens[group.from - 1]?.info.preposition === true) return false;
    if (language.caseSyntax !== undefined && ((group as CaseGroup).bits & NOMINATIVE) === 0) return false;
    if (head.info.has('source')) return true;
    return group.kind === undefined
      ? head.name >= 0 || head.info.capital
      : ['person', 'leader', 'text', 'state'].includes(group.kind);
  };
  return (
    groups.find((group) => group.from > verb && group.to <= end && may(group)) ??
    groups.find((group) => group.from > border + 1 && group.to <= verb && may(group))
  );
}
