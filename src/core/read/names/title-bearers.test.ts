import { expect, test } from 'vitest';
import type { ActClaim, Slot } from '../../model/claim.ts';
import type { NameMention } from '../../model/mention.ts';
import { TitleBearers } from './title-bearers.ts';

const name = (text: string, words: string, key: string, from = 0): NameMention => {
  const start = text.indexOf(words, from);
  return {
    kind: 'name',
    id: `e:${start}`,
    start,
    end: start + words.length,
    words,
    reasons: [],
    nameKind: 'person',
    key,
    party: 'red',
    stem: words,
  };
};
const killed = (text: string, words: string, more: Partial<Slot> = {}): ActClaim => {
  const start = text.lastIndexOf(words);
  const span = { start, end: start + words.length, words };
  return {
    kind: 'act',
    id: 'c',
    edition: 'e',
    passage: 'p',
    sentence: span,
    ...span,
    act: 'kill',
    voice: 'passive',
    phrase: span,
    target: { ...span, basis: 'stated', person: true, ...more },
    attribution: [],
    polarity: 'asserted',
    modality: 'act',
    tier: 'precise',
    reasons: [],
  };
};

test('a title alone means the only one who bore it by name before, as a candidate with the reason', () => {
  const text = 'Ими командовал полковник Петров. Вечером полковника убили.';
  const claim = new TitleBearers(text, [name(text, 'Петров', 'petrov')]).filled(killed(text, 'полковника'));
  expect(claim).toMatchObject({ target: { key: 'petrov', party: 'red' }, tier: 'candidate' });
  expect(claim.reasons.map(({ rule }) => rule)).toEqual(['names.title']);
});

test('a pronoun that means the title means him too', () => {
  const text = 'Ими командовал полковник Петров. Полковника били, и его убили.';
  const claim = new TitleBearers(text, [name(text, 'Петров', 'petrov')]).filled(
    killed(text, 'его', { from: { start: 33, end: 43, words: 'полковника' } }),
  );
  expect(claim).toMatchObject({ target: { key: 'petrov' } });
});

test.each([
  [
    'two bear it',
    'Были полковник Петров и полковник Иванов. Вечером полковника убили.',
    ['Петров', 'Иванов'],
  ],
  ['his name comes later', 'Вечером полковника убили. Его звали полковник Петров.', ['Петров']],
  ['another title', 'Ими командовал генерал Петров. Вечером полковника убили.', ['Петров']],
])('it means nobody where %s', (_, text, words) => {
  const names = words.map((one) => name(text, one, one));
  const claim = killed(text, 'полковника');
  expect(new TitleBearers(text, names).filled(claim)).toEqual(claim);
});

test('an office behind his name means him, whatever body it names', () => {
  const text = 'Полковник Петров, начальник заставы, приказал отступить.';
  const names = [name(text, 'Петров', 'petrov')];
  const claim = killed(text, 'начальник заставы', { key: 'post', party: 'blue' });
  expect(new TitleBearers(text, names).filled(claim)).toMatchObject({
    target: { key: 'petrov', party: 'red' },
  });
  const other = 'Полковник Петров остался. Начальник заставы приказал отступить.';
  const apart = killed(other, 'Начальник заставы', { key: 'post' });
  expect(new TitleBearers(other, [name(other, 'Петров', 'petrov')]).filled(apart)).toEqual(apart);
});
