import type { Language } from '../../languages/language.ts';
import type { Slot } from '../../model/claim.ts';
import type { NameMention } from '../../model/mention.ts';
import type { ReadEdition } from '../../model/passage.ts';
import { CROWD, TROOPS } from '../../model/unnamed-sides.ts';
import { namesIn } from './names-in.ts';
import { besideCrowd, type SideWord, sideWords } from './unnamed-sides.ts';

/** One edition with its language and its names, which are in order. */
interface Told {
  readonly one: ReadEdition;
  readonly language: Language | undefined;
  readonly names: readonly NameMention[];
}

const slotsOf = ({ one }: Told): Slot[] =>
  one.claims
    .flatMap((claim) => (claim.kind === 'act' ? [claim.agent, claim.target] : [claim.whose, claim.by]))
    .filter((slot) => slot !== undefined);

const run = (slot: Slot): { readonly start: number; readonly end: number; readonly words: string } =>
  slot.from ?? slot;

/** Whether any account of the study tells of a crowd: demonstrators, strikers, rioters. */
const tellsOfCrowd = (told: readonly Told[]): boolean =>
  told.some((one) => slotsOf(one).some((slot) => sideWords(one.language).in(run(slot).words) === CROWD));

/** The parties whose soldiers some account names: `British troops`. */
function partiesOfSoldiers(told: readonly Told[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const one of told)
    for (const slot of slotsOf(one)) {
      const { start, end, words } = run(slot);
      if (besideCrowd(one.language).in(words) !== TROOPS) continue;
      for (const { party } of namesIn(one.names, start, end)) if (party !== undefined) found.add(party);
    }
  return found;
}

/**
 * The word by which soldiers without a people are told, with the code of the side that they are of in this study: its own where accounts tell of a crowd and of nobody's soldiers by name,
 * that of the one people whose soldiers are named, and none without a crowd or with the soldiers of several.
 */
export function facingCrowd(
  told: readonly Told[],
): (language: Language | undefined, words: string) => SideWord | undefined {
  if (!tellsOfCrowd(told)) return () => undefined;
  const named = partiesOfSoldiers(told);
  const soldiers = named.size === 0 ? TROOPS : named.size === 1 ? [...named][0] : undefined;
  return (language, words) => {
    const word = besideCrowd(language).find(words);
    if (word?.side !== TROOPS) return word;
    return soldiers === undefined ? undefined : { ...word, side: soldiers };
  };
}
