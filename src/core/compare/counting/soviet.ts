import type { Tradition } from './tradition.ts';

/** Red Army returns and the Russian official statistics made from them. */
export const soviet: Tradition = {
  key: 'soviet',
  name: 'Soviet and Russian',
  source:
    'G. F. Krivosheev (ed.), Grif sekretnosti sniat (1993) and Rossiia i SSSR v voinakh XX veka (2001), introductions on how losses were counted',
  categories: [
    {
      key: 'soviet.killed',
      words: 'killed, and died while being carried back',
      events: ['killed on the spot', 'died while being carried back'],
      counts: 'persons',
    },
    {
      key: 'soviet.died-in-hospital',
      words: 'died of wounds in hospital',
      events: ['died of wounds in hospital'],
      counts: 'persons',
    },
    {
      key: 'soviet.non-combat',
      words: 'died outside combat, of disease, accident or sentence',
      events: ['died of disease', 'died by accident or sentence'],
      counts: 'persons',
    },
    {
      key: 'soviet.missing',
      words: 'missing and captured',
      events: ['missing, fate unknown', 'captured'],
      counts: 'persons',
    },
    {
      key: 'soviet.irrecoverable',
      words: 'irrecoverable losses',
      events: [
        'killed on the spot',
        'died while being carried back',
        'died of wounds in hospital',
        'died of disease',
        'died by accident or sentence',
        'missing, fate unknown',
        'captured',
      ],
      counts: 'persons',
      roles: ['captured', 'died-in-hospital', 'killed', 'missing'],
      ofMachines: 'machines.total-loss',
    },
    {
      key: 'soviet.wounded',
      words: 'wounded, shell-shocked and burnt',
      events: ['wounded and treated', 'shell-shocked or burnt'],
      counts: 'cases',
    },
    { key: 'soviet.sick', words: 'sick', events: ['sick'], counts: 'cases' },
    {
      key: 'soviet.sanitary',
      words: 'sanitary losses',
      events: ['wounded and treated', 'shell-shocked or burnt', 'frostbitten', 'sick'],
      counts: 'cases',
      roles: ['sick', 'wounded'],
    },
  ],
  plain: {
    killed: 'soviet.killed',
    'died-in-hospital': 'soviet.died-in-hospital',
    missing: 'soviet.missing',
    wounded: 'soviet.wounded',
    sick: 'soviet.sick',
  },
};
