import type { Language } from '../language.ts';
import { attribution } from './attribution.ts';
import { conjugation } from './conjugation.ts';
import { counted } from './counted.ts';
import { caseSyntax } from './case-syntax.ts';
import { declension } from './declension.ts';
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

/** Russian. */
export const ru: Language = {
  code: 'ru',
  name: 'Russian',
  script: 'cyrillic',
  clauses: 'case',
  segment,
  numbers,
  times,
  counted,
  kinds,
  nouns,
  verbs,
  frames: wholeFrames(frames),
  caseSyntax,
  declension,
  conjugation,
  places,
  names,
  attribution,
  hedges,
  wording,
  matter,
};
