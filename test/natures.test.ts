import { expect, test } from 'vitest';
import { bareTexts } from './bare-texts.test-support.ts';

test('what kind of event it was is asked across languages, and whoever calls it so says so', async () => {
  const { point, readings } = await bareTexts({
    presse: 'Le 4 mars 1961, les soldats tirèrent sur la foule à Orvale. Ce fut un massacre.',
    order:
      'On 4 March 1961 the soldiers fired on the crowd at Orvale. The shooting was not a massacre. It was a riot.',
    zeitung:
      'Am 4. März 1961 schossen Soldaten in Orvale auf die Menge. Die Opposition bezeichnete den Einsatz als Massaker.',
  });
  const question = 'What kind of event is it said to have been?';
  expect(readings(question)).toEqual({ 'a massacre': ['presse', 'zeitung'], 'a riot': ['order'] });
  const standings = point(question)?.readings.flatMap(({ label, witnesses }) =>
    witnesses.map(({ account, standing }) => `${account} ${standing} ${label}`),
  );
  expect(standings).toContain('zeitung ascribes a massacre');
});
