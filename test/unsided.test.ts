import { expect, test } from 'vitest';
import { bareTexts } from './bare-texts.test-support.ts';

const others = {
  one: 'On 4 March 1861 the Danes attacked the Prussians at Orvale. The Danes lost 300 men.',
  two: 'On 4 March 1861 the Prussians fought the Danes at Orvale. The Danes lost 250 men.',
};

test('whose account says “we” is asked for, and whose men a general led', async () => {
  const { problems } = await bareTexts({
    ...others,
    letter: 'On 4 March 1861 we lost 400 men at Orvale. General Hartwell had 3,000 men.',
  });
  expect(problems.filter(({ code }) => code === 'compare.speaks-for')).toMatchObject([
    { place: { account: 'letter' }, says: expect.stringMatching(/^1 figure of “our” men/) },
  ]);
  expect(problems.find(({ code }) => code === 'compare.no-side')?.says).toMatch(/^1 figure .*Hartwell/);
});

test('nothing is asked where all figures have their side', async () => {
  const { problems } = await bareTexts(others);
  expect(problems.filter(({ code }) => code.startsWith('compare.'))).toEqual([]);
});
