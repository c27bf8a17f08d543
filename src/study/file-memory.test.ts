import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Format } from '../formats/format.ts';
import { openCache } from './cache.ts';
import { fileMemory } from './file-memory.ts';
import { tempFolder } from './temp-study.test-support.ts';

/** A format that counts how often it reads; files that begin with `!` are given up. */
function counting(slow: boolean): { format: Format; reads: () => number } {
  let reads = 0;
  const format: Format = {
    name: 'counted',
    extensions: ['counted'],
    ...(slow ? { slow: true as const } : {}),
    read: async ({ name, bytes }) => {
      reads++;
      const text = new TextDecoder().decode(bytes);
      const stuck = {
        code: 'pdf.stuck',
        level: 'error',
        place: { file: name },
        says: name,
        remedy: '',
      } as const;
      const problems = text.startsWith('!') ? [stuck] : [];
      return [{ text, structure: [], sourceMap: [{ start: 0, end: 1, page: 2 }], metadata: {}, problems }];
    },
  };
  return { format, reads: () => reads };
}

const file = (text: string, name = 'a.counted') => ({ name, bytes: new TextEncoder().encode(text) });

test('a slow file is read once for each name, content and version of the formats', async () => {
  const place = join(await tempFolder(), 'cache.sqlite');
  const { format, reads } = counting(true);
  const cache = await openCache(place);
  const read = fileMemory(cache, '1');
  const first = await read(format, file('The hill'));
  expect(await read(format, file('The hill'))).toEqual(first);
  expect(reads()).toBe(1);
  await read(format, file('The lake'));
  await read(format, file('The hill', 'b.counted'));
  await read(format, { ...file('The hill'), row: '{A}' });
  expect(reads()).toBe(4);
  cache.close();
  const again = await openCache(place);
  expect(await fileMemory(again, '1')(format, file('The hill'))).toEqual(first);
  expect(reads()).toBe(4);
  await fileMemory(again, '2')(format, file('The hill'));
  expect(reads()).toBe(5);
  again.close();
});

test('others are read each time, and so is what was given up', async () => {
  const cache = await openCache(join(await tempFolder(), 'cache.sqlite'));
  const quick = counting(false);
  const slow = counting(true);
  for (let count = 0; count < 2; count++) {
    await fileMemory(cache, '1')(quick.format, file('The hill'));
    await fileMemory(cache, '1')(slow.format, file('!'));
  }
  expect([quick.reads(), slow.reads()]).toEqual([2, 2]);
  cache.close();
});
