/** Between the parts of the key of several parties together: `GB+RU`. */
export const JOINT = '+';

/** The parties a key stands for, one or several. */
export const partsOf = (key: string): readonly string[] => key.split(JOINT);
