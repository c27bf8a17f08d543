import type { Addend, Arithmetic, FigurePair, PairedFigures, Sum } from '../model/arithmetic.ts';
import type { Cast } from './cast.ts';
import { numeralWords } from './number-words.ts';

/** What adding up shows on one point. */
export interface SumView {
  readonly kind: 'adds up' | 'does not add up' | 'proposed' | 'paired';
  readonly says: string;
}

const siglum = (cast: Cast, account: string): string => cast.members.get(account)?.siglum ?? account;

function addendWords(cast: Cast, { account, edition, value, counts }: Addend, home?: Addend): string {
  const elsewhere = home !== undefined && (home.account !== account || home.edition !== edition);
  const where = elsewhere ? `, ${siglum(cast, account)}${edition === '' ? '' : ` ${edition}`}` : '';
  return `${numeralWords(value)} (${counts}${where})`;
}

/** One chance in how many, told roughly. */
function chanceWords(chance: number): string {
  const share = chance <= 0 ? 0 : 1 / chance;
  if (share === 0) return 'it cannot be met by accident';
  if (share < 2) return 'it is as likely as not an accident';
  return `so many tries meet such a total by accident in one case of ${numeralWords(Math.round(share))}`;
}

/** `2016, 2020 and 2022`. */
const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** Sums that differ in nothing but the edition in which the total stands are one sum; each with the editions. */
function sumsByEdition(sums: readonly Sum[]): readonly (readonly [sum: Sum, editions: readonly string[]])[] {
  const alike = Map.groupBy(sums, ({ kind, total, parts, apart, chance }) => {
    const own = ({ account, edition, value, counts }: Addend) =>
      // Parts of the same edition as the total are told without it.
      [account, account === total.account && edition === total.edition ? '' : edition, value, counts];
    return JSON.stringify([kind, apart, chance, total.account, total.value, total.counts, parts.map(own)]);
  });
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const editions = [...new Set(same.map(({ total }) => total.edition))].filter((one) => one !== '');
    return [[first, editions] as const];
  });
}

function sumView(cast: Cast, sum: Sum, editions: readonly string[]): SumView {
  const { kind, total, parts, apart, chance } = sum;
  const added = parts.map((part) => addendWords(cast, part, total)).join(' + ');
  const home = [siglum(cast, total.account), listed(editions)].filter((one) => one !== '').join(' ');
  const whole = addendWords(cast, total);
  if (kind === 'proposed')
    return {
      kind: 'proposed',
      says: `Perhaps a sum within one authority: ${added} = ${whole} in ${home}; ${chanceWords(chance ?? 1)}.`,
    };
  if (apart === 0)
    return { kind: 'adds up', says: `In ${home} the parts make the total: ${added} = ${whole}.` };
  const sum0 = numeralWords(total.value - apart);
  return {
    kind: 'does not add up',
    says: `In ${home} the parts make ${sum0} and the total says ${whole}: ${added}.`,
  };
}

function pairWords(cast: Cast, { labels, accounts, joins }: FigurePair, of: readonly FigurePair[]): string {
  const who = accounts.map((account) => siglum(cast, account)).join(', ');
  const pair = `${labels[0]} with ${labels[1]}`;
  if (joins === undefined) return `${pair} in ${who}`;
  const [one, two] = joins.map((at) => of[at]?.labels.join(' with ') ?? '');
  return `${pair} in ${who}, which crosses ${one} and ${two}`;
}

const pairedView = (cast: Cast, { pairs }: PairedFigures): SumView => ({
  kind: 'paired',
  says: `Figures that go together are one trace and not two: ${pairs.map((pair) => pairWords(cast, pair, pairs)).join('; ')}.`,
});

/** What adding up shows of the figures of a point, in sentences: totals first, then what only the numbers suggest, then pairs. */
export function sumsOfPoint(cast: Cast, { sums, paired }: Arithmetic, point: string): SumView[] {
  return [
    ...sumsByEdition(sums.filter(({ points }) => points.includes(point))).map(([sum, editions]) =>
      sumView(cast, sum, editions),
    ),
    ...paired.filter(({ points }) => points.includes(point)).map((one) => pairedView(cast, one)),
  ].map(({ kind, says }) => ({ kind, says: cast.guard(says) }));
}
