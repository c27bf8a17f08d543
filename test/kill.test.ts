import { join } from 'node:path';
import { expect, test } from 'vitest';
import { killRounds } from '../bench/kill-rounds.ts';

test('a workbench that is killed while three editors decide loses nothing it acknowledged, and starts again', async () => {
  const found = await killRounds(join(import.meta.dirname, '..'), 2, 60, 600);
  expect(found).toMatchObject({ rounds: 2, lost: 0, broken: 0, failedStarts: 0 });
  expect(found.acknowledged).toBeGreaterThan(0);
}, 120_000);
