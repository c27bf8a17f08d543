import { describe, expect, it } from 'vitest';
import { PhraseTrie } from './phrase-trie.ts';

/** What the trie finds at the first of some words, as `length:values`. */
function found(entries: Readonly<Record<string, string>>, words: readonly string[]): string[] {
  const trie = new PhraseTrie<string>();
  for (const [entry, value] of Object.entries(entries)) trie.add(entry, value);
  return trie
    .matches(trie.first(words[0] as string), (offset) => words[offset])
    .map(({ length, values }) => `${length}:${values.join(',')}`);
}

describe('phrase trie', () => {
  it('finds the longest phrase first', () => {
    const entries = { take: 'a', 'take part': 'b', 'take part in': 'c' };
    expect(found(entries, ['take', 'part', 'in', 'it'])).toEqual(['3:c', '2:b', '1:a']);
    expect(found(entries, ['take', 'a'])).toEqual(['1:a']);
  });

  it('knows the forms an entry is written with', () => {
    const entries = { 'sold|ier|iers': 'a', 'pris||on': 'b', 'attack*': 'c' };
    expect(found(entries, ['soldiers'])).toEqual(['1:a']);
    expect(found(entries, ['sold'])).toEqual([]);
    expect(found(entries, ['pris'])).toEqual(['1:b']);
    expect(found(entries, ['attackers'])).toEqual(['1:c']);
  });

  it('takes a stem inside a phrase', () => {
    expect(found({ 'red arm*': 'a' }, ['red', 'army'])).toEqual(['2:a']);
    expect(found({ 'red arm*': 'a' }, ['red', 'flag'])).toEqual([]);
  });

  it('finds nothing for words no list has', () => {
    expect(found({ one: 'a' }, ['constructor'])).toEqual([]);
    expect(found({ one: 'a' }, ['__proto__'])).toEqual([]);
  });
});
