import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Account, Rights } from '../model/account.ts';
import { castOf } from './cast.ts';
import { build, study, witness } from './fixture.test-support.ts';
import { quoteOf } from './quote.ts';
import { countOfWords } from './tokens.ts';

const cast = castOf(study, build.names);
const quote = (where: string) => quoteOf(cast, witness([where]));
const textOf = (key: string) => study.accounts.find((one) => one.key === key)?.editions[0]?.text ?? '';

describe('quotations', () => {
  test('a free account is quoted by the sentence, the datum marked', () => {
    const made = quote('communique-0801.dead');
    expect(made).toMatchObject({
      words: 'убито 13',
      before: 'С советской стороны ',
      after: ' и ранено 55 человек.',
      language: 'ru',
      kind: 'precis',
    });
    expect(made?.cutBefore).toBeUndefined();
  });
  test('no quotation is longer than the rights allow', () => {
    const made = quote('war-office.thousand');
    expect(countOfWords(`${made?.before}${made?.words}${made?.after}`)).toBeLessThanOrEqual(40);
    expect(made?.cutBefore).toBe(true);
  });
  test('an account that may only be cited, or not be shown, has none', () => {
    expect(quote('kasahara-2020.noon')).toBeUndefined();
    expect(quote('private-letter.dead')).toBeUndefined();
  });
  test('whatever the limit, the quoted words stand in the text and are not more than it', () => {
    const account = study.accounts.find((one) => one.key === 'shishov-2001') as Account;
    const place = witness(['shishov-2001.kriv']);
    fc.assert(
      fc.property(fc.nat(40), (limit) => {
        const rights: Rights = { allow: 'quote', words: limit };
        const with_ = castOf({ ...study, accounts: [{ ...account, rights }] }, []);
        const made = quoteOf(with_, place);
        if (made === undefined) {
          expect(limit).toBe(0);
          return;
        }
        const shown = made.before + made.words + made.after;
        expect(textOf('shishov-2001')).toContain(shown);
        expect(textOf('shishov-2001').slice(made.start, made.end)).toBe(made.words);
        expect(countOfWords(shown)).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
