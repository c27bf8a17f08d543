// `npm run bench [NAME]`: the tables of bench/.
import { join } from 'node:path';
import { attempt, ensure, root, run } from './ensure.mjs';

attempt(ensure);
process.exit(run([join(root, 'bench', 'main.ts'), ...process.argv.slice(2)]));
