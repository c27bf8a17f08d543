import type { Claim } from '../model/claim.ts';
import { quantityLabel } from './label.ts';
import type { Statement } from './statement.ts';

/** A figure below this share of the greatest one beside it may be a part of it and not another count of the same. */
export const PART = 2 / 3;

/** The question a figure answers, with the edition that tells it. */
export const placeOf = ({ account, edition, key, facet }: Statement): string =>
  [account.key, edition.id, key.thing, key.whose, key.counting, key.scope, facet.counting, facet.force].join(
    '|',
  );

/** Told in the account's own voice for the whole event: what it says by others may be another count. */
export const isOwn = ({ attribution, denied, facet, noted, value }: Statement): boolean =>
  attribution.length === 0 &&
  !denied &&
  noted === undefined &&
  facet.scope === undefined &&
  facet.subset === undefined &&
  value.kind === 'quantity';

/**
 * Marks the smaller figures that one account gives in its own voice, of men of no said side, beside a greater one: the dead at one gate beside
 * the dead of the day. It tells both, so they do not answer one question, and no other account's total may be set against them. Two figures
 * of one side's men are left to stand against each other, unless one sentence tells both: 65,000 captured and 35,000 interned.
 */
export function markOwnParts(
  statements: readonly Statement[],
  claimOf: (statement: Statement) => Claim | undefined,
): Statement[] {
  // Our dead are no part of the enemy's.
  const askedOf = (statement: Statement): string => {
    const claim = claimOf(statement);
    const voice = claim?.kind === 'quantity' ? claim.whose?.voice : undefined;
    return `${placeOf(statement)}|${voice ?? '-'}`;
  };
  const greatest = new Map<string, Statement>();
  const sizeOf = ({ value }: Statement): number => (value.kind === 'quantity' ? value.quantity.lo : 0);
  for (const statement of statements) {
    if (!isOwn(statement)) continue;
    const place = askedOf(statement);
    const known = greatest.get(place);
    if (known === undefined || sizeOf(statement) > sizeOf(known)) greatest.set(place, statement);
  }
  return statements.map((statement) => {
    const total = isOwn(statement) ? greatest.get(askedOf(statement)) : undefined;
    if (
      total?.value.kind !== 'quantity' ||
      statement.value.kind !== 'quantity' ||
      (statement.key.whose !== '-' && statement.sentence.start !== total.sentence.start) ||
      statement.value.quantity.hi >= total.value.quantity.lo * PART
    )
      return statement;
    const subset = `told beside ${quantityLabel(total.value.quantity)}`;
    return {
      ...statement,
      facet: { ...statement.facet, subset },
      reasons: [
        ...statement.reasons,
        {
          rule: 'compare.own-part',
          says: `The account itself tells a greater figure (${total.span.words}); this one is taken for a part of it.`,
        },
      ],
    };
  });
}
