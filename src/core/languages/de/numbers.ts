import { flatList } from '../flat.ts';
import type { NumberWords } from '../number-words.ts';

const units = flatList('null, eins, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, dreizehn, vierzehn, fünfzehn, sechzehn, siebzehn, achtzehn, neunzehn');
const tens = flatList('zwanzig, dreißig, vierzig, fünfzig, sechzig, siebzig, achtzig, neunzig');

/** German numbers. Longer ones are one word (`dreiundzwanzigtausend`) and are taken apart by `solid`. */
export const numbers: NumberWords = {
  decimal: ',',
  groups: ['.', ' ', "'", '’'],
  values: {
    ...Object.fromEntries(units.map((word, value) => [word, value] as const)),
    ...Object.fromEntries(tens.map((word, at) => [word, (at + 2) * 10] as const)),
    hundert: 100, tausend: 1000, zwo: 2, zweier: 2, dreier: 3, zweien: 2, dreien: 3, vieren: 4,
  },
  bareYears: true,
  solid: { articles: ['ein'], joins: ['und'] },
  magnitudes: { hundert: 100, tausend: 1000, tsd: 1000, 'tsd .': 1000, million: 1_000_000, millionen: 1_000_000, mio: 1_000_000, 'mio .': 1_000_000, mill: 1_000_000, 'mill .': 1_000_000, milliarde: 1_000_000_000, milliarden: 1_000_000_000, mrd: 1_000_000_000, 'mrd .': 1_000_000_000, dutzend: 12 },
  fractions: {
    'halb|e|es|er|en': 0.5, anderthalb: 1.5, eineinhalb: 1.5, einundeinhalb: 1.5, zweieinhalb: 2.5, zweiundeinhalb: 2.5, dreieinhalb: 3.5, dreiundeinhalb: 3.5, viereinhalb: 4.5, funfeinhalb: 5.5, sechseinhalb: 6.5, siebeneinhalb: 7.5, achteinhalb: 8.5, neuneinhalb: 9.5, zehneinhalb: 10.5,
    dreiviertel: 0.75, viertel: 0.25,
  },
  fused: { anderthalbtausend: 1500, eineinhalbtausend: 1500, zweieinhalbtausend: 2500, dreieinhalbtausend: 3500, anderthalbhundert: 150, viertelmillion: 250_000, dreiviertelmillion: 750_000, halbdutzend: 6 },
  vague: {
    dutzende: [24, 120], dutzenden: [24, 120], hunderte: [200, 999], hunderten: [200, 999], hunderter: [200, 999], tausende: [2000, 9999], tausenden: [2000, 9999], tausender: [2000, 9999],
    zehntausende: [20_000, 99_999], zehntausenden: [20_000, 99_999], hunderttausende: [200_000, 999_999], hunderttausenden: [200_000, 999_999], 'abertausend|e|en': [2000, 9999], 'aberhundert|e|en': [200, 999], 'mehrere hundert': [200, 999], 'mehrere hunderte': [200, 999], 'mehrere tausend': [2000, 9999],
    'mehrerer tausend': [2000, 9999], 'mehreren tausend': [2000, 9999], 'mehreren hundert': [200, 999], 'einige hundert': [200, 999], 'einige tausend': [2000, 9999], 'einigen hundert': [200, 999], 'einigen tausend': [2000, 9999], 'ein paar hundert': [200, 999], 'ein paar tausend': [2000, 9999], 'ein paar dutzend': [24, 120], 'einige dutzend': [24, 120], 'mehrere dutzend': [24, 120],
    'mehreren dutzend': [24, 120], 'mehrere hunderttausend': [200_000, 999_999], 'einige hunderttausend': [200_000, 999_999], 'mehrere zehntausend': [20_000, 99_999], 'einige zehntausend': [20_000, 99_999], 'mehrere millionen': [2_000_000, 9_999_999], 'einige millionen': [2_000_000, 9_999_999], 'viele hundert': [200, 999], 'viele tausend': [2000, 9999], 'hunderte von tausenden': [200_000, 999_999], 'zehntausende von': [20_000, 99_999], 'tausende und abertausende': [2000, 9999], 'ein gutes dutzend': [12, 15],
  },
  several: flatList('mehrere, mehreren, mehrerer, einige, einigen, einiger, etliche, etlichen, viele, vielen'),
  articles: ['ein', 'eine', 'einem', 'einer', 'einen', 'eines'],
  joins: ['und'],
  from: ['von'],
  to: ['bis', 'bis zu', 'bis hin zu', 'bis uber'],
  between: ['zwischen', 'von'],
  and: ['und', 'bis'],
  rangeOr: ['oder'],
  compounds: {},
  ordinalSuffixes: ['te', 'ten', 'ter', 'tes', 'tem', 'ste', 'sten', 'ster', 'er', 'ern', 'fach', 'fachen', 'fache', 'mal', 'jahrig', 'jahrige', 'jahrigen', 'jahriger'],
  labelsBefore: flatList(`tank, tanks, reaktor, reaktors, silo, panzer, nr, nr ., isbn, issn, nummer, nummern, no ., №, #, s ., kapitel, kap ., band, bd ., artikel, art ., paragraph, paragraf, §, absatz, abschnitt, befehl, befehl nr ., weisung, weisung nr ., direktive, direktive nr ., erlass, dekret, höhe, punkt, typ, modell, mark,
    alter von, route, blatt, stalag, oflag, tabelle, abbildung, abb ., anmerkung, anm ., fußnote, fassung, phase, heeresgruppe, u, u -, klasse, zone, sektor, distrikt, wahlkreis, station, grenzstein, grenzzeichen, protokoll, paragraphen, heft, jahrgang, hügel, kote, baracke, bataillon, jahr, jahre, jahren, kilometer, zimmer, operation, dokument, bl ., quadrat, ziffer, t, bt, i, il, su, pe, mig, lagg, jak, b, bf, he, ju, do, ki, fw, me, spitfire`),
  labelsAfter: flatList(`mm, millimeter, cm, zentimeter, kaliber, cm -, mm -, jahre alt, jahre alte, jahre alten, jahre alter, jahre altes, jahre älter, jahre jünger, jahre später, jahre zuvor, jahre danach, jahre davor, jahre vorher, jahre nach, jahre vor, jahre früher, tage später, tage zuvor, tage danach, tage davor, tage vorher, tage nach, tage vor, tage früher, stunden später, stunden zuvor, stunden danach, stunden nach, stunden vor, stunden früher, wochen später, wochen zuvor, wochen danach, wochen nach, wochen vor, wochen früher, monate später, monate zuvor, monate danach, monate nach, monate vor, monate früher, minuten später, minuten zuvor, minuten nach, minuten vor, minuten danach, jahrzehnte später, jahrhunderte später, tagen später,
    uhr, uhr morgens, grad, ps, knoten, km / h, v . chr ., n . chr ., mal, fache, lebensjahr, lebensjahre, jahrhundert, jh ., ordnung, ranges, klasse, grades, prozentig, - fach, - jährige, - jährigen, - jährige, auflage, - mm-geschütz, - cm, - mm, drittel, dritteln, fünftel, zehntel`),
  idioms: flatList(`zu zweit, zu dritt, zu viert, unter vier augen, auf allen vieren, siebenjähriger krieg, siebenjährigen krieg, dreißigjähriger krieg, dreißigjährigen krieg, hundertjähriger krieg, hundertjährigen krieg, in zwei hälften, alle viere, sieben meere, zehn gebote, null und nichtig, die zwölf apostel, zwei weltkriege, beiden weltkriege, viermächte, neunmächtevertrag, fünfjahresplan, die großen drei, eins zu eins, stunde null, acht geben, in acht, außer acht, gab acht, ein für alle mal, zum einen, zum anderen, zwei drittel, drei viertel`),
};
