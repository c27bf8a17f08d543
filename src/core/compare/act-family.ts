import type { ActClaim } from '../model/claim.ts';

/**
 * Acts that answer one question about a moment or an agent, under the mildest common verb.
 * `took` joins what the accounts call capture, occupation, seizure or liberation: the choice of word is
 * the account's, the moment is compared.
 */
export interface ActFamily {
  readonly key: string;
  /** `When did A <verb> T?` */
  readonly verb: string;
  /** `Who <past> T?` */
  readonly past: string;
  /** Both sides do it together: neither agent nor target tells two such acts apart. */
  readonly mutual?: boolean;
  /** Family of the act when one side does it by itself. */
  readonly alone?: string;
  /** Done more than once in one event. */
  readonly recurs?: boolean;
  /** Combat, for the days of the event. */
  readonly combat?: boolean;
  /** Worth asking who did it. */
  readonly asksWho?: boolean;
  /** Family under which it is asked who did it, where accounts turn the one act round into the other: `we came there, they crossed the line`. */
  readonly whoseRivals?: string;
  /** Worth asking which person or body did it. */
  readonly asksPerson?: boolean;
  /** Done by one man as a rule: where he is named he is the answer, else his side is. */
  readonly namesPerson?: boolean;
  /** A state rather than a deed: it lasts over days. */
  readonly lasts?: boolean;
  /** Done to a plan: only the ground it is for tells two such acts apart. */
  readonly decides?: boolean;
  /** Words, which act on no ground: one man names the desk a letter left, another the one it reached, a third what an order is for. */
  readonly anywhere?: boolean;
  /** A valuation rather than a deed. */
  readonly judges?: boolean;
}

const families: readonly ActFamily[] = [
  { key: 'take', verb: 'take', past: 'took', combat: true, asksWho: true },
  { key: 'booty', verb: 'take arms or stores', past: 'took arms or stores', recurs: true },
  {
    key: 'attack',
    verb: 'attack in force at',
    past: 'attacked in force at',
    combat: true,
    asksWho: true,
    recurs: true,
  },
  { key: 'fire', verb: 'fire on', past: 'fired on', combat: true, asksWho: true, recurs: true },
  {
    key: 'first-deed',
    verb: 'fire or attack first at',
    past: 'fired or attacked first',
    asksWho: true,
    namesPerson: true,
  },
  { key: 'first-shot', verb: 'fire first on', past: 'fired first', asksWho: true, namesPerson: true },
  { key: 'first-attack', verb: 'attack first at', past: 'attacked first', asksWho: true, namesPerson: true },
  { key: 'air-raid', verb: 'bomb', past: 'bombed', combat: true, asksWho: true, recurs: true },
  {
    key: 'cross',
    verb: 'cross the line at',
    past: 'crossed the line at',
    asksWho: true,
    whoseRivals: 'enter',
  },
  { key: 'enter', verb: 'enter or reach', past: 'entered or reached', asksWho: true },
  { key: 'post', verb: 'take post at', past: 'took post at', asksWho: true },
  // What take, post and enter are asked as where accounts of one place choose among them.
  { key: 'come', verb: 'reach or take', past: 'reached or took', asksWho: true },
  { key: 'hold', verb: 'hold', past: 'held', asksWho: true, lasts: true },
  { key: 'withdraw', verb: 'leave', past: 'left' },
  { key: 'fall-back', verb: 'fall back to', past: 'fell back to' },
  { key: 'clash', verb: 'fight at', past: 'fought at', combat: true, mutual: true, recurs: true },
  { key: 'cease-fire', verb: 'cease fire', past: 'ceased fire', mutual: true },
  { key: 'agree', verb: 'agree', past: 'agreed', mutual: true, alone: 'approve' },
  { key: 'sign', verb: 'sign an agreement', past: 'signed an agreement', mutual: true },
  { key: 'negotiate', verb: 'negotiate', past: 'negotiated', mutual: true, recurs: true },
  { key: 'begin', verb: 'begin fighting', past: 'began fighting', mutual: true },
  { key: 'end', verb: 'end the fighting', past: 'ended the fighting', mutual: true },
  { key: 'accuse', verb: 'accuse', past: 'accused', judges: true, anywhere: true },
  { key: 'provoke', verb: 'provoke', past: 'provoked', judges: true },
  { key: 'violate', verb: 'violate', past: 'violated', judges: true },
  { key: 'kill', verb: 'kill', past: 'killed', asksWho: true, namesPerson: true },
  { key: 'retake', verb: 'throw back', past: 'threw back', combat: true, asksWho: true },
  { key: 'message', verb: 'send a message', past: 'sent a message', anywhere: true },
  { key: 'destroy', verb: 'destroy', past: 'destroyed', asksWho: true },
  { key: 'order', verb: 'give an order to', past: 'gave the order', asksPerson: true, anywhere: true },
  { key: 'protest', verb: 'protest', past: 'protested', anywhere: true },
  { key: 'demand', verb: 'demand', past: 'demanded', anywhere: true },
  { key: 'request', verb: 'request', past: 'requested', anywhere: true },
  { key: 'deny', verb: 'deny', past: 'denied', anywhere: true },
  { key: 'threaten', verb: 'threaten', past: 'threatened', anywhere: true },
  { key: 'promise', verb: 'promise', past: 'promised', anywhere: true },
  { key: 'approve', verb: 'approve', past: 'approved', asksPerson: true, decides: true },
];

const byKey = new Map(families.map((family) => [family.key, family]));

const familyOfAct: Readonly<Record<string, string>> = {
  capture_place: 'take',
  occupy: 'take',
  retake: 'take',
  liberate: 'take',
  seize: 'take',
  attack: 'attack',
  counterattack: 'attack',
  invade: 'attack',
  ambush: 'attack',
  fire_on: 'fire',
  shell: 'fire',
  air_raid: 'air-raid',
  cross: 'cross',
  enter: 'enter',
  arrive: 'enter',
  land: 'enter',
  take_post: 'post',
  deploy: 'post',
  fortify: 'post',
  hold: 'hold',
  defend: 'hold',
  withdraw: 'withdraw',
  evacuate: 'withdraw',
  flee: 'withdraw',
  clash: 'clash',
  cease_fire: 'cease-fire',
  agree: 'agree',
  approve: 'approve',
  act_alone: 'approve',
  sign_treaty: 'sign',
  sign: 'sign',
  negotiate: 'negotiate',
  begin_hostilities: 'begin',
  end_hostilities: 'end',
  accuse: 'accuse',
  provoke: 'provoke',
  violate: 'violate',
  kill: 'kill',
  execute: 'kill',
  assassinate: 'kill',
  order: 'order',
  forbid: 'order',
  repel: 'retake',
  send_message: 'message',
};

/** Acts that say how it ended, and acts too vague to be dated against each other. */
const notDated = new Set([
  'win',
  'lose',
  'defeat',
  'stalemate',
  'draw',
  'plan',
  'provoke',
  'command',
  'hold',
  'defend',
  'pursue',
  'belong',
  'bear_guilt',
  'act_alone',
  'hold_field',
  'dispute_outcome',
  'leave_outcome_open',
  'be_war',
  'be_accident',
  'be_genocide',
  'be_massacre',
  'be_uprising',
  'be_riot',
  'be_provocation',
  'be_crime',
  'be_terror',
  'be_neutral',
  'deny',
]);

/** Family of an act type; an act without one is a family of its own. */
export function actFamily(act: string): ActFamily {
  const found = byKey.get(familyOfAct[act] ?? '');
  if (found !== undefined) return found;
  const words = act.replaceAll('_', ' ');
  return byKey.get(act) ?? { key: act, verb: words, past: `did "${words}" to` };
}

/** Family by its own key, as a point bears it: `retake` is one, though the act of that name is asked under `take`. */
export const familyOfThing = (thing: string): ActFamily => byKey.get(thing) ?? actFamily(thing);

/** Whether a moment of this act is compared; of a state, where its own words tell the moment it is told of. */
export const isDated = ({ act, when }: Pick<ActClaim, 'act' | 'when'>): boolean =>
  !notDated.has(act) || (actFamily(act).lasts === true && when?.basis === 'stated');

/** Whether the act is fighting. */
export const isCombat = (act: string): boolean => actFamily(act).combat === true;
