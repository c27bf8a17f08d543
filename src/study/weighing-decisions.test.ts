import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { standingById } from '../core/decide/contrary.ts';
import type { Build } from '../core/model/build.ts';
import type { Handle, Verb } from '../core/model/decision.ts';
import { workbenchContent } from '../core/show/workbench-content.ts';
import { appendDecision } from './append-decision.ts';
import { buildStudy } from './build.ts';
import { wrongInDecision } from './decision-shape.ts';
import { tempFolder } from './temp-study.test-support.ts';

const ONE = 'On 31 July 1938 Japanese troops attacked the hill. The Soviet troops lost 717 men killed.\n';
const TWO = 'On 31 July 1938 the Japanese attacked the hill. The Soviet troops lost 236 men killed.\n';
const QUESTIONS = `questions:
  - key: who
    question: Who attacked first?
    hypotheses:
      - { key: jap, says: The Japanese }
      - { key: sov, says: The Soviet side }
    evidence:
      - key: told
        account: one
        quote: Japanese troops attacked the hill
        judgements:
          - by: anna
            jap: { is: neutral, note: as it was in the file }
`;
const studyOf = () =>
  tempFolder({ 'accounts/one.txt': ONE, 'accounts/two.txt': TWO, 'hypotheses.yaml': QUESTIONS });
const built = async (folder: string) => buildStudy(folder, { cache: await tempFolder() });
const decide = (
  folder: string,
  handle: Handle,
  verb: Verb,
  { by = 'anna', when = '2026-01-01T10:00:00Z', why = 'a test' } = {},
) => appendDecision(join(folder, 'decisions', `${by}.jsonl`), { by, when, why, handle, verb });
const who: Handle = { on: 'question', question: 'who' };
const matrixOf = ({ weighing }: Build, key = 'who') =>
  weighing.hypotheses.find(({ question }) => question.key === key);
const judged = (made: Build, evidence: string, answer: string) =>
  matrixOf(made)
    ?.rows.find((row) => row.evidence.key === evidence)
    ?.cells.find(({ hypothesis }) => hypothesis === answer);

describe('an account is judged in the journal', () => {
  const onOne: Handle = { on: 'account', account: 'one' };

  test('of two people who judge otherwise nobody is followed, both stand in the journal, and to take one back brings the other', async () => {
    const folder = await studyOf();
    await decide(folder, onOne, {
      do: 'criticise',
      account: 'one',
      to: { reliability: 'B', kind: 'record', basis: 'named list' },
    });
    await decide(
      folder,
      onOne,
      { do: 'criticise', account: 'one', to: { reliability: 'E' } },
      { by: 'boris', when: '2026-01-02T10:00:00Z', why: 'it was printed for the enemy' },
    );
    const { build, decisions } = await built(folder);
    const one = build.study.accounts.find(({ key }) => key === 'one');
    expect(one?.criticism?.reliability).toBeUndefined();
    const shown = workbenchContent(build, decisions, standingById(decisions), {
      version: '0',
      lastHashes: {},
    });
    expect(shown.decisions.map(({ by, did, about, state }) => [by, did, about, state])).toEqual([
      ['boris', 'judged the worth of one: reliability E', 'one as a source', 'stands'],
      [
        'anna',
        'judged the worth of one: reliability B; record; rests on: named list',
        'one as a source',
        'stands',
      ],
    ]);
    await decide(folder, onOne, { do: 'withdraw' }, { by: 'boris', when: '2026-01-03T10:00:00Z' });
    const back = (await built(folder)).build;
    expect(back.study.accounts.find(({ key }) => key === 'one')).toMatchObject({
      kind: 'record',
      criticism: { reliability: 'B', basis: 'named list', by: 'anna' },
    });
  });

  test('an account that is gone loses the decision and nothing else', async () => {
    const folder = await studyOf();
    const gone: Handle = { on: 'account', account: 'gone' };
    await decide(folder, gone, { do: 'criticise', account: 'gone', to: { reliability: 'A' } });
    const { build } = await built(folder);
    expect(build.decisions.map(({ anchoring }) => anchoring)).toEqual(['lost']);
  });
});

describe('questions are asked, answered, given evidence and judged in the journal', () => {
  test('a question of the journal alone becomes a matrix; who judges twice is heard once, others stand beside', async () => {
    const folder = await studyOf();
    const hill: Handle = { on: 'question', question: 'hill' };
    // The clock of the one who judges is behind: what he judges is there all the same.
    await decide(
      folder,
      hill,
      { do: 'judge', evidence: 'e', answer: 'a', is: 'consistent' },
      { by: 'boris', when: '2025-01-01T10:00:00Z' },
    );
    await decide(folder, hill, { do: 'ask', words: 'Was the hill attacked?' }, { why: 'on 31 July' });
    await decide(folder, hill, { do: 'answer', answer: 'a', says: 'Yes' });
    await decide(folder, hill, { do: 'answer', answer: 'b', says: 'No' });
    await decide(folder, hill, { do: 'cite', evidence: 'e', account: 'two', quote: 'attacked the hill' });
    await decide(folder, hill, { do: 'judge', evidence: 'e', answer: 'a', is: 'neutral' });
    await decide(
      folder,
      hill,
      { do: 'judge', evidence: 'e', answer: 'a', is: 'inconsistent' },
      { when: '2026-01-02T10:00:00Z', why: 'I read it again' },
    );
    const { build } = await built(folder);
    expect(build.decisions.every(({ anchoring }) => anchoring === 'exact')).toBe(true);
    const matrix = matrixOf(build, 'hill');
    expect(matrix?.question).toMatchObject({ question: 'Was the hill attacked?', note: 'on 31 July' });
    const [row] = matrix?.rows ?? [];
    const { span, account } = row?.evidence ?? {};
    expect([account, TWO.slice(span?.start, span?.end)]).toEqual(['two', 'attacked the hill']);
    expect(row?.cells[0]?.judgements.map(({ by, is, note }) => [by, is, note])).toEqual([
      ['boris', 'consistent', 'a test'],
      ['anna', 'inconsistent', 'I read it again'],
    ]);
    expect(row?.cells[0]?.disagreed).toBe(true);
  });

  test('what the file holds is added to: the same person goes before the file, and taken back the file speaks again', async () => {
    const folder = await studyOf();
    const verb: Verb = { do: 'judge', evidence: 'told', answer: 'jap', is: 'consistent' };
    await decide(folder, who, verb);
    await decide(folder, who, { ...verb, is: 'inconsistent' }, { by: 'boris' });
    const now = judged((await built(folder)).build, 'told', 'jap');
    expect(now?.judgements.map(({ by, is }) => [by, is])).toEqual([
      ['anna', 'consistent'],
      ['boris', 'inconsistent'],
    ]);
    expect(now?.disagreed).toBe(true);
    await decide(folder, who, { do: 'withdraw' }, { when: '2026-01-03T10:00:00Z' });
    await decide(folder, who, { do: 'withdraw' }, { by: 'boris', when: '2026-01-03T10:00:00Z' });
    const back = judged((await built(folder)).build, 'told', 'jap');
    expect(back?.judgements.map(({ note }) => note)).toEqual(['as it was in the file']);
  });

  test('words, answers and questions that are not there lose their decisions and change nothing', async () => {
    const folder = await studyOf();
    const before = matrixOf((await built(folder)).build);
    await decide(folder, who, { do: 'cite', evidence: 'x', account: 'two', quote: 'words nobody wrote' });
    await decide(folder, who, { do: 'judge', evidence: 'told', answer: 'nobody', is: 'neutral' });
    await decide(folder, who, { do: 'judge', evidence: 'x', answer: 'jap', is: 'neutral' });
    await decide(folder, { on: 'question', question: 'none' }, { do: 'answer', answer: 'a', says: 'A' });
    const { build } = await built(folder);
    expect(build.decisions.map(({ anchoring }) => anchoring)).toEqual(['lost', 'lost', 'lost', 'lost']);
    expect(build.weighing.hypotheses).toEqual([before]);
  });
});

test.each([
  ['a judgement off the scale', who, { do: 'judge', evidence: 'e', answer: 'a', is: 'perhaps' }, 'none of'],
  ['words without an account', who, { do: 'cite', evidence: 'e', quote: 'x' }, 'lacks account'],
  ['a question on something else', { on: 'account', account: 'one' }, { do: 'ask', words: 'x' }, 'question'],
  [
    'a grade off the scale',
    { on: 'account', account: 'one' },
    { do: 'criticise', account: 'one', to: { reliability: 'G' } },
    'its reliability',
  ],
  [
    'another account than it is about',
    { on: 'account', account: 'one' },
    { do: 'criticise', account: 'two', to: {} },
    'another account',
  ],
])('%s is no whole decision', (_name, handle, verb, says) => {
  expect(wrongInDecision({ by: 'anna', when: '2026', why: '', handle, verb })).toContain(says);
});
