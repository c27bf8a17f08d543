import { flatList } from '../flat.ts';
import type { HedgeWords } from '../hedge-words.ts';

/** German words of bound, doubt, negation and intent. Verbs stand by their infinitive and are inflected. */
export const hedges: HedgeWords = {
  bounds: {
    approx: {
      before: flatList('etwa, ungefähr, rund, circa, zirka, ca, ca ., um die, an die, schätzungsweise, geschätzt, geschätzte, geschätzten, in etwa, annähernd, größenordnungsmäßig, vielleicht, wohl, wohl etwa, so etwa, in der größenordnung von, rund um, etwas um, auf etwa, auf rund, vermutlich, wahrscheinlich, ~, ≈, gut und gerne'),
      after: flatList('oder so, in etwa, ungefähr, herum, schätzungsweise'),
    },
    gt: {
      before: flatList('mehr als, über, gut, weit über, weit mehr als, deutlich mehr als, deutlich über, etwas mehr als, etwas über, knapp über, wesentlich mehr als, erheblich mehr als, oberhalb von, jenseits von, >, größer als, höher als, nicht weniger als über, noch mehr als, bei weitem mehr als, sogar mehr als, jenseits der'),
      after: flatList('und mehr, plus, +, und darüber'),
    },
    ge: {
      before: flatList('mindestens, wenigstens, zumindest, nicht weniger als, zum mindesten, nicht unter, minimal, ≥, im minimum, allermindestens'),
      after: flatList('oder mehr, oder darüber, mindestens, wenigstens'),
    },
    lt: {
      before: flatList('fast, beinahe, nahezu, knapp, kaum, nicht ganz, annähernd an, nicht einmal, keine, etwas weniger als, schier, so gut wie'),
      after: [],
    },
    under: {
      before: flatList('weniger als, unterhalb von, deutlich weniger als, weit weniger als, <, deutlich unter, weit unter'),
      after: flatList('oder weniger'),
    },
    le: {
      before: flatList('bis zu, höchstens, maximal, nicht mehr als, allenfalls, bestenfalls, im maximum, ≤, nicht über, bis an die, längstens, an bis zu, auf bis zu, mit bis zu, von bis zu, bis maximal, nicht höher als'),
      after: flatList('höchstens, maximal, im höchstfall'),
    },
  },
  prepositional: ['uber'],
  hedged: flatList('angeblich, vermutlich, vermeintlich, mutmaßlich, wahrscheinlich, vielleicht, womöglich, möglicherweise, offenbar, anscheinend, wohl, scheinbar, offensichtlich, es heißt, es hieß, dem vernehmen nach, gerüchten zufolge, gerüchteweise, wie es heißt, wie es hieß, so heißt es, es scheint, es schien, allem anschein nach, höchstwahrscheinlich, unter umständen, angeblichen, angebliche, angeblicher, angebliches, mutmaßliche, mutmaßlichen, mutmaßlicher, vermeintliche, vermeintlichen, vermeintlicher, es soll, es ist möglich, es ist wahrscheinlich, nach allem anschein, sogenannt, denkbar'),
  hedgedNumber: flatList('angeblich, offiziell, vorgeblich, nach eigenen angaben, schätzungen zufolge, nach unterschiedlichen schätzungen, mutmaßlich'),
  rejecting: {
    said: ['zahl', 'zahlen', 'angabe', 'angaben', 'behauptung', 'behauptungen', 'meldung', 'meldungen', 'bericht', 'berichte', 'schatzung', 'schatzungen', 'legende', 'gerucht', 'geruchte', 'geruchten', 'gesamtzahl', 'opferzahl', 'opferzahlen'],
    false: ['erfunden', 'erfindung', 'luge', 'lugen', 'mythos', 'legende', 'falsch', 'unwahr', 'unzutreffend', 'haltlos', 'ubertrieben', 'uberhoht', 'ubertreibung', 'falschung', 'propaganda', 'unsinn', 'marchen', 'phantasie', 'zu hoch', 'zu niedrig'],
    proved: ['bestatigt', 'bestatigte', 'bestatigten', 'bewiesen', 'belegt', 'erwiesen'],
  },
  negation: flatList('nicht, nie, niemals, nimmer, keineswegs, keinesfalls, nirgends, nirgendwo, nicht mehr, nie mehr, weder, mitnichten, in keiner weise, auf keinen fall, zu keiner zeit, kaum'),
  negating: flatList('leugnen, bestreiten, dementieren, ab-streiten, verneinen, verabsäumen, scheuen sich, scheuen davor, unter-lassen, verschmähen, hüten sich davor, sträuben sich, misslingen, scheitern, scheitern daran, verzichten darauf, verzichten, ablehnen, ab-lehnen, weigern sich, verweigern, unterlassen, versäumen, hindern, hindern daran, verhindern, vermeiden, ab-sehen davon, zögern, verbieten, untersagen, ab-halten davon, hüten sich, vereiteln, ab-sagen, verfehlen, ab-raten, außerstande sein, nicht vermögen, unfähig sein, warnen davor, scheuen sich'),
  intent: {
    plan: [
      ...flatList('planen, beabsichtigen, vor-haben, befehlen, an-weisen, an-ordnen, beauftragen, fordern, auf-fordern, verlangen, beschließen, entscheiden, entschließen sich, entscheiden sich, wünschen, hoffen, drohen, versprechen, schwören, geloben, vor-schlagen, empfehlen, raten, bitten, ersuchen, ermahnen, drängen, drängen darauf, verpflichten sich, bereit sein, an-streben, vor-sehen, gedenken, vor-bereiten, bereiten vor, rüsten, ein-laden, überreden, erlauben, gestatten, ermächtigen, auf-rufen, an-kündigen, ab-zielen darauf, erwägen, suchen nach, willigen ein, ein-willigen, stimmen zu, zu-stimmen, verurteilen, nahe-legen, befürworten, diktieren, übernehmen es, auf-geben, auf-tragen, gebieten, heißen, erwarten, verschwören sich, vereinbaren, verabreden, bestehen darauf, dringen darauf, überein-kommen, an-bieten, erbieten sich, bevor-stehen, schicken sich an, an-schicken sich, setzen sich in marsch um, sehnen sich'),
      ...flatList('befehl:me, absicht:fen, plan:me, auftrag:me, entschluss:me, beschluss:me, anweisung:fen, weisung:fen, order:fn, vorschlag:me, forderung:fen, aufforderung:fen, entscheidung:fen, vorhaben:n, wunsch:me, ziel:ne, hoffnung:fen, drohung:fen, vorbereitung:fen, bereitschaft:f, aufruf:me, erlaubnis:f, genehmigung:fen, recht:ne, aufgabe:fn, angebot:ne, versprechen:n, bitte:fn, ersuchen:n, verpflichtung:fen, mission:fen, gedanke|n, idee:fn, im begriff, kurz davor, im falle eines, zwecks, geplant||e|er|en|em|es, beabsichtigt||e|er|en|em|es, vorgesehen||e|er|en|em|es, befohlen||e|er|en|em|es, angeordnet||e|er|en|em|es, bevorstehend|e|er|en|em|es'),
    ],
    try: flatList('versuchen, suchen, bemühen sich, trachten, unternehmen versuch, streben, streben danach, probieren, kämpfen darum, an-strengen sich, versuch:me, bemühung:fen, bestreben:n, anstrengung:fen, bestrebung:fen, anlauf:me, versucht|e|er|en|em|es'),
    poss: flatList('drohen, riskieren, fürchten, befürchten, gefahr:fen, möglichkeit:fen, risiko:ns, furcht:f, befürchtung:fen, aussicht:fen, fähigkeit:fen, gelegenheit:fen, chance:fn, angst:f, imstande, in der lage, fähig, möglich||e|er|en|em|es, drohend|e|er|en|em|es, eventuell||e|er|en|em|es'),
    future: flatList('künftig||e|er|en|em|es, zukünftig||e|er|en|em|es'),
  },
  factual: flatList('gelingen, beginnen, an-fangen, fort-fahren, fort-setzen, schaffen es, vermögen, helfen, zwingen, lassen, pflegen, wagen, eilen, auf-hören, glücken, bringen dazu, führen dazu, veranlassen, nötigen, erreichen, bewegen dazu, haben zeit, verleiten, gehen daran, gehen dazu über, über-gehen dazu, machen sich daran, bei-tragen dazu, genügen, brauchen tage, ermöglichen, es gelingt, kommen dazu, dienen dazu, stehen kurz davor, an-treten, bekommen gelegenheit, erfolg:me, verstehen es'),
  denies: flatList('und nicht, nicht, statt, anstatt, anstelle, aber nicht, nicht aber, nicht etwa'),
};
