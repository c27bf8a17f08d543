/**
 * One of 32 buckets of a word, by its first letter and its length. Lists keep the buckets of their words as bits: most words that are
 * asked for are in none of them, and no map need be asked.
 */
export const bucketOf = (word: string): number => (word.charCodeAt(0) + 5 * word.length) & 31;

/** One of 32 buckets of a word by its first letter alone, for lists of the beginnings of words. */
export const letterOf = (word: string): number => word.charCodeAt(0) & 31;

/** Whether a list with these buckets may hold a word of a bucket. */
export const mayHold = (buckets: number, bucket: number): boolean => ((buckets >>> bucket) & 1) !== 0;
