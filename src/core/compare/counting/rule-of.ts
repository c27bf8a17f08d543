import type { CountedRole } from '../../model/quantity.ts';
import { containment } from './containment.ts';
import type { ElementaryEvent } from './tradition.ts';
import { categoryOf, traditionOf } from './traditions.ts';

type Events = ReadonlySet<ElementaryEvent>;

/** What a plain word is sure to count, and all it may count, where nobody says by which rule. */
const plain: Readonly<
  Partial<
    Record<
      CountedRole,
      { readonly least: readonly ElementaryEvent[]; readonly most: readonly ElementaryEvent[] }
    >
  >
> = {
  killed: {
    least: ['killed on the spot', 'died while being carried back'],
    most: [
      'killed on the spot',
      'died while being carried back',
      'died of wounds in hospital',
      'died of disease',
      'died by accident or sentence',
    ],
  },
  'died-in-hospital': {
    least: ['died of wounds in hospital'],
    most: ['died of wounds in hospital', 'died of disease'],
  },
  missing: { least: ['missing, fate unknown'], most: ['missing, fate unknown', 'captured'] },
  captured: { least: ['captured'], most: ['captured'] },
  wounded: {
    least: ['wounded and treated'],
    most: ['wounded and treated', 'lightly wounded, stayed', 'shell-shocked or burnt', 'frostbitten'],
  },
  sick: { least: ['sick'], most: ['sick', 'frostbitten'] },
  lost: {
    least: ['destroyed or left to the enemy'],
    most: ['destroyed or left to the enemy', 'sent back for repair', 'mended on the spot'],
  },
  damaged: {
    least: ['sent back for repair'],
    most: ['sent back for repair', 'mended on the spot', 'broken down without a hit'],
  },
};

/** By which rule a figure counts. */
export interface CountingRule {
  /** Key of the tradition; undefined when nobody states one. */
  readonly tradition: string | undefined;
  /** What it is sure to count, and all it may count; the same where the rule is known. */
  readonly least: Events;
  readonly most: Events;
  /** In plain words. */
  readonly words: string;
  readonly counts: 'persons' | 'cases' | 'machines' | undefined;
}

/** Category keys of roles told by an account that counts by a tradition, joined by `+`; undefined when the table lacks one. */
export function categoriesOf(tradition: string, roles: readonly string[]): string | undefined {
  const table = traditionOf(tradition)?.plain ?? {};
  const keys = roles.map((role) => table[role]);
  return keys.length === 0 || keys.includes(undefined) ? undefined : keys.join('+');
}

/** Rule of a figure from category keys joined by `+`. */
export function statedRule(keys: string): CountingRule | undefined {
  const found = keys.split('+').flatMap((key) => categoryOf(key) ?? []);
  const [first] = found;
  if (first === undefined) return undefined;
  const events = new Set(found.flatMap(({ category }) => category.events));
  return {
    tradition: first.tradition.key,
    least: events,
    most: events,
    words: `${found.map(({ category }) => category.words).join(', ')}, by the ${first.tradition.name} rule`,
    counts: found.every(({ category }) => category.counts === first.category.counts)
      ? first.category.counts
      : undefined,
  };
}

/** Rule of a figure of which only the plain words are told; undefined when one of them says too little. */
export function plainRule(roles: readonly string[], words: string): CountingRule | undefined {
  const sets = roles.map((role) => plain[role as CountedRole]);
  if (sets.includes(undefined)) return undefined;
  return {
    tradition: undefined,
    least: new Set(sets.flatMap((set) => set?.least ?? [])),
    most: new Set(sets.flatMap((set) => set?.most ?? [])),
    words,
    counts: undefined,
  };
}

/** Whether one rule is sure to count all that the other may count. */
export const surelyHolds = (one: CountingRule, two: CountingRule): boolean => {
  const found = containment(one.least, two.most);
  return found === 'holds' || found === 'equal';
};
