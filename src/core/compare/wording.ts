import type { Study } from '../model/account.ts';
import type { Alignment } from '../model/episode.ts';
import type { ReadEdition } from '../model/passage.ts';
import type { EpisodeWording, WordingUse } from '../model/wording.ts';
import { firstOf, order } from './order.ts';

/**
 * What the accounts of an episode call the same thing, beside each other, where two accounts or more name it and not all with words of one
 * leaning. Accounts that are précis are left out: their words are those of the study. No count is made of who chooses which. `usesIn` finds the
 * words of one edition; of each account the latest is asked.
 */
export function episodeWording(
  study: Study,
  read: readonly ReadEdition[],
  usesIn: (read: ReadEdition) => WordingUse[],
  { episodes }: Alignment,
): EpisodeWording[] {
  const own = new Set(study.accounts.filter(({ text }) => text !== 'precis').map(({ key }) => key));
  const latest = new Map(read.map((one) => [one.edition.account, one] as const));
  const byPassage = Map.groupBy(
    [...latest.values()].filter(({ edition }) => own.has(edition.account)).flatMap(usesIn),
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
