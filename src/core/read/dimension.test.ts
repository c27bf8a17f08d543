import { expect, test } from 'vitest';
import { languageOf } from '../languages/index.ts';
import { dimensionOf } from './dimension.ts';

/** The extent told of the length between `[` and `]`. */
function told(code: string, marked: string): string | undefined {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  const end = marked.indexOf(']') - 1;
  const language = languageOf(code);
  if (language === undefined) throw new Error(`no folder for ${code}`);
  return dimensionOf(text, { start, end }, { start: 0, end: text.length }, language);
}

test.each([
  ['en', 'The hill is [150 metres] high.', 'high'],
  ['en', 'It has a height of [150 metres].', 'high'],
  ['en', 'The trench was [three metres] deep.', 'deep'],
  ['en', 'The wall was [2 km] long.', 'long'],
  ['de', 'Der Graben war [drei Meter] tief.', 'deep'],
  ['fr', 'La colline a une altitude de [150 m].', 'high'],
  ['pl', 'Wzgórze o wysokości [150 m] leży nad rzeką.', 'high'],
  ['ru', 'Сопка высотой [150 м] лежит у озера.', 'high'],
  ['uk', 'Рів завглибшки [три метри].', 'deep'],
  ['ja', '標高[150m]の丘である。', 'high'],
  ['zh', '该山海拔[155.1米]。', 'high'],
  ['en', 'The troops advanced [100 metres].', undefined],
  ['en', 'They came [six miles] deep into the country.', undefined],
  ['en', 'They held the height, [150 metres] from the river.', undefined],
  ['ru', 'Японцы отошли от высоты на [800 м].', undefined],
  ['de', 'Sie lagen [100 m] vor dem Fluss.', undefined],
])('%s %s', (code, marked, extent) => {
  expect(told(code, marked)).toBe(extent);
});
