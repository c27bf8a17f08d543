import type { TokenGroup } from './claim-tokens.ts';

/** A figure with the side that stands beside it without a verb. */
export interface OwnedFigure {
  readonly figure: TokenGroup;
  readonly whose: TokenGroup;
  /** The verb is that of the figure before: `the Russians lost 400, the Japanese 600`. */
  readonly gapped: boolean;
}
