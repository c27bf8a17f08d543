import type { Study } from '../model/account.ts';
import type { Alignment } from '../model/episode.ts';
import type { EpisodeWording, WordingUse } from '../model/wording.ts';
import { firstOf, order } from './order.ts';

/**
 * What the accounts of an episode call the same thing, beside each other, where two accounts or more name it and not all with words of one
 * leaning. Accounts that are précis are left out: their words are those of the study. No count is made of who chooses which.
 */
export function episodeWording(
  study: Study,
  uses: readonly WordingUse[],
  { episodes }: Alignment,
): EpisodeWording[] {
  const own = new Set(study.accounts.filter(({ text }) => text !== 'precis').map(({ key }) => key));
  const byPassage = Map.groupBy(
    uses.filter(({ account }) => own.has(account)),
    ({ passage }) => passage,
  );
  return episodes.flatMap(({ id, passages }) => {
    const here = passages.flatMap((passage) => byPassage.get(passage) ?? []);
    const concepts = Map.groupBy(here, ({ concept }) => concept);
    return [...concepts.keys()].sort(order).flatMap((concept): EpisodeWording[] => {
      const found = concepts.get(concept) ?? [];
      const accounts = new Set(found.map(({ account }) => account));
      const leanings = new Set(found.map(({ leaning }) => leaning));
      if (accounts.size < 2 || leanings.size < 2) return [];
      return [
        {
          episode: id,
          concept,
          uses: found.sort((a, b) => firstOf(order(a.account, b.account), a.start - b.start)),
        },
      ];
    });
  });
}
