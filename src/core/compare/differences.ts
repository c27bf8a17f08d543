import type { Account } from '../model/account.ts';
import type { Difference, PointKey } from '../model/point.ts';
import type { Editor } from './editor.ts';
import type { Figures } from './figures.ts';
import type { Links } from './links.ts';
import { pairsOf } from './pairs.ts';
import type { DatedReading } from './readings.ts';
import { markRelabelled } from './relabelled.ts';
import { type Side, sideOf } from './side.ts';
import { typeOf } from './types/type-of.ts';

/** What typing the pairs of a point needs besides its readings. */
interface Asked {
  readonly accounts: ReadonlyMap<string, Account>;
  readonly links: Links;
  readonly figures: Figures;
  readonly editor: Editor;
}

/**
 * The pairs of readings of a point with their types (`pairs.ts` says which), and how many pairs were left out.
 * A type an editor set stands as he set it.
 */
export function differencesOf(
  key: PointKey,
  readings: readonly DatedReading[],
  reference: string,
  { accounts, links, figures, editor }: Asked,
): { differences: Difference[]; leftOut: number } {
  const sides = markRelabelled(
    key,
    readings.map(({ reading, since }) => sideOf(reading, since)),
  );
  const pairs = pairsOf(sides, reference);
  const differences = pairs.map(([x, y]): Difference => {
    const [a, b] = [sides[x] as Side, sides[y] as Side];
    const { type, rule, says, perhaps, also } = typeOf({ key, a, b, links, accounts, figures });
    const set = editor.difference(key, a.reading.label, b.reading.label);
    const retyped = set?.verb.do === 'retype' ? (set.verb.to as Difference['type']) : undefined;
    return {
      a: a.reading.id,
      b: b.reading.id,
      type: retyped ?? type,
      rule: retyped === undefined ? rule : 'editor.retyped',
      says: retyped === undefined ? says : `Set by ${set?.by}: ${set?.why}`,
      ...(perhaps === undefined || retyped !== undefined ? {} : { perhaps }),
      also: retyped === undefined ? also : [],
      confirmed: retyped !== undefined,
    };
  });
  return { differences, leftOut: (sides.length * (sides.length - 1)) / 2 - pairs.length };
}
