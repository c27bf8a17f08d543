import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../formats/zip.ts';
import { utf8 } from '../text/sha256.ts';
import { deflate } from './deflate.ts';
import { huffmanCode } from './huffman.ts';
import { zip } from './zip.ts';

/** Numbers of a fixed seed, 0 to 1. */
function* chance(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const same = (bytes: Uint8Array): void => {
  expect(Buffer.compare(inflateRawSync(deflate(bytes)), Buffer.from(bytes))).toBe(0);
};

describe('deflate', () => {
  it('gives what zlib unpacks to the same bytes, whatever they are', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 4000 }), same), { numRuns: 200 });
    // Few letters make many repeats, near, far and overlapping themselves.
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 1, 2, 255), { maxLength: 4000 }), (list) =>
        same(Uint8Array.from(list)),
      ),
      { numRuns: 200 },
    );
  });

  it.each([0, 1, 2, 3, 257, 258, 259, 32_768, 70_000, 300_000])('of %i equal bytes', (length) => {
    same(new Uint8Array(length).fill(7));
  });

  it('of repeats as far back as the format reaches, in several blocks', () => {
    const numbers = chance(7);
    const noise = Uint8Array.from({ length: 32_766 }, () => Math.floor(numbers.next().value * 256));
    for (const gap of [0, 1, 2, 3])
      same(Uint8Array.from([...noise, ...new Uint8Array(gap), ...noise, ...noise]));
  });

  it('makes a text a good deal smaller, little larger than zlib does', () => {
    const numbers = chance(3);
    const words = Array.from({ length: 400 }, (_, at) => `word${at * 7919}`);
    const text = utf8(
      Array.from({ length: 20_000 }, () => words[Math.floor(numbers.next().value ** 3 * 400)]).join(' '),
    );
    const packed = deflate(text);
    expect(packed.length).toBeLessThan(text.length / 4);
    expect(inflateRawSync(packed).length).toBe(text.length);
  });
});

describe('a code of Huffman', () => {
  it('is never longer than allowed, and leaves no code unused', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1_000_000 }), { minLength: 2, maxLength: 19 }), (list) => {
        const counts = Uint32Array.from(list, (count, at) => count * (at % 3 === 0 ? 1 : 2 ** (at % 11)) + 1);
        const { lengths } = huffmanCode(counts, 7);
        expect(Math.max(...lengths)).toBeLessThanOrEqual(7);
        expect(lengths.reduce((sum, length) => sum + 2 ** -length, 0)).toBe(1);
      }),
    );
  });

  it('of numbers that grow like those of Fibonacci, whose tree would be deepest', () => {
    const counts = new Uint32Array(40);
    for (let at = 0; at < 40; at++)
      counts[at] = at < 2 ? 1 : (counts[at - 1] as number) + (counts[at - 2] as number);
    const { lengths } = huffmanCode(counts, 15);
    expect(Math.max(...lengths)).toBe(15);
    expect(lengths.reduce((sum, length) => sum + 2 ** -length, 0)).toBe(1);
  });
});

describe('a zip archive', () => {
  it('packs texts, keeps what is packed already as it is, and is read back whole', () => {
    const text = 'The hill was taken. '.repeat(500);
    const numbers = chance(1);
    const picture = Uint8Array.from({ length: 3000 }, () => Math.floor(numbers.next().value * 256));
    const archive = zip([
      { name: 'a/текст.txt', content: text },
      { name: 'b.png', content: picture },
      { name: 'empty.txt', content: '' },
    ]);
    expect(archive.length).toBeLessThan(picture.length + 900);
    const { parts, problems } = unpack(archive, 'x.zip', () => true);
    expect(problems).toEqual([]);
    expect(new TextDecoder().decode(parts.get('a/текст.txt'))).toBe(text);
    expect(parts.get('b.png')).toEqual(picture);
    expect(parts.get('empty.txt')).toEqual(new Uint8Array());
  });
});
