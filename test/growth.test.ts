import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './source-files.ts';

/** Where pairs are looked at up to a bound, and bytes up to the first so many: too small a study does not reach it. */
const BOUNDED = ['src/core/align/score.ts', 'src/core/trace/figure-order.ts', 'src/formats/byte-signs.ts'];

test.each(['figures of five points', 'figures of a day each'])(
  'no piece of the program runs with the square of the %s',
  (name) => {
    const done = spawnSync(process.execPath, [join(root, 'test', 'count-work.ts'), name, '25'], {
      encoding: 'utf8',
    });
    expect(done.stderr).toBe('');
    const { pieces, fast } = JSON.parse(done.stdout) as { pieces: number; fast: string[] };
    // What was counted is the program.
    expect(pieces).toBeGreaterThan(1000);
    expect(fast.filter((piece) => !BOUNDED.some((file) => piece.startsWith(file)))).toEqual([]);
  },
);
