/** The sentence with which every report and export ends. */
export const CLOSING = 'That a statement is listed says that it was made, not that it is tenable.';
