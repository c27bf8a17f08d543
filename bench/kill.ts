import { join } from 'node:path';
import { killRounds } from './kill-rounds.ts';

/** Kills the workbench at 50 moments while three editors decide, and counts what was lost. */
export async function benchKill(): Promise<void> {
  const root = join(import.meta.dirname, '..');
  const { rounds, acknowledged, lost, broken, failedStarts, cut } = await killRounds(root, 50, 1000, 1200);
  console.log('\nThe workbench killed (SIGKILL) while three editors decide');
  console.log(
    '| rounds | acknowledged | lost of these | broken chains | starts that failed | lines cut short |',
  );
  console.log('|---|---|---|---|---|---|');
  console.log(`| ${rounds} | ${acknowledged} | ${lost} | ${broken} | ${failedStarts} | ${cut} |`);
}
