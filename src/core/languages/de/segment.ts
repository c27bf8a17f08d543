import type { SegmentWords } from '../segment-words.ts';

/** Where German sentences end. */
export const segment: SegmentWords = {
  abbreviations: [
    'dr', 'prof', 'gen', 'oberst', 'hptm', 'maj', 'lt', 'olt', 'adm', 'ing', 'dipl', 'hr', 'fr', 'st', 'nr', 'no', 'bd', 'bde', 's', 'f', 'ff', 'vgl', 'z.b', 'z', 'b', 'd.h', 'd', 'h', 'u.a', 'u', 'a', 'o.ä', 'bzw', 'ca', 'evtl',
    'ggf', 'inkl', 'sog', 'usw', 'abb', 'abs', 'art', 'aufl', 'ausg', 'hrsg', 'hg', 'verf', 'verl', 'tab', 'kap', 'anm', 'zit', 'ebd', 'bsp', 'chr', 'v', 'n', 'geb', 'gest', 'jan', 'feb', 'febr', 'mär', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept',
    'okt', 'nov', 'dez', 'div', 'rgt', 'btl', 'kp', 'inf', 'kav', 'engl', 'frz', 'russ', 'jap', 'chin', 'lat', 'griech', 'poln', 'ukr', 'dt', 'südl', 'nördl', 'östl', 'westl', 'str', 'km', 'i', 'e', 'k.u.k', 'jh', 'jhdt', 'min', 'max', 'etc',
  ],
  mayEnd: ['usw', 'etc', 'chr', 'jh', 'jhdt', 'u.a', 'u.ä', 'km', 'm', 'min', 'z', 'std'],
  openers: ['der', 'die', 'das', 'dem', 'den', 'ein', 'eine', 'einer', 'in', 'im', 'am', 'an', 'auf', 'bei', 'von', 'vom', 'zu', 'nach', 'mit', 'aus', 'für', 'gegen', 'um', 'unter', 'über', 'er', 'sie', 'es', 'wir', 'dieser', 'diese', 'dieses', 'diesem', 'doch', 'aber', 'und', 'jedoch', 'als', 'wenn', 'während', 'obwohl', 'da', 'dabei', 'damit', 'danach', 'dann', 'dort', 'hier', 'seine', 'ihre', 'so', 'auch', 'zudem', 'nun', 'noch', 'alle', 'beide', 'nur', 'seit', 'bis', 'vor', 'zwischen', 'kurz', 'etwa', 'bereits', 'trotz', 'wegen', 'schließlich', 'zunächst', 'mehrere', 'viele', 'laut', 'gemäß', 'rund', 'fast', 'mehr', 'weniger', 'einige', 'manche', 'andere', 'jeder', 'jede', 'jedes', 'keine', 'kein', 'kaum', 'niemand', 'wer', 'was', 'wo', 'weil', 'obgleich', 'obschon', 'ob', 'trotzdem', 'dennoch', 'deshalb', 'daher', 'darauf', 'daraufhin', 'später', 'bald', 'sofort', 'erst', 'zuletzt', 'endlich', 'jetzt', 'heute', 'damals', 'zwei', 'drei', 'vier', 'mein', 'unser', 'unsere', 'ihr', 'ihren', 'ihrem', 'ihrer', 'sein', 'seinem', 'seinen', 'seiner', 'ich', 'man', 'durch', 'ohne', 'innerhalb', 'außerhalb', 'neben', 'hinter', 'sobald', 'nachdem', 'bevor', 'insgesamt'],
  ordinalStop: true,
  fullwidth: false,
};
