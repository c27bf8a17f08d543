/** Characters a name may have before its title, or a part of it beside its dot. */
export const BEFORE_TITLE = 6;

/** Characters a name may have before its place ending, or beside a word of ground. */
export const BEFORE_ENDING = 4;

/** Characters of a foreign name spelt in signs. */
export const SPELT = 8;
