/** Words on a page: left edge and baseline in points from the top left corner. Letters are half as wide as high, wide signs as wide as high. */
export interface Run {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly size?: number;
}

const HEIGHT = 800;
const WIDTH = 600;
const isWide = (words: string): boolean => /[\u2e80-\u9fff\ufe10-\ufe4f]/u.test(words);
const hex = (words: string): string =>
  [...words].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('');

/** A map from codes to the same code points, a line for each block of 256 that is used, a hundred lines at a time as the format allows. */
function mapOf(pages: readonly (readonly Run[])[]): string {
  const used = new Set<string>();
  for (const runs of pages)
    for (const { words } of runs) for (const sign of words) used.add(hex(sign).slice(0, 2));
  const lines = [...used].sort().map((block) => `<${block}00> <${block}ff> <${block}00>`);
  const parts = Array.from({ length: Math.ceil(lines.length / 100) }, (_, at) =>
    lines.slice(at * 100, at * 100 + 100),
  );
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Same def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange ${parts.map((part) => `${part.length} beginbfrange\n${part.join('\n')}\nendbfrange\n`).join('')}endcmap end end`;
}

const stream = (words: string): string => `<< /Length ${words.length} >>\nstream\n${words}\nendstream`;

/** A PDF of these pages. `trailer`: further entries of its trailer. */
export function pdfOf(pages: readonly (readonly Run[])[], trailer = ''): Uint8Array {
  const font = (file: number): string =>
    `<< /Type /Font /Subtype /Type0 /BaseFont /Some /Encoding /Identity-H /ToUnicode 5 0 R /DescendantFonts [${file} 0 R] >>`;
  const descendant = (width: number): string =>
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Some /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${width} /FontDescriptor 8 0 R >>`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${9 + at * 2} 0 R`).join(' ')}] >>`,
    font(6),
    font(7),
    stream(mapOf(pages)),
    descendant(500),
    descendant(1000),
    '<< /Type /FontDescriptor /FontName /Some /Flags 4 /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 /FontBBox [0 -200 1000 800] >>',
    ...pages.flatMap((runs, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${10 + at * 2} 0 R /Resources << /Font << /Half 3 0 R /Full 4 0 R >> >> >>`,
      stream(
        runs
          .map(
            ({ x, y, words, size = 10 }) =>
              `BT /${isWide(words) ? 'Full' : 'Half'} ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm <${hex(words)}> Tj ET`,
          )
          .join('\n'),
      ),
    ]),
  ];
  let file = '%PDF-1.7\n';
  const offsets: number[] = [];
  for (const [at, object] of objects.entries()) {
    offsets.push(file.length);
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
  }
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

/** Lines of a column, twelve points apart. */
export const column = (x: number, y: number, lines: readonly string[], size = 10): Run[] =>
  lines.map((words, at) => ({ x, y: y + at * size * 1.2, words, size }));
