import type { QuantityClaim } from '../model/claim.ts';
import { type CountedKind, partWords } from '../model/counted-kinds.ts';
import { claimsOfSentence } from './claims-beside.ts';
import type { Told } from './ground.ts';
import type { Statement } from './statement.ts';

/** Acts of which it is asked how many underwent them, with the words of the question; no role of a figure tells these. */
const UNDERGONE: Readonly<Record<string, string>> = {
  evacuate: 'rescued or evacuated',
  rape: 'raped',
  torture: 'tortured',
  deport: 'deported',
  sentence: 'sentenced',
  charge: 'charged',
  release: 'released',
};
/** Of places also how many were attacked. */
const ATTACKED: ReadonlySet<string> = new Set(['attack', 'air_raid', 'shell', 'fire_on']);

/** Narrower kinds of a figure that are fired. */
const FIRED: ReadonlySet<string> = new Set([
  'shot',
  'shell',
  'torpedo',
  'bomb',
  'missile',
] satisfies CountedKind[]);
/** Acts by which things are fired; a bare noun of shots tells it too. */
const FIRING: ReadonlySet<string> = new Set(['fire_on', 'shell', 'air_raid', 'sink', 'attack', 'kill']);

/** What a figure is told to have undergone, as a key of its own beside the roles. */
export interface CountedIn {
  readonly thing: string;
  readonly counting: string;
  /** The words leave no doubt of what is counted: the thing and what was done with it are both read. */
  readonly sure: boolean;
  /** The question says already of what kind they are: shots were fired, women raped. */
  readonly saysKind: boolean;
}

/** Figures that only say how many there were, or nothing at all, may be of an act. */
const isOpen = ({ roles }: QuantityClaim): boolean =>
  roles.every((role) => role === 'other' || role === 'strength');

/** How many shots were fired, people rescued, places attacked: the act whose object the figure counts; undefined where none is. */
export function countedIn({ read }: Told, claim: QuantityClaim): CountedIn | undefined {
  if (!isOpen(claim)) return undefined;
  const acts = claimsOfSentence(read, claim).filter((one) => one.kind === 'act');
  // Rounds are shots where they are fired, and not those of talks.
  const shot = claim.subset === 'round' ? 'shot' : claim.subset;
  if (shot !== undefined && FIRED.has(shot)) {
    const around = acts.filter(({ phrase }) => claim.start >= phrase.start && claim.end <= phrase.end);
    const firing = around.filter(({ act }) => FIRING.has(act));
    // What was ordered or meant to be fired was perhaps never fired; the noun of shots alone tells it as done.
    const fired = firing.length > 0 && firing.every(({ modality }) => modality === 'act');
    // Shells may be taken or sent; where no act is read beside them a person must look.
    const bare = around.length === 0 && shot === claim.subset;
    return firing.length > 0 || bare
      ? { thing: shot, counting: 'fired', sure: fired, saysKind: true }
      : undefined;
  }
  for (const { act, target } of acts) {
    if (target === undefined || claim.start < target.start || claim.end > target.end) continue;
    if (UNDERGONE[act] !== undefined && claim.object === 'person')
      return { thing: 'person', counting: `act ${act}`, sure: false, saysKind: act === 'rape' };
    if (ATTACKED.has(act) && claim.object === 'place')
      return { thing: 'place', counting: 'act attack', sure: false, saysKind: false };
  }
  return undefined;
}

/** Whether those a figure counts are told in its sentence to have had an act done to them. */
const isUndergone = (read: Told['read'], claim: QuantityClaim, act: string): boolean =>
  claimsOfSentence(read, claim).some(
    (one) =>
      one.kind === 'act' &&
      one.act === act &&
      one.target !== undefined &&
      claim.start >= one.target.start &&
      claim.end <= one.target.end,
  );

/** What figures of those who were put to death may tell beside it. */
const PUT_TO_DEATH: ReadonlySet<string> = new Set(['killed', 'captured', 'other']);

/**
 * `executed`, for dead who are told to have been put to death: how many fell says nothing of them, and they say nothing of who fell.
 */
export function putToDeath({ read }: Told, claim: QuantityClaim): string | undefined {
  // Who is sentenced, or arrested, and shot, was put to death.
  if (claim.object !== 'person' || !claim.roles.includes('killed')) return undefined;
  if (claim.roles.some((role) => !PUT_TO_DEATH.has(role))) return undefined;
  return isUndergone(read, claim, 'execute') ? 'executed' : undefined;
}

/** `body`, for dead who are told to have been brought away: `two dead were recovered` counts those found, and not all who died. */
export function broughtAway({ read }: Told, claim: QuantityClaim): CountedKind | undefined {
  if (claim.roles.join() !== 'killed' || claim.object !== 'person') return undefined;
  return isUndergone(read, claim, 'evacuate') ? 'body' : undefined;
}

/** The question of a key that `countedIn` made, `{things}` standing for the plural of the thing; undefined of any other. */
export function askedOfAct(thing: string, counting: string): string | undefined {
  if (counting === 'fired')
    return `How many ${partWords(thing)} were ${thing === 'bomb' ? 'dropped' : 'fired'}`;
  if (!counting.startsWith('act ')) return undefined;
  const act = counting.slice('act '.length);
  const undergone = act === 'attack' ? 'attacked' : UNDERGONE[act];
  return undergone === undefined ? undefined : `How many {things} were ${undergone}`;
}

const isOfAct = ({ key }: Statement): boolean => key.counting === 'fired' || key.counting.startsWith('act ');

/** Figures of what was fired, or who was rescued, have a side only where accounts tell it of two. */
export function ofActs<T extends { readonly statement: Statement }>(drafts: readonly T[]): readonly T[] {
  const sides = new Map<string, Set<string>>();
  const idOf = ({ key: { thing, counting } }: Statement): string => `${thing}|${counting}`;
  for (const { statement } of drafts) {
    const { whose } = statement.key;
    if (!isOfAct(statement) || whose === '-') continue;
    const id = idOf(statement);
    sides.set(id, (sides.get(id) ?? new Set()).add(whose));
  }
  return drafts.map((draft) => {
    const { statement } = draft;
    if (!isOfAct(statement) || (sides.get(idOf(statement))?.size ?? 0) > 1) return draft;
    return { ...draft, statement: { ...statement, key: { ...statement.key, whose: '-' } } };
  });
}
