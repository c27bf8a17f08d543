import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programRoot } from '../study/step-version.ts';

/** Version of the program, as package.json gives it. */
export function programVersion(): string {
  const { version } = JSON.parse(readFileSync(join(programRoot, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
