import type { Claim } from '../model/claim.ts';
import type { ReadEdition } from '../model/passage.ts';

/** Claims of one edition by where they stand. */
interface Beside {
  readonly bySentence: ReadonlyMap<number, readonly Claim[]>;
  readonly byPassage: ReadonlyMap<string, readonly Claim[]>;
}

/** Laid out once an edition: what stands beside a claim is asked of very many. */
const laid = new WeakMap<ReadEdition, Beside>();

function besideIn(read: ReadEdition): Beside {
  const old = laid.get(read);
  if (old !== undefined) return old;
  const made = {
    bySentence: Map.groupBy(read.claims, ({ sentence }) => sentence.start),
    byPassage: Map.groupBy(read.claims, ({ passage }) => passage),
  };
  laid.set(read, made);
  return made;
}

/** All claims of the sentence a claim stands in, itself among them, in the order of the edition's claims. */
export const claimsOfSentence = (
  read: ReadEdition,
  { sentence }: Pick<Claim, 'sentence'>,
): readonly Claim[] => besideIn(read).bySentence.get(sentence.start) ?? [];

/** All claims of the passage a claim stands in. */
export const claimsOfPassage = (read: ReadEdition, { passage }: Pick<Claim, 'passage'>): readonly Claim[] =>
  besideIn(read).byPassage.get(passage) ?? [];
