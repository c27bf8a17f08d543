/** The scope of a question that is asked of all of the event. */
export const WHOLE = 'whole event';

const TOLD_BY = 'told by ';

/** The scope of what one account tells of a time that nothing says: it answers no question that others are asked. */
export const toldBy = (account: string): string => `${TOLD_BY}${account}`;

/** Whether a scope says a part of the event in words: `on 5 May 1938`. */
export const isPart = (scope: string): boolean => scope !== WHOLE && !scope.startsWith(TOLD_BY);
