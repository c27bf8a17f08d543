import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('a list without the name of its field is told the field', () => {
  const { problems } = readSettings('names.yaml', '- key: brandt\n  kind: person\n');
  expect(problems.map(({ remedy }) => remedy)).toEqual([
    'a list needs the name of its field on the line above it, for example: names:',
  ]);
});
