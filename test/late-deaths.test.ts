import { expect, test } from 'vitest';
import { bareTexts } from './bare-texts.test-support.ts';

test('a story goes on from the day of the fight and not from that of a later death', async () => {
  const { readings } = await bareTexts({
    history:
      'On 4 March 1861 the Danes attacked Orvale. Colonel Brandt was mortally wounded and died on 2 April. The Danes took the town of Orvale at about 3 p.m.',
    chronik: 'Am 4. März 1861 nahmen die Dänen Orvale um 15 Uhr ein.',
  });
  const taken = readings('When did Denmark take Orvale?');
  expect(Object.keys(taken).join()).not.toMatch(/April/);
  expect(Object.keys(taken).join()).toMatch(/4 March 1861, about 15:00/);
});

test('neither the wound nor what came after has the day of the death, where they have no day of their own', async () => {
  const { readings } = await bareTexts({
    history:
      'On 4 March 1861 the Danes attacked Orvale. Colonel Brandt was wounded at Orvale and died on 2 April 1861. The Danes took the town of Orvale.',
    chronik:
      'Am 4. März 1861 nahmen die Dänen Orvale ein. Oberst Brandt wurde am 4. März 1861 bei Orvale verwundet.',
  });
  const both = { '4 March 1861': ['chronik', 'history'] };
  expect(readings('When did Denmark take Orvale?')).toEqual(both);
  expect(readings('When was Brandt wounded?')).toEqual(both);
  expect(readings('When did Brandt die?')).toEqual({ '2 April 1861': ['history'] });
});

test('far behind, a deed has the day told before and not the minute', async () => {
  const { readings } = await bareTexts({
    one: 'On 4 March 1861 at 6 a.m. the Danes attacked Orvale. The guns fired all day. The Swedes held out. The village of Dunmere was burned by the Danes. Colonel Brandt was killed at Orvale.',
    two: 'On 4 March 1861 Colonel Brandt was killed at Orvale.',
  });
  expect(readings('When did Brandt die?')).toEqual({ '4 March 1861': ['one', 'two'] });
});
