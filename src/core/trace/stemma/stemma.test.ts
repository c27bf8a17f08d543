import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownEnough } from './known-enough.ts';
import { stemmaFromDot } from './read-dot.ts';
import { stemmaOf } from './stemma.ts';

/** Places from one string a witness, a letter a place; `-` is not known. */
const placesOf = (...rows: string[]): Int32Array[] =>
  Array.from(rows[0] ?? '', (_, at) =>
    Int32Array.from(rows, (row) => (row[at] === '-' ? -1 : (row.codePointAt(at) as number))),
  );
const day = (earliest: number) => ({ earliest, latest: earliest });
const link = (stemma: ReturnType<typeof stemmaOf>, kind = 'model'): string[] =>
  stemma.edges
    .filter((edge) => edge.kind === kind)
    .map(({ from, to }) => `${stemma.nodes[from]?.name}>${stemma.nodes[to]?.name}`)
    .sort();

const A = 'aaaaaaaaaaaaaaaaaaaaaaaa';
const B = 'bbbbaaaaaaaaaaaaaaaaaaaa';
const C = 'bbbbcccc';

describe('a stemma', () => {
  test('a surviving witness can be an ancestor', () => {
    const c = C + A.slice(8);
    const stemma = stemmaOf({
      names: ['A', 'B', 'C'],
      places: placesOf(A, B, c),
      days: [day(1), day(2), day(3)],
    });
    expect(link(stemma)).toEqual(['A>B', 'B>C']);
    expect(stemma.nodes.every(({ lost }) => !lost)).toBe(true);
    expect(stemma.nearest).toEqual([-1, 0, 1]);
  });

  test('what two share against the rest is a lost ancestor, and it is named', () => {
    const rows = ['xxxxxxxxxxxxxxxxaaaaaa', 'yyyyyyyyxxxxxxxxbbbbbb', 'yyyyyyyyxxxxxxxxcccccc'];
    const stemma = stemmaOf({
      names: ['A', 'B', 'C'],
      places: placesOf(...rows),
      days: [day(1), day(5), day(5)],
    });
    expect(link(stemma)).toEqual(['A>α', 'α>B', 'α>C']);
    expect(stemma.nodes.at(-1)).toEqual({ name: 'α', lost: true });
  });

  test('of two texts of one day neither is copied from the other, and no text is the first that may be the later', () => {
    const rows = ['aaaaaaaaaaaaaaaaaaaaaa', 'aaaaaaaaaaaaaaaaaabbbb', 'aaaaaaaaaaaaaaaaaabbbb'];
    const texts = { names: ['A', 'B', 'C'], places: placesOf(...rows) };
    const same = stemmaOf({ ...texts, days: [day(1), day(5), day(5)] });
    expect(link(same)).toEqual(['A>α', 'α>B', 'α>C']);
    expect(same.nearest).toEqual([-1, 0, 0]);
    const all = stemmaOf({ ...texts, days: [day(5), day(5), day(5)] });
    expect(all.nodes[all.root]).toEqual({ name: 'α', lost: true });
    expect(all.nearest).toEqual([-1, -1, -1]);
  });

  test('who lacks what a nearer text has of its own has it from the one behind that, by a lost text', () => {
    const at = (...places: number[]) => [...'a'.repeat(60)].map((a, i) => (places.includes(i) ? 'b' : a));
    const shared = [3, 17, 29];
    const nearer = at(...shared, 8, 22, 41, 55);
    const later = at(...shared);
    for (const place of [12, 34, 36, 48, 50]) later[place] = 'c';
    const stemma = stemmaOf({
      names: ['A', 'B', 'C'],
      places: placesOf('a'.repeat(60), nearer.join(''), later.join('')),
      days: [day(1), day(2), day(3)],
    });
    expect(stemma.nearest).toEqual([-1, 0, 0]);
    expect(link(stemma)).toEqual(['A>α', 'α>B', 'α>C']);
  });

  test('a gap says nothing', () => {
    const c = `${'-'.repeat(10)}${A.slice(10)}`;
    const stemma = stemmaOf({
      names: ['A', 'B', 'C'],
      places: placesOf(A, B, c),
      days: [day(1), day(2), day(3)],
    });
    expect(stemma.nearest[2]).toBe(0);
  });

  test('no witness descends from one that is surely later: a lost ancestor stands between', () => {
    const rows = ['aaaaaaaaaaaaaaaaaaaaaaaa', 'babababababababababaaaaa', 'bcbcbcbcbcbcbcbcbabaaaaa'];
    const stemma = stemmaOf({
      names: ['A', 'late', 'B'],
      places: placesOf(...rows),
      days: [day(1), day(9), day(5)],
    });
    expect(link(stemma)).toEqual(['A>α', 'α>B', 'α>late']);
  });

  test('texts of which too little is known are left out, the least known first', () => {
    const rows = ['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc', '----ddddd-', 'e---------'];
    expect(knownEnough(5, placesOf(...rows))).toEqual([0, 1, 2, 3]);
    expect(knownEnough(2, placesOf('a-', '-a'))).toEqual([0]);
    expect(knownEnough(0, [])).toEqual([]);
  });

  test('a run of readings from another witness is a second model; readings strewn about are none', () => {
    const a = 'a'.repeat(60);
    const b = Array.from({ length: 60 }, (_, at) => (at % 2 === 0 ? 'b' : 'a')).join('');
    const run = a.slice(0, 30) + b.slice(30, 50) + a.slice(50);
    const strewn = Array.from({ length: 60 }, (_, at) => (at % 6 === 0 ? 'b' : 'a')).join('');
    const days = [day(1), day(2), day(3)];
    const mixed = stemmaOf({ names: ['A', 'B', 'C'], places: placesOf(a, b, run), days });
    expect(link(mixed, 'second')).toEqual(['B>C']);
    expect(mixed.edges.find(({ kind }) => kind === 'second')?.run).toMatchObject({ first: 30, last: 48 });
    expect(
      link(stemmaOf({ names: ['A', 'B', 'C'], places: placesOf(a, b, strewn), days }), 'second'),
    ).toEqual([]);
  });

  test('without dates it stands on its middle and names no ancestor', () => {
    const stemma = stemmaOf({ names: ['A', 'B', 'C'], places: placesOf(A, B, C + A.slice(8)) });
    expect(stemma).toMatchObject({ dated: false, nearest: [-1, -1, -1] });
    expect(stemma.edges).toHaveLength(2);
  });

  test('none, one and identical witnesses', () => {
    expect(stemmaOf({ names: [], places: [] })).toMatchObject({ nodes: [], edges: [] });
    expect(stemmaOf({ names: ['A'], places: placesOf(A) })).toMatchObject({ root: 0, edges: [] });
    expect(
      stemmaOf({ names: ['A', 'B', 'C'], places: placesOf(A, A, A), days: [day(1), day(2), day(3)] }).edges,
    ).toHaveLength(2);
  });

  test('every witness hangs in one tree below the root, whatever is read', () => {
    const place = fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), fc.boolean(), (places, dated) => {
        const stemma = stemmaOf({
          names: [...'ABCDEFGHI'],
          places: places.map((row) => Int32Array.from(row)),
          ...(dated ? { days: [...'ABCDEFGHI'].map((_, at) => day(at)) } : {}),
        });
        const tree = stemma.edges.filter(({ kind }) => kind === 'model');
        expect(tree).toHaveLength(stemma.nodes.length - 1);
        expect(new Set(tree.map(({ to }) => to)).size).toBe(tree.length);
        expect(tree.every(({ to }) => to !== stemma.root)).toBe(true);
        for (const { from, to, kind } of stemma.edges) if (kind === 'second') expect(from).toBeLessThan(to);
      }),
      { numRuns: 60 },
    );
  });
});

describe('DOT', () => {
  test('graphs of other programs, chains and comments; what is no stemma is a problem with its line', () => {
    const { nodes, edges, problems } = stemmaFromDot(
      'digraph "x" {\n  node [shape=box];\n  α [class=hypothetical]; // lost\n  α -> A -> B\n  A -- C [style=dotted];\n  {rank=same\n}\n',
    );
    expect(nodes.map(({ name, lost }) => `${name}${lost ? '*' : ''}`)).toEqual(['α*', 'A', 'B', 'C']);
    expect(edges).toHaveLength(3);
    expect(edges[2]?.kind).toBe('second');
    expect(problems).toEqual([{ line: 6, says: expect.any(String) }]);
  });
});
