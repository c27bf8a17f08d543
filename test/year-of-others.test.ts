import { expect, test } from 'vitest';
import { bareTexts } from './bare-texts.test-support.ts';

const dated = {
  order: 'On 4 March 1961 at 2 p.m. the soldiers fired on the crowd at Orvale.',
  zeitung: 'Am 4. März 1961 gegen 13 Uhr eröffneten die Soldaten in Orvale das Feuer auf die Menge.',
};

test('who tells days and no year is dated as the others date these days', async () => {
  const { readings } = await bareTexts({
    ...dated,
    witness: 'On 3 March we came to Orvale. At noon on 4 March the soldiers fired on the crowd at Orvale.',
  });
  const when = readings('When did the troops fire on Orvale?');
  expect(Object.keys(when).some((label) => /4 March 1961.*(noon|12:00)/.test(label))).toBe(true);
});

test('where they give two years for it nobody knows', async () => {
  const { readings } = await bareTexts({
    ...dated,
    presse: 'Le 4 mars 1963, les soldats ont tiré sur la foule à Orvale.',
    witness: 'At noon on 4 March the soldiers fired on the crowd at Orvale.',
  });
  const all = Object.entries(readings('When did the troops fire on Orvale?'));
  expect(all.filter(([label, who]) => who.includes('witness') && /196/.test(label))).toEqual([]);
});
