/** First parts of compounds of number, with their values. */
const stems = 'dwu 2 dwó 2 dwóch 2 trzy 3 trój 3 cztero 4 pięcio 5 sześcio 6 siedmio 7 ośmio 8 dziewięcio 9 dziesięcio 10 jedenasto 11 dwunasto 12 trzynasto 13 czternasto 14 piętnasto 15 szesnasto 16 siedemnasto 17 osiemnasto 18 dziewiętnasto 19 dwudziesto 20 dwudziestopięcio 25 trzydziesto 30 czterdziesto 40 pięćdziesięcio 50 sześćdziesięcio 60 siedemdziesięcio 70 osiemdziesięcio 80 dziewięćdziesięcio 90 stu 100 dwustu 200 trzystu 300 czterystu 400 pięciuset 500 półtora 1.5'.split(' ');

/** Last parts that measure, by the key of the unit. */
const measures: Readonly<Record<string, string>> = { minute: 'minutow*', hour: 'godzinn*', day: 'dniow*', week: 'tygodniow*', month: 'miesięczn*', year: 'letni*', km: 'kilometrow*', m: 'metrow*' };

/** Compound adjectives of number, with their values: every first part with every magnitude and every measure. */
export function compoundNumbers(): Record<string, number> {
  const magnitudes: [string, number][] = [['tysięczn*', 1000], ['milionow*', 1000000]];
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
