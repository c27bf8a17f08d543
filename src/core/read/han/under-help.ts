import type { FrameRow } from '../../languages/frame-words.ts';
import type { HanBinding } from './han-clause.ts';
import { frame, type HanFrame } from './han-frame.ts';
import { type HanGroup, partGroup } from './han-group.ts';
import type { HanLexicon } from './han-lexicon.ts';
import { nounRows } from './han-noun-frames.ts';
import { HAN } from './han-sense.ts';
import { fits } from './han-slots.ts';
import type { HanWord } from './han-words.ts';

/** The sign that closes what one does under: 在炮兵掩护下. */
const UNDER = '下';

/** Acts that are done to the one who acts under them. */
const DONE_TO_HIM: ReadonlySet<string> = new Set(['aid', 'command']);

/**
 * 在法国空军的支援下击溃了叛军: under whose help or command the subject of the next verb acts: a deed done to him. Chinese alone.
 */
export function underHelp(
  words: readonly HanWord[],
  group: HanGroup,
  bindings: readonly HanBinding[],
  lexicon: HanLexicon,
): HanFrame | undefined {
  if (group.slot !== 'at') return undefined;
  const told = listed(words, group, lexicon) ?? inside(words, group, lexicon);
  if (told === undefined || !told.agent.animate) return undefined;
  const next = bindings.find(({ predicate }) => predicate.from >= group.to);
  const target = next?.subject;
  if (next === undefined || target?.animate !== true || target.start === group.start) return undefined;
  const row = told.rows.find(({ act }) => DONE_TO_HIM.has(act));
  const slots = { agent: told.agent, target, where: undefined };
  if (row === undefined || !fits(row, slots, false)) return undefined;
  const made = frame(words, row, told.at, told.at + 1, { clause: next.clause }, slots, 'nominal', 'act', []);
  const { start, end } = words[told.at] as HanWord;
  const from = start + told.before;
  return { ...made, trigger: { start: from, end: end - told.behind } };
}

interface Help {
  readonly at: number;
  /** Signs of the word before and behind the noun of action. */
  readonly before: number;
  readonly behind: number;
  readonly agent: HanGroup;
  readonly rows: readonly FrameRow[];
}

/** 炮兵|掩护下: the whole is one word of the list. */
function listed(words: readonly HanWord[], group: HanGroup, lexicon: HanLexicon): Help | undefined {
  const word = words[group.to];
  if (word?.kind !== 'word' || !(word.sense.flags & HAN.subordinator) || !word.form.endsWith(UNDER))
    return undefined;
  const before = lexicon.trie.get(word.form.charAt(0))?.case === 'of' ? 1 : 0;
  const acts = lexicon.trie.get(word.form.slice(before, -1))?.acts ?? [];
  const rows = acts.filter(({ verb }) => !verb).map(({ row }) => row);
  return { at: group.to, before, behind: 1, agent: group, rows };
}

/** 法国空军的|支援|下 */
function inside(words: readonly HanWord[], group: HanGroup, lexicon: HanLexicon): Help | undefined {
  const at = group.to - 2;
  if (at <= group.from || words[at + 1]?.form !== UNDER) return undefined;
  const [first, last] = [group.parts[0], group.parts.at(-1)];
  if (first === undefined || last === undefined || group.parts.length > 2) return undefined;
  if (group.parts.length === 2 && (first.link !== 'of' || last.from !== at)) return undefined;
  const to = group.parts.length === 2 ? first.to : at;
  const agent = partGroup(words, lexicon, { from: group.from, to, link: undefined });
  return { at, before: 0, behind: 0, agent, rows: nounRows(words, at) };
}
