import type { Account, Edition, Study } from '../model/account.ts';
import type { Point, Reading } from '../model/point.ts';
import { type ClaimPlace, chanceOfFigure } from './claim-ties.ts';

/** An edition as a text of its own, and whose it is: a place in the list of accounts. */
export interface OwnedText {
  readonly account: Account;
  readonly edition: Edition;
  readonly owner: number;
}

/** Every edition of the study, in the order of accounts. */
export const ownedTexts = ({ accounts }: Study): OwnedText[] =>
  accounts.flatMap((account, owner) => account.editions.map((edition) => ({ account, edition, owner })));

/** Chance of hitting a day, and one of a few names or outcomes. */
const CHANCE_OF_DAY = 0.1;
const CHANCE_OF_NAME = 0.4;

function chanceOf({ value }: Reading): number {
  if (value.kind === 'quantity') return chanceOfFigure(value.quantity.lo);
  return value.kind === 'time' ? CHANCE_OF_DAY : CHANCE_OF_NAME;
}

const keyOf = (account: string, edition: string): string => `${account}\n${edition}`;

/** What each text reads at each point; one that gives several readings of the whole there gives none. */
export function pointPlaces(texts: readonly OwnedText[], points: readonly Point[]): ClaimPlace[] {
  const editions = new Map(
    texts.map(({ account, edition }, at) => [keyOf(account.key, edition.label), at] as const),
  );
  return points.map((point) => placeOf(point, editions));
}

/** Of a part: the officers among the dead, the dead of one day. It stands beside the figure of the whole and is no rival of it. */
const ofPart = ({ facet }: Reading): boolean => facet?.subset !== undefined || facet?.scope !== undefined;

function placeOf({ key, readings }: Point, editions: ReadonlyMap<string, number>): ClaimPlace {
  const given = new Int32Array(editions.size).fill(-1);
  const several = new Set<number>();
  readings.forEach((reading, which) => {
    for (const { account, editionLabel, standing } of reading.witnesses) {
      const at = editions.get(keyOf(account, editionLabel));
      if (at === undefined || standing === 'denies') continue;
      const old = given[at] as number;
      if (old !== -1 && old !== which) {
        const [oldIsPart, isPart] = [ofPart(readings[old] as Reading), ofPart(reading)];
        if (oldIsPart === isPart) several.add(at);
        if (isPart) continue;
        if (oldIsPart) several.delete(at);
      }
      given[at] = which;
    }
  });
  for (const at of several) given[at] = -1;
  return {
    readings: given,
    ...(key.kind === 'quantity' ? { side: key.whose } : {}),
    chance: (which) => chanceOf(readings[which] as Reading),
  };
}
