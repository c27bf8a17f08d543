import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languageOf } from '../src/core/languages/index.ts';
import type { Build } from '../src/core/model/build.ts';
import type { Point, Reading } from '../src/core/model/point.ts';
import { variorum } from '../src/core/variorum.ts';
import { loadStudy } from '../src/study/load.ts';
import { csvRows } from './csv-rows.ts';
import { family, matches, type Row, ruleOf } from './khasan-match.ts';
import { contradictions } from './khasan-rivals.ts';

const study = fileURLToPath(new URL('../cases/khasan-1938', import.meta.url));

/** Kinds the program has; the others of the gold are counted apart. */
const KINDS = ['quantity', 'time', 'agent', 'outcome', 'judgement', 'name'] as const;

/** The question a row or reading belongs to: kind, thing, party and, for figures, the rule of counting. */
const cellOfRow = (row: Row): string =>
  [
    row.kind,
    family(row.thing ?? ''),
    row.kind === 'agent' ? '' : row.whose,
    row.kind === 'quantity' ? row.counting : '',
  ].join('|');
const cellOfReading = (point: Point, reading: Reading): string =>
  [
    point.key.kind,
    family(point.key.thing),
    point.key.kind === 'agent' || point.key.whose === '-' ? '' : point.key.whose,
    point.key.kind === 'quantity' && point.key.thing !== 'incident' ? ruleOf(point, reading) : '',
  ].join('|');

interface Tally {
  readings: number;
  readingsFound: number;
  /** Of these, with one right witness at least. */
  readingsWitnessed: number;
  witnesses: number;
  witnessesFound: number;
  standingsRight: number;
  types: number;
  typesMet: number;
  typesRight: number;
  wrong: number;
}

const empty = (): Tally => ({
  readings: 0,
  readingsFound: 0,
  readingsWitnessed: 0,
  witnesses: 0,
  witnessesFound: 0,
  standingsRight: 0,
  types: 0,
  typesMet: 0,
  typesRight: 0,
  wrong: 0,
});

interface Match {
  readonly point: Point;
  readonly reading: Reading;
}

const labelOf = (row: Row): string => [row.point, cellOfRow(row), row.reading, row.scope].join('|');

function score(build: Build, gold: readonly Row[], say: (line: string) => void): Tally {
  const tally = empty();
  const all: Match[] = [...build.points, ...build.alone].flatMap((point) =>
    point.readings.map((reading) => ({ point, reading })),
  );
  const found = new Map<Row, Match[]>(
    gold.map((row) => [row, all.filter(({ point, reading }) => matches(row, point, reading))]),
  );
  const byLabel = new Map<string, Row[]>();
  for (const row of gold) byLabel.set(labelOf(row), [...(byLabel.get(labelOf(row)) ?? []), row]);
  for (const rows of byLabel.values()) {
    tally.readings++;
    if (rows.some((row) => (found.get(row)?.length ?? 0) > 0)) tally.readingsFound++;
  }
  const witnessed = new Set<string>();
  const isWitness = (row: Row, { reading }: Match) =>
    reading.witnesses.find(
      (witness) => witness.account === row.account && witness.editionLabel === row.edition,
    );
  for (const row of gold) {
    tally.witnesses++;
    const match = found.get(row)?.find((one) => isWitness(row, one) !== undefined);
    const witness = match === undefined ? undefined : isWitness(row, match);
    if (witness === undefined) {
      say(
        `missed  ${(row.point ?? '').padEnd(4)} ${(row.siglum ?? '').padEnd(9)} ${row.kind}/${row.thing}/${row.whose} ${row.counting} ${row.reading}${row.edition === '' ? '' : ` @${row.edition}`}`,
      );
      continue;
    }
    tally.witnessesFound++;
    witnessed.add(labelOf(row));
    if (witness.standing === row.standing) tally.standingsRight++;
    else
      say(
        `standing ${row.point} ${row.siglum} ${row.reading}: ${witness.standing} instead of ${row.standing}`,
      );
  }
  tally.readingsWitnessed = witnessed.size;
  const typed = new Set<string>();
  for (const row of gold) {
    if (row.type === '' || typed.has(labelOf(row))) continue;
    typed.add(labelOf(row));
    tally.types++;
    const reference = gold.filter((one) => one.point === row.point && one.reading === row.reference_reading);
    const others = reference.flatMap((one) => found.get(one) ?? []);
    const own = (byLabel.get(labelOf(row)) ?? []).flatMap((one) => found.get(one) ?? []);
    let met = false;
    let right = false;
    let said = '';
    for (const { point, reading } of own)
      for (const other of others) {
        if (other.point !== point || other.reading === reading) continue;
        const difference = point.differences.find(
          ({ a, b }) =>
            (a === reading.id && b === other.reading.id) || (b === reading.id && a === other.reading.id),
        );
        if (difference === undefined) continue;
        met = true;
        said = `${difference.type}${difference.perhaps === undefined ? '' : ` (perhaps ${difference.perhaps})`}`;
        const wanted = (row.type ?? '').split('|');
        if (
          wanted.includes(difference.type) ||
          (difference.perhaps !== undefined && wanted.includes(difference.perhaps))
        )
          right = true;
      }
    if (met) tally.typesMet++;
    if (right) tally.typesRight++;
    else if (met)
      say(
        `type    ${row.point} ${row.reading} against ${row.reference_reading}: ${said} instead of ${row.type}`,
      );
  }
  // A reading the gold gives otherwise: same question, a witness of the gold, another value.
  const asked = new Map<string, Set<string>>();
  const given = new Set<string>();
  for (const row of gold) {
    const who = `${row.account}@${row.edition}`;
    asked.set(cellOfRow(row), (asked.get(cellOfRow(row)) ?? new Set()).add(who));
    for (const { reading } of found.get(row) ?? []) given.add(`${reading.id} ${who}`);
  }
  for (const { point, reading } of all) {
    const accounts = asked.get(cellOfReading(point, reading));
    if (accounts === undefined) continue;
    for (const { account, editionLabel } of reading.witnesses) {
      const who = `${account}@${editionLabel}`;
      if (!accounts.has(who) || given.has(`${reading.id} ${who}`)) continue;
      tally.wrong++;
      say(`wrong   ${account.padEnd(16)} ${cellOfReading(point, reading)} ${reading.label}`);
    }
  }
  return tally;
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(0)} %`.padStart(5);

/**
 * Measures the worked example's build against the apparatus made by hand. The matching rules, that for contradictions among them, stand in
 * cases/khasan-1938/expected/README.md.
 */
export async function benchKhasan(options: { readonly errors?: boolean } = {}): Promise<void> {
  const { study: loaded, decisions } = await loadStudy(study);
  const build = variorum(loaded, { decisions });
  const rows = csvRows(readFileSync(join(study, 'expected', 'apparatus.csv'), 'utf8')).filter(
    ({ row }) => row === 'reading',
  );
  const codeOf = new Map(loaded.accounts.map(({ key, language }) => [key, language]));
  const unread = new Set([...codeOf.values()].filter((code) => languageOf(code) === undefined));
  const known = rows.filter(
    ({ kind, account }) => KINDS.includes(kind as never) && !unread.has(codeOf.get(account ?? '') ?? ''),
  );
  const say = options.errors === true ? (line: string): void => console.log(line) : (): void => {};
  console.log(
    '\nThe worked example against its apparatus made by hand (matching rule: cases/khasan-1938/expected/README.md)',
  );
  console.log(
    '| kind | readings found | witnesses found | standing right, of found | types right, of pairs met (of all) | wrongly reported |',
  );
  console.log('|---|---|---|---|---|---|');
  const line = (name: string, gold: readonly Row[], tell: (line: string) => void): void => {
    const t = score(build, gold, tell);
    console.log(
      `| ${name} | ${t.readingsFound}/${t.readings} ${share(t.readingsFound, t.readings)} | ${t.witnessesFound}/${t.witnesses} ${share(t.witnessesFound, t.witnesses)} | ${t.standingsRight}/${t.witnessesFound} ${share(t.standingsRight, t.witnessesFound)} | ${t.typesRight}/${t.typesMet} ${share(t.typesRight, t.typesMet)} (${share(t.typesRight, t.types).trim()}) | ${t.wrong} |`,
    );
  };
  for (const kind of KINDS)
    line(
      kind,
      known.filter((row) => row.kind === kind),
      say,
    );
  line('all', known, () => {});
  const { readings, readingsWitnessed } = score(build, known, () => {});
  line(
    `${[...unread].sort().join(' ')} (no folder)`,
    rows.filter(
      ({ account, kind }) => KINDS.includes(kind as never) && unread.has(codeOf.get(account ?? '') ?? ''),
    ),
    () => {},
  );
  console.log(
    `${readingsWitnessed} of ${readings} readings (${share(readingsWitnessed, readings).trim()}) are found with one right witness at least.`,
  );
  const { all, met, right } = contradictions(build, known, say);
  console.log(
    `Of ${all} contradictions reported ${met} are between readings that the gold has with the same witness; it too holds ${right} of them for rivals (${share(right, met).trim()}).`,
  );
  const other = rows.filter(({ kind }) => !KINDS.includes(kind as never)).length;
  console.log(`${other} rows ask where a body lay (place), which is no act, and are not compared.`);
  console.log(
    `The build has ${build.points.length} points at issue and ${build.alone.length} that one account alone tells.`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await benchKhasan({ errors: process.argv.includes('--errors') });
