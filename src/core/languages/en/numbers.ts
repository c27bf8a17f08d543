import type { NumberWords } from '../number-words.ts';

const units = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** English numbers. */
export const numbers: NumberWords = {
  decimal: '.',
  groups: [',', ' ', "'"],
  values: Object.fromEntries([...units.map((word, value) => [word, value] as const), ...tens.map((word, at) => [word, (at + 2) * 10] as const)]),
  magnitudes: { hundred: 100, thousand: 1000, million: 1_000_000, billion: 1_000_000_000, dozen: 12, 'k': 1000, mln: 1_000_000, bn: 1_000_000_000 },
  fractions: { half: 0.5, quarter: 0.25 },
  fused: {},
  vague: {
    dozens: [24, 120], scores: [40, 200], hundreds: [200, 999], thousands: [2000, 9999], millions: [2_000_000, 9_999_999],
    'tens of thousands': [20_000, 99_999], 'hundreds of thousands': [200_000, 999_999], 'tens of millions': [20_000_000, 99_999_999],
    'hundreds of millions': [200_000_000, 999_999_999], 'many thousands': [2000, 9999], 'several thousands': [2000, 9999], 'several hundreds': [200, 999],
    'several dozen': [24, 120], 'several score': [40, 200], 'a few dozen': [24, 120], 'a couple of hundred': [200, 299], 'a couple of thousand': [2000, 2999],
    'a few hundred': [200, 999], 'a few thousand': [2000, 9999], 'few hundred': [200, 999], 'few thousand': [2000, 9999], 'many hundreds': [200, 999], 'some hundreds': [200, 999], 'some thousands': [2000, 9999],
    'the low hundreds': [100, 499], 'the low thousands': [1000, 4999], 'a score': [20, 20],
  },
  several: ['several', 'many'],
  articles: ['a', 'an'],
  joins: ['and'],
  halfBehind: true,
  from: ['from'],
  to: ['to'],
  between: ['between'],
  and: ['and'],
  rangeOr: ['or'],
  changing: ['rise', 'grow', 'fall', 'increase', 'decrease', 'drop', 'shrink', 'swell', 'reduce', 'decline', 'dwindle', 'expand', 'climb', 'jump', 'raise', 'cut', 'plummet', 'soar', 'lower', 'sink', 'diminish'],
  ranging: ['range', 'vary'],
  compounds: {},
  ordinals: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'],
  shares: ['in every', 'out of every', 'in each'],
  ordinalSuffixes: ['st', 'nd', 'rd', 'th', 's', 'ers', 'd'],
  labelsBefore: [
    'no', 'no .', 'nos .', 'isbn', 'issn', 'number', 'numbers', '№', '#', 'page', 'pages', 'p', 'p .', 'pp .', 'chapter', 'chapters', 'volume', 'vol .', 'article', 'articles', 'section', 'paragraph', 'clause',
    'mig', 'il', 'ju', 'yak', 'tu', 'bf', 'fw', 'ki', 'panzer', 'sherman', 'su', 'la', 'pe', 'kv', 'pz', 'order', 'directive', 'decree', 'resolution', 'hill', 'height', 'point', 'heights', 'type', 'mark', 'model', 'mk', 'mk .', 'aged', 'age', 'ages', 'route', 'highway', 'grid', 'sheet', 'map', 'room', 'kilometre post',
    'book', 'books', 'act', 'canto', 'psalm', 'post', 'outpost', 'task force', 'campaign', 'cable', 'law', 'unit', 'camp', 'operation', 'table', 'figure', 'fig .', 'note', 'footnote', 'version', 'part', 'phase', 'stage', 'group', 'army group', 'flight', 'u', 'hms', 'uss', 'class', 'column', 'squadron no .', 'battery', 'zone', 'sector', 'area', 'district', 'ward', 'station', 'boat', 'marker', 'pillar', 'border post', 'border marker', 'protocol', 'tank', 'storage tank', 'reactor', 'silo',
  ],
  labelsAfter: [
    'mm', 'millimetre', 'millimeter', 'cm', 'calibre', 'caliber', 'pounder', 'pounders', 'pdr', 'inch gun', 'inch guns', 'in )', 'inch', 'in .', 'years old', 'year-old', 'year-olds', 'years-old', 'year old', 'year olds', 'year - old', 'year - olds', 'years of age', 'years her senior', 'thirds', 'third', 'fifths', 'quarters', 'tenths', 'per cent solution',
    "o'clock", 'a.m.', 'p.m.', 'am', 'pm', 'hrs', 'mark', 'st', 'nd', 'rd', 'th', 'degrees', 'degree', 'th century', 'a . m .', 'p . m .', 'hp', 'horsepower', 'knots', 'mph', 'km / h', 'bc', 'bce', 'ad', 'ce',
    'days afterwards', 'day afterwards', 'weeks afterwards', 'months afterwards', 'years afterwards', 'hours afterwards', 'minutes afterwards', 'day after', 'month after', 'week after', 'year after', 'minutes after', 'days thereafter', 'years thereafter', 'days on', 'years on', 'days since', 'years since', 'days out', 'days ahead', 'days later', 'day later', 'days earlier', 'days after', 'days before', 'hours later', 'hour later', 'hours earlier', 'hours after', 'weeks later', 'weeks earlier', 'week later', 'months later', 'months earlier', 'month later', 'years later', 'years earlier', 'year later', 'years after', 'minutes later', 'years before', 'days prior', 'years ago', 'days ago', 'months ago', 'months before', 'months after', 'weeks before', 'weeks after', 'hours before', 'decades later', 'decades after', 'generations later', 'century later', 'centuries later', 'times',
  ],
  clock: {
    at: ['at', 'by', 'until', 'till', 'before', 'after', 'since', 'towards', 'toward'],
    measured: ['at', 'by', 'after', 'before'],
    about: ['about', 'around', 'roughly', 'nearly', 'almost', 'just', 'exactly', 'approximately', 'shortly'],
    past: ['past'],
    toward: ['to', 'before', 'after'],
    minutes: ['minutes', 'minute'],
    marks: ["o'clock", 'a.m.', 'p.m.', 'a.m', 'p.m', 'am', 'pm', 'hrs'],
  },
  yearsBehind: ['in', 'by', 'since', 'until', 'till'],
  ageBounds: ['over', 'under', 'above', 'below', 'aged'],
  idioms: [
    'one in two', 'one man in two', 'three in two', 'four in two', 'nine in two', 'one in three', 'one man in three', 'two in three', 'four in three', 'nine in three', 'one in four', 'one man in four', 'two in four', 'three in four', 'nine in four', 'one in five', 'one man in five', 'two in five', 'three in five', 'four in five', 'nine in five', 'one in six', 'one man in six', 'two in six', 'three in six', 'four in six', 'nine in six', 'one in seven', 'one man in seven', 'two in seven', 'three in seven', 'four in seven', 'nine in seven', 'one in eight', 'one man in eight', 'two in eight', 'three in eight', 'four in eight', 'nine in eight', 'one in ten', 'one man in ten', 'two in ten', 'three in ten', 'four in ten', 'nine in ten', 'one in twelve', 'one man in twelve', 'two in twelve', 'three in twelve', 'four in twelve', 'nine in twelve', 'one in twenty', 'one man in twenty', 'two in twenty', 'three in twenty', 'four in twenty', 'nine in twenty',
    'one in nine', 'one in every two', 'one in every three', 'one in every four', 'one in every five', 'one in every ten', 'one out of three', 'one out of four', 'one out of five', 'one out of ten', 'two out of three', 'two out of every three', 'three out of four', 'four out of five', 'nine out of ten', 'two - to-one', 'three - to-one', 'four - to-one', 'five - to-one', 'six - to-one', 'ten - to-one', 'two to one', 'three to one', 'four to one', 'five to one', 'six to one', 'ten to one', 'one another', 'at one point', 'one day', 'one of', 'one side', 'the one', 'one by one', 'no one', 'one such', 'on the one hand', 'on one hand', 'at one time', 'one time', 'number one', 'one or other', 'one or more', 'square one', 'one thing', 'for one', 'one more', 'one or two', 'one could', 'one can', 'one may', 'one must', 'one should', 'one might',
    'seven years war', 'seven years \' war', 'thirty years war', 'thirty years \' war', 'hundred years war', 'hundred years \' war', 'six day war', 'the big three', 'big four', 'first one', 'second one', 'this one', 'that one', 'each one', 'every one', 'in two', 'in half', 'zero hour', 'ten commandments', 'three kingdoms', 'two - fold', 'seven weeks war',
    'nine power treaty', 'five year plan', 'group of seven', 'one side or the other', 'two world wars', 'one and the same', 'one way or another',
  ],
};
