// Writes the pages of docs/ that are made from tables in the program: node scripts/reference.mjs
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { attempt, ensure, root, run } from './ensure.mjs';

if (Number(process.versions.node.split('.')[0]) < 24) {
  attempt(ensure);
  process.exit(run([fileURLToPath(import.meta.url)]));
}
const { commandReference, csvReference } = await import('../src/cli/reference.ts');
writeFileSync(join(root, 'docs', 'reference.md'), commandReference());
writeFileSync(join(root, 'docs', 'formats', 'csv.md'), csvReference());
