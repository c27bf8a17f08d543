// Bundles the command line for the tests that start it hundreds of times. Made anew for every run, so that it is never old.
import { join } from 'node:path';
import { root, run } from './ensure.mjs';

/** Makes the bundle and gives the file that starts it. */
export function program() {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  if (run([vite, 'build', '--logLevel', 'warn', '--config', join(root, 'vite.program.config.ts')]) !== 0)
    throw new Error('the program could not be bundled: the tests start its sources');
  return join(root, 'dist', 'program', 'bundled-program.js');
}
