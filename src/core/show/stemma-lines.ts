import type { StemmaRow, StemmaView } from './stemma.ts';

const nameOf = ({ name, edition, lost }: StemmaRow): string =>
  lost ? `(${name})` : edition === '' ? name : `${name} ${edition}`;

/** Stemmata as lines for a terminal: each text stands below the one it was made from, lost ancestors in brackets. */
export function stemmaLines(stemmata: readonly StemmaView[]): string[] {
  if (stemmata.length === 0)
    return [
      'No stemma: fewer than three texts give readings at five common points or share most of their words, or those that do nowhere part.',
    ];
  return stemmata.flatMap(({ name, says, rows, leftOut }) => {
    const depths: number[] = [];
    return [
      name,
      `  ${says}`,
      ...rows.map((row, at) => {
        const depth = row.model < 0 ? 0 : (depths[row.model] ?? 0) + 1;
        depths[at] = depth;
        const seconds = row.seconds
          .map(({ row: from }) => `, also from ${nameOf(rows[from] as StemmaRow)}`)
          .join('');
        return `  ${'  '.repeat(depth)}${nameOf(row)}${row.year === undefined ? '' : `, ${row.year}`}${seconds}`;
      }),
      ...(leftOut.length === 0 ? [] : [`  too little is known of: ${leftOut.join(', ')}`]),
      '',
    ];
  });
}
