import type { Language } from '../../languages/language.ts';
import type { QuantityClaim, Slot } from '../../model/claim.ts';
import type { Reason } from '../../model/reason.ts';
import { spanOf } from '../../model/span.ts';
import { idOf } from '../id-of.ts';
import type { Segment } from '../segment.ts';
import { labelRoles } from './label-roles.ts';
import { sideRuns } from './side-brackets.ts';
import { type SideFigure, sideLists } from './side-lists.ts';

const REASONS: readonly Reason[] = [
  {
    rule: 'claims.notation',
    says: 'it stands in a list by sides; what it counts is what the list or the label of its line says',
  },
];

const slotAt = (text: string, { start, end }: { readonly start: number; readonly end: number }): Slot => ({
  ...spanOf(text, start, end),
  basis: 'stated',
});

function claimOf(edition: string, text: string, { start, end }: Segment, figure: SideFigure): QuantityClaim {
  return {
    kind: 'quantity',
    id: idOf(edition, figure.start, figure.end, 'quantity'),
    edition,
    passage: '',
    sentence: { start, end },
    ...spanOf(text, figure.start, figure.end),
    attribution: [],
    polarity: 'asserted',
    modality: 'act',
    tier: 'precise',
    reasons: REASONS,
    value: { lo: figure.value, hi: figure.value, comparator: 'eq', ambiguous: false },
    object: 'person',
    roles: figure.roles,
    whose: slotAt(text, figure.side),
    phrase: spanOf(text, figure.start, figure.end),
  };
}

/**
 * Notation in place of sentences: what a form or a table in words tells of each side, `Casualties: 1,505 (US 706; CS 799)` and
 * `Forces engaged: one division (2,000 men) [CS]`. Takes what the engine read of the sentence; figures of a list replace those
 * read at the same words, and a figure inside a run that names its side at the end is given to that side.
 */
export function readNotation(
  edition: string,
  text: string,
  segment: Segment,
  language: Language,
  claims: readonly QuantityClaim[],
): readonly QuantityClaim[] {
  const sentence = text.slice(segment.start, segment.end);
  if (!sentence.includes('(') && !sentence.includes('[')) return claims;
  const from = text.lastIndexOf('\n', segment.start - 1) + 1;
  const next = text.indexOf('\n', segment.start);
  const line = text.slice(from, next < 0 ? text.length : next);
  const roles = labelRoles(language, line);
  const listed = sideLists(language, sentence, segment.start, roles).map((figure) =>
    claimOf(edition, text, segment, figure),
  );
  const runs = roles.length === 0 ? [] : sideRuns(line, from);
  const owned = claims.map((claim): QuantityClaim => {
    const run = runs.find(({ start, end }) => claim.start >= start && claim.end <= end);
    if (run === undefined || (claim.object !== 'person' && claim.object !== 'other')) return claim;
    if (!bracketed(text, claim)) return claim;
    return {
      ...claim,
      object: 'person',
      roles,
      whose: slotAt(text, run.side),
      tier: 'precise',
      reasons: REASONS,
    };
  });
  const kept = owned.filter(
    (claim) => !listed.some(({ start, end }) => start < claim.end && claim.start < end),
  );
  return [...kept, ...listed].sort((a, b) => a.start - b.start);
}

/** Whether a figure stands in round brackets of its own, behind what it is the number of. */
function bracketed(text: string, { start }: { readonly start: number }): boolean {
  const open = text.lastIndexOf('(', start);
  return open >= 0 && start - open <= 40 && !text.slice(open, start).includes(')');
}
