import { describe, expect, test } from 'vitest';
import { bend } from './bracket-words.ts';
import { bracket } from './de/bracket.ts';

const forms = (lemma: string, is: string): string[] =>
  bend(bracket, lemma)
    .filter((one) => one.is === is && one.particle === undefined)
    .map(({ form }) => form);

describe('forms of German verbs', () => {
  test('a strong verb with a prefix that parts', () => {
    const all = bend(bracket, 'an-greifen');
    expect(forms('an-greifen', 'participle')).toEqual(['angegriffen']);
    expect(forms('an-greifen', 'zu')).toEqual(['anzugreifen']);
    expect(forms('an-greifen', 'finite')).toContain('angriffen');
    expect(all.find(({ form, particle }) => form === 'griff' && particle === 'an')?.number).toBe('s');
    expect(all.find(({ form, particle }) => form === 'griffen' && particle === 'an')?.number).toBe('p');
  });
  test.each([
    ['uberschreiten', 'uberschritten', 'uberschritt'],
    ['besetzen', 'besetzt', 'besetzte'],
    ['bombardieren', 'bombardiert', 'bombardierte'],
    ['verhaften', 'verhaftet', 'verhaftete'],
    ['offnen', 'geoffnet', 'offnete'],
    ['plundern', 'geplundert', 'plunderte'],
    ['ernten', 'geerntet', 'erntete'],
    ['umzingeln', 'umzingelt', 'umzingelte'],
    ['fallen', 'gefallen', 'fiel'],
    ['erschiessen', 'erschossen', 'erschoss'],
  ])('%s', (lemma, participle, past) => {
    expect(forms(lemma, 'participle')).toContain(participle);
    expect(forms(lemma, 'finite')).toContain(past);
  });
  test('what is no infinitive has no forms', () => expect(bend(bracket, 'befehl')).toEqual([]));
});
