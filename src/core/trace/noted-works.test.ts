import { expect, test } from 'vitest';
import type { Study } from '../model/account.ts';
import type { ReadEdition } from '../model/passage.ts';
import { notedWorks } from './noted-works.ts';
import { withTies } from './with-ties.ts';

const study = {
  accounts: [{ key: 'wiki' }, { key: 'coox-1977' }],
  knownThrough: [{ key: 'kriv-1993' }, { key: 'kriv-2001' }],
  names: [{ key: 'kriv', label: 'Krivosheev', forms: { ru: ['Кривошеев'] } }],
  library: [
    {
      id: 'kriv-1993',
      author: [{ family: 'Krivosheev' }],
      title: 'Secrecy Classification Removed',
      issued: { 'date-parts': [[1993]] },
    },
    {
      id: 'kriv-2001',
      author: [{ family: 'Krivosheev' }],
      title: 'Russia and the USSR in the wars',
      issued: { 'date-parts': [[2001]] },
    },
    { id: 'coox-1977', author: [{ family: 'Coox' }], title: 'Anatomy of a Small War' },
  ],
} as unknown as Study;

/** A text of two claims, each with a note of these words. */
function noted(first: string, second: string, account = 'wiki'): ReadEdition {
  const text = `They lost 792. The others lost 526.\n\n${first}\n\n${second}`;
  const at = text.indexOf(first, 36);
  const then = text.indexOf(second, at + first.length);
  return {
    edition: {
      account,
      text,
      structure: [
        { kind: 'prose', start: 0, end: 35 },
        { kind: 'note', start: at, end: at + first.length, called: 14 },
        { kind: 'note', start: then, end: then + second.length, called: 35 },
      ],
    },
    claims: [
      { id: 'a', start: 10, end: 13 },
      { id: 'b', start: 31, end: 34 },
    ],
  } as unknown as ReadEdition;
}
const told = (one: ReadEdition): string[] =>
  notedWorks(study, [one]).map(({ from, to, evidence }) => `${from}>${to}: ${evidence.says}`);

test('a note names a work by author and year, or by author and title, in any language; its claims are counted', () => {
  expect(told(noted('Krivosheev 2001, p. 47.', 'Coox, The Anatomy of a Small War, 1977.'))).toEqual([
    'wiki>kriv-2001: a note names it (Krivosheev 2001, p. 47.), behind one claim',
    'wiki>coox-1977: a note names it (Coox, The Anatomy of a Small War, 1977.), behind one claim',
  ]);
  expect(told(noted('Кривошеев, 1993', 'Кривошеев, 1993, с. 50'))).toEqual([
    'wiki>kriv-1993: a note names it (Кривошеев, 1993), behind 2 claims',
  ]);
});

test('a surname alone, a year alone, or two works at once name nothing; nor does an account cite itself', () => {
  expect(told(noted('Krivosheev.', 'A report of 2001.'))).toEqual([]);
  expect(told(noted('Krivosheev 1993 and 2001.', 'See above.'))).toEqual([]);
  expect(told(noted('Coox, Anatomy of a small war', 'x', 'coox-1977'))).toEqual([]);
});

test('it is a proposal with a direction and no common source', () => {
  const [edge] = withTies([], notedWorks(study, [noted('Krivosheev 2001', 'x')]));
  expect(edge).toMatchObject({ from: 'wiki', to: 'kriv-2001', status: 'proposed' });
  expect(edge?.commonSource).toBeUndefined();
  expect(edge?.undirected).toBeUndefined();
});
