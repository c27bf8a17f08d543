import { expect, test } from 'vitest';
import { allUnknown, linesWords } from './lines-words.ts';

test('accounts, lines and those of unknown origin are told in a line', () => {
  expect(linesWords({ documents: 7, separate: 2, originUnknown: 2 })).toBe(
    'seven accounts, two separate lines as far as traced, two of unknown origin',
  );
  expect(linesWords({ documents: 3, separate: 1, originUnknown: 0 })).toBe(
    'three accounts, one separate line as far as traced',
  );
  expect(linesWords({ documents: 12, separate: 0, originUnknown: 3 })).toBe(
    'twelve accounts, no separate lines as far as traced, three of unknown origin',
  );
});

test('where nothing is known of any origin that is said once', () => {
  expect(linesWords({ documents: 4, separate: 0, originUnknown: 4 })).toBe(
    'four accounts, all of unknown origin',
  );
  expect(linesWords({ documents: 2, separate: 0, originUnknown: 2 })).toBe(
    'two accounts, both of unknown origin',
  );
  expect(linesWords({ documents: 1, separate: 0, originUnknown: 1 })).toBe('one account, of unknown origin');
  expect(allUnknown({ documents: 4, separate: 0, originUnknown: 4 })).toBe(true);
  expect(allUnknown({ documents: 4, separate: 1, originUnknown: 4 })).toBe(false);
  expect(allUnknown({ documents: 0, separate: 0, originUnknown: 0 })).toBe(false);
});
