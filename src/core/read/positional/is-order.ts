import { askedOfVerb } from '../lexicon/asked-once.ts';
import type { VerbPhrase } from './elements.ts';

/** Whether a verb is one that by itself tells an order: whoever gives it does not do what is ordered. */
export const isOrder = ({ entry }: VerbPhrase): boolean => entry !== undefined && orders(entry);

const orders = askedOfVerb(({ uses }) =>
  uses.some(({ row, rest }) => rest.length === 0 && row?.act === 'order'),
);
