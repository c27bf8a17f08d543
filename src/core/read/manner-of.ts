import type { FrameRow } from '../languages/frame-words.ts';
import type { Manner } from '../model/claim.ts';

/** The narrower kind of an act by the row that tells it, as a part of a frame. */
export const mannerOf = ({ manner }: FrameRow): { readonly manner?: Manner } =>
  manner === undefined ? {} : { manner };
