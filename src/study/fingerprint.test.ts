import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';
import { openFolder } from './folder.ts';
import { tempFolder } from './temp-study.test-support.ts';

test.each([
  'study.yaml',
  'names.yaml',
  'hypotheses.yaml',
  'library.json',
  'library.bib',
  'library.ris',
  'captures.jsonl',
  'decisions/anna.jsonl',
  'accounts/one.txt',
])('a change of %s makes the study another', async (file) => {
  const root = await tempFolder({ 'accounts/a.txt': 'x', [file]: 'one' });
  const before = await fingerprint(await openFolder(root));
  await writeFile(join(root, file), 'two');
  expect(await fingerprint(await openFolder(root))).not.toBe(before);
});
