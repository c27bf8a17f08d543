/** What XML 1.0 cannot hold: control characters but tab and line ends, and the two that are no characters. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** Text without what XML cannot hold; each such character, and each half of a pair, becomes U+FFFD. */
export const xmlSafe = (text: string): string => text.toWellFormed().replace(FORBIDDEN, '\ufffd');

/** Text as content or as the value of an attribute in double quotes (XML 1.0). */
export const xmlText = (text: string): string =>
  xmlSafe(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');

/** Line ends and runs of blanks as one blank: text for one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Names that are unique and may stand as `xml:id` (NCName), in the order of the keys. Latin letters and digits stay,
 * the rest becomes a hyphen; names that fall together are numbered.
 */
export function xmlIds(keys: readonly string[], prefix: string): Map<string, string> {
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  for (const key of keys) {
    if (ids.has(key)) continue;
    const base = `${prefix}${key
      .normalize('NFC')
      .replace(/[^A-Za-z0-9_-]+/g, '-')
      .replace(/^-+|-+$/g, '')}`;
    let id = base;
    for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
    taken.add(id);
    ids.set(key, id);
  }
  return ids;
}
