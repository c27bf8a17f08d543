const STEP = 4096;

/** Code units two texts have in common at their beginning. Whole steps are compared at once, as the engine compares memory. */
export function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  for (let step = STEP; step >= 64; step >>= 3)
    while (at + step <= most && a.slice(at, at + step) === b.slice(at, at + step)) at += step;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** Code units two texts have in common at their end, `most` at the most. */
export function commonEnd(a: string, b: string, most: number): number {
  let at = 0;
  for (let step = STEP; step >= 64; step >>= 3)
    while (
      at + step <= most &&
      a.slice(a.length - at - step, a.length - at) === b.slice(b.length - at - step, b.length - at)
    )
      at += step;
  while (at < most && a.charCodeAt(a.length - 1 - at) === b.charCodeAt(b.length - 1 - at)) at++;
  return at;
}
