import { readFileSync } from 'node:fs';
import { actById, acts } from '../src/core/languages/acts.ts';
import { languages } from '../src/core/languages/index.ts';
import { folderExamples } from '../src/core/read/times-examples.test-support.ts';
import { kindOf } from './times-kinds.ts';

/** For a phenomenon: the group it is printed under and how many examples each language has, by code. */
type Rows = Map<string, { readonly group: string; readonly by: Map<string, number> }>;

const FOLDER = new URL('../src/core/languages/', import.meta.url);

function add(rows: Rows, group: string, name: string, code: string): void {
  const id = `${group}\n${name}`;
  const row = rows.get(id) ?? { group, by: new Map<string, number>() };
  rows.set(id, row);
  row.by.set(code, (row.by.get(code) ?? 0) + 1);
}

/** Counts one expectation of an example of claims; the notation stands at the head of `en/examples.txt`. */
function ofClaim(rows: Rows, wanted: string, code: string): void {
  if (wanted.startsWith('!')) {
    add(
      rows,
      'nothing is read',
      wanted.startsWith('!Q') ? 'no figure' : wanted.startsWith('!A') ? 'no act' : 'no claim',
      code,
    );
    return;
  }
  const words = wanted.split(' ');
  if (words.some((word) => word.startsWith('@'))) add(rows, 'attribution', 'who says it', code);
  const [kind, first = '', second = '', third = '', fourth = ''] = words;
  if (kind === 'Q') {
    add(rows, 'bounds of figures', second, code);
    add(rows, 'things counted', third, code);
    for (const role of fourth.split(',')) add(rows, 'roles', role, code);
    if (words.length > 5 && words[5] !== '-') add(rows, 'roles', 'whose it is', code);
  } else if (kind === 'A') {
    // A manner of dying stands behind a colon, a second type that would do behind a stroke.
    const act = first.split(/[:/]/)[0] ?? '';
    add(rows, `acts: ${actById.get(act)?.family ?? 'other'}`, act, code);
    add(rows, 'force of acts', fourth, code);
  }
}

/**
 * Prints what the examples of the languages show, for whoever reviews one: a row a phenomenon, a column a language, the number of examples, a
 * stop where there is none. What has no example is not known to work.
 */
export async function benchCoverage(): Promise<void> {
  const rows: Rows = new Map();
  for (const { id, family } of acts)
    rows.set(`acts: ${family}\n${id}`, { group: `acts: ${family}`, by: new Map() });
  for (const { code } of languages) {
    const lines = readFileSync(new URL(`${code}/examples.txt`, FOLDER), 'utf8')
      .split('\n')
      .filter((line) => line.includes('⇒') && !line.startsWith('#'));
    for (const line of lines)
      for (const wanted of (line.split('⇒')[1] ?? '').split(' ; ')) ofClaim(rows, wanted.trim(), code);
  }
  for (const { code, values } of folderExamples()) {
    if (values.length === 0) add(rows, 'times', 'no time', code);
    for (const value of values) add(rows, 'times', kindOf(value), code);
  }
  const codes = languages.map(({ code }) => code);
  const groups = Map.groupBy(rows, ([, { group }]) => group);
  const line = (name: string, cells: readonly (string | number)[]): void => {
    process.stdout.write(`${name.padEnd(26)}${cells.map((cell) => String(cell).padStart(6)).join('')}\n`);
  };
  line('Examples, by phenomenon', codes);
  for (const [group, list] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    process.stdout.write(`${group}\n`);
    for (const [id, { by }] of [...list].sort(([a], [b]) => (a < b ? -1 : 1)))
      line(
        `  ${id.split('\n')[1]}`,
        codes.map((code) => by.get(code) ?? '.'),
      );
  }
  const counted = [...rows.values()].filter(({ group }) => group.startsWith('acts: '));
  line(
    'acts without an example',
    codes.map((code) => counted.filter(({ by }) => !by.has(code)).length),
  );
}
