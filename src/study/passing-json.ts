let scratch = Buffer.allocUnsafeSlow(1 << 16);
let used = 0;

/** A UTF-16 code unit takes three bytes of UTF-8 at most. */
const MOST_BYTES = 3;

function append(text: string): void {
  const needed = used + MOST_BYTES * text.length;
  if (needed > scratch.length) {
    const wider = Buffer.allocUnsafeSlow(Math.max(needed, 2 * scratch.length));
    scratch.copy(wider, 0, 0, used);
    scratch = wider;
  }
  used += scratch.write(text, used, 'utf8');
}

function write(value: unknown, depth: number): void {
  if (depth === 0 || value === null || typeof value !== 'object' || 'toJSON' in value)
    append(JSON.stringify(value) ?? 'null');
  else if (Array.isArray(value)) {
    append('[');
    for (let at = 0; at < value.length; at++) {
      if (at > 0) append(',');
      write(value[at], depth - 1);
    }
    append(']');
  } else {
    let between = '{';
    for (const [name, field] of Object.entries(value)) {
      if (field === undefined) continue;
      append(`${between}${JSON.stringify(name)}:`);
      write(field, depth - 1);
      between = ',';
    }
    append(between === '{' ? '{}' : '}');
  }
}

/**
 * The bytes of `JSON.stringify(value)` in UTF-8, good until the next call, for data without functions. Lists and objects are written
 * item by item down to `depth`: a build remembers a hundred megabytes, and each of its texts made whole, and memory given to the
 * bytes of each, would stand until the next full collection.
 */
export function passingJson(value: unknown, depth: number): Uint8Array {
  used = 0;
  write(value, depth);
  return scratch.subarray(0, used);
}
