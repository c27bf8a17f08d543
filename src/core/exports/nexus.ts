import type { Build } from '../model/build.ts';
import type { Point } from '../model/point.ts';
import { castOf } from '../show/cast.ts';
import { CLOSING } from '../show/closing-words.ts';
import type { ExportParts } from './export-parts.ts';
import { exportedPoints } from './exported-points.ts';
import { oneLine, xmlSafe } from './xml-text.ts';

/** States of one character that programs commonly take: ten digits and the first letters. */
const SYMBOLS = '0123456789ABCDEFGHIJKLMNOPQRSTUV';

/** A token in single quotes, where a quote is written twice. Square brackets would open a comment. */
const quoted = (words: string): string =>
  `'${oneLine(xmlSafe(words)).replaceAll("'", "''").replaceAll('[', '(').replaceAll(']', ')')}'`;

/** Words inside a comment. */
const comment = (words: string): string => `[${oneLine(xmlSafe(words)).replace(/[[\]]/g, '|')}]`;

/** Sign of what an account says on a point: one state, several in brackets, or `?`. */
function cell(point: Point, account: string): string {
  const states = point.readings
    .slice(0, SYMBOLS.length)
    .flatMap(({ witnesses }, at) =>
      witnesses.some((one) => one.current && one.account === account && one.standing !== 'denies')
        ? [SYMBOLS[at] as string]
        : [],
    );
  if (states.length === 0) return '?';
  return states.length === 1 ? (states[0] as string) : `(${states.join('')})`;
}

/**
 * Claims by witnesses as a NEXUS file (Maddison, Swofford and Maddison, 1997): taxa are accounts in their latest
 * edition, characters are points, states are readings, `?` stands where an account gives none.
 */
export function nexus(build: Build, parts: ExportParts): string {
  const cast = castOf(build.study, build.names);
  const points = exportedPoints(build);
  const members = [...cast.members.entries()].filter(([key]) =>
    points.some((point) => cell(point, key) !== '?'),
  );
  const named = new Map<string, number>();
  const taxa = members.map(([key, { siglum }]) => {
    const times = (named.get(siglum) ?? 0) + 1;
    named.set(siglum, times);
    return { key, name: quoted(times === 1 ? siglum : `${siglum} ${times}`) };
  });
  const most = Math.max(1, ...points.map(({ readings }) => Math.min(readings.length, SYMBOLS.length)));
  const labels = points.map(
    ({ question, readings }, at) =>
      `    ${at + 1} ${quoted(cast.guard(question))} / ${readings
        .slice(0, SYMBOLS.length)
        .map(({ label }) => quoted(cast.guard(label)))
        .join(' ')}`,
  );
  const cut = points.flatMap(({ readings, question }) =>
    readings.length > SYMBOLS.length
      ? [
          comment(
            `${cast.guard(question)} has ${readings.length} readings; those after the first ${SYMBOLS.length} are written as ?`,
          ),
        ]
      : [],
  );
  return [
    '#NEXUS',
    comment(`${cast.guard(build.study.title)}. Made by Variorum ${parts.version}. ${CLOSING}`),
    comment(
      'Accounts of an event have no archetype: a tree made from this shows who tells alike, not who descends from whom.',
    ),
    ...cut,
    'BEGIN TAXA;',
    `  DIMENSIONS NTAX=${taxa.length};`,
    `  TAXLABELS ${taxa.map(({ name }) => name).join(' ')};`,
    'END;',
    'BEGIN CHARACTERS;',
    `  DIMENSIONS NCHAR=${points.length};`,
    `  FORMAT DATATYPE=STANDARD SYMBOLS="${SYMBOLS.slice(0, most)}" MISSING=? GAP=-;`,
    `  CHARSTATELABELS\n${labels.join(',\n')};`,
    '  MATRIX',
    ...taxa.map(({ key, name }) => `    ${name} ${points.map((point) => cell(point, key)).join('')}`),
    '  ;',
    'END;',
    '',
  ].join('\n');
}
