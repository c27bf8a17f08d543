import { listedAct } from '../src/core/exports/listed-words.ts';
import type { Claim } from '../src/core/model/claim.ts';
import { termsOfAct } from '../src/core/read/act-terms.ts';
import { aroundOf } from '../src/core/read/around.ts';
import { readClaims } from '../src/core/read/claims.ts';
import { DocumentLayer } from '../src/core/read/document.ts';
import { termsOfFigure } from '../src/core/read/figure-terms.ts';
import { readingsOf } from '../src/core/read/readings-of.ts';
import type { ActTerm, FigureTerm } from '../src/core/read/tier-weights.ts';
import { WEIGHED } from '../src/core/read/tiers.ts';
import { type GoldSentence, scoreSentence } from './claims-score.ts';
import { sentenceAlone } from './sentence-alone.ts';

/** One claim read from a sentence of the gold, with what its tier hangs on. */
export interface TierClaim {
  readonly kind: Claim['kind'];
  readonly code: string;
  readonly sentence: string;
  /** Absent of an act that the published list does not have: it is neither right nor wrong, and one of all claims. */
  readonly right?: boolean;
  /** What is weighed; absent where the tier hangs on other things. */
  readonly terms?: readonly (ActTerm | FigureTerm)[];
  readonly precise: boolean;
}

/** The claims of one sentence read alone. */
export function tierClaims(gold: GoldSentence, code: string, folder: string): TierClaim[] {
  const input = sentenceAlone(gold.text, code);
  const { text, segments, language, times, names } = input;
  if (language === undefined) return [];
  const { claims } = readClaims(input);
  const layer = new DocumentLayer(input);
  const arounds = readingsOf(
    segments.map((one) => ({
      text,
      segment: one,
      language,
      times: times.filter(({ start, end }) => start < one.end && end > one.start),
      names: names.filter(({ start, end }) => start < one.end && end > one.start),
    })),
    language,
  ).map((reading) => aroundOf(text, reading, layer, language));
  const termsOf = (claim: Claim): TierClaim['terms'] => {
    const is = ({ start, end }: { start: number; end: number }): boolean =>
      start === claim.start && end === claim.end;
    for (const around of arounds) {
      const { reading } = around;
      if (claim.kind === 'quantity') {
        const figure = reading.figures.find(is);
        if (figure !== undefined) return termsOfFigure(figure, claim.whose, around);
      } else {
        const told = reading.frames.filter(({ trigger }) => is(trigger));
        const frame = told.find(({ act }) => act === claim.act) ?? told[0];
        if (frame !== undefined) return termsOfAct(frame, claim.agent, claim.target, around);
      }
    }
    return undefined;
  };
  const verdicts = new Map(
    scoreSentence(gold, claims).judged.flatMap(({ claim, right }) =>
      claim === undefined ? [] : [[claim, right] as const],
    ),
  );
  return claims.map((claim): TierClaim => {
    const isWeighed = claim.tier === 'precise' || claim.reasons.some(({ rule }) => rule === WEIGHED);
    const listed = claim.kind === 'quantity' || listedAct(claim.act) !== undefined;
    const right = listed ? (verdicts.get(claim) ?? false) : undefined;
    const terms = isWeighed ? termsOf(claim) : undefined;
    return {
      kind: claim.kind,
      code,
      sentence: `${folder} ${gold.id}`,
      ...(right === undefined ? {} : { right }),
      ...(terms === undefined ? {} : { terms }),
      precise: claim.tier === 'precise',
    };
  });
}
