import { numberCompounds } from '../number-compounds.ts';

/** Compound adjectives of number: first parts with their values, last parts that multiply, last parts that measure. */
const compounds = numberCompounds(
  "двох 2 дво 2 трьох 3 три 3 чотирьох 4 чотири 4 п'яти 5 шести 6 семи 7 восьми 8 дев'яти 9 десяти 10 одинадцяти 11 дванадцяти 12 тринадцяти 13 чотирнадцяти 14 п'ятнадцяти 15 шістнадцяти 16 двадцяти 20 двадцятип'яти 25 тридцяти 30 сорока 40 п'ятдесяти 50 шістдесяти 60 сімдесяти 70 вісімдесяти 80 дев'яноста 90 сто 100 двохсот 200 трьохсот 300 чотирьохсот 400 п'ятсот 500 півтора 1.5",
  [['тисячн*', 1000], ['мільйонн*', 1000000]],
  { minute: 'хвилинн*', hour: 'годинн*', day: 'денн*', week: 'тижнев*', month: 'місячн*', year: 'річн*', km: 'кілометров*', m: 'метров*' },
);

export const compoundNumbers = compounds.numbers;

/** The compounds of one unit of measure. */
export const compoundsOf = compounds.of;
