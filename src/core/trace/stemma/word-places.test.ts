import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordPlaces } from './word-places.ts';

const whole = (base: string, text: string) => ({
  text,
  runs: [{ startA: 0, endA: base.length, startB: 0, endB: text.length }],
});
const places = (base: string, ...others: string[]): string[] =>
  wordPlaces(
    base,
    others.map((text) => whole(base, text)),
  ).map((place) => place.join(''));

describe('places at which words part', () => {
  const base = 'The hill was taken at dawn by two companies of the third regiment.';

  test('another word, a word left out and one put in are a place each', () => {
    expect(places(base, base.replace('dawn', 'noon'))).toEqual(['01']);
    expect(places(base, base.replace('two ', ''))).toEqual(['01']);
    expect(places(base, base.replace('taken', 'taken again'))).toEqual(['01']);
    expect(places(base, base.replace('dawn', 'noon').replace('third', 'fourth'))).toEqual(['01', '01']);
  });

  test('neighbouring changed words are one place; witnesses that agree share its number', () => {
    const noon = base.replace('at dawn', 'around noon');
    expect(places(base, noon, noon, base)).toEqual(['0110']);
  });

  test('marks, spaces, case and accents make no place', () => {
    expect(places(base, base.toUpperCase().replace(' AT', ',  AT'))).toEqual([]);
  });

  test('what is not in a run is not known', () => {
    const text = 'taken at noon by two companies';
    const startA = base.indexOf('taken');
    const runs = [{ startA, endA: base.indexOf(' of the'), startB: 0, endB: text.length }];
    const other = whole(base, base.replace('third', 'fourth'));
    expect(wordPlaces(base, [{ text, runs }, other]).map((place) => place.join())).toEqual([
      '0,1,0',
      '0,-1,1',
    ]);
  });

  test('whatever is read, a text laid beside itself gives no place', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        for (const place of wordPlaces(a, [whole(a, a), whole(a, b)])) {
          expect(place[1]).toBe(0);
          expect(place[2]).toBe(1);
        }
      }),
    );
  });
});
