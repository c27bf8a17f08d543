import { spanOf } from '../model/span.ts';
import type { Ground } from './ground.ts';
import { papersOf, speakersOf } from './papers.ts';
import { isOfGround } from './sides-of-ground.ts';
import type { Statement } from './statement.ts';
import { forceOf, toldHere } from './told-here.ts';

/** Acts about where a line runs and whose the ground is. */
const ABOUT_THE_LINE: ReadonlySet<string> = new Set(['delimit', 'claim_land', 'belong']);

const key = {
  kind: 'judgement',
  thing: 'border-instrument',
  whose: '-',
  counting: '-',
  scope: 'whole event',
} as const;

/**
 * By which instrument the line is drawn or the ground claimed: the treaty or map named in the sentence that tells it, by its name or by its
 * year alone; where a sentence appeals to several, all of them together. A judgement, since the sides read one instrument otherwise or
 * appeal to another; each is a candidate, for the sentence need not say that it decides.
 */
export function instrumentStatements(ground: Ground): Statement[] {
  const out: Statement[] = [];
  for (const told of ground.told)
    for (const claim of told.read.claims) {
      if (claim.kind !== 'act' || !ABOUT_THE_LINE.has(claim.act) || forceOf(claim) !== undefined) continue;
      if (!isOfGround(ground, claim)) continue;
      const papers = papersOf(ground, told, claim);
      const [one] = papers;
      const last = papers.at(-1);
      if (one === undefined || last === undefined) continue;
      const here = toldHere(told, claim, spanOf(told.edition.text, one.start, last.end));
      out.push({
        ...here,
        attribution: speakersOf(claim, papers),
        key,
        value: {
          kind: 'name',
          key: [...new Set(papers.map((paper) => paper.key))].join('+'),
          label: [...new Set(papers.map(({ label }) => label))].join(' and '),
        },
        facet: {},
        tier: here.tier === 'precise' ? 'candidate' : here.tier,
        reasons: [
          ...here.reasons,
          ...papers.map(({ because }) => ({ rule: 'compare.instrument', says: because })),
        ],
      });
    }
  return out;
}
