import type { Tradition } from './tradition.ts';

/** Data sets in which coders, not armies, decide what a death in battle is. */
export const coded: Tradition = {
  key: 'coded',
  name: 'coded data sets',
  source:
    'Correlates of War, codebook of war data (deaths in battle, of wounds and of disease in the theatre); Uppsala Conflict Data Program, battle-related deaths codebook',
  categories: [
    {
      key: 'coded.battle-deaths',
      words: 'deaths in battle and of its wounds',
      events: ['killed on the spot', 'died while being carried back', 'died of wounds in hospital'],
      counts: 'persons',
    },
    {
      key: 'coded.war-deaths',
      words: 'deaths of fighters in the theatre, disease included',
      events: [
        'killed on the spot',
        'died while being carried back',
        'died of wounds in hospital',
        'died of disease',
      ],
      counts: 'persons',
    },
  ],
  plain: { killed: 'coded.battle-deaths' },
};
