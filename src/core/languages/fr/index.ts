import type { Language } from '../language.ts';
import { attribution } from './attribution.ts';
import { counted } from './counted.ts';
import { frames } from './frames.ts';
import { wholeFrames } from '../whole-frames.ts';
import { hedges } from './hedges.ts';
import { kinds } from './kinds.ts';
import { matter } from './matter.ts';
import { names } from './names.ts';
import { nouns } from './nouns.ts';
import { numbers } from './numbers.ts';
import { places } from './places.ts';
import { segment } from './segment.ts';
import { times } from './times.ts';
import { verbs } from './verbs.ts';
import { wording } from './wording.ts';

/** French. */
export const fr: Language = {
  code: 'fr',
  name: 'French',
  script: 'latin',
  clauses: 'positional',
  segment,
  numbers,
  times,
  counted,
  kinds,
  nouns,
  verbs,
  frames: wholeFrames(frames),
  places,
  names,
  attribution,
  hedges,
  wording,
  matter,
};
