import type { HedgeWords } from '../hedge-words.ts';
import { fr } from './verbs.ts';

/** French words of bound, doubt, negation and intent. Verbs stand by their infinitive and are inflected. */
export const hedges: HedgeWords = {
  bounds: {
    approx: {
      before: fr(`environ, quelque, quelques, près de quelque, à peu près, approximativement, à quelque, aux environs de, autour de, aux alentours de, dans les, de l'ordre de, peut-être, sans doute, probablement, vers, ca ., env ., ~, ≈, vraisemblablement, grosso modo, à environ`),
      after: fr(`environ, à peu près, approximativement, ou environ, ou à peu près, ou plus ou moins`),
    },
    gt: {
      before: fr(`plus de, bien plus de, beaucoup plus de, un peu plus de, largement plus de, plus que, au-delà de, supérieur à, supérieure à, supérieurs à, supérieures à, dépassant, excédant, >, pas moins de plus de, nettement plus de, à plus de`),
      after: fr(`et plus, et davantage, et quelques, bien comptés`),
    },
    ge: {
      before: fr(`au moins, pas moins de, au minimum, un minimum de, à tout le moins, pour le moins, du moins, ≥, non moins de, rien moins que, à au moins, par au moins`),
      after: fr(`au moins, au minimum, ou plus, ou davantage, au bas mot, pour le moins`),
    },
    lt: {
      before: fr(`près de, presque, un peu moins de, à peine, pas tout à fait, quasi, quasiment, à près de, par près de`),
      after: fr(`à peine`),
    },
    under: {
      before: fr(`moins de, bien moins de, inférieur à, inférieure à, inférieurs à, inférieures à, <, beaucoup moins de`),
      after: fr(`ou moins, tout au plus moins`),
    },
    le: {
      before: fr(`jusqu'à, au plus, tout au plus, au maximum, un maximum de, pas plus de, guère plus de, au mieux, ≤, guère que`),
      after: fr(`au plus, tout au plus, au maximum, au grand maximum`),
    },
  },
  hedged: fr(`prétendument, soi-disant, peut-être, apparemment, vraisemblablement, probablement, supposément, présumément, semble-t-il, paraît-il, dit-on, croit-on, sans doute, il semble que, il semblerait que, il paraît que, il se peut que, il est possible que, il est probable que, on dit que, on raconte que, on prétend que, on suppose que, on pense que, on croit que, à ce qu'il semble, à ce qu'on dit, selon toute vraisemblance, selon toute apparence, le bruit courut que, le bruit court que, la rumeur veut que, présumé, présumée, présumés, présumées, prétendu, prétendue, prétendus, prétendues, allégué, alléguée, est censé, était censé, sont censés, étaient censés, est supposé, était supposé, passe pour avoir, passe pour, possiblement, éventuellement`),
  hedgedNumber: fr(`dit-on, croit-on, semble-t-il, paraît-il, estimé à, estimée à, estimés à, estimées à`),
  negatingPrepositions: fr(`sans, au lieu de, plutôt que de, loin de, faute de, à défaut de`),
  hearsay: fr(`rumeur, rumeurs, bruit, bruits, ouï-dire`),
  untrue: fr(`il est faux que, il n'est pas vrai que, il n'est pas exact que, il est inexact que, rien ne prouve que, rien n'indique que, rien n'atteste que, aucune preuve que, c'est une légende que, ce n'est pas vrai que, il est mensonger que, aucun document n'atteste que`),
  rejecting: {
    said: fr(`chiffre, chiffres, nombre, nombres, affirmation, affirmations, récit, récits, allégation, allégations, estimation, estimations, version, versions, légende, assertion, assertions, thèse, accusation, accusations, évaluation, évaluations, bilan, total, rumeur, rumeurs, bruit, bruits`),
    false: fr(`invention, inventions, inventé, inventée, inventés, inventées, mensonge, mensonges, mythe, mythes, fable, fables, légende, faux, fausse, fausses, erroné, erronée, erronés, erronées, inexact, inexacte, inexacts, inexactes, exagéré, exagérée, exagérés, exagérées, exagération, exagérations, fantaisiste, fantaisistes, absurde, absurdes, gonflé, gonflée, gonflés, gonflées, infondé, infondée, infondés, infondées, mensonger, mensongère, mensongers, mensongères, fabriqué, fabriquée, fabriqués, fabriquées, calomnie, calomnies, affabulation, affabulations, surestimé, surestimée, surestimés, surestimées, trop élevé, trop élevée, trop haut, trop faible`),
    proved: fr(`confirmé, confirmée, confirmés, confirmées, prouvé, prouvée, prouvés, prouvées, vérifié, vérifiée, vérifiés, vérifiées`),
  },
  negation: fr(`ne, non, pas, jamais, nullement, aucunement, guère, point, ni`),
  negating: fr(`échouer à, refuser de, se refuser à, renoncer à, éviter de, négliger de, omettre de, s'abstenir de, empêcher ~ de, interdire ~ de, interdire à ~ de, défendre à ~ de, faillir, manquer de, dissuader ~ de, se garder de, être incapable de, hésiter à, tarder à, cesser de, empêcher, éviter, annuler, renoncer, abandonner, prévenir, conjurer, être hors d'état de, désespérer de, incapable de, incapables de, refus de, impuissant à, impuissants à, dans l'impossibilité de`),
  intent: {
    plan: fr(`projeter de, projeter, prévoir de, prévoir, planifier, envisager de, envisager, compter, entendre, vouloir, souhaiter, désirer, décider de, décider, résoudre de, se résoudre à, ordonner à ~ de, ordonner de, ordonner que, ordonner, commander à ~ de, enjoindre à ~ de, enjoindre de, donner ordre de, donner l'ordre de, donner l'ordre à ~ de, intimer l'ordre de, charger ~ de, être chargé de, être chargée de, être chargés de, préparer, se préparer à, s'apprêter à, se disposer à, songer à, penser à, méditer de, menacer de, promettre de, jurer de, s'engager à, accepter de, consentir à, convenir de, demander de, demander à ~ de, demander que, exiger de, exiger que, réclamer que, réclamer, proposer de, proposer que, proposer à ~ de, proposer, recommander de, recommander à ~ de, conseiller de, conseiller à ~ de, inviter à, inviter ~ à, appeler à, appeler ~ à, inciter ~ à, pousser ~ à, exhorter ~ à, sommer ~ de, prier ~ de, supplier ~ de, vouer à, destiner à, être destiné à, viser à, espérer, rêver de, avoir l'intention de, avoir pour mission de, avoir ordre de, avoir pour but de, recevoir ordre de, recevoir l'ordre de, recevoir mission de, devoir, être prêt à, être sur le point de, suggérer de, suggérer que, opter pour, préconiser de, autoriser ~ à, permettre à ~ de, persuader ~ de, convaincre ~ de, prescrire de, ordre de, l'ordre de, l'intention de, le projet de, un plan pour, la décision de, le droit de, l'autorisation de, mission de, la mission de, la tâche de, la volonté de, le but de, dans le but de, dans l'intention de, sur le point de, prêt à, prêts à, prête à, prêtes à`),
    try: fr(`tenter de, tenter, essayer de, s'efforcer de, chercher à, tâcher de, s'évertuer à, s'employer à, lutter pour, se battre pour, faire effort pour, tentative de, tentatives de, une tentative pour, une tentative de, l'essai de, l'effort pour`),
    poss: fr(`pouvoir, craindre que, craindre de, craindre, redouter que, redouter, risquer de, être en mesure de, être susceptible de, être capable de, capable de, capables de, la possibilité de, le danger de, le risque de, la menace de, la crainte de, par crainte de, de peur de, en cas de, falloir`),
    future: fr(`aller`),
  },
  factual: fr(`être le premier à, être la première à, être les premiers à, être les premières à, être le dernier à, être les derniers à, être le seul à, être les seuls à, put, dut, savoir, réussir à, parvenir à, arriver à, commencer à, commencer par, se mettre à, continuer à, continuer de, finir par, forcer ~ à, contraindre ~ à, obliger ~ à, permettre de, permettre à ~ de, aider à, aider ~ à, amener ~ à, conduire ~ à, être contraint de, être contrainte de, être contraints de, être forcé de, être forcés de, être obligé de, être obligés de, être obligée de, achever de, venir de, venir, aller jusqu'à, se hâter de, s'empresser de, avoir soin de, oser, daigner, faire, laisser, voir, entendre, contribuer à, servir à, avoir à, se contenter de, se borner à, se voir, partir, courir, sortir, monter, descendre, remonter, revenir, envoyer, s'arrêter pour, persister à, s'obstiner à, mettre ~ à, condamner à, condamner ~ à, sembler, paraître`),
  denies: fr(`et non, et non pas, non, non pas, plutôt que, au lieu de, mais non, mais pas, et pas`),
};
