/**
 * A thing while it is being made: its fields are set one after the other, in the order in which they are written out. Thousands
 * are made of every text, and to spread a small object for each field that may be missing costs more than all the rest.
 */
export type Made<T> = { -readonly [Field in keyof T]?: T[Field] };
