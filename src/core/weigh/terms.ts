import type { Study } from '../model/account.ts';
import {
  BASES,
  CREDIBILITY,
  type Quality,
  RELIABILITY,
  type StatementCriticism,
} from '../model/criticism.ts';
import type { Point, Reading, Witness } from '../model/point.ts';
import type { SeparateLine } from '../model/separate-lines.ts';
import type { WeightTerm } from '../model/weight.ts';
import { accountsByKey } from './accounts-by-key.ts';

/** What the terms of a reading are made from. */
export interface TermGround {
  readonly study: Study;
  readonly point: Point;
  readonly reading: Reading;
  /** Of the witnesses of latest editions. */
  readonly criticism: readonly StatementCriticism[];
  readonly lines: readonly SeparateLine[];
}

const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

/** Whether what is ascribed to an account of the study stands in its own words; undefined for one outside. */
function ascribed({ study, point, reading }: TermGround, witness: Witness): WeightTerm | undefined {
  const last = witness.attribution[witness.attribution.length - 1];
  if (witness.standing !== 'ascribes' || last === undefined) return undefined;
  const accounts = accountsByKey(study);
  const who = last.key === undefined ? undefined : accounts.get(last.key);
  const by = accounts.get(witness.account)?.siglum ?? witness.account;
  const name = 'ascribed';
  if (who === undefined)
    return {
      name,
      side: 'unknown',
      says: `${by} ascribes it to ${last.words}, whose own words are not in the study; it stands under ${by}`,
    };
  const says = (one: Reading): boolean =>
    one.witnesses.some(
      (other) => other.account === who.key && other.current && other.attribution.length === 0,
    );
  if (says(reading))
    return { name, side: 'for', says: `${by} ascribes it to ${who.siglum}, whose own words say so` };
  const other = point.readings.find(says);
  return other === undefined
    ? {
        name,
        side: 'unknown',
        says: `${by} ascribes it to ${who.siglum}; it was not found in the words of ${who.siglum} in the study`,
      }
    : {
        name,
        side: 'against',
        says: `${by} ascribes it to ${who.siglum}, whose own words say ${other.label}: it was altered on the way`,
      };
}

/** The reason of a quality, after a colon; nothing where a person gave it together with a grade of credibility, which says it. */
const because = ({ credibility }: StatementCriticism, quality: Quality<string>): string =>
  quality.from === 'entered' && credibility?.because.endsWith(`: ${quality.because}`) === true
    ? ''
    : `: ${quality.because}`;

/**
 * What speaks for and against a reading and what is not known, over separate lines as far as traced. The order is
 * that of the questions a historian asks: record or narrative, primary or secondary, basis, nearness, lines; then what was entered.
 */
export function termsOf(ground: TermGround): WeightTerm[] {
  const { study, reading, criticism, lines } = ground;
  const accounts = accountsByKey(study);
  const name = (key: string): string => accounts.get(key)?.siglum ?? key;
  const names = (list: readonly { readonly account: string }[]): string =>
    [...new Set(list.map(({ account }) => name(account)))].join(', ');
  const now = reading.witnesses.filter((one) => one.current && one.standing !== 'denies');
  const terms: WeightTerm[] = [];
  const put = (term: string, side: WeightTerm['side'], says: string): void => {
    terms.push({ name: term, side, says });
  };
  const earlier = reading.witnesses.filter((one) => !one.current && one.standing !== 'denies');
  if (now.length === 0 && earlier.length > 0) {
    // To judge it would be to judge words the account has given up.
    put('edition', 'unknown', `no latest edition gives it: ${names(earlier)} gave it in an earlier one`);
    return terms;
  }
  const records = criticism.filter(({ kind }) => kind.value === 'record');
  if (records.length > 0)
    put('record or narrative', 'for', `stands in a record: ${names(records)}, made to act and not to tell`);
  else put('record or narrative', 'unknown', 'only narratives carry it among the accounts read');
  const primary = criticism.filter(({ degree }) => degree.value === 'primary');
  const [first] = primary;
  if (first !== undefined)
    put('primary or secondary', 'for', `primary in ${names(primary)}${because(first, first.degree)}`);
  else
    put(
      'primary or secondary',
      'unknown',
      criticism.every(({ degree }) => degree.value === 'secondary') && criticism.length > 0
        ? `secondary in all who give it${criticism
            .slice(0, 1)
            .map((one) => because(one, one.degree))
            .join('')}`
        : 'nothing says that one who gives it saw it or had to know it',
    );
  const best = [...criticism].sort((a, b) => BASES.indexOf(a.basis.value) - BASES.indexOf(b.basis.value))[0];
  if (best === undefined || best.basis.value === 'unknown')
    put('basis', 'unknown', 'what it rests on (named list, return, estimate, assertion) is not said');
  else
    put(
      'basis',
      BASES.indexOf(best.basis.value) <= BASES.indexOf('eyewitness') ? 'for' : 'unknown',
      `${best.basis.value} in ${name(best.account)}${because(best, best.basis)}`,
    );
  const access = criticism.filter((one) => one.access !== '');
  // How somebody came to know speaks for what he says only where he was there or had to know.
  for (const one of access.slice(0, 3))
    put(
      'access',
      one.degree.value === 'primary' || BASES.indexOf(one.basis.value) <= BASES.indexOf('eyewitness')
        ? 'for'
        : 'unknown',
      `${name(one.account)}: ${one.access}`,
    );
  const nearest = [...criticism]
    .filter(({ days }) => days !== undefined)
    .sort((a, b) => (a.days as number) - (b.days as number))[0];
  if (nearest === undefined) put('nearness', 'unknown', 'no account that gives it is dated');
  else
    put(
      'nearness',
      (nearest.days as number) <= 366 ? 'for' : 'unknown',
      `first in ${name(nearest.account)}, ${nearest.near}`,
    );
  const separate = lines.filter((line) => !line.marked && !line.originUnknown);
  const unknown = lines.filter((line) => !line.marked && line.originUnknown);
  if (separate.length > 0)
    put(
      'separate lines',
      'for',
      `${counted(separate.length, 'separate line')} as far as traced: ${separate.map((line) => line.accounts.map(name).join(' with ')).join('; ')}`,
    );
  else put('separate lines', 'unknown', 'no line of its own as far as traced');
  if (unknown.length > 0)
    put(
      'origin',
      'unknown',
      `where ${unknown.map((line) => line.accounts.map(name).join(' with ')).join('; ')} had it is not known`,
    );
  const followers = now.filter(({ dependence }) => dependence === 'follows');
  if (followers.length > 0)
    put(
      'passed on',
      'unknown',
      `${names(followers)} only pass${new Set(followers.map(({ account }) => account)).size === 1 ? 'es' : ''} it on`,
    );
  const adopting = now.filter(({ dependence }) => dependence === 'adopts');
  if (adopting.length > 0)
    put(
      'examined',
      'for',
      `${names(adopting)} examined it and ${new Set(adopting.map(({ account }) => account)).size === 1 ? 'adopts' : 'adopt'} it`,
    );
  const seen = new Set<string>();
  for (const witness of now) {
    const term = ascribed(ground, witness);
    if (term !== undefined && !seen.has(term.says)) terms.push(term);
    if (term !== undefined) seen.add(term.says);
  }
  const hedged = criticism.filter((one) => one.hedged);
  if (hedged.length > 0)
    put(
      'hedged',
      'against',
      `${names(hedged)} ${new Set(hedged.map(({ account }) => account)).size === 1 ? 'gives' : 'give'} it with a hedge`,
    );
  for (const line of study.accounts)
    if (line.marks.length > 0 && now.some(({ account }) => account === line.key))
      put(
        'mark',
        'against',
        `${line.siglum} is marked ${line.marks.map(({ mark, shownBy }) => `${mark}${shownBy === '' ? '' : ` (${shownBy})`}`).join(', ')}`,
      );
  if (reading.mergedFrom !== undefined)
    put(
      'joined',
      'against',
      `joined from ${counted(reading.mergedFrom.length, 'reading')} of other accounts`,
    );
  for (const one of criticism) {
    const { reliability, credibility, againstInterest, grades } = one;
    // F and 6 say that nothing can be said, and add nothing.
    if (reliability !== undefined && reliability.value !== 'F')
      put(
        'reliability',
        reliability.value <= 'C' ? 'for' : 'against',
        `${name(one.account)} ${reliability.value}, ${reliability.because || RELIABILITY[reliability.value]}`,
      );
    if (credibility !== undefined && credibility.value !== '6')
      put(
        'credibility',
        credibility.value <= '3' ? 'for' : 'against',
        `${name(one.account)} ${credibility.value}, ${credibility.because || CREDIBILITY[credibility.value]}`,
      );
    if (againstInterest !== undefined) {
      const party = study.parties.find(({ key }) => key === againstInterest.whose)?.name;
      put(
        'against interest',
        'for',
        `${name(one.account)} says it against the interest of ${party ?? againstInterest.whose}: ${againstInterest.why}${againstInterest.by === undefined ? '' : ` — ${againstInterest.by}`}`,
      );
    }
    for (const grade of grades)
      put(grade.title, 'unknown', `${name(one.account)}: ${grade.step}; ${grade.because}`);
  }
  return terms;
}
