import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Source files below a folder of the repository, with forward slashes, sorted. */
export function sourceFiles(folder: string, ending = /\.tsx?$/): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => ending.test(file))
    .sort();
}

/** Text of a file of the repository. */
export const sourceOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Whether a file is a test or serves one. */
export const isTest = (file: string): boolean => file.includes('.test.') || file.includes('.test-support.');

/** What a file imports, as paths from the root or names of packages. */
export function importsOf(file: string): string[] {
  const from = file.split('/').slice(0, -1);
  const found = sourceOf(file).matchAll(
    /^\s*(?:import|export)\b[^'"`;]*?from\s+'([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'/gm,
  );
  return [...found].map(([, ...paths]) => {
    const path = paths.find((one) => one !== undefined) ?? '';
    if (!path.startsWith('.')) return path;
    const parts = [...from];
    for (const part of path.split('/')) {
      if (part === '..') parts.pop();
      else if (part !== '.') parts.push(part);
    }
    return parts.join('/');
  });
}
