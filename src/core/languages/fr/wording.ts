import type { WordingWords } from '../wording-words.ts';

/** Loaded words in French accounts. */
export const wording: WordingWords = {
  concepts: {
    'take-place': { mild: ['prendre', 'prit', 'prirent', 'pris|e|es', 'entr*'], approving: ['libér*', 'délivr*', 'repri|s|se|t|rent', 'reconqu*', 'nettoy*'], blaming: ['occup*', 's’empar*', 'annex*', 'envahi*', 'confisqu*', 'accapar*'] },
    war: { mild: ['combat||s', 'bataille||s', 'incident||s', 'conflit||s', 'accrochage||s', 'affrontement||s'], approving: ['défense', 'libération', 'résistance'], blaming: ['agression||s', 'invasion||s', 'provocation||s', 'aventure||s', 'attaque||s'] },
    'border-act': { mild: ['franch*', 'travers*', 'poste||s'], approving: ['assur*', 'défend*', 'protég*'], blaming: ['viol*', 'intrusion||s', 'empiét*', 'incursion||s'] },
    outcome: { mild: ['achev*', 'cessez-le-feu', 'trêve||s', 'armistice||s'], approving: ['victoire||s', 'triomph*', 'succès', 'écras*'], blaming: ['défaite||s', 'échec||s', 'fiasco||s', 'débâcle||s', 'désastre||s', 'déroute||s'] },
    dead: { mild: ['tué||s|e|es', 'mort||s|e|es'], approving: ['tombé||s|e|es', 'sacrifi*', 'martyr*', 'héro*'], blaming: ['assassin*', 'massacr*', 'égorg*', 'extermin*', 'anéanti*'] },
    fighters: { mild: ['troupe||s', 'soldat||s', 'force||s'], approving: ['héros', 'défenseur||s', 'patriote||s', 'libérateur||s'], blaming: ['envahisseur||s', 'agresseur||s', 'intrus', 'bandit||s', 'horde||s', 'terroriste||s', 'militariste||s', 'samouraï||s', 'brigand||s', 'mercenaire||s'] },
  },
  outcomes: {
    victory: ['victoire||s', 'vainqu*', 'triomph*', 'succès', 'gagn*'],
    defeat: ['défaite||s', 'déroute||s', 'vaincu||s', 'battu||s', 'échec||s', 'débâcle||s'],
    draw: ['nul||le', 'match nul'],
    stalemate: ['impasse||s', 'enlis*', 'indécis||e|es', 'statu quo'],
    'cease-fire': ['cessez-le-feu', 'trêve||s', 'armistice||s', 'suspension d’armes'],
    unclear: ['incertain||e', 'obscur||e', 'contesté||e|es', 'controvers*', 'ambigu||ë'],
    withdrawal: ['retrait||s', 'retir*', 'retraite||s', 'repli*', 'évacu*'],
  },
};
