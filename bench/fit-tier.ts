import {
  ACT_WEIGHTS,
  type ActTerm,
  FIGURE_WEIGHTS,
  type FigureTerm,
  sumOf,
  type Weighing,
} from '../src/core/read/tier-weights.ts';
import {
  ALL,
  fresh,
  freshAgain,
  freshFourth,
  freshThird,
  goldOf,
  studied,
  UNSTUDIED,
} from './claims-gold.ts';
import { regress } from './regress.ts';
import { type TierClaim, tierClaims } from './tier-claims.ts';

type Term = ActTerm | FigureTerm;

/** A weight needs some ten claims that speak for it before it is half of what they say. */
const PENALTY = 10;
const FOLDS = 10;
/** Shares of all claims of a kind at which precision is told. */
const SHARES = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5];
/** Of all claims of a kind in studied sentences, how many are to be precise. */
const WANTED = { act: 0.46, quantity: 0.38 } as const;

const KINDS = [
  ['act', ACT_WEIGHTS as Weighing<Term>],
  ['quantity', FIGURE_WEIGHTS as Weighing<Term>],
] as const;

/**
 * Fits the weights of the precise tier anew on all studied sentences and prints them as `tier-weights.ts` has them; then how sure the surest
 * claims are on sentences and on languages that were left out of the fit. `--unseen` prints the totals of the halves nobody studied.
 */
export async function benchFitTier(): Promise<void> {
  const rows = [
    ...claimsIn(fresh, (code, at) => at % 2 === 1 || !UNSTUDIED.includes(code)),
    ...claimsIn(freshAgain, () => true),
    ...claimsIn(freshThird, (_code, at) => at % 2 === 1),
    ...claimsIn(freshFourth, (_code, at) => at % 2 === 1),
    ...claimsIn(studied, () => true),
  ];
  for (const [kind, old] of KINDS) {
    const own = rows.filter((row) => row.kind === kind);
    const fitted = weightsOf(own, old);
    const needed = sumAtShare(own, fitted, WANTED[kind]);
    const judged = own.filter(({ terms, right }) => terms !== undefined && right !== undefined);
    console.log(`\n${kind}: ${own.length} claims, ${judged.length} of them weighed and judged`);
    console.log(`  base ${fitted.base.toFixed(2)}, needed ${needed.toFixed(2)}`);
    for (const term of Object.keys(old.weights) as Term[]) {
      const having = judged.filter(({ terms }) => terms?.includes(term));
      const right = having.filter((row) => row.right).length;
      console.log(
        `  ${term.padEnd(20)} ${fitted.weights[term].toFixed(2).padStart(6)}   (of ${having.length} claims ${right} right)`,
      );
    }
    console.log(`  right among the surest, of all ${kind}s ${SHARES.map(percent).join(' / ')} %:`);
    console.log(`    fitted on other sentences  ${curve(own, leftOut(own, old, foldOf))}`);
    console.log(
      `    fitted on other languages  ${curve(
        own,
        leftOut(own, old, ({ code }) => code),
      )}`,
    );
    console.log(`    as the table has it        ${curve(own, scored(own, old))}`);
  }
  if (!process.argv.includes('--unseen')) return;
  const unseen = [
    ['the first set', claimsIn(fresh, (code, at) => at % 2 === 0 && UNSTUDIED.includes(code))],
    ['the third set', claimsIn(freshThird, (_code, at) => at % 2 === 0)],
    ['the fourth set', claimsIn(freshFourth, (_code, at) => at % 2 === 0)],
  ] as const;
  for (const [name, all] of unseen) {
    console.log(`\nnever studied, ${name}: precise ${percent(shareOf(all))} % of ${all.length} claims`);
    for (const [kind, old] of KINDS) {
      const own = all.filter((row) => row.kind === kind);
      const precise = own.filter((row) => row.precise);
      console.log(
        `  ${kind}: precise ${percent(shareOf(own))} % of ${own.length}, right ${percent(rightOf(precise))} %; by share ${curve(own, scored(own, old))}`,
      );
    }
  }
}

function claimsIn(folder: string, take: (code: string, at: number) => boolean): TierClaim[] {
  return ALL.flatMap((code) =>
    (goldOf(folder, code) ?? []).flatMap((sentence, at) =>
      take(code, at) ? tierClaims(sentence, code, `${folder}/${code}`) : [],
    ),
  );
}

/** The weights that these claims give. */
function weightsOf(rows: readonly TierClaim[], old: Weighing<Term>): Weighing<Term> {
  const terms = Object.keys(old.weights) as Term[];
  const places = new Map(terms.map((term, at) => [term, at]));
  const observed = rows.flatMap((row) =>
    row.terms === undefined || row.right === undefined
      ? []
      : [{ terms: row.terms.map((term) => places.get(term) as number), right: row.right }],
  );
  const [base = 0, ...weights] = regress(observed, terms.length, PENALTY).map(
    (weight) => Math.round(weight * 100) / 100,
  );
  return {
    ...old,
    base,
    weights: Object.fromEntries(terms.map((term, at) => [term, weights[at] as number])) as Record<
      Term,
      number
    >,
  };
}

type Scored = readonly (number | undefined)[];

const scored = (rows: readonly TierClaim[], by: Weighing<Term>): Scored =>
  rows.map(({ terms }) => (terms === undefined ? undefined : sumOf(by, terms)));

/** The sum of each claim by weights that were fitted on the claims of other groups. */
function leftOut(
  rows: readonly TierClaim[],
  old: Weighing<Term>,
  groupOf: (row: TierClaim) => string | number,
): Scored {
  const groups = [...new Set(rows.map(groupOf))];
  const fits = new Map(
    groups.map((group) => [
      group,
      weightsOf(
        rows.filter((row) => groupOf(row) !== group),
        old,
      ),
    ]),
  );
  return rows.map((row) =>
    row.terms === undefined ? undefined : sumOf(fits.get(groupOf(row)) as Weighing<Term>, row.terms),
  );
}

/** One of ten parts, the same for all claims of a sentence. */
function foldOf({ sentence }: TierClaim): number {
  let hash = 0;
  for (const character of sentence.slice(sentence.lastIndexOf('/')))
    hash = (hash * 31 + (character.codePointAt(0) as number)) % 1_000_003;
  return hash % FOLDS;
}

/** Places of weighed claims, the surest first. */
const surestFirst = (sums: Scored): number[] =>
  sums
    .map((_, at) => at)
    .filter((at) => sums[at] !== undefined)
    .sort((a, b) => (sums[b] as number) - (sums[a] as number) || a - b);

/** Share of right ones among the surest, for each share of all; a dash where fewer are weighed. */
function curve(rows: readonly TierClaim[], sums: Scored): string {
  const order = surestFirst(sums);
  return SHARES.map((share) => {
    const wanted = Math.round(share * rows.length);
    return wanted > order.length
      ? '-'
      : percent(rightOf(order.slice(0, wanted).map((at) => rows[at] as TierClaim)));
  }).join(' / ');
}

/** The sum from which on a share of all claims is precise. */
function sumAtShare(rows: readonly TierClaim[], by: Weighing<Term>, share: number): number {
  const sums = scored(rows, by);
  const order = surestFirst(sums);
  const last = order[Math.min(Math.round(share * rows.length), order.length) - 1] as number;
  return sums[last] as number;
}

const shareOf = (rows: readonly TierClaim[]): number =>
  rows.filter(({ precise }) => precise).length / rows.length;

function rightOf(rows: readonly TierClaim[]): number {
  const judged = rows.filter(({ right }) => right !== undefined);
  return judged.filter(({ right }) => right).length / judged.length;
}

const percent = (share: number): string => (100 * share).toFixed(0);
