import { asSpelled, type HeadFirstWords } from '../head-first-words.ts';
import type { Paradigm, VerbWords } from '../verb-words.ts';

/** Contractions, elided words and pronouns hung behind a verb, with the word each stands for. */
const standFor: HeadFirstWords['standFor'] = {
  du: 'de', des: 'de', "d'": 'de', au: 'à', aux: 'à', "l'": 'le', "qu'": 'que', "n'": 'ne', "s'": 'se', "j'": 'je', "c'": 'ce',
  "m'": 'me', "t'": 'te', "jusqu'": 'jusque', "lorsqu'": 'lorsque', "puisqu'": 'puisque', "quoiqu'": 'quoique',
  '-t-il': 'il', '-t-elle': 'elle', '-t-on': 'on', '-t-ils': 'ils', '-il': 'il', '-elle': 'elle', '-ils': 'ils', '-elles': 'elles',
  '-on': 'on', '-ce': 'ce', '-là': 'là', '-ci': 'ci', '-même': 'même', '-mêmes': 'mêmes',
};

/** A list of French words parted by commas, written as usual (`s'emparer de, au cours de`). */
export const fr = asSpelled(standFor);
const words = (list: string): string[] => fr(list.trim().split(/\s+/).join(','));

/** `stem` with endings parted by spaces. */
const on = (stem: string, endings: string): string[] => endings.split(' ').map((ending) => (ending === '-' ? stem : stem + ending));

/** A paradigm by its stems: of the present, of the past, of participle, gerund and future. */
const verb = (
  ends: string,
  cut: number,
  third: readonly string[],
  past: readonly string[],
  participle: readonly string[],
  ing: readonly string[],
  future: string,
): Paradigm => ({
  ends: ends.split(' '),
  cut,
  forms: { third, past, participle, ing, future: on(future, 'a ont ai ons'), conditional: on(future, 'ait aient ais ions') },
});

const IMPERFECT = 'ait aient ais ions';
/** A verb in -er whose stem changes before a silent ending: `lever lève`. */
const er = (ends: string, cut: number, stem: string, silent: string): Paradigm =>
  verb(
    ends,
    cut,
    [...on(silent, 'e ent es'), ...on(stem, 'ons')],
    on(stem, `a èrent ai âmes ât assent ${IMPERFECT}`),
    on(stem, 'é ée és ées'),
    on(stem, 'ant'),
    `${silent}er`,
  );
/** The same with a stem of its own before a and o: `lancer lança`. */
const soft = (ends: string, cut: number, stem: string, before: string, silent = stem): Paradigm =>
  verb(
    ends,
    cut,
    [...on(silent, 'e ent es'), ...on(before, 'ons')],
    [...on(stem, 'èrent ions'), ...on(before, 'a ai âmes ât assent ait aient ais')],
    on(stem, 'é ée és ées'),
    on(before, 'ant'),
    `${silent}er`,
  );

const paradigms: readonly Paradigm[] = [
  verb('prendre', 7, words('prend prends prennent prenons prenne'), [...words('prit prirent prîmes prît prissent'), ...on('pren', IMPERFECT)], on('pris', '- e es'), ['prenant'], 'prendr'),
  verb('mettre', 6, words('met mets mettent mettons mette'), [...words('mit mirent mîmes mît missent'), ...on('mett', IMPERFECT)], on('mis', '- e es'), ['mettant'], 'mettr'),
  verb('battre', 6, words('bat bats battent battons batte'), [...words('battit battirent battis battîmes battît battissent'), ...on('batt', IMPERFECT)], on('battu', '- e s es'), ['battant'], 'battr'),
  verb('venir', 5, words('vient viens viennent venons vienne'), [...words('vint vinrent vins vînmes vînt vinssent'), ...on('ven', IMPERFECT)], on('venu', '- e s es'), ['venant'], 'viendr'),
  verb('tenir', 5, words('tient tiens tiennent tenons tienne'), [...words('tint tinrent tins tînmes tînt tinssent'), ...on('ten', IMPERFECT)], on('tenu', '- e s es'), ['tenant'], 'tiendr'),
  verb('cevoir', 6, words('çoit çois çoivent cevons çoive'), [...words('çut çurent çus çûmes çût'), ...on('cev', IMPERFECT)], on('çu', '- e s es'), ['cevant'], 'cevr'),
  verb('courir', 6, words('court cours courent courons coure'), [...words('courut coururent courus courûmes'), ...on('cour', IMPERFECT)], on('couru', '- e s es'), ['courant'], 'courr'),
  verb('mourir', 6, words('meurt meurs meurent mourons meure'), [...words('mourut moururent mourus mourût'), ...on('mour', IMPERFECT)], words('mort morte morts mortes'), ['mourant'], 'mourr'),
  verb('ouvrir couvrir', 4, words('vre vrent vrons vres'), [...words('vrit vrirent vris vrîmes vrît'), ...on('vr', IMPERFECT)], words('vert verte verts vertes'), ['vrant'], 'vrir'),
  verb('offrir souffrir', 4, words('fre frent frons fres'), [...words('frit frirent fris frîmes frît'), ...on('fr', IMPERFECT)], words('fert ferte ferts fertes'), ['frant'], 'frir'),
  verb('quérir', 6, words('quiert quiers quièrent quérons quière'), [...words('quit quirent quîmes quît'), ...on('quér', IMPERFECT)], on('quis', '- e es'), ['quérant'], 'querr'),
  verb('enfuir fuir', 4, words('fuit fuis fuient fuyons fuie'), [...words('fuit fuirent fuis'), ...on('fuy', IMPERFECT)], on('fui', '- e s es'), ['fuyant'], 'fuir'),
  verb('partir repartir sortir ressortir sentir consentir mentir démentir pressentir', 3, words('t s tent tons te'), [...words('tit tirent tis tîmes tît tissent'), ...on('t', IMPERFECT)], on('ti', '- e s es'), ['tant'], 'tir'),
  verb('servir', 3, words('t s vent vons ve'), [...words('vit virent vis vîmes vît'), ...on('v', IMPERFECT)], on('vi', '- e s es'), ['vant'], 'vir'),
  verb('dormir endormir', 3, words('t s ment mons me'), [...words('mit mirent mis'), ...on('m', IMPERFECT)], on('mi', '- e s es'), ['mant'], 'mir'),
  verb('accueillir recueillir cueillir', 2, words('e ent ons es'), [...words('it irent is îmes ît'), ...on('', IMPERFECT)], on('i', '- e s es'), ['ant'], 'er'),
  verb('assaillir', 2, words('e ent ons'), [...words('it irent îmes ît'), ...on('', IMPERFECT)], on('i', '- e s es'), ['ant'], 'ir'),
  verb('détruire conduire construire reconduire réduire produire introduire instruire séduire traduire déduire reconstruire', 2, words('t s sent sons se'), [...words('sit sirent sis sîmes sît sissent'), ...on('s', IMPERFECT)], on('t', '- e s es'), ['sant'], 'r'),
  verb('nuire luire', 2, words('t s sent'), [...words('sit sirent'), ...on('s', IMPERFECT)], on('', '-'), ['sant'], 'r'),
  verb('éteindre atteindre peindre feindre ceindre astreindre restreindre étreindre enfreindre craindre contraindre plaindre joindre rejoindre adjoindre', 4, words('nt ns gnent gnons gne'), [...words('gnit gnirent gnis gnîmes gnît'), ...on('gn', IMPERFECT)], on('nt', '- e s es'), ['gnant'], 'ndr'),
  verb('résoudre dissoudre absoudre', 4, words('ut us lvent lvons lve'), [...words('lut lurent'), ...on('lv', IMPERFECT)], words('us oute outes lu lue'), ['lvant'], 'udr'),
  verb('vaincre convaincre', 3, words('c cs quent quons que'), [...words('quit quirent quîmes quît'), ...on('qu', IMPERFECT)], on('cu', '- e s es'), ['quant'], 'cr'),
  verb('rompre interrompre corrompre', 2, words('t s ent ons e'), [...words('it irent is îmes ît'), ...on('', IMPERFECT)], on('u', '- e s es'), ['ant'], 'r'),
  verb('suivre poursuivre', 4, words('s t vent vons ve').map((end) => `i${end}`), [...words('ivit ivirent ivis ivîmes ivît'), ...on('iv', IMPERFECT)], on('ivi', '- e s es'), ['ivant'], 'ivr'),
  verb('survivre vivre', 4, words('it is ivent ivons ive'), [...words('écut écurent écus écûmes'), ...on('iv', IMPERFECT)], on('écu', '- e s es'), ['ivant'], 'ivr'),
  verb('écrire inscrire décrire prescrire proscrire souscrire transcrire circonscrire', 2, words('t s vent vons ve'), [...words('vit virent vis vîmes vît'), ...on('v', IMPERFECT)], on('t', '- e s es'), ['vant'], 'r'),
  verb('contredire prédire interdire médire dédire', 2, words('t s sent sons se'), [...words('t rent s'), ...on('s', IMPERFECT)], on('t', '- e s es'), ['sant'], 'r'),
  verb('paraître disparaître apparaître reparaître comparaître connaître reconnaître méconnaître', 5, words('aît ais aissent aissons aisse'), [...words('ut urent us ûmes ût'), ...on('aiss', IMPERFECT)], on('u', '- e s es'), ['aissant'], 'aîtr'),
  verb('élire réélire lire relire', 3, words('it is isent isons ise'), [...words('ut urent us ûmes ût'), ...on('is', IMPERFECT)], on('u', '- e s es'), ['isant'], 'ir'),
  verb('défaire refaire satisfaire faire', 4, words('ait ais ont aisons asse assent'), [...words('it irent is îmes ît issent'), ...on('ais', IMPERFECT)], on('ait', '- e s es'), ['aisant'], 'er'),
  verb('soustraire extraire distraire traire', 2, words('t s ient yons ie'), [...on('y', IMPERFECT)], on('t', '- e s es'), ['yant'], 'r'),
  verb('croire', 2, words('t s ient yons ie'), [...on('y', IMPERFECT)], ['_'], ['yant'], 'r'),
  verb('revoir entrevoir voir', 4, words('oit ois oient oyons oie'), [...words('it irent is îmes ît'), ...on('oy', IMPERFECT)], on('u', '- e s es'), ['oyant'], 'err'),
  verb('prévoir', 4, words('oit ois oient oyons oie'), [...words('it irent is îmes ît'), ...on('oy', IMPERFECT)], on('u', '- e s es'), ['oyant'], 'oir'),
  verb('rendre vendre défendre descendre attendre étendre entendre tendre pendre suspendre dépendre prétendre détendre répandre répondre correspondre confondre fondre tondre perdre mordre tordre redescendre revendre épandre', 2, words('- s ent ons e').map((end) => (end === '-' ? '' : end)), [...words('it irent is îmes ît issent'), ...on('', IMPERFECT)], on('u', '- e s es'), ['ant'], 'r'),
  soft('éger', 4, 'ég', 'ége', 'èg'),
  soft('ger', 2, '', 'e', ''),
  soft('cer', 3, 'c', 'ç', 'c'),
  er('uyer oyer', 3, 'y', 'i'),
  er('ayer', 3, 'y', 'i'),
  er('peler', 3, 'l', 'll'),
  er('jeter', 3, 't', 'tt'),
  er('céder', 4, 'éd', 'èd'),
  er('éder', 4, 'éd', 'èd'), er('érer', 4, 'ér', 'èr'), er('éter', 4, 'ét', 'èt'), er('éler', 4, 'él', 'èl'), er('éner', 4, 'én', 'èn'), er('éguer', 5, 'égu', 'ègu'),
  er('égner', 5, 'égn', 'ègn'), er('ébrer', 5, 'ébr', 'èbr'), er('étrer', 5, 'étr', 'ètr'), er('écher', 5, 'éch', 'èch'), er('égrer', 5, 'égr', 'ègr'),
  er('ever', 4, 'ev', 'èv'), er('ener', 4, 'en', 'èn'), er('eler', 4, 'el', 'èl'), er('eter', 4, 'et', 'èt'), er('eser', 4, 'es', 'ès'), er('emer', 4, 'em', 'èm'),
  er('er', 2, '', ''),
  verb('ir', 2, words('it issent issons isse'), [...words('it irent is îmes ît'), ...on('iss', IMPERFECT)], on('i', '- e s es'), ['issant'], 'ir'),
];

/** French verbs and the small words of the clause. */
export const verbs: VerbWords = {
  // Base, present, past, participle, gerund, future, conditional.
  irregular: [
    'être est/sont/suis/sommes/soit/soient fut/furent/était/étaient/étais/étions/fus/fûmes/fût/fussent été étant sera/seront/serai serait/seraient/serais',
    'avoir a/ont/ai/avons/ait/aient eut/eurent/avait/avaient/avais/avions/eus/eûmes/eût/eussent eu/eue/eus/eues ayant aura/auront/aurai aurait/auraient/aurais',
    'aller va/vont/vais/allons/aille alla/allèrent/allait/allaient/allais/allions/allai/allâmes allé/allée/allés/allées allant ira/iront/irai irait/iraient',
    'dire dit/dis/disent/disons/dise dit/dirent/disait/disaient/disais/dîmes dit/dite/dits/dites disant dira/diront dirait/diraient',
    'croire croit/crois/croient/croyons/croie crut/crurent/croyait/croyaient/crus/croyais cru/crue/crus/crues croyant croira/croiront croirait/croiraient',
    'naître naît/naissent naquit/naquirent/naissait né/née/nés/nées naissant naîtra naîtrait',
    'conclure conclut/concluent conclut/conclurent/concluait/concluaient/conclûmes conclu/conclue/conclus/conclues concluant conclura/concluront conclurait',
    'exclure exclut/excluent exclut/exclurent/excluait/excluaient exclu/exclue/exclus/exclues excluant exclura exclurait',
    'inclure inclut/incluent inclut/inclurent/incluait inclus/incluse/incluses incluant inclura inclurait',
    'devoir doit/dois/doivent/devons/doive devait/devaient/devais/devions _ devant devra/devront devrait/devraient',
    'dut dut dut/durent/dus/dûmes dû _ _ _',
    'pouvoir peut/peux/peuvent/pouvons/puisse/puissent pouvait/pouvaient/pouvais/pouvions _ pouvant pourra/pourront pourrait/pourraient',
    'put put put/purent/pus/pûmes/pût/pussent pu _ _ _',
    'vouloir veut/veux/veulent/voulons/veuille voulut/voulurent/voulait/voulaient/voulais voulu/voulue/voulus/voulues voulant voudra/voudront voudrait/voudraient',
    'savoir sait/sais/savent/savons/sache sut/surent/savait/savaient/savais su/sue/sus/sues sachant saura/sauront saurait/sauraient',
    'valoir vaut/valent/vaille valut/valurent/valait/valaient valu/value valant vaudra vaudrait',
    'falloir faut/faille fallut/fallait/fallût fallu _ faudra faudrait',
    'pleuvoir pleut/pleuvent plut/pleuvait/pleuvaient plu pleuvant pleuvra pleuvrait',
    'boire boit/boivent but/burent/buvait bu/bue/bus/bues buvant boira boirait',
    'plaire plaît/plaisent plut/plurent/plaisait plu plaisant plaira plairait',
    'taire tait/taisent tut/turent/taisait/taisaient tu/tue/tus/tues taisant taira tairait',
    'asseoir assied/asseyent/assoit assit/assirent/asseyait assis/assise/assises asseyant assiéra assiérait',
    'émouvoir émeut/émeuvent émut/émurent ému/émue/émus/émues émouvant émouvra émouvrait',
    'promouvoir promeut/promeuvent promut/promurent promu/promue/promus/promues promouvant promouvra promouvrait',
    'envoyer envoie/envoient/envoyons envoya/envoyèrent/envoyait/envoyaient/envoyai/envoyâmes/envoyât envoyé/envoyée/envoyés/envoyées envoyant enverra/enverront enverrait/enverraient',
    'renvoyer repartir renvoie/renvoient renvoya/renvoyèrent/renvoyait/renvoyaient renvoyé/renvoyée/renvoyés/renvoyées renvoyant renverra/renverront renverrait',
    'échoir échoit/échoient échut/échurent/échoyait échu/échue/échus/échues échéant échoira échoirait',
    'haïr hait/haïssent haït/haïssait haï/haïe/haïs/haïes haïssant haïra haïrait',
    'bénir bénit/bénissent bénit/bénirent/bénissait béni/bénie/bénis/bénies bénissant bénira bénirait',
    'surseoir sursoit sursit sursis sursoyant sursoira sursoirait',
    'gésir gît/gisent gisait/gisaient _ gisant _ _',
  ],
  paradigms,
  plain: words(`abaisser abolir aborder aboutir abriter absorber accélérer accentuer accompagner accomplir accorder accroître accueillir accumuler acheminer acheter achever acquérir admirer adopter adresser affaiblir affamer affecter afficher affluer affréter agir agiter agrandir aider ajourner ajouter alarmer aligner alimenter allonger allumer alterner améliorer amener amorcer amplifier analyser animer annuler apaiser apercevoir appartenir appeler applaudir apporter apprécier apprendre approcher approfondir approvisionner appuyer armer arracher arranger arroser articuler assembler asseoir assister associer assurer attacher atteindre atteler attendre attester attirer attribuer augmenter autoriser aventurer avoisiner baigner baisser baliser baptiser barrer baser basculer bénéficier blâmer blesser boiter border borner bouger bouleverser brandir briller briser brouiller cacher calculer calmer camper caractériser caresser cautionner célébrer centrer cesser changer chanter charger chercher choisir circuler citer clarifier classer clore clôturer coder coïncider coller coloniser combiner combler commenter commercer communiquer comparaître comparer compenser compléter compliquer comporter composer comprendre compromettre concentrer concerner concerter concevoir concilier concourir concurrencer conduire conférer confier confirmer confondre conjuguer connaître consacrer conseiller consentir conserver considérer consister consoler consolider constituer construire consulter contacter contempler contenir contenter continuer contourner contracter contrarier contraster contribuer contrôler converger convenir convertir convoiter convoquer coopérer coordonner copier correspondre corriger corrompre côtoyer coucher couler couper courir coûter couvrir craindre créer creuser crier critiquer croiser croître crouler cuire culminer cultiver dater débattre débiter déborder débuter décéder déchaîner déchirer décider décliner décorer découler découper décourager découvrir décrire décroître dédier déduire défavoriser défiler définir dégager dégénérer dégrader déguiser délaisser délibérer déloger demander démarrer déménager demeurer démontrer dénombrer dépasser dépêcher dépendre dépenser déplacer déplaire déplorer déposer dépouiller déranger dériver dérouler descendre désigner désirer désorganiser dessiner destiner détacher détailler détenir déterminer détester détourner dévaler développer devenir dévier deviner dévoiler dévorer différer diffuser digérer diminuer discerner discuter disparaître disperser disposer disputer dissimuler dissiper dissuader distinguer distribuer diverger diviser dominer donner doter doubler douter dresser durcir durer écarter échanger échapper échelonner éclairer éclater économiser écouler écouter écraser écrire écrouler édifier effacer effectuer effondrer efforcer effrayer égaler égarer élaborer élargir élever éliminer éloigner embarquer embarrasser émerger émettre émigrer emmener empêcher empirer employer emporter emprunter encourager endommager endurer enfermer enflammer enfoncer enfouir engager engendrer enlever ennuyer énoncer enregistrer enrichir enseigner ensevelir entamer entasser entendre enterrer entourer entraîner entrevoir énumérer épargner éparpiller épouser éprouver épuiser équilibrer équiper équivaloir espérer esquisser essuyer estimer établir étaler étendre étonner étouffer étudier évaluer éveiller éviter évoluer évoquer exagérer examiner exceller excepter exciter excuser exercer exiger exister expliquer exploiter explorer exporter exposer exprimer fabriquer faciliter façonner faiblir faire falloir favoriser feindre fermer fêter feuilleter figurer filer financer finir fixer flotter fonctionner fonder forcer forger former fouiller fournir franchir frapper fréquenter fuir fumer fusionner gagner garantir garder garnir gâter geler gêner générer gérer glisser gouverner gravir greffer grelotter grimper gronder grossir grouper guérir guetter guider habiter habituer harceler hâter hériter hésiter heurter hisser honorer humilier identifier ignorer illustrer imaginer imiter impliquer importer imposer impressionner improviser inaugurer incliner inclure incorporer inculper indiquer infléchir influencer informer initier inonder inquiéter inscrire insérer insister inspecter inspirer installer instaurer instituer instruire intégrer intensifier interdire intéresser interpréter interrompre introduire inventer investir inviter isoler jaillir jalonner jeter joindre jouer jouir juger jurer justifier lâcher laisser lancer lever lier limiter lire livrer localiser loger longer lutter maintenir maîtriser manger manier manifester manoeuvrer manquer marcher marquer masquer masser méconnaître mêler mener mentionner mériter mesurer mettre modifier monter montrer multiplier munir murmurer naître naviguer nécessiter négliger neutraliser nier nommer noter nouer nourrir noyer nuire numéroter obéir objecter obliger obscurcir observer obtenir occasionner octroyer offrir omettre opérer opposer orienter orner oser oublier ouvrir paraître parcourir parer parler partager participer parvenir passer payer pencher pendre percer percevoir perdre perfectionner périr permettre perpétuer persister persuader peser photographier piloter placer plaider plaindre plaire planter plier plonger porter poser posséder poster pourchasser poursuivre pourvoir pousser pouvoir pratiquer précéder préciser préconiser prédire préférer prélever prendre préoccuper préparer présager prescrire présenter préserver présider presser prêter prétexter prévaloir prévenir prévoir prier priver procéder procurer produire profiter progresser projeter prolonger promener promouvoir prononcer proscrire prospérer protéger prouver provenir publier puiser quitter raccourcir raconter ralentir rallumer ramasser ramener ranger ranimer rappeler rapporter rapprocher raréfier rassembler rassurer rater rattacher rattraper ravitailler réagir réaliser rebâtir rebrousser receler recenser recevoir rechercher réclamer recommencer récompenser réconcilier reconnaître reconstituer reconstruire recourir recouvrir recruter recueillir reculer rédiger redouter redresser réduire réfléchir refléter réformer refroidir regagner regarder regretter regrouper rejaillir rejoindre réjouir relâcher relater relayer relever relier remarquer rembourser remédier remercier remettre remonter remplacer remplir remporter remuer rencontrer rendre renforcer renouer renouveler renseigner rentrer renverser réorganiser réparer répartir repérer répéter replacer répondre reporter reposer reprendre représenter reproduire réputer réquisitionner réserver résider résigner résoudre respecter respirer ressembler resserrer ressortir rester restreindre résulter résumer rétablir retarder retenir retentir retirer retomber retourner retrouver réunir réussir revenir rêver revêtir réviser revoir risquer rompre rouler saisir saluer sauver savoir scinder séduire séjourner sembler sentir séparer serrer servir signaler signifier simplifier situer solliciter sombrer sonder songer sonner sortir souffrir souhaiter soulager soulever souligner soumettre soupçonner sourire souscrire soutenir souvenir stationner statuer stimuler stopper subdiviser subir subsister substituer succéder suffire suggérer suivre superviser supplier supporter supposer supprimer surgir surmonter surpasser surplomber surprendre survenir survivre survoler suspecter suspendre taire tarder témoigner tendre tenir terminer tirer tolérer tomber tonner totaliser toucher tourmenter tourner traduire trahir traîner traiter transférer transformer transmettre transpercer transporter travailler traverser trembler tripler tromper troubler trouver unir user utiliser vaciller valoir varier veiller venir verser vibrer vider vieillir viser visiter vivre voguer voir voler vouloir voyager`),
  be: words('être est sont suis sommes soit soient fut furent était étaient étais étions fus fûmes fût fussent été étant sera seront serai serait seraient serais'),
  have: words('avoir a ont ai avons ait aient eut eurent avait avaient avais avions eus eûmes eût eussent eu ayant aura auront aurai aurait auraient aurais'),
  passive: [],
  support: [],
  light: fr(`lancer, mener, effectuer, opérer, exécuter, conduire, livrer, donner, commettre, déclencher, entreprendre, engager, ouvrir, commencer, entamer, diriger, organiser, préparer, monter, poursuivre, continuer, reprendre, renouveler, multiplier, tenter, procéder à, se livrer à, participer à, prendre part à, passer à, faire, infliger, opposer, adresser, remettre, présenter, formuler, émettre, élever, déposer, envoyer, apporter, fournir, offrir, accorder, prêter, signer, conclure, négocier, accepter, obtenir, remporter, gagner, planifier, projeter, ordonner, proposer, décider, annoncer, proclamer, déclarer, imposer, établir, échanger, déchaîner, perpétrer, réaliser, accomplir, répéter, soutenir, appuyer, couvrir, arrêter, suspendre, interrompre, annuler, décréter, se lancer dans, intensifier, exprimer, exercer, pratiquer, amorcer, esquisser, réussir, achever, prononcer, publier, provoquer`),
  undergo: fr(`subir, essuyer, souffrir, endurer, connaître, être victime de, être l'objet de, faire l'objet de, tomber sous, résister à, faire face à, affronter, repousser, craindre, attendre, s'attendre à, recevoir, encaisser, repousser, contenir, briser, enrayer, éviter`),
  occur: fr(`partir, venir, retentir, claquer, crépiter, avoir lieu, se produire, survenir, se dérouler, commencer, débuter, éclater, se poursuivre, continuer, durer, échouer, réussir, s'achever, se terminer, prendre fin, cesser, s'ouvrir, s'engager, suivre, s'ensuivre, reprendre, faire rage, se développer, s'essouffler, s'enliser, avorter, intervenir, entrer en vigueur, aboutir, tourner court, coûter, causer, faire, se solder par, entraîner, provoquer, se heurter à, surprendre, se répéter, se succéder`),
  particles: [],
  adverbEndings: ['ment'],
  adverbs: fr(`non seulement, nulle part, au sol, de front, de flanc, à revers, à découvert, par surprise, ainsi, alors, aujourd'hui, auparavant, ci, aussi, aussitôt, autant, autrefois, autrement, beaucoup, bien, bientôt, certes, cependant, davantage, d'abord, d'ailleurs, d'autre part, d'une part, déjà, demain, depuis peu, derrière, désormais, dessus, dessous, dehors, dedans, donc, dorénavant, encore, enfin, ensemble, ensuite, environ, exprès, fort, guère, hier, hors, ici, là, loin, longtemps, maintenant, mal, mieux, même, moins, naguère, néanmoins, parfois, partout, peu, peut-être, plus tard, plutôt, pourtant, près, presque, puis, quand même, quasi, quelquefois, si bien, soit, soudain, souvent, surtout, tant, tantôt, tard, tôt, toujours, tout à coup, tout de suite, tout d'abord, tout à fait, toutefois, très, trop, vite, volontiers, à peine, à nouveau, de nouveau, à plusieurs reprises, à deux reprises, à trois reprises, à quatre reprises, à maintes reprises, à cinq reprises, à son tour, à leur tour, à jamais, au moins, en effet, en vain, en outre, en revanche, par contre, au contraire, au total, en tout, en partie, en fait, en réalité, en général, en particulier, en masse, en hâte, en bon ordre, en désordre, en secret, en silence, en avant, en arrière, en même temps, à la fois, à temps, à pied, à cheval, à la hâte, de force, de loin, de plus en plus, de moins en moins, peu à peu, petit à petit, pas à pas, peu après, peu avant, aussitôt après, par la suite, par ailleurs, par conséquent, par exemple, par endroits, par surprise, par erreur, sans cesse, sans doute, sans coup férir, sans résistance, sans combat, sans succès, sans délai, sur-le-champ, sur place, sur-le-coup, tour à tour, vers l'arrière, vers l'avant, à bout portant, à l'improviste, à l'aveugle, à l'unanimité, à l'amiable, ad hoc, côte à côte, face à face, corps à corps, coup sur coup, jour et nuit, nuit et jour, là-bas, là-dessus, autour, alentour, ailleurs, au loin, au large, au besoin, au juste, au hasard, du coup, du reste, pour autant, pour ainsi dire, pour la première fois, une fois de plus, une fois encore, une nouvelle fois, de leur côté, de son côté, à leur insu, à son insu, y compris, tout au plus, à mi-chemin, à l'est, à l'ouest, au nord, au sud, seulement, uniquement, non loin, non, oui, quelque peu, tellement, comment, pourquoi, combien, exceptionnellement, dûment, point par point, net, contre son gré, à contrecoeur, tout entier, tout entière, définitivement, immédiatement, rapidement, finalement, brusquement, provisoirement, ouvertement, officiellement, gravement, grièvement, mortellement, légèrement, précipitamment, violemment, vainement, notamment, également, successivement, simultanément, progressivement, complètement, entièrement, totalement, presque entièrement, principalement, essentiellement`),
  coordinators: fr(`et, ou, mais, ni, puis, ainsi que, et puis, mais aussi, mais encore, et non, et pas, ou bien, soit, voire, comme aussi, de même que, et ensuite, et enfin, et même`),
  listing: fr(`et, ou, ni, ainsi que, mais aussi, ou bien, de même que, voire, puis, et enfin, et même`),
  contrasting: fr(`mais, tandis que, alors que, cependant que, or, bien que, quoique, quant à, contre`),
  causing: ['faire', 'laisser'],
  guessed: { past: ['èrent', 'aient', 'irent', 'urent', 'inrent', 'ait'], ing: ['ant'], beforeObject: ['a', 'it', 'ut', 'int'] },
  subordinators: fr(`quand, lorsque, comme, puisque, parce que, tandis que, alors que, alors même que, pendant que, cependant que, après que, avant que, bien que, quoique, encore que, jusqu'à ce que, afin que, pour que, dès que, aussitôt que, sitôt que, depuis que, tant que, à mesure que, au moment où, le jour où, si, même si, comme si, sauf si, à condition que, pourvu que, à moins que, de peur que, de crainte que, en attendant que, sans que, de sorte que, si bien que, de telle sorte que, au point que, étant donné que, vu que, attendu que, car, or, une fois que, chaque fois que, à peine, au cas où, dans le cas où, de même que, plutôt que, tel que, ainsi que, autant que, d'autant que, d'autant plus que, selon que, alors qu'en fait, outre que, ce que, ce dont`),
  unreal: fr(`si, se, même si, comme si, sauf si, à condition que, pourvu que, à moins que, de peur que, de crainte que, au cas où, dans le cas où, pour que, afin que, sans que, sans, au lieu de, plutôt que de, faute de`),
  relatives: fr(`qui, que, selon lequel, selon laquelle, selon lesquels, selon lesquelles, comme quoi, quoi, dont, où, lequel, laquelle, lesquels, lesquelles, auquel, à laquelle, auxquels, auxquelles, duquel, de laquelle, desquels, desquelles, dans lequel, dans laquelle, dans lesquels, dans lesquelles, par lequel, par laquelle, par lesquels, sur lequel, sur laquelle, avec lequel, avec laquelle, contre lequel, contre laquelle, contre lesquels, pour lequel, pour laquelle, pour lesquels, parmi lesquels, parmi lesquelles, à qui, de qui, par qui, contre qui, avec qui, pour qui, d'où, ce qui, à partir duquel, au cours duquel, au cours de laquelle, lors de laquelle, lors duquel, à la suite de quoi, après quoi, au nom duquel, sans lequel, entre lesquels, derrière lequel, pendant lequel, pendant laquelle, au terme duquel, à l'issue duquel, à l'issue de laquelle`),
  aboard: fr('à bord'),
  prepositions: Object.fromEntries(
    fr(`à défaut de, envers, sous les coups de, sur un total de, sur ordre de, sur l'ordre de, sur les ordres de, par ordre de, sur instruction de, à, de, en, dans, par, pour, sur, sous, avec, sans, contre, entre, vers, chez, parmi, depuis, pendant, durant, dès, après, avant, devant, derrière, outre, malgré, sauf, hormis, excepté, selon, suivant, jusque, jusqu'à, jusqu'en, jusque dans, jusqu'au-delà de, au-delà de, au-dessus de, au-dessous de, autour de, auprès de, près de, loin de, hors de, lors de, à cause de, en raison de, grâce à, à la suite de, par suite de, au cours de, au moyen de, au milieu de, au sein de, au nom de, au profit de, au prix de, au bord de, au pied de, au large de, au lieu de, au nord de, au sud de, à l'est de, à l'ouest de, au nord-est de, au nord-ouest de, au sud-est de, au sud-ouest de, à l'intérieur de, à l'extérieur de, à l'égard de, à l'encontre de, à l'aide de, à l'issue de, à l'occasion de, à l'exception de, à travers, à la tête de, à proximité de, à côté de, à bord de, à partir de, à destination de, à force de, à raison de, à titre de, aux mains de, entre les mains de, de part et d'autre de, aux ordres de, aux côtés de, aux abords de, aux environs de, aux alentours de, avant de, afin de, face à, faute de, en face de, en direction de, en faveur de, en vue de, en vertu de, en dehors de, en dépit de, en cas de, en présence de, en l'absence de, en réponse à, en échange de, en guise de, en plus de, en sus de, en tête de, en matière de, en violation de, en signe de, en compagnie de, en provenance de, en deçà de, en amont de, en aval de, en bordure de, de la part de, de peur de, de crainte de, de façon à, de manière à, de chez, d'après, d'entre, du côté de, du fait de, par-dessus, par-delà, par rapport à, par crainte de, par ordre de, par l'intermédiaire de, par l'entremise de, par le biais de, pour le compte de, quant à, sous les ordres de, sous le commandement de, sous la conduite de, sous la direction de, sous prétexte de, sous couvert de, sous la pression de, sous le feu de, sur ordre de, sur l'ordre de, sur la base de, sur proposition de, le long de, vis-à-vis de, non loin de, outre-mer, comme, contrairement à, conformément à, relativement à, concernant, moyennant, vu, y compris, aux dires de, dans le cadre de, dans la direction de, dans l'intention de, dans le but de, dans l'espoir de, dans la région de, avec l'aide de, avec l'appui de, avec le soutien de, avec une perte de, avec la perte de, au détriment de, au secours de, à l'appui de, à la recherche de, à la poursuite de, à la faveur de, à la place de, à la merci de, à la demande de, à la hauteur de, à hauteur de, tout au long de, tout en, il y a, via, ès, près d', lez, plutôt que de, quitte à, au-devant de, en avant de, en arrière de, en travers de, sus à, hors, à même, d'ici, proche de`).map((entry) => [entry, '']),
  ),
  agentPrepositions: fr('par, de la part de, aux mains de, par l’intermédiaire de'),
  pricePrepositions: fr('au prix de'),
  withPrepositions: fr('avec, à la tête de, au prix de, avec une perte de, avec la perte de'),
  memberPrepositions: fr('parmi, d’entre, chez'),
  amountPrepositions: fr('à'),
  ownerPrepositions: fr('parmi, chez, pour, dans, du côté de, de la part de'),
  ofPrepositions: ['de'],
  amongDead: ['parmi'],
  headFirst: {
    standFor,
    capitals: { a: 'à' },
    partitive: ['des', 'du'],
    objects: ['le', 'la', 'les'],
    clitics: ['se', 'me', 'te', 'nous', 'vous', 'lui', 'leur', 'y', 'en', 'le', 'la', 'les'],
    ofThose: 'en',
    datives: ['lui', 'leur', 'y', 'en'],
    owners: ['lui', 'leur'],
    reflexive: ['se'],
    thereIs: { subject: 'il', clitic: 'y' },
    anyone: ['on'],
    denial: {
      first: 'ne',
      second: ['pas', 'point', 'plus', 'jamais', 'guère', 'rien', 'personne', 'nullement', 'aucunement', 'ni', 'nulle part'],
      only: 'que',
      alone: ['pouvoir', 'put', 'oser', 'cesser', 'savoir', 'daigner'],
    },
    beActive: words('aller arriver entrer rentrer retourner partir repartir sortir ressortir venir revenir devenir redevenir parvenir intervenir survenir provenir advenir tomber retomber mourir décéder naître rester demeurer monter remonter descendre redescendre passer repasser accourir apparaître disparaître échoir éclore'),
    objectRelatives: ['que'],
    obliqueRelatives: fr(`dont, où, auquel, à laquelle, auxquels, auxquelles, duquel, de laquelle, desquels, desquelles, dans lequel, dans laquelle, dans lesquels, dans lesquelles, par lequel, par laquelle, par lesquels, sur lequel, sur laquelle, avec lequel, avec laquelle, contre lequel, contre laquelle, contre lesquels, pour lequel, pour laquelle, pour lesquels, parmi lesquels, parmi lesquelles, à qui, de qui, par qui, contre qui, avec qui, pour qui, d'où, au cours duquel, au cours de laquelle, lors de laquelle, lors duquel, à l'issue de laquelle, à l'issue duquel, pendant lequel, pendant laquelle, entre lesquels`),
    marks: fr('à, de, pour, afin de, en vue de, de façon à, de manière à, dans le but de, dans l’intention de'),
    nounTargets: fr('de, contre, sur, à, envers'),
  },
};
