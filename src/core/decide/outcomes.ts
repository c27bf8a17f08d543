import type { Study } from '../model/account.ts';
import type { StudyName } from '../model/build.ts';
import type { Decision, DecisionOutcome, Handle } from '../model/decision.ts';
import type { DependenceEdge } from '../model/dependence.ts';
import type { Alignment } from '../model/episode.ts';
import type { ReadEdition } from '../model/passage.ts';
import type { Difference, Point, PointKey, Reading } from '../model/point.ts';
import { keyText } from './key-text.ts';
import { placesInEditions } from './place-in-editions.ts';
import { passageOf, resolveScope, weaker } from './resolve-scope.ts';

/** What a build made, as far as decisions may speak of it. */
export interface Decided {
  readonly read: readonly ReadEdition[];
  readonly alignment: Alignment;
  readonly points: readonly Pick<Point, 'id' | 'key' | 'readings' | 'differences'>[];
  readonly edges: readonly DependenceEdge[];
  /** The study as decisions left it. */
  readonly study: Pick<Study, 'accounts' | 'names'>;
  readonly names: readonly StudyName[];
  /** Where the points have gone that people merged: from the text of a key to the key it stands under. */
  readonly moved: ReadonlyMap<string, PointKey>;
  /** Decisions on stemmata that could not be followed. */
  readonly lostStemmata: ReadonlySet<string>;
}

type Found = Omit<DecisionOutcome, 'decision'>;
const LOST: Found = { anchoring: 'lost' };

function pointOf(
  handle: Extract<Handle, { on: 'point' }>,
  { read, alignment, points, moved }: Decided,
): Found & { point?: Decided['points'][number] } {
  const { scope, anchoring } = resolveScope(handle.scope, read, alignment.episodes);
  if (scope === undefined) return LOST;
  const { kind, thing, whose, counting, part } = handle;
  const own: PointKey = {
    kind: kind as PointKey['kind'],
    thing,
    whose,
    counting,
    scope,
    ...(part === undefined ? {} : { part }),
  };
  const under = keyText(moved.get(keyText(own)) ?? own);
  const point = points.find(({ key }) => keyText(key) === under);
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

/** A name by its key, else the one that has most of the spellings it was decided on by. */
function nameOf({ key, forms }: Extract<Handle, { on: 'name' }>, { study, names }: Decided): Found {
  if (study.names.some((one) => one.key === key) || names.some((one) => one.key === key))
    return { anchoring: 'exact', object: key };
  let best: { readonly key: string; readonly shared: number } | undefined;
  for (const name of [
    ...study.names.map((entry) => ({
      key: entry.key,
      has: (language: string, form: string) => entry.forms[language]?.includes(form) === true,
    })),
    ...names.map((name) => ({
      key: name.key,
      has: (language: string, form: string) =>
        name.forms.some((one) => one.language === language && one.form === form),
    })),
  ]) {
    const shared = forms.filter(({ language, form }) => name.has(language, form)).length;
    if (shared > (best?.shared ?? 0)) best = { key: name.key, shared };
  }
  return best === undefined ? LOST : { anchoring: 'moved', object: best.key };
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
    case 'episode': {
      const { scope, anchoring } = resolveScope(handle.passages, built.read, built.alignment.episodes);
      return scope === undefined ? LOST : { anchoring, object: scope };
    }
    case 'text': {
      const [place] = placesInEditions(handle.anchor, built.read);
      if (place === undefined) return LOST;
      const { one, anchoring, start, end } = place;
      return { anchoring, object: `${one.edition.account}@${one.edition.label}:${start}-${end}` };
    }
    case 'name':
      return nameOf(handle, built);
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
