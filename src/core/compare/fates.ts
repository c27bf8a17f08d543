import type { StudyName } from '../model/build.ts';
import type { ActClaim, Slot } from '../model/claim.ts';
import type { Ground } from './ground.ts';
import type { Statement } from './statement.ts';
import { forceOf, toldHere } from './told-here.ts';

interface Fate {
  readonly key: string;
  readonly label: string;
}

/** How the act ends a life; the finer the words, the finer the answer. */
function fateOf({ act, manner }: ActClaim): Fate | undefined {
  switch (act) {
    case 'suicide':
      return { key: 'suicide', label: 'killed himself' };
    case 'execute':
      return { key: 'executed', label: 'executed' };
    case 'assassinate':
      return { key: 'assassinated', label: 'assassinated' };
    case 'kill':
      switch (manner) {
        case 'custody':
          return { key: 'died-in-custody', label: 'died in prison or captivity' };
        case 'torture':
          return { key: 'tortured-to-death', label: 'tortured to death' };
        case 'beaten':
          return { key: 'beaten-to-death', label: 'beaten to death' };
        default:
          return { key: 'killed', label: 'killed or died' };
      }
    default:
      return undefined;
  }
}

/** What each end may be told as by those who say less of it: the man beaten to death under questioning died in prison. */
const coarser: Readonly<Record<string, readonly string[]>> = {
  suicide: ['killed'],
  executed: ['killed'],
  assassinated: ['killed'],
  'died-in-custody': ['killed'],
  'tortured-to-death': ['killed', 'died-in-custody'],
  'beaten-to-death': ['killed', 'died-in-custody', 'tortured-to-death'],
};

/** Whether one end is told more coarsely than the other and leaves room for it. */
export const holds = (coarse: string, fine: string): boolean => coarser[fine]?.includes(coarse) === true;

/** The one person who dies: named, not a body or a side. */
function personOf(ground: Ground, slot: Slot | undefined): StudyName | undefined {
  const name = slot?.key === undefined ? undefined : ground.names.get(slot.key);
  return name?.kind === 'person' ? name : undefined;
}

/** Deaths of those of whom nobody says more than that they died: no question. */
const asked = (all: readonly Statement[]): Statement[] => {
  const told = new Set(
    all
      .filter(({ value }) => value.kind === 'category' && value.key !== 'killed')
      .map(({ key }) => key.whose),
  );
  return all.filter(({ key }) => told.has(key.whose));
};

/**
 * How a person came to an end: one point for each person who is told to have died, with the manner of it as far as the words tell one.
 * Only people of the study are asked about; the day of a death is a point of its own.
 */
export function fateStatements(ground: Ground): Statement[] {
  const out: Statement[] = [];
  for (const told of ground.told) {
    const here: { readonly statement: Statement; readonly fate: Fate }[] = [];
    for (const claim of told.read.claims) {
      if (claim.kind !== 'act' || forceOf(claim) !== undefined) continue;
      const fate = fateOf(claim);
      if (fate === undefined) continue;
      const person = personOf(ground, claim.target ?? (claim.act === 'suicide' ? claim.agent : undefined));
      if (person === undefined) continue;
      const statement: Statement = {
        ...toldHere(told, claim, claim.phrase.end > claim.phrase.start ? claim.phrase : claim),
        key: { kind: 'outcome', thing: 'fate', whose: person.key, counting: '-', scope: 'whole event' },
        value: { kind: 'category', key: fate.key, label: fate.label },
        facet: {},
      };
      here.push({ statement, fate });
    }
    // An account that says how he was killed does not say beside it that he was killed.
    const ends = Map.groupBy(here, ({ statement }) => statement.key.whose);
    const manners = new Map(
      [...ends].map(([whose, all]) => [whose, new Set(all.map(({ fate }) => fate.key))]),
    );
    for (const { statement, fate } of here)
      if (![...(manners.get(statement.key.whose) ?? [])].some((other) => holds(fate.key, other)))
        out.push(statement);
  }
  return asked(out);
}
