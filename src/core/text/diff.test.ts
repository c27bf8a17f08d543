import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, diffWords } from './diff.ts';

/** Puts the changed runs of `b` into `a`. */
function apply(a: string, b: string, changes: readonly Change[]): string {
  let out = '';
  let at = 0;
  for (const { fromA, toA, fromB, toB } of changes) {
    out += a.slice(at, fromA) + b.slice(fromB, toB);
    at = toA;
  }
  return out + a.slice(at);
}

/** `one [two|three] four` tells both texts and the change. */
function check(notation: string): void {
  const a = notation.replace(/\[([^|]*)\|([^\]]*)\]/g, '$1');
  const b = notation.replace(/\[([^|]*)\|([^\]]*)\]/g, '$2');
  const shown = [...diffWords(a, b)].map(
    ({ fromA, toA, fromB, toB }) => `[${a.slice(fromA, toA)}|${b.slice(fromB, toB)}]`,
  );
  expect(shown).toEqual([...notation.matchAll(/\[[^\]]*\]/g)].map(([change]) => change));
}

describe('word diff', () => {
  test.each([
    '792 killed or missing, [3,279|527] sick',
    'a Soviet [victory|cease-fire] in 1938',
    'потери составили [236|792] человека',
    '日本軍は[張|沙]鼓峰を占領',
    '[old |]beginning and end[| new]',
  ])('%s', check);

  test('a number is changed as a whole or part by its marks, never inside a run of figures', () => {
    const [change] = diffWords('717 men', '718 men');
    expect(change).toMatchObject({ fromA: 0, toA: 3 });
  });

  test('applying the changes gives the other text; equal texts have none', () => {
    const text = fc
      .array(fc.constantFrom('a', 'bb', 'ccc', ' ', '。', '張', '峰', '792', '\ud83d', '\n', 'é'), {
        maxLength: 60,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(apply(a, b, diffWords(a, b))).toBe(b);
        expect(diffWords(a, a)).toEqual([]);
      }),
    );
  });

  test('a sentence that only moved is marked as moved', () => {
    const moved = 'the nine words of this one sentence only changed place.';
    const a = `${moved} Alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu.`;
    const b = `Alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu. ${moved}`;
    expect(diffWords(a, b).some((change) => change.moved === true)).toBe(true);
  });
});
