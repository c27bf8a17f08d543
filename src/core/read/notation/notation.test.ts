import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageOf } from '../../languages/index.ts';
import { bareAccount } from '../../model/bare-account.ts';
import type { QuantityClaim } from '../../model/claim.ts';
import { readEdition } from '../read.ts';
import { sideLists } from './side-lists.ts';

/** Side, value and roles of every figure that names its side. */
function read(text: string): string[] {
  const edition = { id: 'x', account: 'a', label: '', language: 'en', text, structure: [], file: 'a.txt' };
  return readEdition(edition, bareAccount('a', 'en', [edition]), undefined)
    .claims.filter((claim): claim is QuantityClaim => claim.kind === 'quantity')
    .filter(({ whose }) => whose !== undefined)
    .map(({ whose, value, roles, words }) => {
      expect(text).toContain(words);
      return `${whose?.words} ${value.lo} ${roles.join('+')}`;
    });
}

test('figures by sides in brackets count what the label of the line says', () => {
  expect(read('Estimated casualties: 88 in all (US 23; CS 65)')).toEqual([
    'US 23 casualties',
    'CS 65 casualties',
  ]);
  expect(read('Strength: 10,500 (US 7,500; CS 3,000)')).toEqual(['US 7500 strength', 'CS 3000 strength']);
});

test('a letter or a word behind the number says what it counts itself', () => {
  expect(read('Casualties: (US 37K/214W/13M; CS 23K/2,500 captured)')).toEqual([
    'US 37 killed',
    'US 214 wounded',
    'US 13 missing',
    'CS 23 killed',
    'CS 2500 captured',
  ]);
});

test('a side in square brackets owns the number in the run before it', () => {
  expect(read('Forces engaged: one brigade (1,944 men) [US]; one division (about 2,000 men) [CS]')).toEqual([
    'US 1944 strength',
    'CS 2000 strength',
  ]);
});

test('unknown is no number, one item is no list, and a list of something else is left to the sentence', () => {
  expect(read('Casualties: total unknown (US 14; CS unknown)')).toEqual(['US 14 casualties']);
  expect(read('Casualties were heavy (May 3).')).toEqual([]);
  expect(read('They came by two roads (Hill 150; River 12 km off).')).toEqual([]);
  expect(read('He saw both flags (US 23; CS 65).').join()).not.toContain('casualties');
});

test('whatever stands in the brackets, a figure’s words are in the text at its place', () => {
  const language = languageOf('en');
  if (language === undefined) throw new Error('no English');
  const noise = fc.string({ unit: fc.constantFrom(...'(US 1,2;/K)[]C: '), maxLength: 6 });
  // Of noise alone hardly a line is a list.
  const figure = fc.constantFrom('23', '1,065', '1 065', '37K', '2,500 captured', 'unknown', '12,5');
  const item = fc
    .tuple(fc.constantFrom('US', ' CS', 'U.S.', ''), fc.array(figure, { minLength: 1, maxLength: 3 }), noise)
    .map(([side, numbers, behind]) => `${side} ${numbers.join('/')}${behind.startsWith(' ') ? behind : ''}`);
  const list = fc.array(item, { minLength: 1, maxLength: 3 }).map((items) => `(${items.join(';')})`);
  let figures = 0;
  fc.assert(
    fc.property(noise, list, noise, (before, inside, behind) => {
      const line = before + inside + behind;
      for (const { start, end, value } of sideLists(language, line, 0, ['casualties'])) {
        figures++;
        expect(Number(line.slice(start, end).replace(/\D/g, ''))).toBe(value);
      }
    }),
  );
  expect(figures).toBeGreaterThan(10);
});
