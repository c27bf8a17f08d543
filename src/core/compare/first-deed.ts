/** Whoever did it first, by fire or by attack: what the question is about. Nobody can have done so twice. */
export const FIRST_DEED = 'first-deed';

/** Key of those of whom no words say whose they are. */
export const UNSAID = 'unsaid';
/** Key of the answer that leaves open who it was. */
export const OPEN = 'open';
/** Beginning of the key of those of whom it is only known on whom they fired; the key of that side stands behind it. */
export const AGAINST = 'against:';
