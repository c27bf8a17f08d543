/** Rows of a CSV text (RFC 4180) as maps from the names in its first line. */
export function csvRows(text: string): Record<string, string>[] {
  const table: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const end = (): void => {
    table.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const c = text[at] as string;
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ',') end();
    else if (c === '\n') {
      end();
      table.push([]);
    } else if (c !== '\r') cell += c;
  }
  if (cell !== '' || (table.at(-1)?.length ?? 0) > 0) end();
  const [names = [], ...rows] = table;
  return rows
    .filter((row) => row.length > 1)
    .map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])));
}
