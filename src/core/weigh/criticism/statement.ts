import type { Account, Study } from '../../model/account.ts';
import {
  CREDIBILITY,
  type EvidenceBasis,
  type Quality,
  RELIABILITY,
  type StatementCriticism,
  type StatementNote,
} from '../../model/criticism.ts';
import type { Point, Reading, Witness } from '../../model/point.ts';
import { nearnessOf } from './nearness.ts';

/** A record made within so many days of the matter is of the time. */
const OF_THE_TIME = 366;

const rule = <T extends string>(value: T, because: string): Quality<T> => ({ value, from: 'rule', because });
const entered = <T extends string>(value: T, because: string): Quality<T> => ({
  value,
  from: 'entered',
  because,
});

/** Whose men or acts a point is about. */
const matterOf = (point: Point): string => point.key.whose;

function degreeOf(
  account: Account,
  witness: Witness,
  point: Point,
  days: number | undefined,
): StatementCriticism['degree'] {
  const source = witness.attribution[witness.attribution.length - 1];
  if (source !== undefined) return rule('secondary', `it passes on what another says (${source.words})`);
  if (witness.dependence === 'follows') return rule('secondary', 'it follows another account here');
  const near = days !== undefined && days <= OF_THE_TIME;
  const own = account.speaksFor !== undefined && account.speaksFor === matterOf(point);
  if (near && own) return rule('primary', 'a party speaks of its own men and acts, near the time');
  if (near && account.kind === 'record')
    return rule('not known', 'a record near the time, of what another party did or lost');
  if (days !== undefined && days > OF_THE_TIME && account.kind === 'narrative')
    return rule('secondary', 'told long after, and nobody says that its maker was there');
  return rule('not known', 'nothing says whether its maker saw it or was told');
}

function basisOf(
  account: Account,
  witness: Witness,
  point: Point,
  days: number | undefined,
): StatementCriticism['basis'] {
  const { speaksFor, kind } = account;
  const whose = matterOf(point);
  if (witness.attribution.length > 0)
    return rule('unknown', 'it stands on what another is said to say; that one would have to be asked');
  if (speaksFor !== undefined && whose !== '-' && whose !== speaksFor && point.key.kind === 'quantity')
    return rule("the other side's estimate", 'one party counts the men and things of another');
  if (kind === 'record' && days !== undefined && days <= OF_THE_TIME)
    return rule('record of the time', 'made to act, within a year');
  if (speaksFor !== undefined) return rule('assertion', 'a party says so and gives no ground');
  return rule('unknown', 'what it rests on is not said');
}

/** The entered note that fits best: one on this reading before one on the point. */
function noteOn(account: Account, point: Point, reading: Reading): StatementNote | undefined {
  const notes = account.criticism?.statements.filter((note) => note.point === point.id) ?? [];
  return (
    notes.find((note) => note.reading === reading.label) ?? notes.find((note) => note.reading === undefined)
  );
}

const signed = (why: string | undefined, by: string | undefined): string =>
  [why ?? 'no reason is given', by].filter((one) => one !== undefined).join(' — ');

/**
 * Source criticism of what one account says on one point: record or narrative first; then whether it is primary or
 * secondary, which belongs to the statement and not to the account; access, nearness, basis, hedging, grades. What a
 * person entered goes before what a rule gives, and every value has its reason.
 */
export function criticismOf(
  study: Study,
  account: Account,
  point: Point,
  reading: Reading,
  witness: Witness,
): StatementCriticism {
  const note = noteOn(account, point, reading);
  const whole = account.criticism;
  const { days, says: near } = nearnessOf(account, point, study);
  const told = signed(note?.why, note?.by);
  const ofAccount = signed(whole?.why, whole?.by);
  const own = witness.attribution.length === 0;
  // The basis of an account is that of what it says itself, not of what it passes on.
  const wholeBasis: EvidenceBasis | undefined = own ? whole?.basis : undefined;
  const grades = { ...whole?.grades, ...note?.grades };
  return {
    point: point.id,
    reading: reading.id,
    account: account.key,
    kind:
      account.kind === 'record'
        ? rule('record', 'made to act: an order, a return, minutes')
        : rule('narrative', 'made to tell'),
    degree: note?.degree === undefined ? degreeOf(account, witness, point, days) : entered(note.degree, told),
    basis:
      note?.basis !== undefined
        ? entered(note.basis, told)
        : wholeBasis !== undefined
          ? entered(wholeBasis, ofAccount)
          : basisOf(account, witness, point, days),
    access: note?.access ?? whole?.access ?? '',
    ...(days === undefined ? {} : { days }),
    near,
    hedged: witness.modality === 'hedged',
    ...(whole?.reliability === undefined
      ? {}
      : {
          reliability: entered(whole.reliability, `${RELIABILITY[whole.reliability]}: ${ofAccount}`),
        }),
    ...(note?.credibility === undefined
      ? {}
      : { credibility: entered(note.credibility, `${CREDIBILITY[note.credibility]}: ${told}`) }),
    ...(note?.againstInterest === undefined
      ? {}
      : {
          againstInterest: {
            ...note.againstInterest,
            ...(note.by === undefined ? {} : { by: note.by }),
          },
        }),
    grades: (study.grades ?? []).flatMap(({ key, title }) => {
      const step = grades[key];
      if (step === undefined) return [];
      return [{ title, step, because: note?.grades?.[key] === undefined ? ofAccount : told }];
    }),
  };
}
