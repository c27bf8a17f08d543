import type { Tradition } from './tradition.ts';

/** Battle casualties as the armed forces of the United States and, after them, NATO report them. */
export const western: Tradition = {
  key: 'western',
  name: 'Western',
  source:
    'Department of Defense Instruction 1300.18, definitions; United States Marine Corps, Casualty Procedures Manual (1973)',
  categories: [
    {
      key: 'western.kia',
      words: 'killed in action',
      events: ['killed on the spot', 'died while being carried back'],
      counts: 'persons',
    },
    {
      key: 'western.dow',
      words: 'died of wounds',
      events: ['died of wounds in hospital'],
      counts: 'persons',
    },
    {
      key: 'western.mia',
      words: 'missing in action',
      events: ['missing, fate unknown'],
      counts: 'persons',
    },
    { key: 'western.pow', words: 'captured', events: ['captured'], counts: 'persons' },
    {
      // Disease, frost and battle fatigue are no battle casualties.
      key: 'western.wia',
      words: 'wounded in action',
      events: ['wounded and treated', 'lightly wounded, stayed'],
      counts: 'persons',
    },
  ],
  plain: {
    killed: 'western.kia',
    'died-in-hospital': 'western.dow',
    missing: 'western.mia',
    captured: 'western.pow',
    wounded: 'western.wia',
  },
};
