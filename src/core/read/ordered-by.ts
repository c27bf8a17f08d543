import type { ClauseInput, Clauses, Token, TokenFrame, TokenGroup } from './lexicon/claim-tokens.ts';
import { groupStarting } from './sources/source-groups.ts';

/** Who gives orders: people, bodies of them and states; also a name that no list knows. */
const COMMANDS: ReadonlySet<string> = new Set(['person', 'leader', 'state', 'formation']);

/**
 * The orders by which an act is told to have been done: `fired on the orders of Ford`, `по приказу Форда`. Each is an order of its own, given
 * by the group behind the preposition, of the day of the clause it stands in. An act that is denied or only possible tells of none.
 */
export function orderedBy(
  { tokens }: ClauseInput,
  clauses: Clauses,
  frames: readonly TokenFrame[],
): readonly TokenFrame[] {
  let out: TokenFrame[] | undefined;
  for (let at = 0; at + 1 < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!token.info.preposition || !token.info.has('orderedBy')) continue;
    const agent = groupStarting(clauses, at + 1);
    if (agent === undefined || !commands(tokens, agent)) continue;
    const host = hostOf(frames, token);
    if (host === undefined || (host.modality !== 'act' && host.modality !== 'hedged')) continue;
    out ??= [...frames];
    out.push({
      act: 'order',
      trigger: { start: token.start, end: token.end },
      clause: host.clause,
      agent,
      voice: 'nominal',
      modality: host.modality,
      inferred: [],
    });
  }
  return out ?? frames;
}

function commands(tokens: readonly Token[], { headAt, kind }: TokenGroup): boolean {
  const { name, info } = tokens[headAt] as Token;
  return (kind !== undefined && COMMANDS.has(kind)) || (kind === undefined && (name >= 0 || info.capital));
}

/** The act of the clause that holds a place: of several the one whose trigger is nearest. */
function hostOf(frames: readonly TokenFrame[], { start }: Token): TokenFrame | undefined {
  let best: TokenFrame | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const frame of frames) {
    if (frame.clause.start > start || frame.clause.end <= start) continue;
    const apart = Math.abs(frame.trigger.start - start);
    if (apart < least) [best, least] = [frame, apart];
  }
  return best;
}
