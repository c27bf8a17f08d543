import type { Anchor } from '../model/decision.ts';

/** Neighbouring text kept on each side, in code units. */
const AROUND = 32;

/** The anchor of a span of an account's text. */
export const makeAnchor = (account: string, text: string, start: number, end: number): Anchor => ({
  account,
  quote: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - AROUND), start),
  suffix: text.slice(end, end + AROUND),
  start,
});
