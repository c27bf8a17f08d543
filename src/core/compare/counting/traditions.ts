import type { CountedObject } from '../../model/quantity.ts';
import { coded } from './coded.ts';
import { japanese } from './japanese.ts';
import { machines } from './machines.ts';
import { soviet } from './soviet.ts';
import type { Category, Tradition } from './tradition.ts';
import { western } from './western.ts';

/** Every tradition whose definitions are known; an account of none of them counts by a rule that is not stated. */
export const TRADITIONS: readonly Tradition[] = [soviet, japanese, western, coded, machines];

const byKey = new Map(
  TRADITIONS.flatMap((tradition) =>
    tradition.categories.map((category) => [category.key, { tradition, category }] as const),
  ),
);

/** A category with its tradition; undefined when the key is in no table. */
export const categoryOf = (
  key: string,
): { readonly tradition: Tradition; readonly category: Category } | undefined => byKey.get(key);

const MACHINES: ReadonlySet<CountedObject> = new Set(['tank', 'gun', 'aircraft', 'ship', 'vehicle']);

/** The category that a term names of such things: men are not written off, nor tanks sick; undefined where it names none of them. */
export function categoryFor(key: string, object: CountedObject): ReturnType<typeof categoryOf> {
  const found = categoryOf(key);
  if ((found?.category.counts === 'machines') === MACHINES.has(object)) return found;
  return found?.category.ofMachines === undefined || !MACHINES.has(object)
    ? undefined
    : categoryOf(found.category.ofMachines);
}

/** A tradition by its key. */
export const traditionOf = (key: string): Tradition | undefined =>
  TRADITIONS.find((tradition) => tradition.key === key);
