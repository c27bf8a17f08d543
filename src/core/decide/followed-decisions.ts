import type { Decision } from '../model/decision.ts';
import { withOpenQuestions } from './contrary.ts';
import { stillStanding } from './standing.ts';

/** The decisions a build follows: those that still stand, without those that others contradict. */
export const followedDecisions = (all: readonly Decision[]): readonly Decision[] =>
  withOpenQuestions(stillStanding(all));
