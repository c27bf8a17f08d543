import { monthName } from '../calendars/month-name.ts';
import type { Citation } from '../model/account.ts';

/** A citation in one line, with the address apart. */
export interface CitationView {
  readonly words: string;
  /** An http(s) address, to be followed by the reader alone. */
  readonly url?: string;
}

const text = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function people(value: unknown): string {
  if (!Array.isArray(value)) return '';
  return value
    .map((one: unknown) => {
      if (!isRecord(one)) return '';
      const family = text(one.family);
      const given = text(one.given);
      return text(one.literal) || [family, given].filter((part) => part !== '').join(', ');
    })
    .filter((one) => one !== '')
    .join('; ');
}

/** A CSL date, whichever of its forms was used: `2 August 1938`, `August 1938` or `1938`. */
function dateWords(value: unknown): string {
  if (!isRecord(value)) return '';
  const parts: unknown = value['date-parts'];
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  const [year = '', month = '', day = ''] = Array.isArray(first) ? first.map(text) : [];
  const told = [day, monthName(Number(month)), year].filter((one) => one !== '');
  return told.join(' ') || text(value.raw) || text(value.literal);
}

/** Author, title, container with volume and number, publisher, date and pages of a CSL-JSON entry. */
export function citationWords(citation: Citation): CitationView {
  const parts = [
    people(citation.author) || people(citation.editor),
    text(citation.title),
    text(citation['container-title']),
    text(citation.volume) === '' ? '' : `vol. ${text(citation.volume)}`,
    text(citation.issue) === '' ? '' : `no. ${text(citation.issue)}`,
    text(citation.number),
    [text(citation['publisher-place']), text(citation.publisher)].filter((one) => one !== '').join(': '),
    dateWords(citation.issued),
    text(citation.page) === '' ? '' : `p. ${text(citation.page)}`,
  ].filter((one) => one !== '');
  const url = text(citation.URL);
  return {
    words: parts.length === 0 ? citation.id : `${parts.join(', ')}.`,
    ...(/^https?:\/\//.test(url) ? { url } : {}),
  };
}
