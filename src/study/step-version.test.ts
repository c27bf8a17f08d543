import { appendFile, cp, rename, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Cache, openCache } from './cache.ts';
import { rememberedVersion } from './remembered-version.ts';
import { programRoot, stepVersion } from './step-version.ts';
import { tempFolder } from './temp-study.test-support.ts';

async function copy(): Promise<string> {
  const folder = await tempFolder();
  for (const part of ['core', 'formats', 'study', 'capture', 'cli'])
    await cp(join(programRoot, part), join(folder, 'src', part), { recursive: true });
  return join(folder, 'src');
}

describe('the version of a step', () => {
  test('is the same for the same code, wherever it lies', async () => {
    const [a, b] = [await copy(), await copy()];
    expect(stepVersion('read', a)).toBe(stepVersion('read', b));
  });

  test.each([
    ['core/read/read.ts', true],
    ['core/languages/en/times.ts', true],
    ['core/text/fold.ts', true],
    ['core/calendars/julian.ts', true],
    ['core/model/span.ts', true],
    ['core/compare/compare.ts', false],
    ['formats/txt.ts', false],
    ['study/load.ts', false],
    ['cli/build.ts', false],
  ])('changes with every line of the code it runs: %s', async (file, reads) => {
    const root = await copy();
    const [read, build] = [stepVersion('read', root), stepVersion('build', root)];
    await appendFile(join(root, file), '\n');
    expect(stepVersion('read', root) !== read).toBe(reads);
    expect(stepVersion('build', root)).not.toBe(build);
  });

  test('changes with the name of a file, and not with a test', async () => {
    const root = await copy();
    const before = stepVersion('build', root);
    await rename(join(root, 'study', 'build.test.ts'), join(root, 'study', 'other.test.ts'));
    expect(stepVersion('build', root)).toBe(before);
    await rename(join(root, 'study', 'circles.ts'), join(root, 'study', 'rings.ts'));
    expect(stepVersion('build', root)).not.toBe(before);
  });
});

describe('the version that is remembered', () => {
  const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 2100));

  test('is that of the code, also after a change that leaves size and time of a file as they were', async () => {
    const root = await copy();
    const cache = await openCache(join(root, '..', 'cache.sqlite'));
    let made = 0;
    const counted: Cache = {
      ...cache,
      put: (...given) => {
        made++;
        cache.put(...given);
      },
    };
    const version = (): string => rememberedVersion(counted, 'build', root);
    expect(version()).toBe(stepVersion('build', root));
    expect(made, 'files that were just written are not trusted to stay').toBe(0);
    await settled();
    const first = version();
    expect(version()).toBe(first);
    expect(first).toBe(stepVersion('build', root));
    expect(made).toBe(1);
    const file = join(root, 'study', 'circles.ts');
    const { atime, mtime, size } = await stat(file);
    await writeFile(file, '/'.repeat(size));
    await utimes(file, atime, mtime);
    expect(version()).not.toBe(first);
    expect(version()).toBe(stepVersion('build', root));
    cache.close();
  });
});
