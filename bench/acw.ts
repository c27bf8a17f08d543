import { fileURLToPath } from 'node:url';
import { type Compared, compare } from '../src/core/compare/compare.ts';
import type { DifferenceType, Point, Reading } from '../src/core/model/point.ts';
import { benchAcwProse } from './acw-prose.ts';
import { type AcwFigure, acwFigures, battleStudy, pointOf, ROLES } from './acw-study.ts';
import { stream } from './bootstrap.ts';

const CORPORA = fileURLToPath(new URL('../../shared/corpora', import.meta.url));

const EMPTY = { links: [], episodes: [], counterparts: {} };
const run = ({ study, read }: ReturnType<typeof battleStudy>): Compared =>
  compare({ study, read, names: [], alignment: EMPTY, edges: [], decisions: [] });

/** The list in another order, by a fixed stream. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const next = stream(seed);
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}

/** What a trailing run of zeros leaves unsaid: 4,000 may be told to the thousand. */
function stepOf(value: number): number {
  let step = 1;
  while (value !== 0 && value % (step * 10) === 0) step *= 10;
  return step;
}

/** Whether two figures agree at the precision of the coarser one. */
function agreeCoarsely(a: AcwFigure, b: AcwFigure): boolean {
  if (a.lo !== a.hi || b.lo !== b.hi) return false;
  const [coarse, fine] = stepOf(a.lo) >= stepOf(b.lo) ? [a.lo, b.lo] : [b.lo, a.lo];
  const step = stepOf(coarse);
  return step > stepOf(fine) && Math.round(fine / step) * step === coarse;
}

const holds = (a: AcwFigure, b: AcwFigure): boolean =>
  (a.lo <= b.lo && a.hi >= b.hi) || (b.lo <= a.lo && b.hi >= a.hi);

/** Why a contradiction between two figures is wrong; undefined = it is none of the three kinds. */
function wrongly(a: AcwFigure, b: AcwFigure): string | undefined {
  if (a.measure !== b.measure) return 'the measures differ by definition';
  if (holds(a, b)) return 'one range holds the other';
  return agreeCoarsely(a, b) ? 'they agree at the precision of the coarser' : undefined;
}

const party = (side: string): string => side.toLowerCase().replace(/[^a-z]+/g, '-');
const counting = (measure: string): string => [...(ROLES[measure] ?? [])].sort().join('+');

/** The reading of a battle's points that one figure gave. */
function readingOf(
  points: readonly Point[],
  figure: AcwFigure,
): { point: Point; reading: Reading } | undefined {
  for (const point of points) {
    if (point.key.whose !== party(figure.side)) continue;
    for (const reading of point.readings)
      if (
        (reading.facet?.counting ?? point.key.counting) === counting(figure.measure) &&
        reading.value.kind === 'quantity' &&
        reading.value.quantity.lo === figure.lo &&
        reading.value.quantity.hi === figure.hi &&
        reading.witnesses.some(({ account }) => account === figure.source)
      )
        return { point, reading };
  }
  return undefined;
}

interface Tally {
  points: number;
  unanimous: number;
  typed: number;
  pairs: Map<DifferenceType | 'one reading' | 'no type', number>;
  wrong: string[];
  missing: string[];
  contradictions: string[];
}

/** Types every pair of figures of one battle and counts what the pairs of each point are called. */
function tallyBattle(figures: readonly AcwFigure[], compared: Compared, tally: Tally): void {
  const points = [...compared.points, ...compared.alone] as Point[];
  const byPoint = new Map<string, AcwFigure[]>();
  for (const one of figures) byPoint.set(pointOf(one), [...(byPoint.get(pointOf(one)) ?? []), one]);
  for (const [name, list] of byPoint) {
    if (new Set(list.map(({ source }) => source)).size < 2) continue;
    tally.points++;
    if (new Set(list.map(({ lo, hi }) => `${lo}-${hi}`)).size === 1) tally.unanimous++;
    let whole = true;
    list.forEach((a, at) => {
      for (const b of list.slice(at + 1)) {
        const one = readingOf(points, a);
        const two = readingOf(points, b);
        const difference =
          one === undefined || two === undefined || one.point !== two.point
            ? undefined
            : one.point.differences.find(
                (d) =>
                  (d.a === one.reading.id && d.b === two.reading.id) ||
                  (d.b === one.reading.id && d.a === two.reading.id),
              );
        const joined = one !== undefined && one.reading === two?.reading;
        const type = joined ? 'one reading' : (difference?.type ?? 'no type');
        tally.pairs.set(type, (tally.pairs.get(type) ?? 0) + 1);
        const words = `${name}: ${a.source} ${a.lo}${a.hi === a.lo ? '' : `-${a.hi}`}, ${b.source} ${b.lo}${b.hi === b.lo ? '' : `-${b.hi}`}`;
        if (type === 'no type') {
          whole = false;
          tally.missing.push(words);
        } else if (type === 'contradiction') tally.contradictions.push(words);
      }
    });
    if (whole) tally.typed++;
  }
  // Contradictions are looked for in every pair of a point, those of unlike measures too.
  for (const point of points)
    for (const { a, b, type } of point.differences) {
      if (type !== 'contradiction') continue;
      const of = (id: string): AcwFigure | undefined =>
        figures.find((one) => readingOf([point], one)?.reading.id === id);
      const [x, y] = [of(a), of(b)];
      const why = x === undefined || y === undefined ? 'a reading no figure gave' : wrongly(x, y);
      if (why !== undefined)
        tally.wrong.push(
          `${x === undefined ? point.id : pointOf(x)} ${x?.lo}-${x?.hi} / ${y?.measure} ${y?.lo}-${y?.hi}: ${why}`,
        );
    }
}

/** Twelve compilers of one war: what the pairs of their figures are called, and whether the order of sources matters. */
export function benchAcw(options: { readonly errors?: boolean } = {}): void {
  console.log('\nFigures of the American Civil War by twelve compilers (acw): numbers without prose');
  const figures = acwFigures(CORPORA);
  if (figures === undefined) {
    console.log('  skipped: not there');
    return;
  }
  const tally: Tally = {
    points: 0,
    unanimous: 0,
    typed: 0,
    pairs: new Map(),
    wrong: [],
    missing: [],
    contradictions: [],
  };
  const battles = [...new Set(figures.map(({ battle }) => battle))];
  let moved = 0;
  battles.forEach((battle, at) => {
    const own = figures.filter((one) => one.battle === battle);
    const compared = run(battleStudy(own));
    tallyBattle(own, compared, tally);
    const other = battleStudy(shuffled(own, at + 1));
    const again = run({
      study: { ...other.study, accounts: shuffled(other.study.accounts, at + 2) },
      read: shuffled(other.read, at + 3),
    });
    if (typesOf(again) !== typesOf(compared)) moved++;
  });
  console.log(
    `points with two or more compilers: ${tally.points}, of them not unanimous ${tally.points - tally.unanimous}; every pair typed or one reading in ${tally.typed}; must all`,
  );
  const pairs = [...tally.pairs].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  console.log(`pairs of compilers: ${pairs.map(([type, count]) => `${type} ${count}`).join(', ')}`);
  console.log(
    `wrongly called contradiction: ${tally.wrong.length}; must 0. Battles whose answer moves when sources are shuffled: ${moved} of ${battles.length}; must 0`,
  );
  if (options.errors === true) {
    for (const line of [...tally.wrong, ...tally.missing]) console.log(`  ${line}`);
    for (const line of tally.contradictions.slice(0, 30)) console.log(`  contradiction ${line}`);
  }
  benchAcwProse(CORPORA, options);
}

/** What was decided, by the words of readings and not by ids, for those hold the editions' hashes. */
const typesOf = ({ points, alone }: Compared): string =>
  [...points, ...alone]
    .flatMap((point) => {
      const label = new Map(
        point.readings.map((one) => [one.id, `${one.label} ${JSON.stringify(one.facet ?? {})}`]),
      );
      const pairs = point.differences.map(({ a, b, type }) =>
        [...[label.get(a), label.get(b)].sort(), type].join(' / '),
      );
      return [`${point.id} ${label.get(point.reference)}`, ...pairs.sort()];
    })
    .sort()
    .join('\n');
