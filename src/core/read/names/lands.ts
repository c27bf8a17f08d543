import type { NameMention } from '../../model/mention.ts';
import type { NameIndex } from './name-index.ts';
import type { StatesTold } from './states-told.ts';

/** A region or people that in some years had a state of its own, and whose it was in the others; undefined of ground that was nobody's own. */
interface Land {
  readonly code: string;
  readonly state: string;
  readonly from: number;
  readonly to: number;
  readonly else: string | undefined;
}

/** Manchuria and the Manchus, who had a state from 1932 to 1945. */
const lands: readonly Land[] = [
  { code: 'MANCHURIA', state: 'MCK', from: 1932, to: 1945, else: undefined },
  { code: 'MANCHU', state: 'MCK', from: 1932, to: 1945, else: 'QING' },
];

/**
 * Codes of lands to the state they were in the years the accounts tell of; to undefined where they were ground alone. Without years the state is meant
 * where the accounts tell of it by its own name. The study's settings come first: a code they give a party of its own stays.
 */
export function stateOfLand(
  { met, year }: StatesTold,
  index: Pick<NameIndex, 'partyOf'>,
): ReadonlyMap<string, string | undefined> {
  return new Map(
    lands
      .filter(({ code }) => met.has(code) && index.partyOf(code) === code)
      .map((land) => {
        const inTime = year === undefined ? met.has(land.state) : year >= land.from && year <= land.to;
        return [land.code, inTime ? land.state : land.else] as const;
      }),
  );
}

/** A region that was no state in the years told of, as the place it is. */
export function asGround({ party, ...mention }: NameMention): NameMention {
  return {
    ...mention,
    nameKind: 'place',
    key: `~${(party ?? '').toLowerCase()}`,
    reasons: [...mention.reasons, { rule: 'names.region', says: 'a region, and no state in these years' }],
  };
}
