import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { programRoot } from '../study/step-version.ts';

/** The report's reader as bundled from src/web: one script and one style sheet. */
export interface Reader {
  readonly script: string;
  readonly style: string;
}

/** Reads the bundle; in a clone it is made first when it is missing or older than its sources. */
export async function loadReader(): Promise<Reader> {
  const fromSource = basename(programRoot) === 'src';
  const folder = fromSource ? join(programRoot, '..', 'dist', 'web') : join(programRoot, 'web');
  const bundler = join(programRoot, '..', 'scripts', 'web.mjs');
  if (fromSource && existsSync(bundler)) {
    const { web } = (await import(pathToFileURL(bundler).href)) as { web: () => void };
    web();
  }
  return {
    script: readFileSync(join(folder, 'reader.js'), 'utf8'),
    style: readFileSync(join(folder, 'reader.css'), 'utf8'),
  };
}
