import { describe, expect, test } from 'vitest';
import type { ActClaim, Claim } from '../../model/claim.ts';
import { type BareTexts, bareStudy } from './bare-study.test-support.ts';

/** What each act of the first text is done to, as `act: key (tier)`. */
function doneTo(...texts: BareTexts): string[] {
  const claims: readonly Claim[] = bareStudy(texts).read[0]?.claims ?? [];
  return claims
    .filter((claim): claim is ActClaim => claim.kind === 'act')
    .map(({ act, target, tier }) => `${act}: ${target?.key ?? target?.words} (${tier})`);
}

describe('a bare noun for what was named before', () => {
  test.each([
    ['en', 'The rebels entered Orvale. In the evening they burnt the town.', 'destroy: ~orvale'],
    ['de', 'Die Aufständischen zogen in Orvale ein. Am Abend zerstörten sie die Stadt.', 'destroy: ~orvale'],
    ['fr', 'Les insurgés entrèrent dans Orvale. Le soir ils incendièrent la ville.', 'destroy: ~orval'],
    ['pl', 'Powstańcy weszli do miasta Orwal. Wieczorem spalili miasto.', 'destroy: ~orwal'],
    ['ru', 'Повстанцы стояли в Орвале. Вечером они сожгли город.', 'destroy: ~орвал'],
  ])('the only town of the text (%s)', (language, text, told) => {
    expect(doneTo([language, text]).join('\n')).toContain(told);
  });

  test('a ship is one where any account calls it so', () => {
    const told = doneTo(
      ['en', 'The Merrow was hit at noon. The ship sank at one o’clock.'],
      ['fr', 'Le paquebot Merrow fut touché à midi.'],
    );
    expect(told).toContainEqual(expect.stringMatching(/^sink: ~merrow/));
  });

  test('of two towns the one to which something was done, and a person must look', () => {
    const told = doneTo(['en', 'Our staff was in Dunmere. The rebels took Orvale. They burnt the town.']);
    expect(told).toContainEqual('destroy: ~orvale (candidate)');
  });

  test('of two that were both acted on neither', () => {
    const told = doneTo([
      'en',
      'The rebels took Dunmere in May. They took Orvale in June. They burnt the town.',
    ]);
    expect(told).toContainEqual(expect.stringMatching(/^destroy: the town/));
  });

  test('what is of the town is not the town, and ships are not the ship', () => {
    const told = doneTo([
      'en',
      'The liner Merrow lay in Orvale. The rebels burnt the houses of the town. The rebels sank the ships.',
    ]);
    expect(told.join('\n')).not.toMatch(/~orvale|~merrow/);
  });

  test('a town that is new, or one of many, is none that was named', () => {
    expect(doneTo(['en', 'The rebels were in Orvale. They burnt a town.'])).toContainEqual(
      expect.stringMatching(/^destroy: a town/),
    );
    expect(doneTo(['en', 'The rebels were in Orvale. They burnt every town.'])).toContainEqual(
      expect.stringMatching(/^destroy: every town/),
    );
  });
});
