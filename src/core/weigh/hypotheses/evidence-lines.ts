import type { Account, Study } from '../../model/account.ts';
import type { HypothesisEvidence } from '../../model/hypothesis.ts';
import type { Point, Witness } from '../../model/point.ts';
import { type Descent, type SeparateLine, separateLines } from '../../model/separate-lines.ts';

/** Witnesses of all points by edition. */
export function witnessesByEdition(points: readonly Point[]): ReadonlyMap<string, readonly Witness[]> {
  const all = new Map<string, Witness[]>();
  for (const { readings } of points)
    for (const { witnesses } of readings)
      for (const witness of witnesses) {
        const list = all.get(witness.edition) ?? [];
        all.set(witness.edition, list);
        list.push(witness);
      }
  return all;
}

/** An account as a witness of words that hold no claim. */
const bare = (
  { key, edition, editionLabel, span }: HypothesisEvidence & { readonly key: string },
  account: Account | undefined,
  follows: boolean,
): Witness => ({
  account: account?.key ?? key,
  edition,
  editionLabel,
  current: true,
  standing: 'states',
  claim: '',
  span,
  sentence: span,
  attribution: [],
  modality: 'act',
  tier: 'precise',
  reasons: [],
  dependence: follows
    ? 'follows'
    : account?.kind === 'record' || account?.speaksFor !== undefined
      ? 'separate'
      : 'origin unknown',
});

/**
 * The separate lines behind some evidence: by the claims that its words hold, so that what is passed on from an authority or a note goes back
 * to that, and by the account alone where they hold none. Words of an older edition, and words that deny, are evidence as well.
 */
export function evidenceLines(
  evidence: readonly HypothesisEvidence[],
  study: Pick<Study, 'accounts'>,
  witnesses: ReadonlyMap<string, readonly Witness[]>,
  descent: Descent,
): SeparateLine[] {
  const all = evidence.flatMap((one): Witness[] => {
    const { start, end } = one.span;
    const said = (witnesses.get(one.edition) ?? []).filter(
      ({ account, sentence }) => account === one.account && sentence.start < end && start < sentence.end,
    );
    if (said.length > 0) return said.map((witness) => ({ ...witness, current: true, standing: 'states' }));
    const account = study.accounts.find(({ key }) => key === one.account);
    return [bare(one, account, descent.direct(one.account).length > 0)];
  });
  return separateLines(all, study, descent);
}
