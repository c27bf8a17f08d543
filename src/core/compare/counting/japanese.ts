import type { Tradition } from './tradition.ts';

/** Returns of the Imperial Army by its own heads. */
export const japanese: Tradition = {
  key: 'japanese',
  name: 'Japanese',
  source:
    'the heads 戦死, 戦傷死, 戦病死, 戦傷, 戦病, 生死不明 of the Imperial Army’s returns of losses, as the volumes of the Senshi sōsho print them',
  categories: [
    {
      key: 'japanese.killed',
      words: 'killed in battle (戦死)',
      events: ['killed on the spot', 'died while being carried back'],
      counts: 'persons',
    },
    {
      key: 'japanese.died-of-wounds',
      words: 'died of wounds (戦傷死)',
      events: ['died of wounds in hospital'],
      counts: 'persons',
    },
    {
      key: 'japanese.died-of-disease',
      words: 'died of disease in the field (戦病死)',
      events: ['died of disease'],
      counts: 'persons',
    },
    {
      key: 'japanese.wounded',
      words: 'wounded in battle (戦傷)',
      events: ['wounded and treated', 'lightly wounded, stayed', 'shell-shocked or burnt'],
      counts: 'persons',
    },
    {
      key: 'japanese.sick',
      words: 'sick in the field (戦病)',
      events: ['sick', 'frostbitten'],
      counts: 'persons',
    },
    {
      key: 'japanese.unknown-fate',
      words: 'life or death unknown (生死不明)',
      events: ['missing, fate unknown', 'captured'],
      counts: 'persons',
    },
  ],
  plain: {
    killed: 'japanese.killed',
    'died-in-hospital': 'japanese.died-of-wounds',
    wounded: 'japanese.wounded',
    sick: 'japanese.sick',
    missing: 'japanese.unknown-fate',
  },
};
