import type { Context } from 'hono';
import { partLines } from '../core/show/part-lines.ts';
import { partOf } from '../core/show/parts.ts';
import { bytesOf } from '../study/recalled.ts';
import type { WorkState } from './work.ts';

/**
 * Parts of what is shown, as lines of JSON: the serial of the state they are of, then each part. Lines are made as the page takes
 * them, so that no part ever stands in memory as one text.
 */
export function partsStream(
  context: Context,
  { serial, content }: WorkState,
  keys: readonly string[],
): Response {
  function* lines(): Generator<string> {
    yield JSON.stringify({ serial });
    for (const key of keys) yield* partLines(key, partOf(content, key));
  }
  const left = lines();
  const stream = new ReadableStream<Uint8Array>({
    pull: (to) => {
      // A few lines at a time: each way through the stream costs more than a short line.
      let text = '';
      while (text.length < CHUNK) {
        const { value, done } = left.next();
        if (done === true) {
          if (text !== '') to.enqueue(bytesOf(text));
          to.close();
          return;
        }
        text += `${value}\n`;
      }
      to.enqueue(bytesOf(text));
    },
  });
  return context.body(stream, 200, { 'Content-Type': 'application/x-ndjson' });
}

/** UTF-16 code units that are sent together. */
const CHUNK = 64_000;
