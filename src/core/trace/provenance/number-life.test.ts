import { expect, test } from 'vitest';
import { NumberLife } from './number-life.ts';
import { variorumMode } from './variorum-mode.ts';

/** Figures that stood where those of the last text stand, by the figure's first token. */
function lives(...texts: readonly string[]): Record<string, [string, number][]> {
  const provenance = variorumMode();
  const life = new NumberLife(provenance);
  let before: Int32Array = new Int32Array();
  texts.forEach((text, at) => {
    provenance.add({ id: String(at), text });
    const after = provenance.current();
    life.see(before, after, at);
    before = after;
  });
  const found: Record<string, [string, number][]> = {};
  for (const token of before) {
    const was = life.was(token);
    const word = provenance.vocabulary.words[provenance.tokens.value.items[token] as number] as string;
    if (was.length > 0) found[word] = was.map(({ words, until }) => [words, until]);
  }
  return found;
}

test('a figure in the place of another, and of one before that', () => {
  expect(
    lives(
      'Soviet losses were 717 killed.',
      'Soviet losses were 236 killed.',
      'Soviet losses, it is said, were 792 killed.',
    ),
  ).toEqual({
    '792': [
      ['236', 2],
      ['717', 1],
    ],
  });
});

test('figures with marks in them are whole', () => {
  expect(lives('They had 22,950 men.', 'They had 22,900 men.')).toEqual({
    '22': [['22,950', 1]],
    '900': [['22,950', 1]],
  });
});

test('several figures pair in their order, and unequal numbers of them do not', () => {
  expect(lives('lost 10 and 20 men', 'lost 11 and 21 men')).toEqual({ '11': [['10', 1]], '21': [['20', 1]] });
  expect(lives('lost 10 20 men', 'lost 7 men')).toEqual({});
});

test('a new figure beside one that stays, and one in a new sentence, replace nothing', () => {
  expect(lives('lost 10 men', 'lost 10 men and 5 guns')).toEqual({});
  expect(lives('One thing happened here.', 'One thing happened here. Then 5 men came.')).toEqual({});
});

test('back and forth ends', () => {
  const texts = Array.from({ length: 9 }, (_, at) => `The army lost ${at % 2 === 0 ? 526 : 525} men there.`);
  expect(Object.values(lives(...texts)).flat().length).toBeLessThanOrEqual(3);
});
