import type { LearnedQuality, Weight } from '../model/weight.ts';

/**
 * A reading's weight with what the panel of learned methods holds of it as one more named term: how many of them put it first, and which. It
 * is always *not known* on which side that speaks, as no method of them is the right one. Where nothing was learned the weight stays as it is.
 */
export function withLearnedTerm(weight: Weight, { on, opinions, startsPart }: LearnedQuality): Weight {
  if (!on) return weight;
  const { point, reading, terms } = weight;
  const first = opinions.filter((one) => one.first[point]?.includes(reading) === true);
  const which =
    first.length === 0 || first.length === opinions.length
      ? ''
      : ` (${first.map(({ method }) => method).join(', ')})`;
  const count = first.length === opinions.length ? 'all' : first.length === 0 ? 'none' : `${first.length}`;
  const parted = startsPart.includes(point)
    ? '; what copying is read from the answers alone depends on where one begins'
    : '';
  const says = `${count} of the ${opinions.length} methods that learn from how accounts agree put it first${which}${parted}`;
  return { ...weight, terms: [...terms, { name: 'learned quality', side: 'unknown', says }] };
}
