/** Items of a list that are sent in one line, and code units of JSON from which a line ends before that. */
const ITEMS = 500;
const UNITS = 60_000;

function* pieces(items: readonly unknown[]): Generator<string> {
  let texts: string[] = [];
  let units = 0;
  for (const item of items) {
    const text = JSON.stringify(item) ?? 'null';
    texts.push(text);
    units += text.length;
    if (texts.length < ITEMS && units < UNITS) continue;
    yield `[${texts.join()}]`;
    texts = [];
    units = 0;
  }
  if (texts.length > 0) yield `[${texts.join()}]`;
}

const isLong = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length > 100;

/**
 * A part as lines of JSON, none of them long: who reads them one after the other never works long at a time. Long lists, the part itself
 * or its fields, come in lines of their own behind the line that begins the part; the last line of a part ends it.
 */
export function* partLines(key: string, value: unknown): Generator<string> {
  if (isLong(value)) {
    yield JSON.stringify({ key, value: [] });
    for (const items of pieces(value)) yield `{"items":${items}}`;
  } else if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
    const long = Object.entries(value).filter(([, field]) => isLong(field));
    yield JSON.stringify({
      key,
      value:
        long.length === 0 ? value : { ...value, ...Object.fromEntries(long.map(([name]) => [name, []])) },
    });
    for (const [name, field] of long)
      for (const items of pieces(field as readonly unknown[]))
        yield `{"field":${JSON.stringify(name)},"items":${items}}`;
  } else yield JSON.stringify({ key, value: value ?? null });
  yield '{"end":true}';
}

/** Puts parts together again from their lines, given one after the other; tells of each when it is whole. */
export function partReader(tell: (key: string, value: unknown) => void): (line: string) => void {
  let key = '';
  let value: unknown;
  return (line) => {
    if (line === '') return;
    const told = JSON.parse(line) as {
      key?: string;
      value?: unknown;
      field?: string;
      items?: unknown[];
      end?: true;
    };
    if (told.key !== undefined) {
      key = told.key;
      value = told.value;
    } else if (told.items !== undefined) {
      const list = told.field === undefined ? value : (value as Record<string, unknown>)[told.field];
      (list as unknown[]).push(...told.items);
    } else if (told.end === true) tell(key, value);
  };
}
