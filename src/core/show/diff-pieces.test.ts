import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffWords } from '../text/diff.ts';
import { diffPieces } from './diff-pieces.ts';
import { countOfWords } from './tokens.ts';

const changes = (a: string, b: string) =>
  diffWords(a, b).map((one) => ({ ...one, moved: one.moved === true, back: false, layout: false }));
const word = fc.constantFrom('victory', 'stalemate', 'cease-fire', 'of', '792', '96', 'tanks.');
const text = fc.array(word, { maxLength: 16 }).map((words) => words.join(' '));

describe('two editions as one run', () => {
  test('without gaps, what stayed and went is the old text, what stayed and came the new', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const pieces = diffPieces(a, b, changes(a, b));
        const of = (kinds: readonly string[]) =>
          pieces
            .filter(({ kind }) => kinds.includes(kind))
            .map(({ words }) => words)
            .join('');
        expect(of(['same', 'gone'])).toBe(a);
        expect(of(['same', 'come'])).toBe(b);
      }),
    );
  });
  test('long unchanged runs are left out', () => {
    const long = Array.from({ length: 200 }, (_, at) => `word${at}`).join(' ');
    const pieces = diffPieces(
      `${long} victory ${long}`,
      `${long} stalemate ${long}`,
      changes(`${long} victory ${long}`, `${long} stalemate ${long}`),
    );
    expect(pieces.map(({ kind }) => kind)).toEqual(['gap', 'same', 'gone', 'come', 'same', 'gap']);
    expect(countOfWords(pieces.map(({ words }) => words).join(' '))).toBeLessThan(40);
  });
  test('with a limit no run is longer, and unchanged words are left out', () => {
    const pieces = diffPieces(
      'it was a complete and final victory',
      'the sides agreed upon a cease-fire',
      changes('it was a complete and final victory', 'the sides agreed upon a cease-fire'),
      3,
    );
    for (const { words } of pieces) expect(countOfWords(words)).toBeLessThanOrEqual(3);
    expect(pieces.some(({ kind }) => kind === 'same')).toBe(false);
  });
});
