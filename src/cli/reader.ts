import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { programRoot } from '../study/step-version.ts';

/** A page as bundled from src/web: one script and one style sheet. */
export interface Reader {
  readonly script: string;
  readonly style: string;
}

/**
 * Reads a bundle: the report's reader, or the workbench, which has the same views and may ask its server. In a clone it is made first when
 * it is missing or older than its sources.
 */
export async function loadReader(page: 'reader' | 'workbench' = 'reader'): Promise<Reader> {
  const fromSource = basename(programRoot) === 'src';
  const folder = fromSource ? join(programRoot, '..', 'dist', 'web') : join(programRoot, 'web');
  const bundler = join(programRoot, '..', 'scripts', 'web.mjs');
  if (fromSource && existsSync(bundler)) {
    const { web } = (await import(pathToFileURL(bundler).href)) as { web: () => void };
    web();
  }
  return {
    script: readFileSync(join(folder, `${page}.js`), 'utf8'),
    style: readFileSync(join(folder, 'reader.css'), 'utf8'),
  };
}
