import type { Claim } from '../model/claim.ts';
import type { ReadEdition } from '../model/passage.ts';

/** What a claim says, as far as two accounts can share it: a figure, or an act with its day. */
function contentOf(claim: Claim): string | undefined {
  if (claim.kind === 'quantity')
    return claim.value.lo > 9 ? `${claim.value.lo}..${claim.value.hi}` : undefined;
  const day = claim.when?.value;
  return day?.earliest === undefined || day.precision !== 'day'
    ? undefined
    : `${claim.act} ${day.earliest}..${day.latest}`;
}

/**
 * Whether what one account ascribes in some words stands in the account it is ascribed to. A name alone does not say
 * which of a person's writings was used.
 */
export function holdsWhatIsAscribed(
  read: readonly ReadEdition[],
  from: string,
  words: { readonly start: number; readonly end: number; readonly edition: string },
  to: string,
): boolean {
  const ascribed = new Set<string>();
  for (const { edition, claims } of read) {
    if (edition.account !== from || edition.id !== words.edition) continue;
    for (const claim of claims) {
      const content = contentOf(claim);
      if (content === undefined) continue;
      if (claim.attribution.some(({ start, end }) => start < words.end && words.start < end))
        ascribed.add(content);
    }
  }
  return read.some(
    ({ edition, claims }) =>
      edition.account === to && claims.some((claim) => ascribed.has(contentOf(claim) ?? '')),
  );
}
