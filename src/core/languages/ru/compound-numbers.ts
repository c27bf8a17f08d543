import { numberCompounds } from '../number-compounds.ts';

/** Compound adjectives of number: first parts with their values, last parts that multiply, last parts that measure. */
const compounds = numberCompounds(
  'двух 2 трех 3 четырех 4 пяти 5 шести 6 семи 7 восьми 8 девяти 9 десяти 10 одиннадцати 11 двенадцати 12 тринадцати 13 четырнадцати 14 пятнадцати 15 шестнадцати 16 семнадцати 17 восемнадцати 18 девятнадцати 19 двадцати 20 двадцатипяти 25 тридцати 30 сорока 40 пятидесяти 50 шестидесяти 60 семидесяти 70 восьмидесяти 80 девяноста 90 ста 100 сто 100 двухсот 200 трехсот 300 четырехсот 400 пятисот 500 полутора 1.5',
  [['тысячн*', 1000], ['миллионн*', 1000000]],
  { minute: 'минутн*', hour: 'часов*', day: 'дневн*', week: 'недельн*', month: 'месячн*', year: 'летн*', km: 'километров*', m: 'метров*' },
);

export const compoundNumbers = compounds.numbers;

/** The compounds of one unit of measure. */
export const compoundsOf = compounds.of;
