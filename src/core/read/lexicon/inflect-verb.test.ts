import { describe, expect, it } from 'vitest';
import { en } from '../../languages/en/index.ts';
import { inflectVerb } from './inflect-verb.ts';
import { pluralOf } from './plural-of.ts';

const forms = (lemma: string): string =>
  inflectVerb(lemma, en.verbs)
    .map(([form, name]) => `${name} ${form}`)
    .join(', ');

describe('English forms', () => {
  it.each([
    ['attack', 'base attack, third attacks, past attacked, participle attacked, ing attacking'],
    ['seize', 'base seize, third seizes, past seized, participle seized, ing seizing'],
    ['repel', 'base repel, third repels, past repelled, participle repelled, ing repelling'],
    ['fortify', 'base fortify, third fortifies, past fortified, participle fortified, ing fortifying'],
    ['take', 'base take, third takes, past took, participle taken, ing taking'],
  ])('%s', (lemma, all) => {
    expect(forms(lemma)).toBe(all);
  });

  it.each([
    ['army', ['armies']],
    ['soldier', ['soldiers']],
    ['infantryman', ['infantrymen']],
    ['rifle division', ['rifle divisions']],
  ])('more than one %s', (entry, plural) => {
    expect(pluralOf(entry, en.nouns)).toEqual(plural);
  });
});
