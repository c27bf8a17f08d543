#!/usr/bin/env node
// Plain JavaScript that any Node parses: hands over to a newer Node when the running one is too old.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const own = join(root, 'node_modules', '.bin', 'node');
const source = join(root, 'src', 'cli', 'main.ts');
const compiled = join(root, 'dist', 'cli', 'main.js');
const major = Number(process.versions.node.split('.')[0]);

if (major < 24) {
  if (!existsSync(own)) {
    console.error(
      `variorum needs Node 24 or newer; this is ${process.versions.node}\ninstall a newer one, or run npm ci in ${root}`,
    );
    process.exit(2);
  }
  const done = spawnSync(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exit(done.status ?? 1);
}
// Compiled code is kept beside what else can be computed again, so that the next start takes a third of the time.
const { XDG_CACHE_HOME: xdg } = process.env;
module.enableCompileCache?.(join(xdg?.startsWith('/') ? xdg : join(homedir(), '.cache'), 'variorum', 'code'));
const { main } = await import(pathToFileURL(existsSync(source) ? source : compiled).href);
process.exitCode = await main(process.argv.slice(2));
