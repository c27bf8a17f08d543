import { expect, test } from 'vitest';
import type { Build } from '../model/build.ts';
import type { StudyStemma } from '../model/stemma.ts';
import { build as fixture } from '../show/fixture.test-support.ts';
import { stemmaFromDot } from '../trace/stemma/read-dot.ts';
import { dot } from './dot.ts';

const [one, two] = fixture.study.accounts.filter(({ rights }) => rights.allow !== 'none');
const withheld = fixture.study.accounts.find(({ rights }) => rights.allow === 'none');
const text = (account: string | undefined) => ({ account: account ?? '', edition: '' });
const stemma: StudyStemma = {
  name: 'the "old" one',
  nodes: [
    { name: 'α', lost: true },
    { name: one?.key ?? '', lost: false, text: text(one?.key) },
    { name: two?.key ?? '', lost: false, text: text(two?.key) },
    { name: withheld?.key ?? '', lost: false, text: text(withheld?.key) },
  ],
  edges: [
    { from: 0, to: 1, length: 2.5, kind: 'model' },
    { from: 1, to: 2, length: 4, kind: 'model' },
    { from: 0, to: 2, length: 3, kind: 'second' },
    { from: 0, to: 3, length: 1, kind: 'model' },
  ],
  root: 0,
  dated: true,
  ground: { of: 'points', places: 12 },
  leftOut: [],
};
const build: Build = { ...fixture, trace: { ...fixture.trace, stemmata: [stemma] } };

test('what is written is read back: names, lost ancestors, second models, readings', () => {
  const [first = ''] = dot(build).split('digraph "dependence"');
  const { nodes, edges, problems } = stemmaFromDot(first);
  expect(problems).toEqual([]);
  const name = (at: number): string => nodes[at]?.name ?? '';
  expect(nodes.filter(({ lost }) => lost).map((node) => node.name)).toEqual(['α']);
  expect(
    edges.map(({ from, to, kind, length }) => `${name(from)} ${kind} ${name(to)} ${length}`).sort(),
  ).toEqual(
    [
      `α model ${one?.siglum} 2.5`,
      `${one?.siglum} model ${two?.siglum} 4`,
      `α second ${two?.siglum} 3`,
      'α model withheld 1 1',
    ].sort(),
  );
});

test('the graph of dependence goes from source to follower, and an account that may not be shown has no name', () => {
  const written = dot(build);
  expect(written).toContain('"enWiki" -> "WW2DB" [label="proposed" style="dashed"]');
  expect(withheld).toBeDefined();
  expect(written).not.toContain(withheld?.siglum);
});
