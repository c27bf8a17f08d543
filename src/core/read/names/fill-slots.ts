import type { Attribution, Claim, Slot } from '../../model/claim.ts';
import type { NameMention } from '../../model/mention.ts';
import { claimLexicon } from '../lexicon/claim-lexicon.ts';
import { type JointGround, jointParty, lists } from './joint-parties.ts';
import { namesIn } from './names-in.ts';
import { soldiersCounted } from './soldiers-counted.ts';
import type { SideWord, SideWords } from './unnamed-sides.ts';

/** The name a person bears behind his office and the body he serves in: `командир 19-й дивизии Суэтака`. */
function ownName(slot: Slot | Attribution, inside: readonly NameMention[]): NameMention | undefined {
  const last = inside.at(-1);
  const borne =
    'person' in slot && inside.length > 1 && last?.nameKind === 'person' && last.key !== undefined;
  return borne && last.end === slot.end && inside[0]?.nameKind !== 'person' ? last : undefined;
}

/** Whether a name only says of what a person is: `the chaplain of the Merrow`, `der Bürgermeister von Orvale`. His unit answers for him. */
function isOnlyWhose(slot: Slot | Attribution, named: NameMention, { text, language }: SlotGround): boolean {
  if (language === undefined || !('person' in slot) || slot.from !== undefined) return false;
  if (named.nameKind === 'person' || named.nameKind === 'unit' || named.start <= slot.start) return false;
  const [before] = /\p{L}+['’]?(?=[\s«„“"']*$)/u.exec(text.slice(slot.start, named.start)) ?? [];
  if (before === undefined) return false;
  const info = claimLexicon(language).info(before);
  return info.ofWord || language.bracket?.articlesOf.includes(before) === true;
}

/** Keys of the names listed behind one of a slot, all of them places or things: a man and his town are no list. */
function listedWith(
  named: NameMention,
  inside: readonly NameMention[],
  { text, language }: SlotGround,
): string[] {
  const out: string[] = [];
  let before = named;
  for (const name of inside.slice(inside.indexOf(named) + 1)) {
    if (name.nameKind !== 'place' && name.nameKind !== 'other') break;
    if (name.key === undefined || !lists(text.slice(before.end, name.start), language)) break;
    if (name.key !== named.key) out.push(name.key);
    before = name;
  }
  return out;
}

/** What the slots of one edition are filled by. */
export interface SlotGround extends JointGround {
  /** Its names, in order; they do not overlap. */
  readonly names: readonly NameMention[];
  /** Words of sides without a name, in its language. */
  readonly sides: SideWords;
  /** The word, with the code of its side, that means a side only in a study that tells of a crowd: the soldiers. */
  readonly facing: (words: string) => SideWord | undefined;
  /** The party for which the account speaks, where some words of the slot mean whoever speaks; undefined where it speaks for none. */
  readonly ownSide: (words: string) => string | undefined;
}

/**
 * Key and party of a slot by the names in its words, or in the words a pronoun stands for: a name of its own gives the
 * key, the first with a party the party. Where no name gives one, a word that means a side does: `the rebels`.
 */
function fill<T extends Slot | Attribution>(slot: T, ground: SlotGround): T {
  const { names, ownSide, sides, facing, partyOf } = ground;
  const run = ('from' in slot ? slot.from : undefined) ?? slot;
  const inside = namesIn(names, run.start, run.end);
  const named =
    ownName(slot, inside) ??
    inside.find((name) => name.key !== undefined && name.nameKind !== 'demonym') ??
    inside.find((name) => name.key !== undefined);
  const sided = jointParty(inside, ground);
  const bearer = named !== undefined && isOnlyWhose(slot, named, ground) ? undefined : named?.key;
  // 独立守備隊 is the name of a unit, whoever defends.
  const own = named?.nameKind === 'person' || named?.nameKind === 'unit';
  const unsided = sided === undefined && named?.nameKind !== 'person';
  const side = unsided ? ((own ? undefined : sides.in(run.words)) ?? facing(run.words)?.side) : undefined;
  const party =
    sided ?? (side === undefined ? undefined : partyOf(side)) ?? (own ? undefined : ownSide(run.words));
  if (bearer === undefined && party === undefined) return slot;
  const also =
    named !== undefined &&
    bearer !== undefined &&
    inside.length > 1 &&
    (named.nameKind === 'place' || named.nameKind === 'other')
      ? listedWith(named, inside, ground)
      : [];
  return {
    ...slot,
    ...(bearer === undefined ? {} : { key: bearer }),
    ...(also.length === 0 ? {} : { also }),
    ...(party === undefined ? {} : { party }),
  };
}

/** A claim with the keys and parties of the names in its slots. */
export function fillSlots(claim: Claim, ground: SlotGround): Claim {
  const attribution = claim.attribution.map((one) => fill(one, ground));
  const where = claim.where === undefined ? {} : { where: fill(claim.where, ground) };
  if (claim.kind === 'quantity') {
    if (claim.whose === undefined) {
      const counted = soldiersCounted(claim, ground);
      if (counted !== undefined) return fillSlots(counted, ground);
    }
    const whose = claim.whose === undefined ? {} : { whose: fill(claim.whose, ground) };
    const by = claim.by === undefined ? {} : { by: fill(claim.by, ground) };
    return { ...claim, attribution, ...where, ...whose, ...by };
  }
  const agent = claim.agent === undefined ? {} : { agent: fill(claim.agent, ground) };
  const target = claim.target === undefined ? {} : { target: fill(claim.target, ground) };
  return { ...claim, attribution, ...where, ...agent, ...target };
}
