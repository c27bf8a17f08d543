import { askedOfWord } from './asked-once.ts';

/** A verb whose subject is the one it happens to: `died`, `perished`. */
export const happens = askedOfWord((info) =>
  info
    .all('verb')
    .some(({ entry }) =>
      entry.uses.some((use) => use.rest.length === 0 && use.row?.target?.[0] === 'subject'),
    ),
);

/** The same of a verb that tells no act in another way. */
export const onlyHappens = askedOfWord(
  (info) =>
    happens(info) &&
    info
      .all('verb')
      .every(({ entry }) =>
        entry.uses.every(
          (use) => use.rest.length > 0 || use.row === undefined || use.row.target?.[0] === 'subject',
        ),
      ),
);
