import type { Citation } from '../model/account.ts';

const FIELDS = [
  'archive',
  'archive-place',
  'archive_collection',
  'archive_location',
  'call-number',
  'source',
] as const;

/** Where the copy that was used lies: archive, place, collection, leaf or shelf mark of a CSL-JSON entry; empty when it does not say. */
export const copyWords = (citation: Citation | undefined): string =>
  FIELDS.map((name) => citation?.[name])
    .filter((value): value is string => typeof value === 'string' && value.trim() !== '')
    .map((value) => value.trim())
    .join(', ');
