import { findIn } from '../decide/edition-anchor.ts';
import type { Anchor, Decision } from '../model/decision.ts';
import type { ReadEdition } from '../model/passage.ts';
import type { Anchors } from './anchors.ts';

/** What people said of pairs of passages, by their places in the list of anchors (smaller first). */
export interface Constraints {
  get(a: number, b: number): 'together' | 'apart' | undefined;
  readonly together: readonly (readonly [number, number])[];
  readonly apart: readonly (readonly [number, number])[];
}

/** Links and splits of the journal, found again by their words; the last decision on a pair holds. */
export function constraintsOf(
  decisions: readonly Decision[],
  anchors: readonly Anchors[],
  read: readonly ReadEdition[],
): Constraints {
  const said = new Map<string, 'together' | 'apart'>();
  const latest = new Map(read.map(({ edition }) => [edition.account, edition] as const));
  const passageAt = (anchor: Anchor): number => {
    const edition = latest.get(anchor.account);
    if (edition === undefined) return -1;
    const found = findIn(edition, anchor);
    if (found.anchoring === 'lost') return -1;
    return anchors.findIndex(
      ({ account, passage }) =>
        account === anchor.account && passage.start < found.end && found.start < passage.end,
    );
  };
  for (const { handle, verb } of decisions) {
    if (handle.on !== 'link' || (verb.do !== 'link' && verb.do !== 'unlink')) continue;
    const a = passageAt(handle.a);
    const b = passageAt(handle.b);
    if (a < 0 || b < 0 || a === b) continue;
    said.set(a < b ? `${a}|${b}` : `${b}|${a}`, verb.do === 'link' ? 'together' : 'apart');
  }
  const pairs = (wanted: 'together' | 'apart'): [number, number][] =>
    [...said.entries()]
      .filter(([, what]) => what === wanted)
      .map(([pair]) => pair.split('|').map(Number) as [number, number]);
  if (said.size === 0) return { get: () => undefined, together: [], apart: [] };
  return {
    get: (a, b) => said.get(a < b ? `${a}|${b}` : `${b}|${a}`),
    together: pairs('together'),
    apart: pairs('apart'),
  };
}
