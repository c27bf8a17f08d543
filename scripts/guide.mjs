// `npm run guide`: does the steps of docs/guide.md in the real program and makes its pictures.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from './chromium.mjs';
import { attempt, ensure, env, node, root } from './ensure.mjs';
import { web } from './web.mjs';

attempt(ensure);
web();
const browser = chromium();
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const done = spawnSync(node, [vitest, 'run', join('test', 'browser', 'guide.test.ts')], {
  cwd: root,
  stdio: 'inherit',
  env: { ...env, GUIDE_PICTURES: '1', ...(browser ? { CHROMIUM_PATH: browser } : {}) },
});
process.exit(done.status ?? 1);
