import type { Ground, Told } from './ground.ts';
import type { Statement } from './statement.ts';

/** A figure below this share of the greatest one of its question may be of one place of several. */
const PART = 2 / 3;
/** Of fewer accounts nothing tells which place is that of the whole. */
const LEAST = 3;

/** Which accounts name a place, worked out once a study. */
const known = new WeakMap<Ground, ReadonlyMap<string, ReadonlySet<string>>>();

function accountsByPlace(ground: Ground): ReadonlyMap<string, ReadonlySet<string>> {
  const old = known.get(ground);
  if (old !== undefined) return old;
  const made = new Map<string, Set<string>>();
  for (const { read, account } of ground.told)
    for (const mention of read.mentions) {
      if (mention.kind !== 'name' || mention.key === undefined) continue;
      if (ground.names.get(mention.key)?.kind !== 'place') continue;
      made.set(mention.key, (made.get(mention.key) ?? new Set()).add(account.key));
    }
  known.set(ground, made);
  return made;
}

/** The place a sentence names, where it names one alone; one that half of the accounts name is that of the whole event. */
function localPlace(ground: Ground, { read }: Told, { sentence }: Statement): string | undefined {
  const byPlace = accountsByPlace(ground);
  const accounts = new Set(ground.told.map(({ account }) => account.key)).size;
  if (accounts < LEAST) return undefined;
  const here = new Set<string>();
  for (const mention of read.mentions) {
    if (mention.start >= sentence.end) break;
    if (mention.kind === 'name' && mention.start >= sentence.start && byPlace.has(mention.key ?? ''))
      here.add(mention.key as string);
  }
  const [only] = here;
  if (only === undefined || here.size > 1) return undefined;
  return (byPlace.get(only)?.size ?? 0) * 2 < accounts ? ground.names.get(only)?.label : undefined;
}

/** Told of the whole matter, as far as its words say: a part, a period or a kind it may be already is not asked again. */
const isWhole = ({ facet, value }: Statement): boolean =>
  facet.scope === undefined && facet.subset === undefined && value.kind === 'quantity';

/**
 * Marks the losses that stand in a sentence with a place few accounts name, where a much greater figure is told under the same question: the dead
 * of one village beside those of the province contradict nothing. A person must look.
 */
export function markLocal(
  ground: Ground,
  statements: readonly Statement[],
  toldOf: ReadonlyMap<string, Told>,
): Statement[] {
  const greatest = new Map<string, number>();
  const idOf = ({ key }: Statement): string => `${key.thing}|${key.whose}|${key.counting}|${key.scope}`;
  const told = (one: Statement): boolean => isWhole(one) && LOSSES.has(one.key.counting);
  for (const one of statements)
    if (told(one) && one.value.kind === 'quantity')
      greatest.set(idOf(one), Math.max(greatest.get(idOf(one)) ?? 0, one.value.quantity.lo));
  return statements.map((one) => {
    if (!told(one) || one.value.kind !== 'quantity') return one;
    if (one.value.quantity.hi >= (greatest.get(idOf(one)) ?? 0) * PART) return one;
    const read = toldOf.get(`${one.account.key} ${one.edition.id}`);
    const place = read === undefined ? undefined : localPlace(ground, read, one);
    if (place === undefined) return one;
    return {
      ...one,
      facet: { ...one.facet, scope: `at ${place}` },
      tier: one.tier === 'precise' ? 'candidate' : one.tier,
      reasons: [
        ...one.reasons,
        {
          rule: 'compare.one-place',
          says: `Its sentence names ${place}, which few accounts do; it is taken for the figure of that place alone.`,
        },
      ],
    };
  });
}

const LOSSES: ReadonlySet<string> = new Set(['killed', 'wounded', 'missing', 'captured', 'casualties']);
