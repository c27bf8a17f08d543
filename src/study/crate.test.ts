import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { CRATE_METADATA, roCrate } from '../core/exports/ro-crate.ts';
import { zip } from '../core/exports/zip.ts';
import { variorum } from '../core/variorum.ts';
import { partText } from '../formats/zip.ts';
import { studyFiles, unpackCrate } from './crate.ts';
import { loadStudy } from './load.ts';
import { tempFolder } from './temp-study.test-support.ts';

const FILES = {
  'study.yaml': 'title: The ford\naccounts:\n  - files: accounts/Бой у брода.txt\n',
  'accounts/Бой у брода.txt': 'On 31 July 1938 the Soviet troops lost 717 men killed.\n',
  'accounts/two.txt': 'On 31 July 1938 the Soviet troops lost 236 men killed.\n',
  'decisions/a.jsonl': '',
  'notes/scan.bin': new Uint8Array([0, 255, 1, 254]),
};

async function crateOf(folder: string): Promise<Uint8Array> {
  const { study, decisions } = await loadStudy(folder);
  return roCrate(variorum(study, { decisions }), {
    version: '1',
    lastHashes: {},
    files: await studyFiles(folder),
  });
}
async function packed(bytes: Uint8Array): Promise<{ file: string; target: string; above: string }> {
  const above = await tempFolder();
  const file = join(await tempFolder(), 'crate.zip');
  await writeFile(file, bytes);
  return { file, target: join(above, 'back'), above };
}

describe('a crate', () => {
  test('unpacks into the same files, and packs into the same bytes', async () => {
    const bytes = await crateOf(await tempFolder(FILES));
    const { file, target, above } = await packed(bytes);
    expect(await unpackCrate(file, 'crate.zip', target)).toBe(Object.keys(FILES).length);
    for (const [name, content] of Object.entries(FILES))
      expect(await readFile(join(target, name))).toEqual(Buffer.from(content));
    expect(await crateOf(target)).toEqual(bytes);
    expect(await readdir(above)).toEqual(['back']);
  });
  test('of texts that shrink as those of an archive made to fill a disk do still unpacks', async () => {
    const long = { ...FILES, 'accounts/long.txt': 'Nothing happened. '.repeat(120_000) };
    const bytes = await crateOf(await tempFolder(long));
    const { file, target } = await packed(bytes);
    expect(await unpackCrate(file, 'crate.zip', target)).toBe(Object.keys(long).length);
  });
  test('its metadata are those of RO-Crate 1.1: a descriptor, a root, an entity for every part', async () => {
    const { files } = { files: await studyFiles(await tempFolder(FILES)) };
    const bytes = await crateOf(await tempFolder(FILES));
    const text = partText(unzipSync(bytes)[CRATE_METADATA] ?? new Uint8Array());
    const metadata = JSON.parse(text) as {
      '@graph': Record<string, unknown>[];
    };
    const of = (id: string) => metadata['@graph'].find((one) => one['@id'] === id);
    expect(of(CRATE_METADATA)).toMatchObject({ about: { '@id': './' }, '@type': 'CreativeWork' });
    const root = of('./') as { '@type': string; hasPart: { '@id': string }[] };
    expect(root['@type']).toBe('Dataset');
    expect(root.hasPart).toHaveLength(files.length);
    for (const { '@id': id } of root.hasPart) expect(of(id)).toMatchObject({ '@type': 'File' });
  });
});

describe('a crate of a stranger', () => {
  const metadataOf = (files: Readonly<Record<string, string>>): string =>
    JSON.stringify({
      '@graph': Object.entries(files).map(([name, sha256]) => ({ '@id': name, '@type': 'File', sha256 })),
    });
  const text = (words: string): Uint8Array => new TextEncoder().encode(words);
  const SUM = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'; // of "hello"
  const cases: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['no archive', text('hello'), /damaged/],
    ['no metadata', zip([{ name: 'a.txt', content: 'hello' }]), /no ro-crate-metadata/],
    ['metadata that are no JSON', zip([{ name: CRATE_METADATA, content: '{' }]), /cannot be read/],
    [
      'a path that leads out',
      zip([
        { name: CRATE_METADATA, content: metadataOf({ '../a.txt': SUM }) },
        { name: '../a.txt', content: 'hello' },
      ]),
      /leads out/,
    ],
    [
      'a path of another system',
      zip([
        { name: CRATE_METADATA, content: metadataOf({ 'C:\\a.txt': SUM }) },
        { name: 'C:\\a.txt', content: 'hello' },
      ]),
      /leads out/,
    ],
    [
      'a file that is not listed',
      zip([
        { name: CRATE_METADATA, content: metadataOf({}) },
        { name: 'a.txt', content: 'hello' },
      ]),
      /do not list/,
    ],
    [
      'a file that is not there',
      zip([{ name: CRATE_METADATA, content: metadataOf({ 'a.txt': SUM }) }]),
      /lacks a\.txt/,
    ],
    [
      'a changed file',
      zip([
        { name: CRATE_METADATA, content: metadataOf({ 'a.txt': SUM }) },
        { name: 'a.txt', content: 'hallo' },
      ]),
      /not as it was/,
    ],
    ['a bomb', zipSync({ 'a.txt': new Uint8Array(64_000_000) }), /unpack to more/],
  ];
  test.each(cases)('%s is refused, and nothing is written', async (_, bytes, says) => {
    const { file, target, above } = await packed(bytes);
    await expect(unpackCrate(file, 'crate.zip', target)).rejects.toThrow(says);
    expect(await readdir(above)).toEqual([]);
  });
  test('a folder that holds something is left as it is', async () => {
    const { file } = await packed(
      zip([
        { name: CRATE_METADATA, content: metadataOf({ 'a.txt': SUM }) },
        { name: 'a.txt', content: 'hello' },
      ]),
    );
    const target = await tempFolder({ 'mine.txt': 'mine' });
    await expect(unpackCrate(file, 'crate.zip', target)).rejects.toThrow(/not empty/);
    expect(await readdir(target)).toEqual(['mine.txt']);
  });
});
