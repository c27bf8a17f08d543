/** Endings of places that names of people have too, folded: behind an office they are a person's. */
export const PERSONAL_ENDINGS = '村山川岛江海城原桥坂';
