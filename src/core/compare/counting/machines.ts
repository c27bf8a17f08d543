import type { Tradition } from './tradition.ts';

/** Tanks and other machines: a vehicle put out of action three times is three in one table and none in another. */
export const machines: Tradition = {
  key: 'machines',
  name: 'technical services',
  source:
    'the heads by which armoured troops report: beyond repair, sent to the rear for repair, mended by the unit; G. F. Krivosheev (ed.), Grif sekretnosti sniat (1993), on losses of arms, counts those beyond repair alone',
  categories: [
    {
      key: 'machines.total-loss',
      words: 'total losses',
      events: ['destroyed or left to the enemy'],
      counts: 'machines',
    },
    {
      key: 'machines.sent-back',
      words: 'sent back for repair',
      events: ['sent back for repair'],
      counts: 'machines',
    },
    {
      key: 'machines.mended',
      words: 'mended on the spot',
      events: ['mended on the spot'],
      counts: 'machines',
    },
    {
      key: 'machines.out-of-action',
      words: 'out of action for any time',
      events: [
        'destroyed or left to the enemy',
        'sent back for repair',
        'mended on the spot',
        'broken down without a hit',
      ],
      counts: 'machines',
    },
  ],
  plain: {},
};
