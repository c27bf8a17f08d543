import type { WordingWords } from '../wording-words.ts';

/** Loaded words in German accounts. */
export const wording: WordingWords = {
  concepts: {
    'take-place': { mild: ['einnahm*', 'eingenommen', 'einnehm*', 'nahm', 'nahmen', 'genommen'], approving: ['befrei*', 'zuruckgewonn*', 'zuruckerober*', 'gesauber*', 'sauber*'], blaming: ['besetz*', 'okkup*', 'annekt*', 'geraubt', 'uberfiel*', 'uberfall*'] },
    war: { mild: ['kampf*', 'kampfe', 'gefecht*', 'zwischenfall*', 'zwischenfalle*', 'konflikt*', 'zusammenstoss*', 'schlacht', 'schlachten'], approving: ['verteidigung*', 'befreiung*', 'abwehr*', 'freiheitskampf*'], blaming: ['aggression*', 'uberfall*', 'invasion*', 'provokation*', 'abenteuer*', 'angriffskrieg*', 'raubzug*'] },
    'border-act': { mild: ['uberschritt*', 'uberschreit*', 'uberquer*', 'betrat*', 'betreten'], approving: ['sicher|te|ten', 'gesichert', 'schutz|te|ten', 'geschutzt', 'verteidigt*'], blaming: ['verletz*', 'drang', 'drangen', 'eingedrungen', 'eindring*', 'grenzverletz*', 'ubergriff*'] },
    outcome: { mild: ['endete*', 'beendet*', 'waffenstillstand*', 'waffenruhe', 'feuerpause'], approving: ['sieg*', 'triumph*', 'erfolg*', 'ruhm*', 'zerschlag*', 'zerschlug*'], blaming: ['niederlage*', 'debakel*', 'fiasko*', 'katastroph*', 'misserfolg*', 'desaster*'] },
    dead: { mild: ['getotet*', 'starb*', 'gestorben*', 'tote|n|r', 'umgekommen*'], approving: ['gefallen*', 'fiel', 'fielen', 'heldentod*', 'geopfert*', 'held|en', 'martyrer*'], blaming: ['ermord*', 'gemeuchelt*', 'massak*', 'abgeschlacht*', 'niedergemetzel*', 'hingemetzel*', 'vernichtet*'] },
    fighters: { mild: ['truppen', 'soldat*', 'streitkraft*', 'verband*'], approving: ['held|en', 'verteidiger*', 'patriot*', 'freiheitskampfer*'], blaming: ['eindringling*', 'aggressor*', 'bandit*', 'horde*', 'terrorist*', 'militarist*', 'samurai*', 'bolschewist*', 'besatzer*', 'invasor*', 'soldateska'] },
  },
  outcomes: {
    victory: ['sieg*', 'gewann*', 'gewonnen', 'triumph*', 'erfolgreich*'],
    defeat: ['niederlage*', 'geschlagen', 'besiegt*', 'unterlag*', 'unterlegen', 'misserfolg*'],
    draw: ['unentschieden*', 'remis'],
    stalemate: ['patt*', 'pattsituation*', 'stillstand*', 'festgefahren*', 'ergebnislos*', 'unentschieden*'],
    'cease-fire': ['waffenstillstand*', 'waffenruhe*', 'feuereinstellung*', 'feuerpause*'],
    unclear: ['unklar*', 'umstritten*', 'ungewiss*', 'strittig*', 'offen'],
    withdrawal: ['ruckzug*', 'zuruckzog*', 'abzug*', 'abgezogen', 'zuruckgezogen', 'geraumt*', 'raumung*', 'ruckzuge*'],
  },
};
