import { expect, test } from 'vitest';
import { type BareTexts, bareStudy } from './bare-study.test-support.ts';

/** Keys of all names of a study, by their words. */
function keys(...texts: BareTexts): Record<string, string | undefined> {
  const out: Record<string, string | undefined> = {};
  for (const { mentions } of bareStudy(texts).read)
    for (const name of mentions) if (name.kind === 'name') out[name.words] = name.key;
  return out;
}

test('an account that writes a name in two scripts ties what all others write', () => {
  const told = keys(
    ['en', 'General Chang (张学良) left the town. Chang came back.'],
    ['zh', '1936年，张学良将军离开了西安。'],
  );
  expect(told.Chang).toBeDefined();
  expect(told.张学良).toBe(told.Chang);
});

test('one form in brackets behind two names ties neither', () => {
  const told = keys(
    ['en', 'General Chang (张学良) left the town.'],
    ['en', 'General Hartwell (张学良) left the town.'],
    ['zh', '1936年，张学良将军离开了西安。'],
  );
  expect(told.张学良).not.toBe(told.Chang);
  expect(told.张学良).not.toBe(told.Hartwell);
});

test('what stands in brackets in the same script is no form of the name', () => {
  const told = keys(['en', 'General Hartwell (Orvale) left. The post lay in Orvale.']);
  expect(told.Orvale).not.toBe(told.Hartwell);
});

test('a short name in Chinese characters sounds like its spelling in letters, with its kind of place and without', () => {
  const told = keys(
    ['en', 'The garrison stood in Wanping.'],
    ['zh', '7月8日，日军进攻宛平城。'],
    ['ja', '7月8日、日本軍は宛平県を攻撃した。'],
  );
  const han = Object.entries(told).filter(([words]) => words.startsWith('宛平'));
  expect(han).toHaveLength(2);
  for (const [, key] of han) expect(key).toBe(told.Wanping);
});
