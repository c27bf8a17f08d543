/** A repeatable stream of numbers in [0, 1) (mulberry32). */
export function stream(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** 95 % interval of a measure over resampled units (texts, sentences), with a fixed seed. */
export function bootstrap<T>(
  units: readonly T[],
  measure: (sample: readonly T[]) => number,
  times = 1000,
  seed = 7,
): readonly [number, number] {
  if (units.length === 0) return [0, 0];
  const next = stream(seed);
  const found: number[] = [];
  for (let n = 0; n < times; n++) {
    const sample = Array.from({ length: units.length }, () => units[Math.floor(next() * units.length)] as T);
    found.push(measure(sample));
  }
  found.sort((a, b) => a - b);
  return [found[Math.floor(times * 0.025)] ?? 0, found[Math.floor(times * 0.975)] ?? 0];
}
