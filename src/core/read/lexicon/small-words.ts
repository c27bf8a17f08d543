import { memberAt } from '../member-at.ts';
import type { ClauseInput, Token } from './claim-tokens.ts';
import { opensPhrase } from './opens-phrase.ts';
import { startsGroup, type WordClass } from './word-class.ts';

/** Kinds of noun no `that` hangs on as news does: one can tell a man that they came, not a hill. */
const TOLD_NOTHING: ReadonlySet<string> = new Set(['place', 'border', 'materiel']);

function toldNothing(token: Token | undefined): boolean {
  const { info } = token ?? {};
  const kind = info?.sense('noun')?.kind ?? info?.sense('object')?.object;
  return kind !== undefined && TOLD_NOTHING.has(kind);
}

/** Words over which the verb of a relative clause is looked for. */
const REACH = 10;

/** Whether a text stands before and its sending behind, without an object of its own: `a message that the commander had sent to Moscow`. */
function isSentBehind(tokens: readonly Token[], that: number): boolean {
  if (tokens[that - 1]?.info.sense('noun')?.kind !== 'text') return false;
  for (let at = that + 2; at < tokens.length && at <= that + REACH; at++) {
    const { info, kind } = tokens[at] as Token;
    if (kind === 'mark') return false;
    if (!info.verb || info.noun || info.have || info.be) continue;
    const sends = info
      .all('verb')
      .some(({ entry }) =>
        entry.uses.some(({ row, rest }) => rest.length === 0 && row?.act === 'send_message'),
      );
    const next = tokens[at + 1];
    return (
      sends && (next === undefined || next.kind === 'mark' || next.info.preposition || !startsGroup(next))
    );
  }
  return false;
}

/** `that` opens a clause, stands for the noun before, or points. */
export function thatAt({ tokens }: ClauseInput, at: number, out: readonly WordClass[]): WordClass {
  const next = tokens[at + 1];
  const before = out[at - 1];
  if (next === undefined) return 'pronoun';
  const { info } = next;
  const behind = tokens[at + 2];
  // `the brigadier wrote that evening, ...`.
  if (info.noun && timeWord(next) && before === 'verb' && (behind === undefined || behind.kind === 'mark'))
    return 'determiner';
  // `elections held that June`.
  if (next.time >= 0 && info.capital && (before === 'verb' || before === 'adjective')) return 'determiner';
  // `on four nights that month`.
  if (info.noun && timeWord(next) && (before === 'noun' || before === 'time')) return 'determiner';
  const verbNext =
    info.be ||
    info.have ||
    info.modal ||
    (info.verb && !info.noun) ||
    // `the bombers that set out`.
    (info.verb && info.forms.includes('past') && tokens[at + 2]?.info.particle === true) ||
    // `a patrol that set fire to the mill`.
    (info.verb && info.forms.includes('past') && behind !== undefined && opensPhrase(info, behind)) ||
    (info.adverb && tokens[at + 2]?.info.verb === true);
  // `sent a company to Varna the next day that ...`: over an adverb to the noun before it.
  if (verbNext)
    return behindNoun(out, at) ||
      before === 'noun' ||
      before === 'name' ||
      before === 'pronoun' ||
      before === 'time' ||
      (before === 'mark' && at > 1)
      ? 'relative'
      : 'pronoun';
  // `it was put about that no fewer had come`.
  const opens = info.determiner || info.pronoun || info.possessive;
  // `the tanks that Mandler had sent forward`.
  const named = next.name >= 0 && behind?.info.have === true;
  // `the line that it held`: ground and things are told nothing, so what follows is told of them.
  if ((opens || named) && before === 'noun' && (toldNothing(tokens[at - 1]) || isSentBehind(tokens, at)))
    return rumourBefore(tokens, at - 1) ? 'that' : 'relative';
  if (before === 'preposition') return opens && out[at - 2] === 'verb' ? 'that' : 'determiner';
  if (before !== undefined && before !== 'determiner' && before !== 'subordinator' && before !== 'relative')
    return 'that';
  return startsGroup(next) ? 'determiner' : 'pronoun';
}

/** Whether a noun stands before, with a single adverb between. */
const behindNoun = (out: readonly WordClass[], at: number): boolean =>
  memberAt(out, at - 1) === 'adverb' &&
  (memberAt(out, at - 2) === 'noun' || memberAt(out, at - 2) === 'name');

/** How far before `that` a word for hearsay may stand. */
const RUMOUR_REACH = 8;

/** `a rumour spread through the camp that ...`: it is told of no camp. */
function rumourBefore(tokens: readonly Token[], before: number): boolean {
  for (let at = before - 1; at >= 0 && at >= before - RUMOUR_REACH; at--) {
    const { kind, info } = tokens[at] as Token;
    if (kind === 'mark') return false;
    if (info.has('hearsay')) return true;
  }
  return false;
}

/** Whether an infinitive stands behind its mark: `to attack`, but not `led to war`. */
export function infinitiveBehind({ tokens }: ClauseInput, at: number): boolean {
  for (let i = at + 1; i <= at + 3 && i < tokens.length; i++) {
    const { info, time, kind } = tokens[i] as Token;
    if (kind !== 'word' || time >= 0) return false;
    // `to Camp Robinson`.
    if (info.capital && info.noun && tokens[i + 1]?.info.capital === true) return false;
    if (info.verb && info.forms.includes('base'))
      return !(info.noun && memberAt(tokens, at - 1)?.info.has('nounBehindInfinitive') === true);
    if (info.be || info.have || (!info.adverb && !info.negation)) return false;
  }
  return false;
}

/** The mark of a genitive: `'s`, or the bare apostrophe of a plural. */
export const isGenitive = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && !token.spaced && /^['’]s?$/.test(token.info.surface);

/** A word for a stretch of time. */
export const timeWord = (token: Token | undefined): boolean =>
  token?.info.sense('noun')?.kind === 'time' || token?.info.sense('unit')?.object === 'duration';
