import { expect, test } from 'vitest';
import { loadStudy } from './load.ts';
import { tempFolder } from './temp-study.test-support.ts';

const load = async (hypotheses: string) =>
  (
    await loadStudy(
      await tempFolder({
        'hypotheses.yaml': hypotheses,
        'accounts/a.md': 'On 2 August 1938 they attacked the hill.\n',
      }),
    )
  ).study;
const question = (evidence: string): string => `questions:
  - key: q
    question: Who attacked?
    hypotheses: [{ key: x, says: X did }, { key: y, says: Y did }]
    evidence:
${evidence}`;

test('evidence is found by its exact words, with who judged it', async () => {
  const { hypotheses, accounts, problems } = await load(
    question(
      '      - { account: a, quote: attacked the hill, judgements: [{ by: Anna, x: consistent, y: { is: neutral, note: why } }] }\n',
    ),
  );
  const [evidence] = hypotheses?.[0]?.evidence ?? [];
  const text = accounts[0]?.editions[0]?.text ?? '';
  expect(problems).toEqual([]);
  expect(text.slice(evidence?.span.start, evidence?.span.end)).toBe('attacked the hill');
  expect(evidence?.judgements).toEqual([
    { by: 'Anna', hypothesis: 'x', is: 'consistent', note: '' },
    { by: 'Anna', hypothesis: 'y', is: 'neutral', note: 'why' },
  ]);
});

test.each([
  ['words that do not stand there', '{ account: a, quote: fled }', 'hypotheses.quote'],
  ['an account that is not there', '{ account: b, quote: x }', 'hypotheses.account'],
  [
    'a cell of no known kind',
    '{ account: a, quote: hill, judgements: [{ by: Anna, x: proves }] }',
    'hypotheses.cell',
  ],
  ['a judgement of nobody', '{ account: a, quote: hill, judgements: [{ x: neutral }] }', 'hypotheses.nobody'],
  [
    'a hypothesis of another question',
    '{ account: a, quote: hill, judgements: [{ by: Anna, z: neutral }] }',
    'hypotheses.unknown',
  ],
])('%s are a problem with its line, and the rest is loaded', async (_, evidence, code) => {
  const { problems, hypotheses } = await load(question(`      - ${evidence}\n`));
  expect(problems.map((one) => one.code)).toEqual([code]);
  expect(problems[0]?.place).toMatchObject({ file: 'hypotheses.yaml', line: 6 });
  expect(hypotheses).toHaveLength(1);
});

test('a question with one answer is no question', async () => {
  const { problems, hypotheses } = await load(
    'questions: [{ question: Who?, hypotheses: [{ key: x, says: X }] }]\n',
  );
  expect(problems[0]?.code).toBe('hypotheses.question');
  expect(hypotheses).toBeUndefined();
});
