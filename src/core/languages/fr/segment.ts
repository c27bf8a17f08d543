import type { SegmentWords } from '../segment-words.ts';

/** Where French sentences end. */
export const segment: SegmentWords = {
  abbreviations: [
    'm', 'mm', 'mme', 'mmes', 'mlle', 'mlles', 'mgr', 'dr', 'pr', 'me', 'gal', 'gén', 'gen', 'col', 'lt', 'lt-col', 'cdt', 'cne', 'cap', 'adj', 'sgt', 'mal', 'adm', 'st', 'ste',
    'n°', 'no', 'nos', 'art', 'al', 'chap', 'ch', 'vol', 't', 'p', 'pp', 'éd', 'ed', 'coll', 'fig', 'pl', 'cf', 'ibid', 'op', 'cit', 'env', 'ex', 'p.ex', 'c.-à-d', 'c-à-d', 'i.e', 'ca', 'v', 'av', 'apr', 'trad', 'préf', 'dir', 'réf',
    'janv', 'févr', 'fév', 'avr', 'juil', 'juill', 'sept', 'oct', 'nov', 'déc', 'av.j', 'apr.j', 'div', 'rgt', 'régt', 'bat', 'bon', 'cie', 'inf', 'art', 'cav', 'dép', 'fo', 'r', 'rº', 'ms', 'mss', 'arch', 'bibl', 'vol', 'fasc', 's', 'sq', 'sqq',
  ],
  mayEnd: ['etc', 'cie', 'j.-c', 'j.c', 'km', 'h', 'min', 'u.r.s.s', 'é.-u', 's.a', 's.d.n', 'o.n.u', 'b.c'],
  openers: ['le', 'la', 'les', "l'", 'un', 'une', 'des', 'du', 'de', 'il', 'elle', 'ils', 'elles', 'on', 'nous', 'ce', 'cet', 'cette', 'ces', 'dans', 'en', 'à', 'a', 'au', 'aux', 'mais', 'et', 'or', 'car', 'après', 'avant', 'pendant', 'son', 'sa', 'ses', 'leur', 'leurs', 'pour', 'sur', 'selon', 'deux', 'trois', 'tout', 'toutes', 'tous', 'quand', 'lorsque', 'si', 'par', 'ainsi', 'cependant', 'toutefois', 'pourtant', 'seuls', 'seules', 'plusieurs', 'environ', 'quelque', 'quelques', 'près', 'lors', 'depuis', 'malgré', 'chaque', 'aucun', 'aucune', 'ni', 'puis', 'enfin', 'alors', 'vers', 'entre', 'contre', 'sans', 'sous', 'quatre', 'cinq', 'six', 'plus', 'moins', 'bientôt', 'certains', 'certaines', 'mon', 'ma', 'mes', 'notre', 'nos', 'votre', 'je', 'tu', 'vous', 'y', 'où', 'qui', 'que', 'comme', 'puisque', 'presque', 'aussi', 'ensuite', 'chez'],
  ordinalStop: false,
  fullwidth: false,
};
