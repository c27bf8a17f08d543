import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../src/core/text/sha256.ts';
import { variorum } from '../src/core/variorum.ts';
import { loadStudy } from '../src/study/load.ts';
import { khasan, khasanBuild } from './a-build.ts';
import { root } from './source-files.ts';

const script = `
  import { loadStudy } from ${JSON.stringify(join(root, 'src/study/load.ts'))};
  import { variorum } from ${JSON.stringify(join(root, 'src/core/variorum.ts'))};
  import { sha256 } from ${JSON.stringify(join(root, 'src/core/text/sha256.ts'))};
  const { study, decisions } = await loadStudy(${JSON.stringify(khasan)});
  console.log(sha256(JSON.stringify(variorum(study, { decisions }))));
`;

/** Hash of the worked example's build, made by a process of its own. */
function builtUnder(env: Record<string, string>): string {
  const done = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (done.status !== 0) throw new Error(done.stderr);
  return done.stdout.trim();
}

describe('same input, same bytes', () => {
  const straight = khasanBuild().then((build) => JSON.stringify(build));

  test('whatever the order of accounts', async () => {
    const { study, decisions } = await loadStudy(khasan);
    const turned = { ...study, accounts: [...study.accounts].reverse() };
    expect(JSON.stringify(variorum(turned, { decisions }))).toBe(await straight);
  });

  test('whatever the time zone, locale and process', () => {
    const first = builtUnder({ TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(builtUnder({ TZ: 'Asia/Vladivostok', LANG: 'ru_RU.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toBe(first);
  });

  test('twice in one process', async () => {
    const { study, decisions } = await loadStudy(khasan);
    expect(sha256(JSON.stringify(variorum(study, { decisions })))).toBe(sha256(await straight));
  });
});
