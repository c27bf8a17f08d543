import { beforeEach, expect, test } from 'vitest';
import { tempFolder } from '../study/temp-study.test-support.ts';
import { loopbackDoor } from './loopback-door.ts';
import { openWork } from './open-work.ts';
import type { Work } from './work.ts';
import { workbench } from './workbench.ts';

const PORT = 7939;
const ORIGIN = `http://127.0.0.1:${PORT}`;
const HEADERS = {
  host: `127.0.0.1:${PORT}`,
  cookie: `variorum-${PORT}=secret`,
  origin: ORIGIN,
  'content-type': 'application/json',
};

let work: Work;
let post: (body: unknown) => Promise<Response>;
beforeEach(async () => {
  const folder = await tempFolder({
    'accounts/one.txt': 'On 31 July 1938 the Soviet troops lost 717 men killed.\n',
    'accounts/two.txt': 'On 31 July 1938 the Soviet troops lost 236 men killed.\n',
  });
  work = await openWork(folder, { version: '0', name: 'Anna', cache: await tempFolder() });
  const app = workbench(work, {
    script: '',
    style: '',
    version: '0',
    door: loopbackDoor(PORT, 'secret', 'Anna'),
  });
  post = async (body) =>
    app.request(`${ORIGIN}/api/decisions`, { method: 'POST', headers: HEADERS, body: JSON.stringify(body) });
});

const onOne = { on: 'account', account: 'one' };
const criticise = (to: unknown) => ({
  target: onOne,
  verb: { do: 'criticise', account: 'one', to },
  why: 'x',
});

test('an account and a statement are judged, and what holds now is told to the page', async () => {
  expect((await post(criticise({ reliability: 'B' }))).status).toBe(200);
  const { worth, report } = work.state().content;
  expect(worth.accounts.find(({ account }) => account === 'one')).toMatchObject({
    reliability: 'B',
    by: 'Anna',
  });
  const point = report.points.find(({ readings }) => readings.some(({ label }) => label === '717'));
  const reading = point?.readings.find(({ label }) => label === '717');
  const target = { on: 'reading', point: point?.id, reading: reading?.id };
  const verb = { do: 'criticise', account: 'one', to: { credibility: '2', degree: 'primary' } };
  expect((await post({ target, verb, why: 'the list' })).status).toBe(200);
  const statement = work.state().content.worth.statements.find(({ account }) => account === 'one');
  expect(statement).toMatchObject({
    degree: { value: 'primary', from: 'entered', because: 'the list — Anna' },
    credibility: { value: '2' },
    reliability: { value: 'B' },
  });
});

test('a question is asked once, answered, given evidence and judged; one that nobody asked is refused', async () => {
  const asked = { on: 'question', question: 'who' };
  const answer = { target: asked, verb: { do: 'answer', answer: 'a', says: 'One' } };
  expect((await post(answer)).status).toBe(409);
  const ask = { target: { on: 'new question', question: 'who' }, verb: { do: 'ask', words: 'Who?' } };
  expect((await post(ask)).status).toBe(200);
  work.state();
  expect((await post(ask)).status).toBe(409);
  expect((await post(answer)).status).toBe(200);
  const quote = 'lost 717 men';
  const verbs = [
    { do: 'cite', evidence: 'e', account: 'one', quote },
    { do: 'judge', evidence: 'e', answer: 'a', is: 'consistent' },
  ];
  for (const verb of verbs) expect((await post({ target: asked, verb, why: 'so' })).status).toBe(200);
  const [matrix] = work.state().content.report.hypotheses;
  expect(matrix?.rows[0]?.quote?.words).toBe(quote);
  expect(matrix?.rows[0]?.cells[0]?.judgements).toEqual([{ by: 'Anna', is: 'consistent', note: 'so' }]);
});

test.each([
  ['a grade off the scale', criticise({ reliability: 'G' })],
  ['a field nobody knows', criticise({ verdict: 'true' })],
  ['an interest without its reason', criticise({ againstInterest: { whose: 'sov' } })],
  [
    'a judgement off the scale',
    {
      target: { on: 'question', question: 'q' },
      verb: { do: 'judge', evidence: 'e', answer: 'a', is: 'maybe' },
    },
  ],
  [
    'a key that is no key',
    { target: { on: 'new question', question: '../x' }, verb: { do: 'ask', words: 'Who?' } },
  ],
])('%s is not understood', async (_name, body) => {
  expect((await post(body)).status).toBe(400);
});
