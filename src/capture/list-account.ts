import { isMap, isSeq, parseDocument } from 'yaml';

/** Fields of a new account, in the order in which they are written. */
export type AccountLines = { readonly key: string } & Readonly<Record<string, string>>;

/** A text as one YAML scalar. JSON's quotes are YAML's too. */
const scalar = (text: string): string =>
  /^[\p{L}\p{N}][\p{L}\p{N} ._/-]*[\p{L}\p{N}/]$/u.test(text) && !/^[\d.]+$/.test(text)
    ? text
    : JSON.stringify(text);

/**
 * The settings of a study with one more account behind the last one, everything else as it stands, comments included. `undefined` when they
 * name no accounts or name them in a way that cannot be added to.
 */
export function listAccount(settings: string, fields: AccountLines): string | undefined {
  const document = parseDocument(settings);
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const list = document.get('accounts', true);
  if (!isSeq(list) || list.flow === true || list.items.length === 0) return undefined;
  const last = list.items.at(-1) as { range?: [number, number, number] };
  const first = list.items[0] as { range?: [number, number, number] };
  if (last.range === undefined || first.range === undefined) return undefined;
  const line = settings.slice(settings.lastIndexOf('\n', first.range[0] - 1) + 1, first.range[0]);
  const dash = line.indexOf('-');
  if (dash < 0) return undefined;
  const indent = ' '.repeat(dash);
  // The words of the last entry end before comments that belong to what follows.
  const end = last.range[1];
  const cut = settings.indexOf('\n', Math.max(0, end - 1));
  const before = cut < 0 ? `${settings}\n` : settings.slice(0, cut + 1);
  const after = cut < 0 ? '' : settings.slice(cut + 1);
  const lines = Object.entries(fields).map(
    ([name, value], at) => `${indent}${at === 0 ? '- ' : '  '}${name}: ${scalar(value)}\n`,
  );
  const made = `${before}${lines.join('')}${after}`;
  // What was written must be what is read.
  const read = parseDocument(made);
  const count = read.get('accounts', true);
  return read.errors.length === 0 && isSeq(count) && count.items.length === list.items.length + 1
    ? made
    : undefined;
}
