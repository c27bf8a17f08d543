import { expect, test } from 'vitest';
import { leadEnd } from './lead-end.ts';

const behind = (text: string): string | undefined => {
  const end = leadEnd(text, 0, text.length);
  return end === undefined ? undefined : text.slice(end);
};

test('what a report was sent from stands before its first sentence', () => {
  expect(behind('ORVALE, 5 March 1961 - Nine were killed.')).toBe('Nine were killed.');
  expect(behind('ORVALE (Reuters) - Nine were killed.')).toBe('Nine were killed.');
  expect(behind('ORVALE, March 5 (AP) -- Nine were killed.')).toBe('Nine were killed.');
  expect(behind('Orvale, 5. März 1961 – Neun Menschen starben.')).toBe('Neun Menschen starben.');
  expect(behind('ORVALE, Marche — “Nine were killed.”')).toBe('“Nine were killed.”');
  expect(behind('ОРВАЛЬ, 5 марта — Убито девять человек.')).toBe('Убито девять человек.');
});

test('a dash that says what something is, or a span of years, opens no sentence', () => {
  expect(behind('Взрыв в порту — техногенная катастрофа.')).toBeUndefined();
  expect(behind('Orvale — Hauptort des Tals.')).toBeUndefined();
  expect(behind('Jan Kern, 20 April 1889 – 30 April 1945, was a painter.')).toBeUndefined();
  expect(behind('NATO - The alliance of 1949.')).toBe('The alliance of 1949.');
  expect(behind('The dam broke on 5 March - Nine were killed.')).toBeUndefined();
});
