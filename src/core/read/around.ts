import type { Language } from '../languages/language.ts';
import type { NameKind } from '../model/mention.ts';
import type { Range, SentenceReading } from './clause.ts';
import type { DocumentLayer } from './document.ts';

/** What says how sure a claim is, beside its own frame or figure. */
export interface Around {
  readonly text: string;
  readonly reading: SentenceReading;
  /** What kind of name stands in a run, where one does. */
  readonly nameIn: (run: Range) => NameKind | undefined;
  /** Whether the language parts words by spaces; the words of the others are closer to one meaning. */
  readonly spaced: boolean;
}

export const aroundOf = (
  text: string,
  reading: SentenceReading,
  layer: DocumentLayer,
  language: Language,
): Around => ({
  text,
  reading,
  nameIn: (run) => layer.nameIn(run),
  spaced: language.clauses !== 'cjk',
});
