import { type HanTown, hanTowns } from '../../languages/han-towns.ts';
import { foldHan } from '../../text/han-variants.ts';

const byForm = new Map(hanTowns.flatMap((town) => town.forms.map((form) => [foldHan(form), town] as const)));

/** The town of the list that a folded form names. */
export const hanTown = (folded: string): HanTown | undefined => byForm.get(folded);
