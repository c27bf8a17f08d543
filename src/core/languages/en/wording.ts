import type { WordingWords } from '../wording-words.ts';

/** Loaded words in English accounts. */
export const wording: WordingWords = {
  concepts: {
    'take-place': { mild: ['take', 'took', 'taken', 'enter', 'entered'], approving: ['liberat*', 'recover*', 'restor*', 'clear|ed'], blaming: ['occup*', 'seiz*', 'grab*', 'annex*', 'invad*'] },
    war: { mild: ['fighting', 'battle|| s', 'incident|| s', 'conflict|| s', 'clash||es'], approving: ['defence', 'defense', 'liberation'], blaming: ['aggression', 'invasion', 'provocation||s', 'adventure', 'attack||s'] },
    'border-act': { mild: ['cross|ed', 'post|ed', 'entered'], approving: ['secured', 'defended', 'protected'], blaming: ['violat*', 'intru*', 'trespass*', 'encroach*'] },
    outcome: { mild: ['ended', 'cease-fire', 'truce', 'armistice'], approving: ['victor*', 'triumph*', 'success*', 'routed', 'crush*'], blaming: ['defeat*', 'failure', 'fiasco', 'debacle', 'disaster'] },
    dead: { mild: ['killed', 'died', 'dead'], approving: ['fell', 'fallen', 'sacrificed', 'martyr*', 'heroic*'], blaming: ['murder*', 'massacre*', 'slaughter*', 'butcher*', 'annihilat*'] },
    fighters: { mild: ['troops', 'soldiers', 'forces'], approving: ['heroes', 'defenders', 'patriots'], blaming: ['invaders', 'aggressors', 'intruders', 'bandits', 'hordes', 'terrorists', 'militarists', 'samurai', 'bolsheviks'] },
  },
  outcomes: {
    victory: ['victor*', 'won', 'triumph*', 'success*'],
    defeat: ['defeat*', 'lost', 'rout*', 'beaten', 'failure'],
    draw: ['draw', 'drawn', 'tie'],
    stalemate: ['stalemate', 'deadlock', 'impasse', 'inconclusive', 'indecisive'],
    'cease-fire': ['cease-fire', 'ceasefire', 'cease fire', 'truce', 'armistice'],
    unclear: ['unclear', 'undecided', 'disputed', 'ambiguous', 'open'],
    withdrawal: ['withdraw*', 'withdrew', 'retreat*', 'pull|ed back', 'evacuat*'],
  },
};
