import type { HanBinding } from './han-clause.ts';
import type { HanFigure } from './han-figure.ts';
import { same } from './han-figure-owner.ts';
import { HAN } from './han-sense.ts';
import type { HanWord } from './han-words.ts';

/** 死亡人数 before the number: a noun that heads it, no deed of anyone's. */
export const headed = (words: readonly HanWord[], { from }: HanFigure): boolean => {
  const { sense } = words[from] as HanWord;
  return sense.heads.length > 0 && sense.acts.length === 0;
};

/** Whether the subject of a clause is only the one who tells it. */
export const speaks = (bindings: readonly HanBinding[], { subject, subjectFrom }: HanBinding): boolean =>
  subjectFrom !== 'own' &&
  bindings.some((one) => same(one.subject, subject) && (one.predicate.sense.flags & HAN.say) !== 0);

/** Whether a clause tells what a source says: its subject is the speaker of the clause, or a word of telling heads it. */
export function bySource(
  words: readonly HanWord[],
  bindings: readonly HanBinding[],
  binding: HanBinding | undefined,
): boolean {
  const subject = binding?.subject;
  if (binding === undefined || subject === undefined) return false;
  if (binding.subjectFrom === 'carried' || speaks(bindings, binding)) return true;
  return subject.kind === 'text' && (words[subject.headAt] as HanWord).sense.roles.length === 0;
}
