// `npm run -s variorum -- COMMAND`: any command of the program, in the folder the user stands in.
import { join } from 'node:path';
import { attempt, ensure, root, run } from './ensure.mjs';

attempt(ensure);
process.exit(
  run([join(root, 'bin', 'variorum.js'), ...process.argv.slice(2)], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
  }),
);
