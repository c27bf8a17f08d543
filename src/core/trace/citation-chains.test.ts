import { describe, expect, test } from 'vitest';
import type { DependenceEdge } from '../model/dependence.ts';
import { citationChains } from './citation-chains.ts';

const edges = (...list: string[]): DependenceEdge[] =>
  list.map((one) => {
    const [from = '', to = ''] = one.split('>');
    return { from, to, status: 'stated', evidence: [] };
  });
const chains = (list: DependenceEdge[], accounts = 'abcde'): string[] =>
  citationChains(list, new Set(accounts)).map(({ keys, end }) => `${keys.join('>')} ${end}`);

describe('chains of citations', () => {
  test('end in an account that names no one, or in a source without a text', () => {
    expect(chains(edges('a>b', 'b>c'))).toEqual(['a>b>c account']);
    expect(chains(edges('a>b', 'b>lost'))).toEqual(['a>b>lost lost source']);
    expect(chains(edges('a>b', 'b>c', 'b>d'))).toEqual(['a>b>c account', 'a>b>d account']);
  });
  test('one citation is no chain; what is proposed or rejected is none', () => {
    expect(chains(edges('a>b'))).toEqual([]);
    expect(chains([...edges('a>b'), { from: 'b', to: 'c', status: 'proposed', evidence: [] }])).toEqual([]);
  });
  test('a circle is told once and ends the search', () => {
    expect(chains(edges('a>b', 'b>a'))).toEqual(['a>b circle']);
    expect(chains(edges('b>c', 'c>d', 'd>b'))).toEqual(['b>c>d circle']);
    expect(chains(edges('a>b', 'b>c', 'c>b'))).toContain('a>b>c circle');
    expect(chains(edges('a>a'))).toEqual([]);
  });
  test('a long chain and a dense graph cost no more than their edges for each account', () => {
    const long = edges(...Array.from({ length: 2000 }, (_, at) => `n${at}>n${at + 1}`));
    expect(citationChains(long, new Set()).map(({ keys }) => keys.length)).toEqual([2001]);
  });
});
