import { states } from '../languages/states.ts';
import type { Party, Study } from '../model/account.ts';
import type { StudyName } from '../model/build.ts';
import type { Slot } from '../model/claim.ts';
import { partsOf } from '../model/joint-party.ts';
import type { ReadEdition } from '../model/passage.ts';
import { unnamedSides } from '../model/unnamed-sides.ts';

/** `Britain, France and Russia`. */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/**
 * The study with the parties its texts speak of and its settings do not name, so that a folder of bare texts has sides
 * with names too. They stand behind those of the settings, by key.
 */
export function withFoundParties(
  study: Study,
  read: readonly ReadEdition[],
  names: readonly StudyName[],
): Study {
  const known = new Set(study.parties.map(({ key }) => key));
  const found = new Map<string, Party>();
  const given = new Map(study.parties.map(({ key, name }) => [key, name] as const));
  // Caesar, where the accounts tell one side by him.
  const leading = new Map(names.map(({ key, label }) => [key, label] as const));
  const nameOf = (party: string): string =>
    given.get(party) ?? states[party] ?? unnamedSides[party] ?? leading.get(party) ?? party;
  const take = (party: string | undefined): void => {
    if (party !== undefined && !known.has(party))
      found.set(party, {
        key: party,
        name: listed(partsOf(party).map(nameOf)),
        members: [],
        found: true,
      });
  };
  for (const { mentions, claims } of read) {
    for (const mention of mentions) if (mention.kind === 'name') take(mention.party);
    // A side without a name of its own stands in slots alone: `the rebels`.
    for (const claim of claims) {
      const slots: readonly (Slot | undefined)[] =
        claim.kind === 'act' ? [claim.agent, claim.target] : [claim.whose, claim.by];
      for (const slot of slots) take(slot?.party);
    }
  }
  if (found.size === 0) return study;
  const more = [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  return { ...study, parties: [...study.parties, ...more] };
}
