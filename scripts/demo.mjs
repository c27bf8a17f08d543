// `npm run demo`: builds the worked example, prints its apparatus and writes its report.
import { join } from 'node:path';
import { attempt, ensure, root, run } from './ensure.mjs';

attempt(ensure);
process.exit(run([join(root, 'bin', 'variorum.js'), 'build', join('cases', 'khasan-1938')]));
