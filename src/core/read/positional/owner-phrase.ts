import type { NounPhrase } from './elements.ts';

/** The owner inside a noun group as a group of its own. */
export const ownerPhrase = (group: NounPhrase, owner: NonNullable<NounPhrase['owner']>): NounPhrase => ({
  ...group,
  from: owner.from,
  to: owner.to,
  end: owner.to,
  headAt: owner.to - 1,
  kind: 'state',
  plural: undefined,
  pronoun: owner.pronoun,
  named: !owner.pronoun,
  owner: undefined,
  relative: false,
  numbers: [],
  tail: [],
  joined: [],
  parent: undefined,
  hangsOn: undefined,
});
