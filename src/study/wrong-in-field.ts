import { datedOf } from '../core/calendars/dated.ts';
import { TRADITIONS } from '../core/compare/counting/traditions.ts';
import { type AccountField, accountField } from '../core/model/account-fields.ts';
import { readRights } from '../core/model/rights-words.ts';
import { readPages } from './chosen-pages.ts';

/** What may be chosen for a field of an account; undefined where any words may be written. */
export const choicesOf = (field: AccountField): readonly string[] | undefined =>
  field.name === 'counts-by' ? TRADITIONS.map(({ key }) => key) : field.choices;

const WRONG_DATE =
  'write 1938-08-03, 1938-08, 1938, 1938? when it is uncertain, or a span 1938-07-29/1938-08-11';

/** What is wrong with the value of a field of an account, and what to write; undefined when nothing is. An empty one is never wrong. */
export function wrongInField(
  name: string,
  given: string,
): readonly [says: string, remedy: string] | undefined {
  const field = accountField(name);
  const value = given.trim();
  if (field === undefined) return [`${name} is no field of an account`, 'look at docs/formats/study.md'];
  if (value === '') return undefined;
  const choices = choicesOf(field);
  if (choices !== undefined && !choices.includes(value))
    return [`${name} cannot be ${value}`, `choose ${choices.join(', ')}`];
  switch (field.holds) {
    case 'date':
      return datedOf(value) === undefined ? [`${value} is no date`, WRONG_DATE] : undefined;
    case 'rights':
      return readRights(value) === undefined
        ? [`${value} says nothing of rights`, 'write free, quote 30, cite only, or not to be shown']
        : undefined;
    case 'language':
      return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(value)
        ? undefined
        : [
            `${value} is no code of a language`,
            'write en, ru, uk, de, ja, zh or another code of two or three letters',
          ];
    case 'pages':
      return readPages(value) === undefined
        ? [`${value} says no pages`, 'write 12-34, 40 as the file counts them, or printed 464-471']
        : undefined;
    default:
      return undefined;
  }
}

/** What is wrong with a date of the study itself. */
export const wrongDate = (value: string): readonly [says: string, remedy: string] | undefined =>
  datedOf(value) === undefined ? [`${value} is no date`, WRONG_DATE] : undefined;
