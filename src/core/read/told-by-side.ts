import type { ClauseInput, Clauses, Token, TokenFrame, TokenGroup } from './lexicon/claim-tokens.ts';
import { memberAt } from './member-at.ts';

/**
 * Acts told once and then by side, each with its own hour or day: `They ceased fire: the Danes at 11:45, the Swedes at 13:00`. Behind the
 * colon the verb is left out; the words of the time stand for it. Everything else is returned as it is.
 */
export function toldBySide(input: ClauseInput, { frames, groups }: Clauses): readonly TokenFrame[] {
  const out: TokenFrame[] = [];
  for (const frame of frames) {
    const items = frame.agent === undefined || frame.agent.pronoun ? itemsBehind(input, groups, frame) : [];
    if (items.length < 2) out.push(frame);
    for (const { group, time } of items.length < 2 ? [] : items)
      out.push({
        ...frame,
        agent: group,
        trigger: { start: time.start, end: time.end },
        clause: { start: group.start, end: time.end },
      });
  }
  return out;
}

interface Item {
  readonly group: TokenGroup;
  readonly time: { readonly start: number; readonly end: number };
}

/** Sides with their times behind the colon that closes a frame's clause; none where another verb or word of substance stands there. */
function itemsBehind(
  { tokens, times }: ClauseInput,
  groups: readonly TokenGroup[],
  frame: TokenFrame,
): Item[] {
  const colon = tokens.findIndex(({ start, info }) => start >= frame.trigger.end && info.surface === ':');
  if (
    colon < 0 ||
    tokens.some((token, at) => at < colon && token.start >= frame.trigger.end && isStop(token))
  )
    return [];
  const items: Item[] = [];
  for (let at = colon + 1; at < tokens.length; ) {
    const group = groups.find(({ from }) => from === at);
    if (group === undefined) break;
    let next = group.to;
    while (next < tokens.length && isLink(tokens[next] as Token)) next++;
    const time = memberAt(times, tokens[next]?.time ?? -1);
    if (time === undefined || time.value.earliest === undefined) break;
    items.push({ group, time });
    while (next < tokens.length && (tokens[next] as Token).start < time.end) next++;
    while (next < tokens.length && isBetween(tokens[next] as Token)) next++;
    at = next;
  }
  return items;
}

const isStop = ({ info, time }: Token): boolean => time < 0 && (info.surface === ';' || info.surface === '.');
/** What may stand between a side and its time. */
const isLink = ({ kind, info, time }: Token): boolean =>
  time < 0 && (kind === 'mark' ? '–—-,'.includes(info.surface) : info.preposition || info.adverb);
/** What may stand between two sides. */
const isBetween = ({ kind, info }: Token): boolean =>
  kind === 'mark' ? ',;'.includes(info.surface) : info.coordinator;
