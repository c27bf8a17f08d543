import { describe, expect, test } from 'vitest';
import { languageOf } from '../languages/index.ts';
import { readClaims } from './claims.ts';
import { readNames } from './names/names.ts';
import { segment } from './segment.ts';
import { readTimes } from './times.ts';

/** The acts of a text with the words of their dates, `<` before one that is carried. */
function dated(text: string): string[] {
  const language = languageOf('en');
  const segments = segment(text, [], language?.segment);
  const { times, lengths } = readTimes({ edition: 'e', text, segments, language, code: 'en' });
  const names = readNames({ edition: 'e', text, segments, language, times });
  return readClaims({ edition: 'e', text, segments, language, times, lengths, names }).claims.flatMap(
    (claim) =>
      claim.kind === 'act'
        ? [`${claim.words} ${claim.when?.basis === 'carried' ? '< ' : ''}${claim.when?.words ?? '-'}`]
        : [],
  );
}

describe('the running date', () => {
  test('goes on from sentence to sentence', () => {
    expect(dated('On 3 May 1808 the French took the town. They burned the bridge.')).toEqual([
      'took 3 May 1808',
      'burned < 3 May 1808',
    ]);
  });

  test('ends with its paragraph', () => {
    expect(
      dated(
        'On 3 May 1808 the French took the town. They burned the bridge.\n\nThe governor was arrested in his house.',
      ),
    ).toEqual(['took 3 May 1808', 'burned < 3 May 1808', 'arrested -']);
  });

  test('goes on behind a paragraph of one sentence, as in a diary', () => {
    expect(dated('On 3 May 1808 the French took the town.\n\nThey burned the bridge.')).toEqual([
      'took 3 May 1808',
      'burned < 3 May 1808',
    ]);
  });
});
