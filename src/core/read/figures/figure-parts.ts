import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import type { NumberPhrase } from '../numbers/number-phrases.ts';
import type { Draft } from './figure-draft.ts';
import { takeOwner } from './owner-of.ts';

/** `(62 mi)` behind `100 km`: the same figure in another unit. */
export function conversion({ tokens }: ClauseInput, drafts: readonly Draft[], draft: Draft): boolean {
  const last = drafts.at(-1);
  if (last === undefined || draft.thing.unit === undefined || last.thing.unit === undefined) return false;
  if (draft.thing.object !== last.thing.object || draft.thing.unit === last.thing.unit) return false;
  const open = tokens[draft.number.outerFrom - 1];
  return open !== undefined && /^[([/]$/.test(open.info.surface) && last.end >= draft.number.outerFrom - 2;
}

/** A figure that is a part of one before: in brackets behind it, or after `including`, `of whom`. */
export function part(
  { tokens, language, numbers }: ClauseInput,
  drafts: readonly Draft[],
  draft: Draft,
): void {
  if (drafts.length === 0) return;
  // `87 were wounded, three of whom died`: the word of the part stands behind its number.
  const behind = memberAt(tokens, draft.number.outerTo);
  let cue = behind?.info.has('part') === true && behind.time < 0;
  let open = cue ? draft.number.outerFrom : -1;
  for (let at = draft.number.outerFrom - 1; open < 0 && at >= 0 && at > draft.number.outerFrom - 30; at--) {
    const token = tokens[at] as Token;
    if (token.info.surface === ')' || token.info.surface === ';' || token.info.surface === '.') break;
    if (token.info.surface === '(') {
      open = at;
      break;
    }
    if (token.info.has('part') && token.time < 0) {
      cue = true;
      open = at;
      break;
    }
  }
  if (open < 0) return;
  const alike = cue ? countedAlike(drafts, draft, open, numbers) : undefined;
  if (alike !== undefined) {
    take(draft, alike);
    return;
  }
  for (let i = drafts.length - 1; i >= 0; i--) {
    const total = drafts[i] as Draft;
    if (total.number.to > open) continue;
    // In brackets only right behind the total's own words.
    if (!cue && total.end < open - 3) return;
    if (total.partOf !== undefined) continue;
    if (total.number.value.hi < draft.number.value.lo || total.roles[0] === 'measure') return;
    // A figure in a clause of its own behind the parts is none of them: `ранено 2752, в том числе 290 офицеров, и ещё 527 заболели`.
    const first = drafts[i + 1];
    if (
      cue &&
      first !== undefined &&
      first.partOf === total &&
      draft.roleFrom === 'slot' &&
      draft.clause.start !== first.clause.start &&
      draft.clause.start > first.number.end
    )
      return;
    // `including three thousand askaris, and left fifty-six guns`: guns are no part of men.
    if (
      draft.roleFrom === 'slot' &&
      draft.object !== undefined &&
      draft.object !== total.object &&
      draft.object !== 'person'
    )
      if (total.object === 'person') return;
    // `120 navires, dont 70 furent capturés`.
    const bare = cue && language.verbs.headFirst !== undefined && draft.thing.at < 0;
    if (draft.object === undefined || bare) draft.object = total.object;
    if (draft.roleFrom === 'none' && total.roleFrom !== 'none') {
      draft.roles = total.roles;
      draft.roleFrom = 'list';
    }
    take(draft, total);
    return;
  }
}

/** Makes a figure a part of a total, whose owner it has where it has none of its own. */
function take(draft: Draft, total: Draft): void {
  draft.partOf = total;
  if (draft.whose === undefined && total.whose !== undefined) takeOwner(draft, total);
  if (draft.by === undefined) draft.by = total.by;
}

/**
 * The total that counts the same thing in the same role, where totals of several roles stand before the word of the part:
 * `174 killed and 475 wounded, of whom 43 killed and 144 wounded`.
 */
function countedAlike(
  drafts: readonly Draft[],
  draft: Draft,
  open: number,
  numbers: readonly NumberPhrase[],
): Draft | undefined {
  if (draft.roleFrom !== 'word' && draft.roleFrom !== 'head') return undefined;
  // `96 killed and 333 wounded, of whom 34 died`: one part alone is of those told last.
  const behind = numbers.filter(({ from }) => from > open).length;
  if (behind < 2) return undefined;
  const totals = drafts.filter(
    ({ number, partOf, object, roles }) =>
      number.to <= open &&
      partOf === undefined &&
      object === draft.object &&
      roles.join() === draft.roles.join() &&
      number.value.hi >= draft.number.value.lo,
  );
  return totals.length === 1 ? totals[0] : undefined;
}
