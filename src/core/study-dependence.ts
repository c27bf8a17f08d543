import type { BuildOptions } from './build-options.ts';
import { decisionsOn } from './decide/decisions-on.ts';
import type { Study } from './model/account.ts';
import { asBefore } from './model/as-before.ts';
import type { Decision } from './model/decision.ts';
import type { DependenceEdge } from './model/dependence.ts';
import type { ReadEdition } from './model/passage.ts';
import type { Reuse } from './model/reuse.ts';
import { dependence } from './trace/dependence.ts';
import { misreadWords } from './trace/misread-words.ts';
import { reuseKey, reuseTexts, studyReuse } from './trace/study-reuse.ts';
import { wordEvidence } from './trace/word-evidence.ts';

/** Who follows whom by their words and by what is said of them, as far as it is known before anything is compared; and the words that stand in two texts. */
export function studyDependence(
  unjudged: Study,
  read: readonly ReadEdition[],
  decisions: readonly Decision[],
  { rememberReuse, again }: Required<Pick<BuildOptions, 'rememberReuse' | 'again'>>,
): { readonly reuse: Reuse; readonly edges: readonly DependenceEdge[] } {
  const worded = read.flatMap(({ edition, mentions }) => [edition, mentions]);
  const { reuse, words } = again('reuse', [unjudged, ...worded], () => {
    const texts = reuseTexts(unjudged, read);
    const found = rememberReuse(
      () => reuseKey(unjudged, texts),
      () => studyReuse(unjudged, texts),
    );
    return { reuse: found, words: [...wordEvidence(unjudged, found), ...misreadWords(unjudged, found)] };
  });
  const onEdges = decisionsOn(decisions, ['dependence']);
  const edges = again('dependence', [unjudged, read, words, ...onEdges], () =>
    asBefore(again, 'edges', dependence(unjudged, read, onEdges, words)),
  );
  return { reuse, edges };
}
