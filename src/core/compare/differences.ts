import type { Account } from '../model/account.ts';
import type { Difference, PointKey } from '../model/point.ts';
import type { Editor } from './editor.ts';
import type { Figures } from './figures.ts';
import type { Links } from './links.ts';
import type { DatedReading } from './readings.ts';
import { sideOf } from './side.ts';
import { typeOf } from './types/type-of.ts';

/** Every pair of readings of a point with its type. A type an editor set stands as he set it. */
export function differencesOf(
  key: PointKey,
  readings: readonly DatedReading[],
  accounts: ReadonlyMap<string, Account>,
  links: Links,
  figures: Figures,
  editor: Editor,
): Difference[] {
  const sides = readings.map(({ reading, since }) => sideOf(reading, since));
  const out: Difference[] = [];
  sides.forEach((a, at) => {
    for (const b of sides.slice(at + 1)) {
      const { type, rule, says, perhaps, also } = typeOf({ key, a, b, links, accounts, figures });
      const set = editor.difference(key, a.reading.label, b.reading.label);
      const retyped = set?.verb.do === 'retype' ? (set.verb.to as Difference['type']) : undefined;
      out.push({
        a: a.reading.id,
        b: b.reading.id,
        type: retyped ?? type,
        rule: retyped === undefined ? rule : 'editor.retyped',
        says: retyped === undefined ? says : `Set by ${set?.by}: ${set?.why}`,
        ...(perhaps === undefined || retyped !== undefined ? {} : { perhaps }),
        also: retyped === undefined ? also : [],
        confirmed: retyped !== undefined,
      });
    }
  });
  return out;
}
