import type { ActClaim } from '../model/claim.ts';
import type { NameMention } from '../model/mention.ts';
import type { Ground, Told } from './ground.ts';
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

/** Treaties and papers of names.yaml in the sentence; who is only cited there is none. */
function papersIn(ground: Ground, { read }: Told, { sentence, attribution }: ActClaim): NameMention[] {
  return read.mentions.filter(
    (mention): mention is NameMention =>
      mention.kind === 'name' &&
      mention.start >= sentence.start &&
      mention.end <= sentence.end &&
      mention.key !== undefined &&
      mention.party === undefined &&
      ground.names.get(mention.key)?.kind === 'other' &&
      !attribution.some(({ start, end }) => mention.start < end && mention.end > start),
  );
}

/**
 * By which instrument the line is drawn or the ground claimed: the treaty or map named in the sentence that tells it. A judgement, since
 * the sides read one instrument otherwise or appeal to another; each is a candidate, for the sentence need not say that it decides.
 */
export function instrumentStatements(ground: Ground): Statement[] {
  const out: Statement[] = [];
  for (const told of ground.told)
    for (const claim of told.read.claims) {
      if (claim.kind !== 'act' || !ABOUT_THE_LINE.has(claim.act) || forceOf(claim) !== undefined) continue;
      for (const { key: paper, start, end, words } of papersIn(ground, told, claim)) {
        const here = toldHere(told, claim, { start, end, words });
        out.push({
          ...here,
          key,
          value: {
            kind: 'name',
            key: paper as string,
            label: ground.names.get(paper as string)?.label ?? words,
          },
          facet: {},
          tier: here.tier === 'precise' ? 'candidate' : here.tier,
          reasons: [
            ...here.reasons,
            {
              rule: 'compare.instrument',
              says: `It is named in the sentence that tells of the line: ${words}.`,
            },
          ],
        });
      }
    }
  return out;
}
