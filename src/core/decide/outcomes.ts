import type { Decision, DecisionOutcome, Handle } from '../model/decision.ts';
import type { DependenceEdge } from '../model/dependence.ts';
import type { Alignment } from '../model/episode.ts';
import type { ReadEdition } from '../model/passage.ts';
import type { Difference, Point, Reading } from '../model/point.ts';
import { passageOf, resolveScope, weaker } from './resolve-scope.ts';

/** What a build made, as far as decisions may speak of it. */
export interface Decided {
  readonly read: readonly ReadEdition[];
  readonly alignment: Alignment;
  readonly points: readonly Pick<Point, 'id' | 'key' | 'readings' | 'differences'>[];
  readonly edges: readonly DependenceEdge[];
  /** Decisions on stemmata that could not be followed. */
  readonly lostStemmata: ReadonlySet<string>;
}

type Found = Omit<DecisionOutcome, 'decision'>;
const LOST: Found = { anchoring: 'lost' };

function pointOf(
  handle: Extract<Handle, { on: 'point' }>,
  { read, alignment, points }: Decided,
): Found & { point?: Decided['points'][number] } {
  const { scope, anchoring } = resolveScope(handle.scope, read, alignment.episodes);
  const point = points.find(
    ({ key }) =>
      key.kind === handle.kind &&
      key.thing === handle.thing &&
      key.whose === handle.whose &&
      key.counting === handle.counting &&
      key.scope === scope,
  );
  return point === undefined ? LOST : { anchoring, object: point.id, point };
}

function readingOf(
  handle: Handle,
  label: string,
  built: Decided,
): Found & { reading?: Reading; differences?: readonly Difference[] } {
  if (handle.on !== 'point') return LOST;
  const { point, anchoring } = pointOf(handle, built);
  const reading = point?.readings.find((one) => one.label === label);
  return reading === undefined || point === undefined
    ? LOST
    : { anchoring, object: reading.id, reading, differences: point.differences };
}

function foundBy(handle: Handle, built: Decided): Found {
  switch (handle.on) {
    case 'link': {
      const a = passageOf(handle.a, built.read);
      const b = passageOf(handle.b, built.read);
      if (a.id === undefined || b.id === undefined) return LOST;
      return { anchoring: weaker(a.anchoring, b.anchoring), object: [a.id, b.id].sort().join(' ') };
    }
    case 'point': {
      const { anchoring, object } = pointOf(handle, built);
      return object === undefined ? LOST : { anchoring, object };
    }
    case 'reading': {
      const { anchoring, object } = readingOf(handle.point, handle.value, built);
      return object === undefined ? LOST : { anchoring, object };
    }
    case 'difference': {
      const a = readingOf(handle.point, handle.a, built);
      const b = readingOf(handle.point, handle.b, built);
      if (a.object === undefined || b.object === undefined) return LOST;
      return { anchoring: weaker(a.anchoring, b.anchoring), object: [a.object, b.object].sort().join(' ') };
    }
    case 'dependence': {
      const edge = built.edges.find(({ from, to }) => from === handle.from && to === handle.to);
      return edge === undefined ? LOST : { anchoring: 'exact', object: `${edge.from} ${edge.to}` };
    }
    case 'stemma':
      return { anchoring: 'exact', object: handle.name };
    case 'account':
      return built.read.some(({ edition }) => edition.account === handle.account)
        ? { anchoring: 'exact', object: handle.account }
        : LOST;
    default:
      return LOST;
  }
}

/**
 * What became of the decisions on links, points, readings, differences, dependences, stemmata and accounts. Those on mentions, claims
 * and questions are answered where they are applied. A decision whose words or object are gone is lost: it is reported, changes
 * nothing, and stays in its journal.
 */
export function outcomesOf(decisions: readonly Decision[], built: Decided): DecisionOutcome[] {
  return decisions
    .filter(({ handle }) => !['mention', 'claim', 'question'].includes(handle.on))
    .map(({ id, handle }) => ({
      decision: id,
      ...(built.lostStemmata.has(id) ? LOST : foundBy(handle, built)),
    }));
}
