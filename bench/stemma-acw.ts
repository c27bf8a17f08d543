import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ClaimPlace, chanceOfFigure, claimTies } from '../src/core/trace/claim-ties.ts';

const file = join(fileURLToPath(new URL('../../shared/corpora/acw', import.meta.url)), 'acw_claims.tsv');

/** Lineages that the compilers' own prefaces and pages state. */
const DOCUMENTED = [
  ['cwss_nps_db', 'cwsac1993'],
  ['kennedy1997', 'cwsac1993'],
  ['clodfelter', 'livermore1900'],
  ['clodfelter', 'fox1898'],
] as const;
const INDEPENDENT = ['bodart1908', 'phisterer1883'];
const YEARS: Readonly<Record<string, number>> = {
  clodfelter: 1992,
  cwss_nps_db: 2000,
  cdb90: 1990,
  civilwartrust: 2010,
};

/** Strengths and losses of battles by twelve compilers: which follow which, from shared figures alone. */
export function benchAcwLineages(): void {
  console.log(
    '\nTwelve compilers of strengths and losses: who follows whom, from shared figures and years alone',
  );
  if (!existsSync(file)) {
    console.log('skipped: ../shared/corpora/acw is not there');
    return;
  }
  const points = new Map<string, Map<string, string>>();
  const names = new Set<string>();
  for (const line of readFileSync(file, 'utf8').trim().split('\n').slice(1)) {
    const [battle = '', side = '', measure = '', lo = '', hi = '', source = ''] = line.split('\t');
    names.add(source);
    if (hi === '0' || hi === '') continue;
    const key = `${battle} ${side === 'US' ? 'Union' : side} ${measure}`;
    const point = points.get(key) ?? new Map<string, string>();
    // Two values of one compiler for one point are no reading of his.
    const old = point.get(source);
    point.set(source, old !== undefined && old !== `${lo} ${hi}` ? '' : `${lo} ${hi}`);
    points.set(key, point);
  }
  const accounts = [...names].sort();
  const days = accounts.map((name) => {
    const year = YEARS[name] ?? Number(/\d{4}$/.exec(name)?.[0] ?? 2000);
    return { earliest: year, latest: year };
  });
  const places = [...points].map(([key, point]): ClaimPlace => {
    const values = [...new Set(point.values())].filter((value) => value !== '');
    return {
      side: key.split(' ').at(-2) as string,
      readings: Int32Array.from(accounts, (name) => values.indexOf(point.get(name) ?? '')),
      chance: (reading) => chanceOfFigure(Number(values[reading]?.split(' ')[1] ?? 0)),
    };
  });
  const ties = claimTies(
    accounts.length,
    places,
    days,
    accounts.map((_, at) => at),
  );
  console.log('| account | follows | bits | same | only these two | differ |\n|---|---|---|---|---|---|');
  for (const { from, to, bits, same, distinctive, differ } of ties)
    console.log(
      `| ${accounts[from]} | ${accounts[to]} | ${bits.toFixed(0)} | ${same.length} | ${distinctive.length} | ${differ} |`,
    );
  const has = (from: string, to: string): boolean =>
    ties.some((tie) => accounts[tie.from] === from && accounts[tie.to] === to);
  console.log(
    `documented lineages: ${DOCUMENTED.map(([from, to]) => `${to} to ${from} ${has(from, to) ? 'found' : 'MISSED'}`).join(', ')}`,
  );
  console.log(
    `independent: ${INDEPENDENT.map((name) => `${name} ${ties.some(({ from, to }) => accounts[from] === name || accounts[to] === name) ? 'TIED' : 'untied'}`).join(', ')}`,
  );
}
