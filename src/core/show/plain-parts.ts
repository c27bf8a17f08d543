import type { ReportContent } from './report-content.ts';

/** Parts of the report that are sent as they are. */
export const PLAIN_PARTS = [
  'accounts',
  'episodes',
  'timeline',
  'editions',
  'dependence',
  'names',
  'wording',
  'map',
  'numbers',
  'hypotheses',
  'problems',
  'coverage',
  'methods',
] as const satisfies readonly (keyof ReportContent)[];

export type PlainPart = (typeof PLAIN_PARTS)[number];
