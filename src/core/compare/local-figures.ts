import { PEOPLE_LOST } from '../model/loss-roles.ts';
import type { Ground, Told } from './ground.ts';
import { mentionsIn } from './mentions-in.ts';
import { PART } from './own-parts.ts';
import type { Statement } from './statement.ts';

/** Of fewer accounts nothing tells which place is that of the whole. */
const LEAST = 3;

/** The places that fewer than half of the accounts name; empty where there are too few accounts to tell. */
function placesOfFew({ told, names }: Ground): ReadonlySet<string> {
  const accounts = new Set(told.map(({ account }) => account.key)).size;
  if (accounts < LEAST) return new Set();
  const naming = new Map<string, Set<string>>();
  for (const { read, account } of told)
    for (const mention of read.mentions)
      if (mention.kind === 'name' && mention.key !== undefined && names.get(mention.key)?.kind === 'place')
        naming.set(mention.key, (naming.get(mention.key) ?? new Set()).add(account.key));
  return new Set([...naming].filter(([, by]) => by.size * 2 < accounts).map(([place]) => place));
}

/** The one place a sentence names; undefined where it names none or several. */
function placeNamed({ names }: Ground, { read }: Told, { sentence }: Statement): string | undefined {
  let only: string | undefined;
  for (const mention of mentionsIn(read, sentence.start, sentence.end)) {
    if (mention.kind !== 'name' || mention.key === undefined || mention.key === only) continue;
    if (names.get(mention.key)?.kind !== 'place') continue;
    if (only !== undefined) return undefined;
    only = mention.key;
  }
  return only;
}

/** Losses told of the whole matter, as far as its words say: a part, a period or a kind it may be already is not asked again. */
const isWhole = ({ facet, key }: Statement): boolean =>
  facet.scope === undefined && facet.subset === undefined && PEOPLE_LOST.has(key.counting);

const questionOf = ({ key }: Statement): string => `${key.thing}|${key.whose}|${key.counting}|${key.scope}`;

/**
 * Marks the losses that stand in a sentence with a place few accounts name, where a much greater figure is told under the same question: the dead
 * of one village beside those of the province contradict nothing. A person must look.
 */
export function markLocal(
  ground: Ground,
  statements: readonly Statement[],
  editionOf: (statement: Statement) => Told | undefined,
): Statement[] {
  const greatest = new Map<string, number>();
  for (const one of statements)
    if (isWhole(one) && one.value.kind === 'quantity')
      greatest.set(questionOf(one), Math.max(greatest.get(questionOf(one)) ?? 0, one.value.quantity.lo));
  const few = placesOfFew(ground);
  return statements.map((one) => {
    if (!isWhole(one) || one.value.kind !== 'quantity') return one;
    if (one.value.quantity.hi >= (greatest.get(questionOf(one)) ?? 0) * PART) return one;
    const told = editionOf(one);
    const place = told === undefined ? undefined : placeNamed(ground, told, one);
    const label = place === undefined || !few.has(place) ? undefined : ground.names.get(place)?.label;
    if (label === undefined) return one;
    return {
      ...one,
      facet: { ...one.facet, scope: `at ${label}` },
      tier: one.tier === 'precise' ? 'candidate' : one.tier,
      reasons: [
        ...one.reasons,
        {
          rule: 'compare.one-place',
          says: `Its sentence names ${label}, which few accounts do; it is taken for the figure of that place alone.`,
        },
      ],
    };
  });
}
