import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the running program: `src/` in the repository, `dist/` when it is installed. */
export const programRoot = fileURLToPath(new URL('..', import.meta.url));

/** What each remembered result depends on. A new folder a step uses must be named here; the layers test knows which. */
const SOURCES = {
  file: ['formats', 'core/model'],
  read: ['core/read', 'core/languages', 'core/calendars', 'core/text', 'core/model'],
  reuse: ['core/trace', 'core/text', 'core/model'],
  build: ['core', 'formats', 'capture', 'study', 'cli'],
  /** What a page of the workbench holds beside the build. */
  content: ['server'],
} as const;

/** A result the cache remembers. */
export type Step = keyof typeof SOURCES;

/** Files of a step, in order. */
export function* stepFiles(step: Step, root: string): Generator<string> {
  for (const folder of SOURCES[step]) yield* sources(join(root, folder));
}

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const full = join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(full);
    else if (/\.[jt]s$/.test(entry.name) && !/\.(?:test|test-support)\.|\.d\.ts$/.test(entry.name))
      yield full;
  }
}

/** What package.json says of the libraries and the program. */
function packages(root: string): string {
  try {
    const { version, dependencies } = JSON.parse(
      readFileSync(join(root, '..', 'package.json'), 'utf8'),
    ) as Record<string, unknown>;
    return JSON.stringify({ version, dependencies });
  } catch {
    return '';
  }
}

/**
 * Version of a step: the hash of the code it runs, of the libraries and of the Node that decodes charsets. No one has to
 * remember to count it up: a changed line is a new version, and what an older one left is not used.
 */
export function stepVersion(step: Step, root = programRoot): string {
  const sum = createHash('sha256').update(process.versions.node).update(packages(root));
  for (const file of stepFiles(step, root))
    sum.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  return sum.digest('hex');
}
