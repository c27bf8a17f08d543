import type { CountedObject, CountedRole } from '../model/quantity.ts';

/*
 * Readers are compared by a published list of 93 acts, 15 things and 10 roles (docs/formats/read.md). Ours go further; here each stands under
 * the nearest word of that list.
 */

const ACTS: Readonly<Record<string, string>> = {
  take_post: 'occupy',
  approve: 'agree',
  suicide: 'kill',
  exchange: 'release',
  rape: 'torture',
};

/** Told of a matter or of how it ended; the list has acts alone. */
const NO_ACTS: ReadonlySet<string> = new Set([
  ...['draw', 'stalemate', 'hold_field', 'dispute_outcome', 'leave_outcome_open'],
  ...['be_war', 'be_accident', 'be_genocide', 'be_neutral', 'belong', 'bear_guilt'],
  ...['be_massacre', 'be_uprising', 'be_riot', 'be_provocation', 'be_crime', 'be_terror'],
  ...['claim_land', 'delimit', 'send_message', 'act_alone', 'promise', 'forbid'],
]);

/** The act of the list; undefined when it has none near it. */
export const listedAct = (act: string): string | undefined =>
  NO_ACTS.has(act) ? undefined : (ACTS[act] ?? act);

/** The thing counted, by the list. */
export const listedObject = (object: CountedObject): CountedObject =>
  object === 'incident' ? 'other' : object;

/** The roles of what is counted, by the list, each once. */
export const listedRoles = (roles: readonly CountedRole[]): readonly CountedRole[] => [
  ...new Set(
    roles.map((role) => (role === 'sick' ? 'other' : role === 'died-in-hospital' ? 'killed' : role)),
  ),
];
