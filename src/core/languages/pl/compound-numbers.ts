import { numberCompounds } from '../number-compounds.ts';

/** Compound adjectives of number: first parts with their values, last parts that multiply, last parts that measure. */
const compounds = numberCompounds(
  'dwu 2 dwó 2 dwóch 2 trzy 3 trój 3 cztero 4 pięcio 5 sześcio 6 siedmio 7 ośmio 8 dziewięcio 9 dziesięcio 10 jedenasto 11 dwunasto 12 trzynasto 13 czternasto 14 piętnasto 15 szesnasto 16 siedemnasto 17 osiemnasto 18 dziewiętnasto 19 dwudziesto 20 dwudziestopięcio 25 trzydziesto 30 czterdziesto 40 pięćdziesięcio 50 sześćdziesięcio 60 siedemdziesięcio 70 osiemdziesięcio 80 dziewięćdziesięcio 90 stu 100 dwustu 200 trzystu 300 czterystu 400 pięciuset 500 półtora 1.5',
  [['tysięczn*', 1000], ['milionow*', 1000000]],
  { minute: 'minutow*', hour: 'godzinn*', day: 'dniow*', week: 'tygodniow*', month: 'miesięczn*', year: 'letni*', km: 'kilometrow*', m: 'metrow*' },
);

export const compoundNumbers = compounds.numbers;

/** The compounds of one unit of measure. */
export const compoundsOf = compounds.of;
