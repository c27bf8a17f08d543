import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayFromGregorian } from '../src/core/calendars/gregorian.ts';
import type { Account, Study } from '../src/core/model/account.ts';
import type { QuantityClaim } from '../src/core/model/claim.ts';
import type { ReadEdition } from '../src/core/model/passage.ts';
import type { CountedRole } from '../src/core/model/quantity.ts';
import { studyOf } from './align-gold.ts';

/** One figure of one compiler. */
export interface AcwFigure {
  readonly battle: string;
  readonly side: string;
  readonly measure: string;
  readonly lo: number;
  readonly hi: number;
  readonly source: string;
}

/** What each measure of the set counts. */
export const ROLES: Readonly<Record<string, readonly CountedRole[]>> = {
  strength: ['strength'],
  killed: ['killed'],
  wounded: ['wounded'],
  missing: ['missing'],
  captured: ['captured'],
  killed_wounded: ['killed', 'wounded'],
  captured_missing: ['captured', 'missing'],
  casualties: ['casualties'],
};

/** Figures of `acw_claims.tsv`; `Union` is `US`, and a 0 beside larger figures of others is left out: it means *not recorded*. */
export function acwFigures(corpora: string): AcwFigure[] | undefined {
  const path = join(corpora, 'acw', 'acw_claims.tsv');
  if (!existsSync(path)) return undefined;
  const all = readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line): AcwFigure => {
      const [battle = '', side = '', measure = '', lo = '', hi = '', source = ''] = line.split('\t');
      return {
        battle,
        side: side === 'Union' ? 'US' : side,
        measure,
        lo: Number(lo),
        hi: Number(hi),
        source,
      };
    });
  const largest = new Map<string, number>();
  for (const one of all) largest.set(pointOf(one), Math.max(largest.get(pointOf(one)) ?? 0, one.hi));
  return all.filter((one) => one.hi > 0 || largest.get(pointOf(one)) === 0);
}

export const pointOf = ({ battle, side, measure }: AcwFigure): string => `${battle} ${side} ${measure}`;

/** Years of compilers whose name does not end in one. */
const YEARS: Readonly<Record<string, number>> = {
  cwss_nps_db: 2005,
  civilwartrust: 2013,
  clodfelter: 2008,
  cdb90: 1990,
};

const party = (side: string): string => side.toLowerCase().replace(/[^a-z]+/g, '-');

/** The study of one battle: a compiler is an account whose text is a list of its figures, already read. */
export function battleStudy(figures: readonly AcwFigure[]): { study: Study; read: ReadEdition[] } {
  const sources = [...new Set(figures.map(({ source }) => source))];
  const texts = sources.map((source) => {
    const own = figures.filter((one) => one.source === source);
    let text = '';
    const spans = own.map(({ side, measure, lo, hi }) => {
      const words = lo === hi ? `${lo}` : `${lo}-${hi}`;
      const start = text.length;
      text += `${words} ${side} ${measure}.\n`;
      return { start, end: start + words.length, words, line: text.length - 1 };
    });
    return { source, own, text: `${text}${source}`, spans };
  });
  const base = studyOf(
    texts.map(({ source, text }) => ({ key: source, language: 'en', text, structure: [] })),
  );
  const sides = [...new Set(figures.map(({ side }) => side))].sort();
  const study: Study = {
    ...base,
    parties: sides.map((side) => ({ key: party(side), name: side, members: [] })),
    accounts: base.accounts.map((account): Account => {
      const year = YEARS[account.key] ?? Number(/\d{4}/.exec(account.key)?.[0] ?? 2000);
      const day = dayFromGregorian(year, 1, 1);
      return {
        ...account,
        written: {
          edtf: `${year}`,
          value: {
            earliest: day,
            latest: day + 364,
            precision: 'year',
            extent: 'point',
            approximate: false,
            calendar: 'gregorian',
          },
        },
      };
    }),
  };
  const read = study.accounts.map((account): ReadEdition => {
    const edition = account.editions[0] as ReadEdition['edition'];
    const { own, spans } = texts.find(({ source }) => source === account.key) as (typeof texts)[number];
    const claims = own.map(({ side, measure, lo, hi }, at): QuantityClaim => {
      const { start, end, words, line } = spans[at] as (typeof spans)[number];
      const span = { start, end, words };
      return {
        kind: 'quantity',
        id: `${edition.id}:${start}:${end}:quantity`,
        edition: edition.id,
        passage: `${edition.id}:${start}:${line}:passage`,
        sentence: { start, end: line },
        ...span,
        value: { lo, hi, comparator: lo === hi ? 'eq' : 'range', ambiguous: false },
        object: 'person',
        roles: ROLES[measure] ?? [],
        phrase: span,
        whose: { ...span, basis: 'stated', key: party(side), party: party(side) },
        attribution: [],
        polarity: 'asserted',
        modality: 'act',
        tier: 'precise',
        reasons: [],
      };
    });
    return { edition, passages: [], mentions: [], claims, problems: [] };
  });
  return { study, read };
}
