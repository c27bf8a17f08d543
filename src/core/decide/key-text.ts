import type { PointKey } from '../model/point.ts';

/** One string per point key. */
export const keyText = ({ kind, thing, whose, counting, scope, part }: PointKey): string =>
  `${kind}|${thing}|${whose}|${counting}|${scope}${part === undefined ? '' : `|${part}`}`;
