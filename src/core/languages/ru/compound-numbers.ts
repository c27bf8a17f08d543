/** First parts of compounds of number, with their values. */
const stems = 'двух 2 трех 3 четырех 4 пяти 5 шести 6 семи 7 восьми 8 девяти 9 десяти 10 одиннадцати 11 двенадцати 12 тринадцати 13 четырнадцати 14 пятнадцати 15 шестнадцати 16 семнадцати 17 восемнадцати 18 девятнадцати 19 двадцати 20 двадцатипяти 25 тридцати 30 сорока 40 пятидесяти 50 шестидесяти 60 семидесяти 70 восьмидесяти 80 девяноста 90 ста 100 сто 100 двухсот 200 трехсот 300 четырехсот 400 пятисот 500 полутора 1.5'.split(' ');

/** Last parts that measure, by the key of the unit. */
const measures: Readonly<Record<string, string>> = { minute: 'минутн*', hour: 'часов*', day: 'дневн*', week: 'недельн*', month: 'месячн*', year: 'летн*', km: 'километров*', m: 'метров*' };

/** Compound adjectives of number, with their values: every first part with every magnitude and every measure. */
export function compoundNumbers(): Record<string, number> {
  const magnitudes: [string, number][] = [['тысячн*', 1000], ['миллионн*', 1000000]];
  const out: Record<string, number> = {};
  for (let i = 0; i < stems.length; i += 2) {
    const value = Number(stems[i + 1]);
    for (const [end, times] of magnitudes) out[`${stems[i]}${end}`] = value * times;
    for (const end of Object.values(measures)) out[`${stems[i]}${end}`] = value;
  }
  return out;
}

/** The compounds of one unit of measure. */
export const compoundsOf = (unit: string): string[] => stems.filter((_, i) => i % 2 === 0).map((stem) => `${stem}${measures[unit]}`);
