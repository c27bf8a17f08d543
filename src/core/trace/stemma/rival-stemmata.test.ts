import { describe, expect, test } from 'vitest';
import type { Study } from '../../model/account.ts';
import type { Decision, Verb } from '../../model/decision.ts';
import type { StudyStemma } from '../../model/stemma.ts';
import { rivalStemmata } from './rival-stemmata.ts';

const account = (key: string, siglum: string, ...labels: string[]) => ({
  key,
  siglum,
  editions: (labels.length === 0 ? [''] : labels).map((label) => ({ label })),
});
const study = {
  accounts: [account('a', 'A'), account('b', 'Б'), account('w', 'Wiki', '2007', '2011')],
} as unknown as Study;
const program: StudyStemma = {
  name: 'readings',
  nodes: [
    { name: 'a', lost: false, text: { account: 'a', edition: '' } },
    { name: 'b', lost: false, text: { account: 'b', edition: '' } },
    { name: 'α', lost: true },
  ],
  edges: [
    { from: 0, to: 2, length: 1, kind: 'model' },
    { from: 2, to: 1, length: 4, kind: 'model' },
  ],
  root: 0,
  dated: true,
  ground: { of: 'points', places: 9 },
  leftOut: [],
};
const line = (name: string, verb: Verb, id = JSON.stringify(verb)): Decision => ({
  id,
  by: 'anna',
  when: '2026-01-01T00:00:00Z',
  why: 'the preface says so',
  handle: { on: 'stemma', name },
  verb,
  before: '',
});
const links = (stemma: StudyStemma | undefined): string[] =>
  (stemma?.edges ?? []).map(
    ({ from, to, kind }) =>
      `${stemma?.nodes[from]?.name}${kind === 'second' ? '..' : '>'}${stemma?.nodes[to]?.name}`,
  );

describe('stemmata of people', () => {
  test('a drawn one knows texts by key, siglum and edition; all other names are lost ancestors', () => {
    const { stemmata, lost } = rivalStemmata(
      study,
      [program],
      [
        line('B', {
          do: 'draw',
          dot: 'digraph {\nReport -> a;\nReport -> "Б";\n"Wiki@2007" -> Wiki [style=dashed];\n}',
        }),
      ],
    );
    expect(lost.size).toBe(0);
    expect(stemmata.map(({ name, ground }) => [name, ground])).toEqual([
      ['B', { of: 'person', by: 'anna', why: 'the preface says so' }],
    ]);
    expect(links(stemmata[0])).toEqual(['Report>a', 'Report>Б', 'Wiki@2007..Wiki']);
    expect(
      stemmata[0]?.nodes.map(({ text, lost: gone }) => (gone ? '-' : `${text?.account} ${text?.edition}`)),
    ).toEqual(['-', 'a ', 'b ', 'w 2007', 'w 2011']);
  });

  test('an edit begins from the stemma of the program, and several are kept beside one another', () => {
    const { stemmata } = rivalStemmata(
      study,
      [program],
      [
        line('B', { do: 'call', node: 'α', as: 'the lost return' }),
        line('C', { do: 'derive', from: 'b', to: 'Wiki' }),
        line('C', { do: 'derive', from: 'a', to: 'Wiki', second: true }),
      ],
    );
    expect(links(stemmata[0])).toEqual(['a>the lost return', 'the lost return>b']);
    expect(links(stemmata[1])).toEqual(['a>α', 'α>b', 'b>Wiki', 'a..Wiki']);
    const parted = rivalStemmata(
      study,
      [program],
      [
        line('C', { do: 'derive', from: 'a', to: 'b', second: true }),
        line('C', { do: 'part', from: 'a', to: 'b' }),
      ],
    );
    expect(links(parted.stemmata[0])).toEqual(['a>α', 'α>b']);
  });

  test('a circle, a name nobody has and a file that is no stemma change nothing and are lost', () => {
    const decisions = [
      line('B', { do: 'derive', from: 'b', to: 'a' }, '1'),
      line('B', { do: 'call', node: 'ω', as: 'x' }, '2'),
      line('B', { do: 'part', from: 'a', to: 'b' }, '3'),
      line('B', { do: 'draw', dot: 'digraph {\na -> b\nb -> a\n}' }, '4'),
      line('B', { do: 'draw', dot: 'Dear colleague, see below' }, '5'),
      line('B', { do: 'draw', dot: '' }, '6'),
      line('B', { do: 'hide' }, '7'),
    ];
    const { stemmata, lost } = rivalStemmata(study, [program], decisions);
    expect(stemmata).toEqual([]);
    expect([...lost]).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  test('one that was put aside is gone', () => {
    const decisions = [line('B', { do: 'draw', dot: 'a -> b' }), line('B', { do: 'hide' })];
    expect(rivalStemmata(study, [program], decisions)).toEqual({ stemmata: [], lost: new Set() });
  });
});
