import { expect, test } from 'vitest';
import { closedPlace } from './closed-place.ts';

const failed = (code: string, path?: string): Error => Object.assign(new Error(code), { code, path });

test("a missing right and a full disk are the user's to mend, with the place", () => {
  const closed = closedPlace(failed('EACCES', '/study/captures.jsonl'));
  expect(closed?.message).toBe('/study/captures.jsonl cannot be used (EACCES)');
  expect(closed?.remedy).toContain('right');
  expect(closedPlace(failed('EACCES', '/study/.a.txt.1f'))?.message).toContain('/study cannot');
  expect(closedPlace(failed('ENOSPC', '/study'))?.remedy).toContain('room');
});

test('a file that is not there, and what is no error of the system, are left to whoever asked', () => {
  expect(closedPlace(failed('ENOENT', '/study'))).toBeUndefined();
  expect(closedPlace(failed('EACCES'))).toBeUndefined();
  expect(closedPlace(new Error('fault'))).toBeUndefined();
});
