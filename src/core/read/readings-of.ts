import type { Language } from '../languages/language.ts';
import { readClauses as readBracketClauses } from './bracket/clauses-bracket.ts';
import { readClauses as readCaseClauses } from './case/clauses-case.ts';
import type { SentenceInput, SentenceReading } from './clause.ts';
import { readSentencesCjk } from './han/clauses-cjk.ts';
import { readClauses as readPositionalClauses } from './positional/clauses-positional.ts';
import { readSentences } from './read-sentence.ts';

/** What each of some sentences of a language tells, read by the engine of the language. */
export function readingsOf(
  sentences: readonly SentenceInput[],
  language: Language,
): readonly SentenceReading[] {
  switch (language.clauses) {
    case 'cjk':
      return readSentencesCjk(sentences);
    case 'case':
      return readSentences(sentences, readCaseClauses);
    case 'bracket':
      return readSentences(sentences, readBracketClauses);
    case 'positional':
      return readSentences(sentences, readPositionalClauses);
  }
}
