import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildOf } from './a-build.ts';

const folder = mkdtempSync(join(tmpdir(), 'our-side-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const settings = (speaksFor: string): string =>
  `title: A river\nparties:\n  jap:\n    name: Japan\n  sov:\n    name: the Soviet Union\naccounts:\n  - key: memoir\n    files: memoir.txt\n${speaksFor}  - key: book\n    files: book.txt\n`;
writeFileSync(
  join(folder, 'memoir.txt'),
  'On 3 July 1939 the Japanese lost 500 killed on the river. Our losses were 300 killed.\n',
);
writeFileSync(
  join(folder, 'book.txt'),
  'On 3 July 1939 the Soviets lost 320 killed on the river and the Japanese 520 killed.\n',
);

/** Every figure of the memoir with the party whose it is taken to be. */
async function figures(speaksFor: string): Promise<string[]> {
  writeFileSync(join(folder, 'study.yaml'), settings(speaksFor));
  const { points, alone } = await buildOf(folder);
  return [...points, ...alone].flatMap(({ key, readings }) =>
    key.kind === 'quantity'
      ? readings.flatMap(({ label, witnesses }) =>
          witnesses.some(({ account }) => account === 'memoir') ? [`${key.whose} ${label}`] : [],
        )
      : [],
  );
}

test('our losses are those of the side the account speaks for', async () => {
  expect((await figures('    speaks-for: sov\n')).sort()).toEqual([
    expect.stringContaining('jap 500'),
    expect.stringContaining('sov 300'),
  ]);
});

test('where it speaks for none they are nobody’s that was named before', async () => {
  const told = await figures('');
  expect(told.filter((one) => one.includes('300'))).not.toEqual([]);
  for (const one of told) if (one.includes('300')) expect(one.startsWith('jap')).toBe(false);
});
