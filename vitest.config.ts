import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const shared = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // What is waited for is there at once, on a busy machine a little later; what never comes is told in time.
  expect: { poll: { interval: 20, timeout: 15_000 } },
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    // The program is started hundreds of times, each time with a cache folder of its own: its compiled code is shared all the same.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules', '.cache', 'variorum-test-code') },
    projects: [
      {
        extends: true,
        // Files share a thread, so that each lexicon is made once for all of them: half the time.
        test: { ...shared, name: 'units', include: ['src/**/*.test.ts'], isolate: false },
      },
      { extends: true, test: { ...shared, name: 'whole', include: ['test/**/*.test.ts'] } },
    ],
  },
});
