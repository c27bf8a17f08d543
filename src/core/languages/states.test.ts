import { expect, test } from 'vitest';
import { unnamedSides } from '../model/unnamed-sides.ts';
import { foldWord } from '../text/fold.ts';
import { languages } from './index.ts';
import { states } from './states.ts';

test.each(languages)('every people of $code has an English name', ({ names }) => {
  const codes = new Set([...Object.values(names.demonyms), ...Object.values(names.cityStates ?? {})]);
  expect([...codes].filter((code) => code !== '' && states[code] === undefined && unnamedSides[code] === undefined)).toEqual([]);
});

test.each(languages)('no form of $code is told twice as two peoples', ({ names }) => {
  const seen = new Map<string, string>();
  for (const [form, code] of Object.entries(names.demonyms)) {
    const folded = foldWord(form);
    expect([form, seen.get(folded) ?? code]).toEqual([form, code]);
    seen.set(folded, code);
  }
});
