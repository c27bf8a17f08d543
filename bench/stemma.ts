import { stemmaOf } from '../src/core/trace/stemma/stemma.ts';
import { benchKhasanDependence } from './khasan-dependence.ts';
import { benchMisreadCopies } from './misread-copies.ts';
import { benchAcwLineages } from './stemma-acw.ts';
import { signScore, steps, TRADITIONS, type TraditionKind, tradition } from './traditions.ts';

const SEEDS = 40;
const MUST: Readonly<Record<string, number>> = { easy: 96, contaminated: 90, hard: 86 };
const mean = (list: readonly number[]): number =>
  list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length);

function row(kind: TraditionKind, all: { right: number; asked: number }): string {
  const tree: number[] = [];
  const graph: number[] = [];
  let right = 0;
  let asked = 0;
  let marked = 0;
  let markedRight = 0;
  let contaminated = 0;
  for (let seed = 1; seed <= SEEDS; seed++) {
    const { model, second, survives, places, extant } = tradition(kind, seed);
    const found = stemmaOf({
      names: extant.map(String),
      places,
      days: extant.map((at) => ({ earliest: at, latest: at })),
    });
    const models = model.flatMap((from, to) => (from < 0 ? [] : [[from, to] as const]));
    const seconds = second.flatMap((from, to) => (from < 0 ? [] : [[from, to] as const]));
    const ways = steps(
      found.nodes.length,
      found.edges.filter((edge) => edge.kind === 'model').map(({ from, to }) => [from, to] as const),
    );
    const between = (a: number, b: number): number => ways[a * found.nodes.length + b] as number;
    for (const [scores, edges] of [
      [tree, models],
      [graph, [...models, ...seconds]],
    ] as const) {
      const truth = steps(model.length, edges);
      scores.push(
        signScore(
          extant.length,
          (a, b) => truth[(extant[a] as number) * model.length + (extant[b] as number)] as number,
          between,
        ),
      );
    }
    extant.forEach((text, at) => {
      let ancestor = model[text] as number;
      while (ancestor >= 0 && survives[ancestor] !== true) ancestor = model[ancestor] as number;
      if (ancestor >= 0) {
        asked++;
        if (extant[found.nearest[at] ?? -1] === ancestor) right++;
      }
      const mark = found.edges.some((edge) => edge.kind === 'second' && edge.to === at);
      const real = (second[text] as number) >= 0;
      if (mark) marked++;
      if (real) contaminated++;
      if (mark && real) markedRight++;
    });
  }
  all.right += right;
  all.asked += asked;
  const score = mean(tree);
  return `| ${kind.name} | ${score.toFixed(1)} | ${MUST[kind.name]} ${score >= (MUST[kind.name] ?? 0) ? 'met' : 'missed'} | ${mean(graph).toFixed(1)} | ${(right / asked).toFixed(3)} | ${markedRight} of ${contaminated}, ${marked - markedRight} wrong |`;
}

/** Stemmata of simulated traditions, the speed of a large one, and lineages of compilers that are documented. */
export async function benchStemma(): Promise<void> {
  console.log(
    `\nStemmata of simulated traditions, ${SEEDS} seeds: average sign score (Roos and Heikkilä 2009)`,
  );
  console.log(
    '| tradition | score by first models | must | score with second models as ways too | nearest surviving ancestor, with dates | contaminated witnesses marked |\n|---|---|---|---|---|---|',
  );
  const all = { right: 0, asked: 0 };
  for (const kind of TRADITIONS) console.log(row(kind, all));
  console.log(
    `nearest surviving ancestor right in all three together: ${(all.right / all.asked).toFixed(3)} of ${all.asked} (must .94 in each)`,
  );
  const large = tradition({ name: 'large', texts: 200, changes: 12, lost: 0, contaminated: 0.1 }, 1);
  const before = process.cpuUsage();
  const start = performance.now();
  stemmaOf({
    names: large.extant.map(String),
    places: large.places,
    days: large.extant.map((at) => ({ earliest: at, latest: at })),
  });
  const seconds = (performance.now() - start) / 1000;
  const processor = process.cpuUsage(before).user / 1e6;
  console.log(
    `200 accounts, 1,000 places: ${seconds.toFixed(2)} s by the clock, ${processor.toFixed(2)} s of processor (must 1)`,
  );
  benchMisreadCopies();
  benchAcwLineages();
  await benchKhasanDependence();
}
