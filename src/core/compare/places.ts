import type { ActClaim } from '../model/claim.ts';
import type { ReadingValue } from '../model/point.ts';
import { type ActFamily, familyOfThing } from './act-family.ts';
import { familyIn } from './family-in.ts';
import type { Ground, Told } from './ground.ts';
import { order } from './order.ts';
import type { Statement } from './statement.ts';
import { episodeOfClaim, forceOf, toldHere } from './told-here.ts';

interface Draft {
  readonly told: Told;
  readonly claim: ActClaim;
  readonly value: ReadingValue;
  readonly agent: string;
}

/** Acts done to ground: it tells two of them apart, named as what is acted on or as the place, and is asked by their moment. */
const TO_GROUND: ReadonlySet<string> = new Set([
  'take',
  'attack',
  'fire',
  'air-raid',
  'cross',
  'enter',
  'post',
  'hold',
  'withdraw',
  'fall-back',
]);

/** What is valued, ordered, approved or sent: the place beside it is where the deed is to be done, or the desk it left or reached. */
const isOfWords = ({ judges, asksPerson, decides, anywhere }: ActFamily): boolean =>
  [judges, asksPerson, decides, anywhere].includes(true);

/** Kinds of names at which an act may be told; of a name that only the text knows its slot says that it is a place. */
const AT: ReadonlySet<string> = new Set(['place', 'other']);

/** The place an act is told at: a place by its name, else the side on whose ground it was (`on Soviet soil`). */
function placeOf(ground: Ground, { where, target }: ActClaim): ReadingValue | undefined {
  if (where === undefined || where.key === target?.key) return undefined;
  const name = where.key === undefined ? undefined : ground.names.get(where.key);
  if (name !== undefined && AT.has(name.kind))
    return {
      kind: 'name',
      key: name.key,
      label: name.label,
      ...(name.party === undefined ? {} : { party: name.party }),
    };
  const side = ground.study.parties.find(({ key }) => key === where.party);
  return side === undefined ? undefined : { kind: 'party', key: side.key, label: side.name };
}

const put = (map: Map<string, Draft[]>, id: string, draft: Draft): void => {
  const list = map.get(id);
  if (list === undefined) map.set(id, [draft]);
  else list.push(draft);
};

/**
 * Where an act was done: one question for each family of acts, side and what it is done to, within one episode; for an act done to ground
 * the ground is what tells it apart, and its place is no question. Asked only where two accounts name a place, since what one names is
 * shown with the moment of the act. A clause without an agent joins the only side that the others name.
 */
export function placeStatements(ground: Ground): Statement[] {
  const cells = new Map<string, Draft[]>();
  for (const told of ground.told)
    for (const claim of told.read.claims) {
      if (claim.kind !== 'act' || forceOf(claim) !== undefined) continue;
      const family = familyIn(told, claim);
      const episode = episodeOfClaim(ground, claim);
      const target = claim.target?.key ?? '-';
      if (episode === undefined || isOfWords(family)) continue;
      if (TO_GROUND.has(family.key) || ground.names.get(target)?.kind === 'place') continue;
      const value = placeOf(ground, claim);
      if (value === undefined) continue;
      // A bare party tells no two deeds apart, as in the question of their moment.
      const of = family.mutual === true || target.startsWith('party:') ? '-' : target;
      const agent = family.mutual === true ? '-' : (claim.agent?.party ?? '-');
      const cell = `${family.key}|${of}|${episode}`;
      put(cells, cell, { told, claim, value, agent });
    }
  return [...cells.keys()].sort(order).flatMap((cell) => {
    const drafts = cells.get(cell) ?? [];
    const sides = [...new Set(drafts.map(({ agent }) => agent))].filter((agent) => agent !== '-');
    const only = sides.length === 1 ? sides[0] : undefined;
    const [thing = '', counting = '', scope = ''] = cell.split('|');
    const bySide = new Map<string, Draft[]>();
    for (const draft of drafts) {
      const whose = draft.agent === '-' ? (only ?? '-') : draft.agent;
      put(bySide, whose, draft);
    }
    return [...bySide].flatMap(([whose, list]) => {
      // Who did it and to what are both unsaid: two such acts have no more in common than their verb.
      if (whose === '-' && counting === '-' && familyOfThing(thing).mutual !== true) return [];
      if (new Set(list.map(({ told }) => told.account.key)).size < 2) return [];
      return list.map(({ told, claim, value }) => ({
        ...toldHere(told, claim, claim.phrase.end > claim.phrase.start ? claim.phrase : claim),
        key: { kind: 'place' as const, thing, whose, counting, scope },
        value,
        facet: {},
      }));
    });
  });
}
