import { askedOfVerb } from '../lexicon/asked-once.ts';
import type { VerbPhrase } from './elements.ts';

const tells = (act: string): (({ entry }: VerbPhrase) => boolean) => {
  const asked = askedOfVerb(({ uses }) =>
    uses.some(({ row, rest }) => rest.length === 0 && row?.act === act),
  );
  return ({ entry }) => entry !== undefined && asked(entry);
};

/** Whether a verb by itself tells an order: whoever gives it does not do what is ordered. */
export const isOrder = tells('order');
/** Whether a verb by itself tells that fighting begins. */
export const begins = tells('begin_hostilities');
/** Whether a verb by itself tells a victory. */
export const wins = tells('win');
/** Whether a verb by itself tells that somebody is driven off. */
export const repels = tells('repel');
