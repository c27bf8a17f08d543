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

/** A tradition by its key. */
export const traditionOf = (key: string): Tradition | undefined =>
  TRADITIONS.find((tradition) => tradition.key === key);
