import type { Statement } from './statement.ts';

/** Figures for the whole event by edition, thing, party and rule of counting: for taking totals apart. */
export interface Figures {
  /** The exact figure an edition gives for one role; undefined when it gives none or two. */
  readonly of: (edition: string, thing: string, whose: string, role: string) => number | undefined;
  /** Whether anyone says whose the things are that are counted so; where nobody does, they are those of the event. */
  readonly sided: (thing: string, counting: string) => boolean;
  /** All of it about one thing of one party, as one text: what a remembered comparison of it depends on. */
  readonly about: (thing: string, whose: string) => string;
}

/** Builds the table from the statements about quantities. */
export function figuresOf(statements: readonly Statement[]): Figures {
  const table = new Map<string, number | undefined>();
  const sided = new Set<string>();
  for (const { key, value, facet, account, edition, denied } of statements) {
    if (key.whose !== '-') sided.add(`${key.thing}|${key.counting}`);
    if (value.kind !== 'quantity' || denied || facet.scope !== undefined || facet.subset !== undefined)
      continue;
    const { lo, hi, comparator } = value.quantity;
    if (comparator !== 'eq' || lo !== hi) continue;
    const role = facet.counting ?? key.counting;
    const id = `${account.key} ${edition.label} ${edition.id}|${key.thing}|${key.whose}|${role}`;
    table.set(id, table.has(id) && table.get(id) !== lo ? undefined : lo);
  }
  return {
    of: (edition, thing, whose, role) => table.get(`${edition}|${thing}|${whose}|${role}`),
    sided: (thing, counting) => sided.has(`${thing}|${counting}`),
    about: (thing, whose) =>
      [
        ...[...table]
          .filter(([id]) => id.includes(`|${thing}|${whose}|`))
          .map(([id, value]) => `${id}=${value ?? ''}`),
        ...(whose === '-' ? [...sided].filter((id) => id.startsWith(`${thing}|`)) : []),
      ]
        .sort()
        .join(),
  };
}
