import { beforeAll, expect, test } from 'vitest';
import { type BareBuild, bareTexts } from './bare-texts.test-support.ts';

/** A made-up war of many fights in two accounts: what is of the whole war, and what only looks so. The texts were written for this test. */
const EN = `The war of 1811

From 3 March 1811 to 20 October 1811 the Danes and the Swedes fought the war of the islands.

The islands (April to June 1811)

On 3 March 1811 the Danes attacked Ravnby. On 2 May 1811 the Danes attacked Lovholm. The Danes began the siege of Lovholm with twelve guns.
Sweden declared war on Denmark on 9 March 1811.

On 1 July 1811 the Danes attacked Skagen. The Swedish fleet lost three ships. The Swedes started the war.

On 9 September 1811 the Danes attacked Tisvild. On 20 October 1811 the Danes attacked Hjerm. The Swedes won the war.
`;
const DE = `Der Krieg von 1811

Am 3. März 1811 griffen die Dänen Ravnby an. Am 2. Mai 1811 griffen die Dänen Lovholm an.

Am 1. Juli 1811 griffen die Dänen Skagen an. Die Schweden begannen den Angriff auf Skagen mit zwei Schiffen.

Am 9. September 1811 griffen die Dänen Tisvild an. Schweden hatte am 16. März 1811 den Krieg erklärt. Am 20. Oktober 1811 griffen die Dänen Hjerm an. Die Schweden gewannen den Krieg.
`;

let build: BareBuild;
beforeAll(async () => {
  build = await bareTexts({ 'hall-en': EN, 'roth-de': DE });
});

test('the outcome of the war is what is said of the war', () => {
  expect(Object.keys(build.readings('How did it end?'))).toEqual(['won by Sweden']);
});

test('whoever began a siege is not held responsible for the war', () => {
  expect(Object.keys(build.readings('Who is held responsible?'))).toEqual(['Sweden']);
});

test('the days of a heading over a part of the story are not those of the war', () => {
  expect(Object.keys(build.readings('What were the first and the last day?'))).toEqual([
    '3 March to 20 October 1811',
  ]);
});

test('a side declares war once, wherever its accounts tell it', () => {
  expect(build.readings('When did Sweden declare war?')).toEqual({
    '9 March 1811': ['hall-en'],
    '16 March 1811': ['roth-de'],
  });
});
