import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldSentence } from './claims-score.ts';
import { studiedSentences } from './studied-sentences.ts';

/** Half A of the gold. */
export const gold = join(import.meta.dirname, '..', '..', 'shared', 'corpora', 'claims');
/** Own sentences, composed and annotated by people who had not seen the rules, and frozen before the first run. */
export const fresh = join(import.meta.dirname, 'fresh');
/** A second set of the same kind, made after the rules had been developed on others; studied since, after it had been measured (docs/accuracy.md). */
export const freshAgain = join(import.meta.dirname, 'fresh-2');
/** A third set of the same kind, made after the second was studied; every other sentence of it, the first, third and so on, is never studied. */
export const freshThird = join(import.meta.dirname, 'fresh-3');
/** A fourth set of the same kind, made after the third had been measured; of it too every other sentence is never studied. */
export const freshFourth = join(import.meta.dirname, 'fresh-4');
/** Own sentences for development, annotated before the first run on them and studied since. */
export const studied = join(import.meta.dirname, 'studied');

export const ALL = ['en', 'ru', 'uk', 'pl', 'de', 'fr', 'ja', 'zh'];

/**
 * Languages of the fresh sentences of which the errors of one half were not studied: of the first, third and so on, which `--even` takes. Of
 * Russian all were studied, and of Ukrainian the errors of all were printed once by a fault of `--odd`.
 */
export const UNSTUDIED = ['en', 'pl', 'de', 'fr', 'ja', 'zh'];

/** The annotated sentences of a language in a folder, as JSON or in the lines of `studied-sentences.ts`. */
export function goldOf(folder: string, code: string): readonly GoldSentence[] | undefined {
  const json = join(folder, `${code}.json`);
  if (existsSync(json))
    return (JSON.parse(readFileSync(json, 'utf8')) as { sentences: GoldSentence[] }).sentences;
  const lines = join(folder, `${code}.txt`);
  return existsSync(lines) ? studiedSentences(code, readFileSync(lines, 'utf8')) : undefined;
}
