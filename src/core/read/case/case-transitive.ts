import { askedOfVerb } from '../lexicon/asked-once.ts';
import type { CaseVerb } from './case-verb-forms.ts';

/** Whether a verb tells an act that is done to something in the accusative. */
export const isTransitive = ({ entry }: CaseVerb): boolean => takesObject(entry);
const takesObject = askedOfVerb(({ uses }) =>
  uses.some(
    ({ rest, row }) => rest.length === 0 && row !== undefined && (row.target ?? ['acc']).includes('acc'),
  ),
);
