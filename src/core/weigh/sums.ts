import type { StatementCriticism } from '../model/criticism.ts';
import type { SeparateLine } from '../model/separate-lines.ts';
import type { WeightSum } from '../model/weight.ts';

/** Names a study may give a size to, beside bases, `reliability A` to `E` and `credibility 1` to `5`. */
export type Sizes = Readonly<Record<string, number>>;

const round = (x: number): number => Math.round(x * 1e9) / 1e9;

/** Size of one statement without what concerns its whole line. */
function statement(
  { kind, degree, basis, hedged, reliability, againstInterest }: StatementCriticism,
  sizes: Sizes,
): number {
  const names = [
    kind.value,
    degree.value === 'not known' ? '' : degree.value,
    basis.value === 'unknown' ? '' : basis.value,
    hedged ? 'hedged' : '',
    reliability === undefined ? '' : `reliability ${reliability.value}`,
    againstInterest === undefined ? '' : 'against interest',
  ];
  return names.reduce((sum, name) => sum + (sizes[name] ?? 0), 0);
}

/**
 * The sum of a reading by the sizes a study set: a line speaks once, with the strongest statement of those who do
 * not merely follow, so that a copy changes nothing. Credibility already holds corroboration: the larger of it and the lines is taken, never both.
 */
export function sumOf(
  lines: readonly SeparateLine[],
  criticism: readonly StatementCriticism[],
  sizes: Sizes,
): WeightSum {
  let statements = 0;
  let separate = 0;
  for (const line of lines) {
    const own = criticism.filter(({ account }) => line.heads.includes(account));
    const best = own.reduce((most, one) => Math.max(most, statement(one, sizes)), Number.NEGATIVE_INFINITY);
    statements += own.length === 0 ? 0 : best;
    if (line.marked) statements += sizes.marked ?? 0;
    else if (!line.originUnknown) separate += sizes['separate line'] ?? 0;
  }
  const graded = criticism.flatMap(({ credibility }) =>
    credibility === undefined || credibility.value === '6'
      ? []
      : [sizes[`credibility ${credibility.value}`] ?? 0],
  );
  const corroborated = Math.max(separate, ...graded);
  return {
    value: round(statements + corroborated),
    says: `${round(statements)} for the strongest statement of each line, ${round(corroborated)} for ${graded.length > 0 && corroborated > separate ? 'credibility, in which corroboration is held' : 'separate lines'}`,
  };
}
