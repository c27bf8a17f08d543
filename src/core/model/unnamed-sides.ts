/** Sides that have no people or state of their own, by the keys of `sides` in `names.ts` of the languages; they may be a side that another account calls by name. */
export const unnamedSides: Readonly<Record<string, string>> = {
  ALLIES: 'the allies',
  BESIEGERS: 'the attackers',
  CRUSADERS: 'the Crusaders',
  COMMUNISTS: 'the Communists',
  // Demonstrators, strikers, rioters: the word is the account's own, the question asks of the crowd.
  DEMONSTRATORS: 'the crowd',
  FASCISTS: 'the Fascists',
  GARRISON: 'the defenders',
  GUERRILLAS: 'the guerrillas',
  LOYALISTS: 'the Loyalists',
  NATIONALISTS: 'the Nationalists',
  NAZIS: 'the Nazis',
  POLICE: 'the police',
  REBELS: 'the rebels',
  REPUBLICANS: 'the Republicans',
  ROYALISTS: 'the Royalists',
  // By their faith: an account may call their state or people by name.
  SUNNIS: 'the Sunnis',
  SHIITES: 'the Shiites',
  MUSLIMS: 'the Muslims',
  HINDUS: 'the Hindus',
  // Soldiers of no named people: a side only where accounts tell of a crowd that they face.
  TROOPS: 'the troops',
};

/** Key of the crowd: demonstrators, strikers, rioters. */
export const CROWD = 'DEMONSTRATORS';
/** Key of the soldiers of no named people who face it. */
export const TROOPS = 'TROOPS';
