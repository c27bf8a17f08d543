import { keyText } from '../decide/key-text.ts';
import { resolveScope } from '../decide/resolve-scope.ts';
import type { Handle } from '../model/decision.ts';
import type { PointKey } from '../model/point.ts';
import type { Ground } from './ground.ts';

/** Key of the point that a handle names in this build; its scope is `lost` where no episode holds its words. */
export function keysOfHandles(ground: Ground): (handle: Extract<Handle, { on: 'point' }>) => PointKey {
  const read = ground.told.map((told) => told.read);
  const episodes = [...ground.episodes.values()];
  return ({ kind, thing, whose, counting, scope, part }) => ({
    kind: kind as PointKey['kind'],
    thing,
    whose,
    counting,
    scope: resolveScope(scope, read, episodes).scope ?? 'lost',
    ...(part === undefined ? {} : { part }),
  });
}

/** Where the points that people merged have gone: from the text of a key to the key it stands under now. */
export type MovedPoints = ReadonlyMap<string, PointKey>;

/** The key under which a point stands now. */
export const standsUnder = (moved: MovedPoints, key: PointKey): PointKey => moved.get(keyText(key)) ?? key;
