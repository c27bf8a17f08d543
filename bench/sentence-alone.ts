import { languageOf } from '../src/core/languages/index.ts';
import type { ClaimsInput } from '../src/core/read/claims-input.ts';
import { readNames } from '../src/core/read/names/names.ts';
import { segment } from '../src/core/read/segment.ts';
import { readTimes } from '../src/core/read/times.ts';

/** What the reader of claims is given of one sentence alone, as the gold was annotated. */
export function sentenceAlone(text: string, code: string): ClaimsInput {
  const language = languageOf(code);
  const segments = segment(text, [], language?.segment);
  const { times } = readTimes({ edition: 'gold', text, segments, language, code });
  const names = readNames({ edition: 'gold', text, segments, language, times });
  return { edition: 'gold', text, segments, language, times, names };
}
