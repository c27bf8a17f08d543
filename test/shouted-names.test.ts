import { expect, test } from 'vitest';
import { bareTexts } from './bare-texts.test-support.ts';

test('a name that a headline or the place of a telegram prints in capitals is shown as prose has it', async () => {
  const { questions } = await bareTexts({
    agency:
      'TESK, August 5, 1987. At least seven people were killed when the Danes attacked Tesk on 3 August 1987.',
    note: 'On 4 August 1987 the Danes attacked Tesk.',
  });
  expect(questions.join('\n')).toMatch(/Tesk/);
  expect(questions.join('\n')).not.toMatch(/TESK/);
});

test('a name that is never printed otherwise keeps its capitals', async () => {
  const { questions } = await bareTexts({
    one: 'On 4 March 1961 the NKVD arrested Colonel Brandt.',
    two: 'On 5 March 1961 the NKVD arrested Colonel Brandt.',
  });
  expect(questions.join('\n')).not.toMatch(/Nkvd/);
});
