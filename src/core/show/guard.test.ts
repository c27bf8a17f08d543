import { describe, expect, test } from 'vitest';
import { castOf } from './cast.ts';
import { build, study } from './fixture.test-support.ts';

const { guard } = castOf(study, build.names);

describe('the guard on what steps say', () => {
  test('lets pass what names or counts', () => {
    expect(guard('Kasahara20 depends on 9 июля')).toBe('Kasahara20 depends on 9 июля');
  });
  test('leaves out a run of words of an account that may only be cited', () => {
    expect(guard('The words are “Сорок пограничников вышли на сопку 9 июля”.')).toContain('left out');
  });
  test('takes away the name of an account that may not be shown', () => {
    expect(guard('stated by Ivanova and by N. Ivanova in Letters of the Ivanov family')).not.toMatch(
      /Ivanov/,
    );
  });
});
