import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLOSING } from '../src/core/show/closing-words.ts';
import { tempFolder } from '../src/study/temp-study.test-support.ts';
import { study, variorum } from './run-program.ts';

const RESTRICTED = 'accounts:\n  - files: one.txt\n    rights: none\n  - files: two.txt\n';
const NAMES = 'names:\n  - {key: kim, kind: person, label: Kim, living: true, mask: true}\n';

describe('what is published', () => {
  test('check --publish tells it of each account, restricted ones first, and of living persons', async () => {
    const folder = await study({ 'study.yaml': RESTRICTED, 'names.yaml': NAMES });
    const { code, out } = await variorum(['check', folder, '--publish']);
    expect(code).toBe(0);
    expect(out.indexOf('it may not be shown')).toBeLessThan(out.indexOf('whole text'));
    expect(out).toContain('“withheld 1”');
    expect(out).toMatch(/Living persons: 1, 1 of them masked\.\n {2}Kim: masked/);
  });

  test('a crate of texts that may not be published is refused until it is asked for, and unpacks into the same files', async () => {
    const folder = await study({ 'study.yaml': RESTRICTED });
    const file = join(await tempFolder(), 'study.zip');
    const refused = await variorum(['export', folder, '--as', 'ro-crate', '-o', file]);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('--whole')]);
    expect((await variorum(['export', folder, '--as', 'ro-crate', '--whole', '-o', file])).code).toBe(0);
    const back = join(await tempFolder(), 'back');
    const made = await variorum(['new', back, '--from', file]);
    expect([made.code, made.out]).toEqual([0, expect.stringContaining('3 files')]);
    for (const name of ['study.yaml', 'one.txt', 'two.txt'])
      expect(await readFile(join(back, name))).toEqual(await readFile(join(folder, name)));
    expect((await variorum(['new', back, '--from', file])).code).toBe(2);
  });

  test('site writes an edition, writes it anew, and touches nothing that is not its own', async () => {
    const folder = await study();
    const away = await tempFolder();
    const out = join(away, 'public');
    expect((await variorum(['site', folder, '-o', out])).code).toBe(0);
    const files = await readdir(out);
    expect(files).toEqual(expect.arrayContaining(['index.html', 'report.html', 'points', 'accounts']));
    expect(await readFile(join(out, 'index.html'), 'utf8')).toContain(CLOSING);
    expect((await variorum(['site', folder, '-o', out])).code).toBe(0);
    expect([await readdir(out), await readdir(away)]).toEqual([files, ['public']]);
    const foreign = await tempFolder({ 'index.html': 'mine' });
    const refused = await variorum(['site', folder, '-o', foreign]);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('index.html')]);
    expect(await readFile(join(foreign, 'index.html'), 'utf8')).toBe('mine');
    expect((await variorum(['site', folder, '-o', folder])).code).toBe(2);
  });
});
