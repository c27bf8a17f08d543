/**
 * The mildest common verb for acts whose own word takes a side or passes a judgement, and for those that are one deed to all but him who
 * tells it: a place is taken, whoever calls it liberated, occupied or seized.
 */
const MILD: Readonly<Record<string, string>> = {
  liberate: 'take',
  occupy: 'take',
  seize: 'take',
  capture_place: 'take',
  retake: 'take',
  annex: 'take',
  invade: 'enter',
  violate: 'cross',
  provoke: 'accuse',
  massacre: 'kill',
  assassinate: 'kill',
  execute: 'kill',
  flee: 'withdraw',
  ambush: 'attack',
  fire_on: 'fire',
};

/** Acts as a label names them: in mild words, each once, in the order given. */
export const mildActs = (acts: readonly string[]): string[] => [
  ...new Set(acts.map((act) => (MILD[act] ?? act).replaceAll('_', ' '))),
];
