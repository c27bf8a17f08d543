import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Work } from './work.ts';

/** How often an open stream says that it is alive, in milliseconds. */
const BEAT = 20_000;

/**
 * Tells a page of every new state by its serial (server-sent events), until it goes or `hears` says no more: one who has logged out, or
 * may no longer read, hears nothing.
 */
export const changesStream = (context: Context, work: Work, hears: () => boolean): Response =>
  streamSSE(context, async (stream) => {
    let wake = (): void => {};
    let told = -1;
    let open = true;
    const stop = work.listen(() => wake());
    stream.onAbort(() => {
      open = false;
      wake();
    });
    while (open && hears()) {
      const { serial } = work;
      if (serial !== told) await stream.writeSSE({ event: 'serial', data: `${serial}` });
      else await stream.writeSSE({ event: 'beat', data: '' });
      told = serial;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, BEAT);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
        // A change that came while the last was written.
        if (!open || work.serial !== told) wake();
      });
    }
    stop();
  });
