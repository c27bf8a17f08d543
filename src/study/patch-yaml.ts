import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { yamlScalar } from './yaml-scalar.ts';

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};
const column = (text: string, at: number): number => at - (text.lastIndexOf('\n', at - 1) + 1);

/** A value as it is written after a field. */
const written = (value: string | number | readonly string[]): string =>
  typeof value === 'number'
    ? String(value)
    : typeof value === 'string'
      ? yamlScalar(value)
      : `[${value.map(yamlScalar).join(', ')}]`;

/**
 * A YAML text with one field of one map set, or taken away when there is no value: the letters of that field change and no others.
 * Undefined where that cannot be done in place (flow maps, block scalars, the first field of an item of a list).
 */
export function patchField(
  text: string,
  map: YAMLMap,
  field: string,
  value: string | number | readonly string[] | undefined,
): string | undefined {
  const at = map.items.findIndex(({ key }) => isScalar(key) && String(key.value) === field);
  const pair = map.items[at];
  if (map.flow === true || map.items.length === 0) return undefined;
  if (pair !== undefined) {
    const node = pair.value;
    const key = isScalar(pair.key) ? pair.key.range : undefined;
    if (!key || !(isSeq(node) || isScalar(node)) || !node.range) return undefined;
    if (isSeq(node) ? node.flow !== true : node.type?.startsWith('BLOCK')) return undefined;
    const [from, to] = node.range;
    if (value !== undefined) return `${text.slice(0, from)}${written(value)}${text.slice(to)}`;
    const start = key[0] - column(text, key[0]);
    if (text.slice(start, key[0]).trim() !== '') return undefined;
    return text.slice(0, start) + text.slice(lineEnd(text, to) + 1);
  }
  if (value === undefined) return text;
  const first = map.items[0]?.key;
  const last = map.items.at(-1);
  const node = last?.value;
  if (!isScalar(first) || !first.range || !(isScalar(node) || isSeq(node) || isMap(node)) || !node.range)
    return undefined;
  // What ends with a line break of its own ends before it.
  let end = node.range[1];
  while (end > node.range[0] && /\s/.test(text[end - 1] ?? '')) end--;
  const line = lineEnd(text, end);
  return `${text.slice(0, line)}\n${' '.repeat(column(text, first.range[0]))}${field}: ${written(value)}${text.slice(line)}`;
}

/** Whether two YAML texts hold the same. */
export const holdSame = (a: string, b: string): boolean => {
  const [x, y] = [parseDocument(a), parseDocument(b)];
  return x.errors.length === 0 && JSON.stringify(x.toJS()) === JSON.stringify(y.toJS());
};
