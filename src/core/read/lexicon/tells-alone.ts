import { askedOfVerb } from './asked-once.ts';

/** Whether a verb tells by itself that somebody says something. */
export const tellsAlone = askedOfVerb(({ uses }) =>
  uses.some((use) => use.class === 'say' && use.rest.length === 0),
);
