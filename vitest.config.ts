import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const shared = {
  setupFiles: [join(import.meta.dirname, 'src', 'study', 'temp-study.setup.ts')],
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // What is waited for is there at once, on a busy machine a little later; what never comes is told in time.
  expect: { requireAssertions: true, poll: { interval: 20, timeout: 15_000 } },
};

/** Files that take long, the longest first of each project: begun last, one of them would run alone at the end. */
const LONG = [
  'every-decision.test.ts',
  'every-decision-narrow.test.ts',
  'report.test.ts',
  'legible.test.ts',
  'workbench.test.ts',
  'shaping.test.ts',
  'many-accounts.test.ts',
  'views.test.ts',
]
  .map((name) => `/test/browser/${name}`)
  .concat(
    ['fuzz', 'cli', 'determinism', 'odd-studies', 'cli-history', 'cli-colleagues', 'cli-explain'].map(
      (name) => `/test/${name}.test.ts`,
    ),
  );

/** Where a file stands among the long ones; those that are not long stand behind them. */
const placeOf = (path: string): number => {
  const at = LONG.findIndex((one) => path.endsWith(one));
  return at === -1 ? LONG.length : at;
};

/** Begins the long files of a project before the others. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    return projects.flatMap((whose) =>
      sorted
        .filter(({ project }) => project === whose)
        .sort((a, b) => placeOf(a.moduleId) - placeOf(b.moduleId)),
    );
  }
}

export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    // The program is started hundreds of times, each time with a cache folder of its own: its compiled code is shared all the same.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules', '.cache', 'variorum-test-code') },
    projects: [
      {
        extends: true,
        // Files share a thread, so that each lexicon is made once for all of them: half the time.
        test: { ...shared, name: 'units', include: ['src/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        // Here a third of the time: most files build a small study or two.
        test: { ...shared, name: 'whole', include: ['test/*.test.ts'], isolate: false },
      },
      { extends: true, test: { ...shared, name: 'browser', include: ['test/browser/*.test.ts'] } },
    ],
  },
});
