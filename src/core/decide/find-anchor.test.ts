import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAnchor } from './find-anchor.ts';
import { makeAnchor } from './make-anchor.ts';

const TEXT = 'The Soviet side lost 717 men killed and 75 missing. Of the tanks nine were burned out.';
const anchorOf = (words: string, text = TEXT) => {
  const start = text.indexOf(words);
  return makeAnchor('a', text, start, start + words.length);
};

describe('finding an anchor again', () => {
  test('at its place with its neighbours: exact', () => {
    expect(findAnchor(TEXT, anchorOf('717'))).toEqual({ anchoring: 'exact', start: 21, end: 24 });
  });

  test('its neighbours elsewhere: moved', () => {
    expect(findAnchor(`A new sentence. ${TEXT}`, anchorOf('75'))).toMatchObject({ anchoring: 'moved' });
  });

  test('one side of its neighbours: changed', () => {
    const found = findAnchor(TEXT.replace('men killed', 'killed'), anchorOf('717'));
    expect(found).toMatchObject({ anchoring: 'changed', start: 21 });
  });

  test.each([
    ['the words are gone', 'The Soviet side lost 759 men killed.'],
    ['a short quote in quite other words', 'There are 717 pages in this book.'],
    ['no text', ''],
  ])('lost: %s', (_, text) => {
    expect(findAnchor(text, anchorOf('717')).anchoring).toBe('lost');
  });

  test('a long quote is found by itself', () => {
    const found = findAnchor(
      'He wrote: Of the tanks nine were burned out.',
      anchorOf('Of the tanks nine were burned out'),
    );
    expect(found.anchoring).toBe('changed');
  });

  test('two Chinese neighbours are not enough, four are', () => {
    const text = '日軍在八月六日進攻，戰死五百二十六人，負傷九百餘人。';
    expect(findAnchor('另一書說戰死五百二十六人也。', anchorOf('五百二十六', text)).anchoring).toBe('lost');
    expect(findAnchor('日軍進攻，戰死五百二十六人，餘不詳。', anchorOf('五百二十六', text)).anchoring).toBe(
      'changed',
    );
  });

  test('of several places the one whose neighbours agree longest', () => {
    const text = 'First 717 tons, then 717 men fell at the lake, last 717 guns.';
    const moved = `Before all this. ${text}`;
    expect(findAnchor(moved, anchorOf('717 men', text)).start).toBe(moved.indexOf('717 men'));
    const second = text.indexOf('717', 10);
    expect(findAnchor(moved, makeAnchor('a', text, second, second + 3)).start).toBe(moved.indexOf('717 men'));
  });

  test('whatever is found holds exactly the quote', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.nat(80),
        fc.nat(12),
        fc.string({ unit: 'binary', maxLength: 80 }),
        (text, at, length, other) => {
          const start = Math.min(at, text.length);
          const end = Math.min(text.length, start + length);
          const anchor = makeAnchor('a', text, start, end);
          const own = findAnchor(text, anchor);
          if (start < end) expect(own).toEqual({ anchoring: 'exact', start, end });
          const found = findAnchor(other, anchor);
          if (found.anchoring !== 'lost') expect(other.slice(found.start, found.end)).toBe(anchor.quote);
        },
      ),
    );
  });
});
