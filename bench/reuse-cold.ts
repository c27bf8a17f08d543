import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findReuse } from '../src/core/trace/reuse/reuse.ts';

/*
 * Searches the files of a folder once in a process of its own, so that nothing is warm, and prints as JSON: milliseconds
 * from texts in memory to passages, the processor's milliseconds in that time (of the searching thread, and with the
 * compiler and the collector beside it), peak memory in MB with the texts, and the passages' count. `--out` prints the passages too.
 */
const [folder = '', out] = process.argv.slice(2);
const texts = readdirSync(folder)
  .sort()
  .map((name) => ({ id: name, text: readFileSync(join(folder, name), 'utf8') }));
const before = process.cpuUsage();
const threadBefore = process.threadCpuUsage();
const start = performance.now();
const found = findReuse(texts);
const wall = performance.now() - start;
const thread = process.threadCpuUsage(threadBefore);
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({
    wall,
    thread: (thread.user + thread.system) / 1000,
    processor: (user + system) / 1000,
    memory: process.resourceUsage().maxRSS / 1024,
    passages: found.passages.length,
    ...(out === '--out' ? { found } : {}),
  }),
);
