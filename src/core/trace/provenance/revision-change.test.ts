import { expect, test } from 'vitest';
import { disputes } from './disputes.ts';
import { revisionChange } from './revision-change.ts';
import { tokenSpans } from './token-spans.ts';
import { variorumMode } from './variorum-mode.ts';

const row = (...tokens: readonly number[]): Int32Array => Int32Array.from(tokens);

test('new, put back, gone and moved words are counted apart', () => {
  // Tokens 0 to 5 are of revision 0, token 6 of revision 2.
  const origin = row(0, 0, 0, 0, 0, 0, 2);
  expect(revisionChange(row(0, 1, 2, 3), row(0, 3, 2, 5, 6), origin, 2)).toEqual({
    fresh: 1,
    back: 1,
    gone: 1,
    moved: 1,
  });
  expect(revisionChange(row(0, 1), row(0, 1), origin, 2)).toEqual({ fresh: 0, back: 0, gone: 0, moved: 0 });
  expect(revisionChange(row(), row(6), origin, 2).fresh).toBe(1);
});

test('words struck three times are a dispute, those of one passage together', () => {
  const provenance = variorumMode();
  const texts = ['It was a great victory.', 'It was over.'];
  for (let at = 0; at < 6; at++) provenance.add({ id: String(at), text: texts[at % 2] as string });
  expect(disputes(provenance).map(({ words, origin, out, back }) => [words, origin, out, back])).toEqual([
    ['a great victory', 0, [1, 3, 5], [2, 4]],
  ]);
  expect(disputes(provenance, 4)).toEqual([]);
});

test('every token has its place in the text, in letters that grow when lowered too', () => {
  const text = 'İSTANBUL fell; ΣΑΣ stood.\n\n高地を\tÜBER 717.';
  const provenance = variorumMode();
  provenance.add({ id: '0', text });
  const spans = tokenSpans(provenance, text);
  const words = [...provenance.current()].map((_, at) => text.slice(spans[at * 2], spans[at * 2 + 1]));
  expect(words.slice(1).join(' ')).toBe('fell ; ΣΑΣ stood . 高 地 を ÜBER 717 .');
});

test('İ is the only letter whose lower case is longer', () => {
  const longer: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const letter = String.fromCharCode(code);
    if (letter.toLowerCase().length !== 1) longer.push(letter);
  }
  expect(longer).toEqual(['İ']);
});
