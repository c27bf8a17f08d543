import type { CountRow, FrameRow, FrameWords } from './frame-words.ts';

/**
 * The rows of a language with all their fields in one order. Lists leave out what they do not say, so that their rows have fifty shapes:
 * every verb of a text is asked of some, and things of one shape are looked into much faster.
 */
export const wholeFrames = (frames: FrameWords): FrameWords => ({
  ...frames,
  acts: frames.acts.map(wholeRow),
  counts: frames.counts.map(wholeCount),
});

/** Every field of a row: one that is left out here would be lost without a word. */
type Whole<Row> = { readonly [Field in keyof Required<Row>]: Row[Field] };

const wholeRow = (row: FrameRow): Whole<FrameRow> => ({
  act: row.act,
  manner: row.manner,
  verbs: row.verbs,
  nouns: row.nouns,
  target: row.target,
  agent: row.agent,
  nounTarget: row.nounTarget,
  nounAgent: row.nounAgent,
  comesFrom: row.comesFrom,
  genitiveAgent: row.genitiveAgent,
  needs: row.needs,
  targetHeads: row.targetHeads,
  targetKinds: row.targetKinds,
  agentKinds: row.agentKinds,
  strict: row.strict,
  predicate: row.predicate,
  needsTarget: row.needsTarget,
  voice: row.voice,
  unless: row.unless,
});

const wholeCount = (row: CountRow): Whole<CountRow> => ({
  verbs: row.verbs,
  roles: row.roles,
  things: row.things,
  figure: row.figure,
  whose: row.whose,
  finite: row.finite,
  denied: row.denied,
  reports: row.reports,
  assembles: row.assembles,
  by: row.by,
});
