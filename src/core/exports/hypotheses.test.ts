import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Build } from '../model/build.ts';
import { build as fixture } from '../show/fixture.test-support.ts';
import { aif } from './aif.ts';
import { argdown } from './argdown.ts';

const account = fixture.study.accounts.find(({ rights }) => rights.allow === 'free');
const edition = account?.editions[account.editions.length - 1];
const span = { start: 0, end: 4, words: edition?.text.slice(0, 4) ?? '' };
const judgements = [
  { by: 'Anna', hypothesis: 'x', is: 'consistent' as const, note: 'it [says] so' },
  { by: 'Boris', hypothesis: 'x', is: 'inconsistent' as const, note: '' },
  { by: 'Anna', hypothesis: 'y', is: 'neutral' as const, note: '' },
];
const evidence = {
  key: 'e',
  account: account?.key ?? '',
  edition: edition?.id ?? '',
  editionLabel: '',
  span,
  note: 'a note',
  judgements,
};
const question = {
  key: 'q',
  question: 'Who began?',
  hypotheses: [
    { key: 'x', says: 'X' },
    { key: 'y', says: 'Y' },
  ],
  evidence: [evidence],
};
const build: Build = {
  ...fixture,
  weighing: {
    ...fixture.weighing,
    hypotheses: [
      {
        question,
        rows: [
          {
            evidence,
            discrimination: 0.5,
            cells: ['x', 'y'].map((hypothesis) => ({
              hypothesis,
              judgements: judgements.filter((one) => one.hypothesis === hypothesis),
              disagreed: hypothesis === 'x',
            })),
          },
        ],
        lacking: ['Nothing */ is missing.'],
      },
    ],
  },
};

test('Argdown: support and attack by who judged, neutral ones are none, and no sign of the text is read as a sign', () => {
  const text = argdown(build);
  expect(text).toMatch(/^ {2}\+ <.*Anna>/m);
  expect(text).toMatch(/^ {2}- <.*Boris>/m);
  expect(text).toContain('it \\[says\\] so');
  expect(text.match(/<[^>]*>:/g)).toHaveLength(2);
  expect(text).toContain('/* Nothing * / is missing. */');
});

test('Argdown: whatever signs people write, none of them is read as a sign of its grammar', () => {
  const signs = fc.constantFrom(
    'a',
    ' ',
    '\n',
    '[',
    ']',
    '<',
    '>',
    '{',
    '}',
    '#',
    '*',
    '_',
    '@',
    '\\',
    '/',
    '/*',
    '*/',
    '===',
    '=',
    '-->',
    '+',
    '"',
  );
  const words = fc.string({ unit: signs, minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(words, words, words, words, (title, asks, note, lacks) => {
      const [matrix] = build.weighing.hypotheses;
      const row = matrix?.rows[0];
      if (matrix === undefined || row === undefined) throw new Error('no matrix');
      const noted = {
        ...row,
        cells: row.cells.map((cell) => ({
          ...cell,
          judgements: cell.judgements.map((one) => ({ ...one, note })),
        })),
      };
      const text = argdown({
        ...build,
        study: { ...build.study, title },
        weighing: {
          ...build.weighing,
          hypotheses: [{ question: { ...question, question: asks }, rows: [noted], lacking: [lacks] }],
        },
      });
      const [, front = '', body = ''] = /^===\n(.*)\n===\n([\s\S]*)$/.exec(text) ?? [];
      expect(front).not.toContain('=');
      const told = body
        .split('\n')
        .filter((line) => !/^\/\*(?:(?!\*\/).)*\*\/$/.test(line))
        .map((line) => line.replace(/^(?:# |\[[^\][<>]+\]: ?| {2}[+-] <[^\][<>]+>: ?)/, ''));
      for (const line of told) expect(line.replace(/\\./g, 'x')).not.toMatch(/[[\]<>{}#*_@\\]|===|\/\/|\/\*/);
      expect(body.match(/^ {2}[+-] </gm)).toHaveLength(2);
    }),
  );
});

test('AIF: every edge joins two nodes; an inference and a conflict lead to the same answer', () => {
  const { nodes, edges } = JSON.parse(aif(build)) as {
    nodes: { nodeID: string; type: string }[];
    edges: { fromID: string; toID: string }[];
  };
  const ids = new Set(nodes.map(({ nodeID }) => nodeID));
  expect(edges.every(({ fromID, toID }) => ids.has(fromID) && ids.has(toID))).toBe(true);
  expect(nodes.map(({ type }) => type).sort()).toEqual(['CA', 'I', 'I', 'I', 'RA']);
});

test('the words of an account that may not be shown leave in neither', () => {
  const closed = {
    ...build,
    study: {
      ...build.study,
      accounts: build.study.accounts.map((one) =>
        one.key === account?.key ? { ...one, rights: { allow: 'none' as const } } : one,
      ),
    },
  };
  expect(argdown(closed)).toContain('words that may not be quoted');
  expect(aif(closed)).not.toContain(account?.title ?? '-');
});
