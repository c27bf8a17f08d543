import { describe, expect, test } from 'vitest';
import { joined, near } from './near-spelling.ts';

describe('forms of one name', () => {
  test('in other letters', () => {
    expect(near('Zaozernaya', 'Zaozyornaya')).toBe(true);
    expect(near('Reval', 'Tallinn')).toBe(false);
  });

  test('with the word for what it is joined on', () => {
    expect(joined('Lake Ladoga', 'Ladogasee')).toBe(true);
    expect(joined('Khasan', 'Chassansee')).toBe(true);
    expect(joined('Lake Ladoga', 'Peipussee')).toBe(false);
    expect(joined('Reval', 'Tallinn')).toBe(false);
    // A short word begins too many others.
    expect(joined('Don', 'Donau')).toBe(false);
  });
});
