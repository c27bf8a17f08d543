import { expect, test } from 'vitest';
import { en } from '../../languages/en/index.ts';
import { claimsIn } from '../claims-examples.test-support.ts';

const actsIn = (text: string): string[] =>
  claimsIn(text, en).flatMap((claim) => (claim.kind === 'act' ? [claim.words] : []));

test('a participle without a doer that says which thing another verb means is no act', () => {
  expect(actsIn('The report tells of six barges sunk in the canal.')).toEqual([]);
  expect(actsIn('The articles, signed at noon, were sent to the king.')).not.toContain('signed');
});

test('with a doer, of a person told of apart, or joined to a passive it is one', () => {
  expect(actsIn('The report tells of six barges sunk by the guns of the fort.')).toContain('sunk');
  expect(actsIn('Marshal Orsay, wounded at the ford, left the field.')).toContain('wounded');
  expect(actsIn('The town was taken in May and held against three relief columns.')).toContain('held');
});
