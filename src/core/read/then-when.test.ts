import { describe, expect, test } from 'vitest';
import { languages } from '../languages/index.ts';
import { claimsIn } from './claims-examples.test-support.ts';

/** Acts of a sentence with the words of their time. */
function dated(text: string, code: string): string[] {
  const language = languages.find((one) => one.code === code);
  if (language === undefined) throw new Error(code);
  return claimsIn(text, language).flatMap((claim) =>
    claim.kind === 'act' ? [`${claim.words}: ${claim.when?.words ?? '-'}`] : [],
  );
}

describe('what happened when a day came is of that day, and not of the one the sentence begins with', () => {
  test.each([
    [
      'en',
      'On 30 July 1938 they took the hill and held it until 6 August, when Soviet aircraft bombed the crest.',
      'bombed: 6 August',
    ],
    [
      'de',
      'Am 30. Juli 1938 nahmen sie die Höhe und hielten sie bis zum 6. August, als sowjetische Truppen die Stadt zurückeroberten.',
      'zurückeroberten: 6. August',
    ],
    [
      'fr',
      "Le 30 juillet 1938 ils prirent la colline et la tinrent jusqu'au 6 août, quand les troupes soviétiques bombardèrent la ville.",
      'bombardèrent: 6 août',
    ],
    [
      'ru',
      '30 июля 1938 года японцы заняли высоту и удерживали её до 6 августа, когда советские войска взяли город.',
      'взяли: 6 августа',
    ],
    [
      'uk',
      '30 липня 1938 року японці зайняли висоту й утримували її до 6 серпня, коли радянські війська взяли місто.',
      'взяли: 6 серпня',
    ],
    [
      'pl',
      '30 lipca 1938 r. Japończycy zajęli wzgórze i utrzymali je do 6 sierpnia, kiedy wojska radzieckie zdobyły miasto.',
      'zdobyły: 6 sierpnia',
    ],
  ])('%s: %s', (code, text, told) => {
    expect(dated(text, code)).toContain(told);
  });
});

test('a word like it that does not stand behind a time changes nothing', () => {
  expect(dated('On 30 July 1938 the enemy withdrew when Soviet aircraft bombed the crest.', 'en')).toContain(
    'bombed: 30 July 1938',
  );
});

test('a time of its own goes before', () => {
  expect(
    dated('They held the hill until 6 August 1938, when troops bombed the crest again on 8 August.', 'en'),
  ).toContain('bombed: 8 August');
});
