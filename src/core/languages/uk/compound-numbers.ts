/** First parts of compounds of number, with their values. */
const stems = "двох 2 дво 2 трьох 3 три 3 чотирьох 4 чотири 4 п'яти 5 шести 6 семи 7 восьми 8 дев'яти 9 десяти 10 одинадцяти 11 дванадцяти 12 тринадцяти 13 чотирнадцяти 14 п'ятнадцяти 15 шістнадцяти 16 двадцяти 20 двадцятип'яти 25 тридцяти 30 сорока 40 п'ятдесяти 50 шістдесяти 60 сімдесяти 70 вісімдесяти 80 дев'яноста 90 сто 100 двохсот 200 трьохсот 300 чотирьохсот 400 п'ятсот 500 півтора 1.5".split(' ');

/** Last parts that measure, by the key of the unit. */
const measures: Readonly<Record<string, string>> = { minute: 'хвилинн*', hour: 'годинн*', day: 'денн*', week: 'тижнев*', month: 'місячн*', year: 'річн*', km: 'кілометров*', m: 'метров*' };

/** Compound adjectives of number, with their values: every first part with every magnitude and every measure. */
export function compoundNumbers(): Record<string, number> {
  const magnitudes: [string, number][] = [['тисячн*', 1000], ['мільйонн*', 1000000]];
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
