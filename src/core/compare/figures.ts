import { type Again, anew } from '../model/again.ts';
import { asBefore } from '../model/as-before.ts';
import { isNoSoldier } from '../model/civilians.ts';
import { CROWD } from '../model/unnamed-sides.ts';
import type { Statement } from './statement.ts';

/** Figures for the whole event by edition, thing, party and rule of counting: for taking totals apart. */
export interface Figures {
  /** The exact figure an edition gives for one role; undefined when it gives none or two. */
  readonly of: (edition: string, thing: string, whose: string, role: string) => number | undefined;
  /** Whether anyone says whose the things are that are counted so; where nobody does, they are those of the event. */
  readonly sided: (thing: string, counting: string) => boolean;
  /** Whether an account tells of a crowd, or of women, children or others who did not fight: then people are asked for and not men. */
  readonly civilians: boolean;
  /** Whether the event is a war of many fights (`part-by-episode.ts`): then what is told of two days far apart may be two acts. */
  readonly manyFights: boolean;
  /** All of it about one thing of one party, as one text: what a remembered comparison of it depends on. */
  readonly about: (thing: string, whose: string) => string;
}

/** Builds the table from the statements about quantities; the one of before where it says the same. */
export function figuresOf(
  statements: readonly Statement[],
  manyFights: boolean,
  again: Again = anew,
): Figures {
  const table = new Map<string, number | undefined>();
  const sided = new Set<string>();
  let civilians = false;
  for (const { key, value, facet, account, edition, denied } of statements) {
    civilians ||= key.kind === 'quantity' && (key.whose === CROWD || isNoSoldier(facet.subset));
    if (key.whose !== '-') sided.add(`${key.thing}|${key.counting}`);
    if (value.kind !== 'quantity' || denied || facet.scope !== undefined || facet.subset !== undefined)
      continue;
    const { lo, hi, comparator } = value.quantity;
    if (comparator !== 'eq' || lo !== hi) continue;
    const role = facet.counting ?? key.counting;
    const id = `${account.key} ${edition.label} ${edition.id}|${key.thing}|${key.whose}|${role}`;
    table.set(id, table.has(id) && table.get(id) !== lo ? undefined : lo);
  }
  const told = asBefore(again, 'figures told', [[...table], [...sided], civilians, manyFights]);
  return again('figures', [told], () => askable(table, sided, civilians, manyFights));
}

function askable(
  table: ReadonlyMap<string, number | undefined>,
  sided: ReadonlySet<string>,
  civilians: boolean,
  manyFights: boolean,
): Figures {
  // Hundreds of points ask for a few things of a few parties.
  const texts = new Map<string, string>();
  const textOf = (thing: string, whose: string): string =>
    [
      ...[...table]
        .filter(([id]) => id.includes(`|${thing}|${whose}|`))
        .map(([id, value]) => `${id}=${value ?? ''}`),
      ...(manyFights ? ['many fights'] : []),
      ...(whose === '-' ? [...sided].filter((id) => id.startsWith(`${thing}|`)) : []),
    ]
      .sort()
      .join();
  return {
    of: (edition, thing, whose, role) => table.get(`${edition}|${thing}|${whose}|${role}`),
    civilians,
    manyFights,
    sided: (thing, counting) => sided.has(`${thing}|${counting}`),
    about: (thing, whose) => {
      const key = `${thing}|${whose}`;
      const text = texts.get(key) ?? textOf(thing, whose);
      texts.set(key, text);
      return text;
    },
  };
}
