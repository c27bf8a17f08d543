import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Study } from '../src/core/model/account.ts';
import type { QuantityClaim } from '../src/core/model/claim.ts';
import { resolveNames } from '../src/core/read/names/resolve-names.ts';
import { readEdition } from '../src/core/read/read.ts';
import { studyOf } from './align-gold.ts';
import { bootstrap } from './bootstrap.ts';
import { csvRows } from './csv-rows.ts';

type Row = Readonly<Record<string, string>>;

/** Columns of the parsed table and what they count. */
const KINDS: readonly (readonly [column: string, role: string])[] = [
  ['strength_min', 'strength'],
  ['casualties', 'casualties'],
  ['killed', 'killed'],
  ['wounded', 'wounded'],
  ['missing', 'missing'],
  ['captured', 'captured'],
];

/** The two sides as an editor of such a study names them. */
const SIDES = [
  { key: 'US', name: 'United States', forms: ['US', 'Union', 'Federal', 'Federals'] },
  { key: 'Confederate', name: 'Confederate States', forms: ['CS', 'Confederate', 'Confederates', 'Rebel'] },
];

/** The park service's lines on forces and losses of a battle, as they stand, under the words of the form they are filled in on. */
const textOf = (row: Row): string =>
  `Forces engaged: ${row.forces_text}\n\nEstimated casualties: ${row.casualties_text}\n`;

function claimsOf(rows: readonly Row[]): Map<string, QuantityClaim[]> {
  const base = studyOf(
    rows.map((row) => ({ key: row.battle as string, language: 'en', text: textOf(row), structure: [] })),
  );
  const study: Study = {
    ...base,
    parties: SIDES.map(({ key, name }) => ({ key, name, members: [key] })),
    names: SIDES.map(({ key, name, forms }) => ({
      key,
      kind: 'party',
      label: name,
      party: key,
      forms: { en: forms },
    })),
  };
  const { read } = resolveNames(
    study,
    study.accounts.flatMap((account) =>
      account.editions.map((edition) => readEdition(edition, account, undefined)),
    ),
  );
  return new Map(
    read.map(({ edition, claims }) => [edition.account, claims.filter((claim) => claim.kind === 'quantity')]),
  );
}

/** Strengths and losses read from the park service's lines against its parsed tables: value, side and kind. */
export function benchAcwProse(corpora: string, options: { readonly errors?: boolean }): void {
  const battles = join(corpora, 'acw', 'cwsac_battles.csv');
  const forces = join(corpora, 'acw', 'cwsac_forces.csv');
  if (!existsSync(battles) || !existsSync(forces)) {
    console.log('park service: skipped: not there');
    return;
  }
  const rows = csvRows(readFileSync(battles, 'utf8'));
  const claims = claimsOf(rows);
  const texts = new Map(rows.map((row) => [row.battle as string, textOf(row)]));
  console.log('\nthe park service’s lines on forces and losses, read, against its parsed tables; must .90');
  const missed: string[] = [];
  const all: boolean[] = [];
  const print = (name: string, items: readonly boolean[]): void => {
    const of = (sample: readonly boolean[]): number =>
      sample.filter((yes) => yes).length / Math.max(1, sample.length);
    const [low, high] = bootstrap(items, of, 300);
    console.log(
      `  ${name.padEnd(10)} ${of(items).toFixed(3)} [${low.toFixed(3)} ${high.toFixed(3)}] of ${items.length}`,
    );
  };
  const parsed = csvRows(readFileSync(forces, 'utf8'));
  for (const [column, role] of KINDS) {
    const items: boolean[] = [];
    for (const row of parsed) {
      const value = Number(row[column]);
      if (row[column] === '' || !(value > 0)) continue;
      const last = column === 'strength_min' ? Number(row.strength_max) : value;
      const right = (claims.get(row.battle as string) ?? []).some(
        (claim) =>
          claim.whose?.party === row.belligerent &&
          claim.roles.includes(role as never) &&
          claim.value.lo <= value &&
          claim.value.hi >= Math.min(value, last),
      );
      items.push(right);
      if (!right)
        missed.push(
          `${row.battle} ${row.belligerent} ${role} ${row[column]}: ${texts.get(row.battle as string)?.replace(/\n+/g, ' ')}`,
        );
    }
    print(role, items);
    all.push(...items);
  }
  print('all', all);
  if (options.errors === true) for (const line of missed.slice(0, 60)) console.log(`  missed ${line}`);
}
