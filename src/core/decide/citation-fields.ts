import { datedOf } from '../calendars/dated.ts';
import type { Citation } from '../model/account.ts';

const isMap = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** What a citation says of an account, as fields of study.yaml. Its language is that of the source and says nothing of a translation. */
export function fieldsOfCitation(citation: Citation | undefined): Readonly<Record<string, string>> {
  if (citation === undefined) return {};
  const fields: Record<string, string> = {};
  if (typeof citation.title === 'string') fields.title = citation.title;
  if (Array.isArray(citation.author)) {
    const people = (citation.author as readonly unknown[])
      .filter(isMap)
      .map((person) =>
        typeof person.literal === 'string'
          ? person.literal
          : [person.given, person.family].filter((part) => typeof part === 'string').join(' '),
      );
    if (people.some((name) => name !== '')) fields.author = people.filter((name) => name !== '').join(', ');
  }
  const published = issuedOf(citation.issued);
  if (published !== undefined && datedOf(published) !== undefined) fields.published = published;
  return fields;
}

/** `{"date-parts": [[1938, 8, 3]]}` as EDTF. */
function issuedOf(issued: unknown): string | undefined {
  if (!isMap(issued)) return undefined;
  if (Array.isArray(issued['date-parts'])) {
    const dates = (issued['date-parts'] as readonly unknown[])
      .filter(Array.isArray)
      .map((parts: readonly unknown[]) =>
        parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-'),
      );
    if (dates.length > 0) return dates.slice(0, 2).join('/');
  }
  return typeof issued.raw === 'string' ? issued.raw : undefined;
}
