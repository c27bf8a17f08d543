import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Account, Study } from '../model/account.ts';
import type { DependenceEdge } from '../model/dependence.ts';
import type { Witness } from '../model/point.ts';
import { linesOf } from './lines.ts';

const account = (key: string, more: Partial<Account> = {}): Account => ({
  key,
  siglum: key.toUpperCase(),
  title: key,
  language: 'en',
  text: 'precis',
  read: 'excerpt',
  kind: 'narrative',
  rights: { allow: 'free' },
  dependsOn: [],
  marks: [],
  editions: [],
  ...more,
});
const study = (...accounts: Account[]): Study => ({
  title: '',
  parties: [],
  accounts,
  knownThrough: [],
  names: [],
  library: [],
  problems: [],
});
const span = { start: 0, end: 1, words: 'x' };
const witness = (key: string, more: Partial<Witness> = {}): Witness => ({
  account: key,
  edition: key,
  editionLabel: '',
  current: true,
  standing: 'states',
  claim: '',
  span,
  sentence: span,
  attribution: [],
  modality: 'act',
  tier: 'precise',
  reasons: [],
  dependence: 'separate',
  ...more,
});
const edge = (from: string, to: string, status: DependenceEdge['status'] = 'stated'): DependenceEdge => ({
  from,
  to,
  status,
  evidence: [],
});
const abc = study(account('a'), account('b'), account('c'));

describe('separate lines', () => {
  test('accounts with no known tie are lines of their own', () => {
    expect(linesOf([witness('a'), witness('b')], [], abc)).toMatchObject({
      documents: 2,
      separate: 2,
      originUnknown: 0,
    });
  });
  test('a follower joins its model, also when the model is outside the point', () => {
    expect(linesOf([witness('a'), witness('b')], [edge('b', 'a')], abc)).toMatchObject({ separate: 1 });
    expect(linesOf([witness('a'), witness('b')], [edge('a', 'c'), edge('b', 'c')], abc)).toMatchObject({
      separate: 1,
    });
  });
  test('a rejected dependence joins nothing', () => {
    expect(linesOf([witness('a'), witness('b')], [edge('b', 'a', 'rejected')], abc)).toMatchObject({
      separate: 2,
    });
  });
  test('what is only proposed joins nothing, a citation that its writing does not bear out like any other; what the editor infers does', () => {
    const proposed = (kind: 'citation' | 'shared claim' | 'declared'): DependenceEdge => ({
      ...edge('b', 'a', 'proposed'),
      evidence: [{ kind, says: '', weight: 0.5 }],
    });
    const counted = (kind: 'citation' | 'shared claim' | 'declared'): number =>
      linesOf([witness('a'), witness('b')], [proposed(kind)], abc).separate;
    expect([counted('citation'), counted('shared claim'), counted('declared')]).toEqual([2, 2, 1]);
  });
  test('two that pass on one authority are one line, with the reason', () => {
    const by = [{ ...span, key: 'krivosheev', stance: 'reports' as const }];
    const lines = linesOf([witness('a', { attribution: by }), witness('b', { attribution: by })], [], abc);
    expect(lines.separate).toBe(1);
    expect(lines.because.join()).toContain('same authority');
  });
  test('nothing that rests on a marked account is a line; an unknown origin is none either', () => {
    const marked = study(account('a', { marks: [{ mark: 'forged', shownBy: 'x' }] }), account('b'));
    expect(linesOf([witness('a'), witness('b', { dependence: 'origin unknown' })], [], marked)).toMatchObject(
      { separate: 0, originUnknown: 1 },
    );
  });
  test('a hundred copies change no count', () => {
    const keys = Array.from({ length: 100 }, (_, at) => `copy${at}`);
    const all = study(account('a'), ...keys.map((key) => account(key)));
    expect(
      linesOf(
        [witness('a'), ...keys.map((key) => witness(key))],
        keys.map((key) => edge(key, 'a')),
        all,
      ),
    ).toMatchObject({ documents: 101, separate: 1 });
  });
  test('history and denials are not counted', () => {
    expect(
      linesOf(
        [witness('a', { current: false }), witness('b', { standing: 'denies' }), witness('c')],
        [],
        abc,
      ),
    ).toMatchObject({ documents: 1, separate: 1 });
  });
  test('a copy of an account of unknown origin is no separate line', () => {
    const unknown = witness('a', { dependence: 'origin unknown' });
    expect(linesOf([unknown, witness('b', { dependence: 'follows' })], [edge('b', 'a')], abc)).toMatchObject({
      documents: 2,
      separate: 0,
      originUnknown: 1,
    });
  });
  test('a copy of a marked account is no line', () => {
    const marked = study(account('a', { marks: [{ mark: 'forged', shownBy: 'x' }] }), account('b'));
    expect(linesOf([witness('a'), witness('b')], [edge('b', 'a')], marked)).toMatchObject({ separate: 0 });
  });
  test('a compiler of two sources does not make them one; alone it is one voice', () => {
    const compiler = [edge('c', 'a'), edge('c', 'b')];
    const all = [witness('a'), witness('b'), witness('c')];
    expect(linesOf(all, compiler, abc)).toMatchObject({ documents: 3, separate: 2 });
    expect(linesOf([witness('c')], compiler, abc)).toMatchObject({ separate: 1 });
    const outside = [edge('a', 'x'), edge('b', 'y'), edge('c', 'x'), edge('c', 'y')];
    expect(linesOf(all, outside, abc)).toMatchObject({ separate: 2 });
  });
  test('who follows one that only passes on an authority has it from there', () => {
    const by = [{ ...span, key: 'x', stance: 'reports' as const }];
    const passing = [witness('a', { attribution: by }), witness('b'), witness('c', { attribution: by })];
    expect(linesOf(passing, [edge('b', 'a')], abc)).toMatchObject({ separate: 1 });
  });
  test('where nothing says which of two is the later, the one whose origin is known speaks too', () => {
    const unknown = witness('a', { dependence: 'origin unknown' });
    const tie: DependenceEdge = { ...edge('b', 'a'), undirected: true };
    expect(linesOf([unknown, witness('b')], [tie], abc)).toMatchObject({ separate: 1, originUnknown: 0 });
  });
  test('accounts that follow one another in a circle are one line', () => {
    const circle = [edge('a', 'b'), edge('b', 'a'), edge('c', 'b')];
    expect(linesOf([witness('a'), witness('b'), witness('c')], circle, abc)).toMatchObject({ separate: 1 });
  });
  test('whoever follows another is on the line of the source both go back to, and the reason names it', () => {
    const { separate, because } = linesOf(
      [witness('a'), witness('b')],
      [edge('a', 'x'), edge('b', 'x')],
      abc,
    );
    expect([separate, because]).toEqual([1, ['A and B go back to x']]);
  });
  test('a claim goes back to what its note names, and the account is no voice of its own there', () => {
    const noted = (key: string): Partial<Witness> => ({
      dependence: 'follows',
      noted: { key, words: 'Coox 1985' },
    });
    // Two articles that give one book are one line, also where the book has no text here.
    const book = linesOf([witness('a', noted('coox')), witness('b', noted('coox'))], [], abc);
    expect(book.separate).toBe(1);
    expect(book.because.join()).toContain('A and B pass on the same authority (note: Coox 1985)');
    // An article of two notes makes no line beside the two books, and does not make them one.
    const both = [witness('a'), witness('b'), witness('c', noted('a')), witness('c', noted('b'))];
    expect(linesOf(both, [], abc)).toMatchObject({ documents: 3, separate: 2 });
    expect(linesOf([witness('a', noted('x')), witness('b')], [], abc)).toMatchObject({ separate: 2 });
  });
  test('a note that names an account of unknown origin, or a marked one, makes no line of it', () => {
    const noted: Partial<Witness> = { dependence: 'follows', noted: { key: 'a', words: '' } };
    const unknown = witness('a', { dependence: 'origin unknown' });
    expect(linesOf([unknown, witness('b', noted)], [], abc)).toMatchObject({ separate: 0, originUnknown: 1 });
    const marked = study(account('a', { marks: [{ mark: 'forged', shownBy: 'x' }] }), account('b'));
    expect(linesOf([witness('b', noted)], [], marked)).toMatchObject({ separate: 0 });
    expect(linesOf([witness('a'), witness('b', noted)], [], marked)).toMatchObject({ separate: 0 });
  });
  test('who passes on one that also compiles others stays a voice, copied or not', () => {
    const says = (key: string, authority?: string): Witness =>
      witness(
        key,
        authority === undefined ? {} : { attribution: [{ ...span, key: authority, stance: 'reports' }] },
      );
    const said = [says('f', 'a'), says('e', 'y'), says('a', 'y'), says('a')];
    const all = study(account('a'), account('e'), account('f'), account('copy'));
    expect(linesOf(said, [], all)).toMatchObject({ separate: 2 });
    const copied = [...said, { ...says('f', 'a'), account: 'copy', dependence: 'follows' as const }];
    expect(linesOf(copied, [edge('copy', 'f')], all)).toMatchObject({ separate: 2 });
  });

  test('whatever hangs together, a copy of any account changes no count', () => {
    const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
    const one = fc.record({
      key: fc.constantFrom(...keys),
      dependence: fc.constantFrom('separate' as const, 'origin unknown' as const, 'follows' as const),
      authority: fc.option(fc.constantFrom('x', 'y', 'a', 'b'), { nil: undefined }),
      byNote: fc.boolean(),
    });
    const tie = fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...keys, 'x', 'y'));
    fc.assert(
      fc.property(
        fc.array(one, { minLength: 1, maxLength: 8 }),
        fc.array(tie, { maxLength: 8 }),
        fc.subarray(keys),
        fc.nat(),
        (given, ties, forged, which) => {
          const said = given.map(({ key, dependence, authority, byNote }) =>
            witness(key, {
              dependence,
              ...(authority === undefined || authority === key
                ? {}
                : byNote
                  ? { noted: { key: authority, words: '' } }
                  : { attribution: [{ ...span, key: authority, stance: 'reports' as const }] }),
            }),
          );
          const model = said[which % said.length] as Witness;
          const marks = [{ mark: 'forged' as const, shownBy: '' }];
          const all = study(
            ...keys.map((key) => account(key, forged.includes(key) ? { marks } : {})),
            account('copy'),
          );
          const edges = ties.filter(([from, to]) => from !== to).map(([from, to]) => edge(from, to));
          const before = linesOf(said, edges, all);
          const copies = said
            .filter((witness) => witness.account === model.account)
            .map((witness): Witness => ({ ...witness, account: 'copy', dependence: 'follows' }));
          const after = linesOf([...said, ...copies], [...edges, edge('copy', model.account)], all);
          expect([after.separate, after.originUnknown]).toEqual([before.separate, before.originUnknown]);
        },
      ),
      { numRuns: 600 },
    );
  });
});
