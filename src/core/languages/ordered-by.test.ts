import { expect, test } from 'vitest';
import { languages } from './index.ts';

test.each(languages.filter(({ frames }) => frames.orderedBy !== undefined))(
  '$code: what leads to who gave the order is a preposition of its verbs',
  ({ frames, verbs }) => {
    expect(frames.orderedBy?.filter((words) => !Object.hasOwn(verbs.prepositions, words))).toEqual([]);
  },
);
