/** What a clause engine notes beside an act because it lowers its tier. */

/** The subject of a verb joined to the one before: with a target of its own the second is as sure as the first. */
export const SHARED = 'subject shared with the verb before';

/** An object before an active verb, where the language puts it behind: of acts read so three in five were right. */
export const TURNED = 'to whom or what stands before the verb';
