import type { Reading } from './transliterate.ts';

/*
 * Names are only compared when their first consonants fall into the same classes: P lips, T teeth, S hissing, K throat,
 * N nose, L flowing. A sound that may be of two classes, or not be there at all, opens a key for each.
 */
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  b: ['P'],
  p: ['P'],
  f: ['P'],
  v: ['P'],
  '7': ['P'],
  '^': ['P'],
  w: ['P', ''],
  '`': ['P', 'K'],
  d: ['T'],
  t: ['T'],
  T: ['T', 'S'],
  s: ['S'],
  z: ['S'],
  S: ['S'],
  Z: ['S'],
  c: ['S'],
  C: ['S'],
  J: ['S'],
  '#': ['S'],
  '%': ['S'],
  '8': ['S'],
  '@': ['S'],
  '2': ['S'],
  '5': ['S'],
  '6': ['S'],
  k: ['K'],
  g: ['K'],
  x: ['K'],
  h: ['K', ''],
  '&': ['K', ''],
  '1': ['S', 'K'],
  '3': ['K', 'S'],
  '4': ['S', 'K', ''],
  m: ['N'],
  n: ['N'],
  N: ['N'],
  '!': ['N'],
  l: ['L'],
  r: ['L'],
  '9': ['L'],
  R: ['L', ''],
};
/** Classes in a key. */
const DEPTH = 2;

/** The keys under which a reading is filed, sorted. */
function keysOf(sounds: string): string[] {
  let open = new Set(['']);
  const full = new Set<string>();
  for (const sound of sounds) {
    const classes = CLASSES[sound];
    if (classes === undefined) continue;
    const next = new Set<string>();
    for (const key of open) {
      for (const one of classes) {
        const longer = key[key.length - 1] === one ? key : key + one;
        if (longer.length === DEPTH) full.add(longer);
        else next.add(longer);
      }
    }
    open = next;
    if (open.size === 0) break;
  }
  // What never reached two classes is filed under what it has.
  for (const key of open) full.add(key);
  return [...full].sort();
}

/** Keys of a name by all its readings, each once, sorted. */
export const blockKeys = (readings: readonly Reading[]): string[] =>
  [...new Set(readings.flatMap((one) => keysOf(one.sounds)))].sort();
