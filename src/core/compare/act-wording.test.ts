import { describe, expect, test } from 'vitest';
import { actFamily, familyOfThing } from './act-family.ts';
import { actWording, wordedActs } from './act-wording.ts';

describe('the wording of acts in questions', () => {
  test('every wording has its five forms, with a place for the object in two of them and in no other', () => {
    for (const key of wordedActs()) {
      const wording = actWording(key);
      expect([key, Object.values(wording ?? {}).every((form) => form !== '')]).toEqual([key, true]);
      expect([key, wording?.verb.split('{}').length, wording?.past.split('{}').length]).toEqual([key, 2, 2]);
      expect(`${wording?.plain} ${wording?.pastPlain} ${wording?.undergone}`).not.toContain('{}');
    }
  });

  test('a wording stands under the key of a family, so that it is found', () => {
    for (const key of wordedActs()) expect([familyOfThing(key).key, actFamily(key).key]).toContain(key);
  });

  test('what has no object in a sentence is asked without a dangling preposition', () => {
    for (const key of wordedActs())
      expect(actWording(key)?.plain).not.toMatch(/ (?:at|on|to|into|of|from|with)$/);
  });
});
