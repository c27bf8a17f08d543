import type { Language } from '../languages/language.ts';
import type { NameMention, TimeMention } from '../model/mention.ts';
import type { Segment } from './segment.ts';

/** What the reader of claims is given: one edition's text, already cut, with its times and names. */
export interface ClaimsInput {
  readonly edition: string;
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly language: Language | undefined;
  readonly times: readonly TimeMention[];
  /** Lengths of time: what stands with one of days is not told of the running day. */
  readonly lengths?: readonly TimeMention[];
  readonly names: readonly NameMention[];
}
