import type { CountedObject } from './quantity.ts';

/**
 * Narrower kinds of what is counted, by a key that is the same in every language, so that the Horse of one account meets the всадники of
 * another: what each is a kind of, and how a reader is told of many.
 */
export const COUNTED_KINDS = {
  officer: { object: 'person', many: 'officers' },
  general: { object: 'person', many: 'generals' },
  'non-commissioned-officer': { object: 'person', many: 'non-commissioned officers' },
  'other-rank': { object: 'person', many: 'other ranks' },
  civilian: { object: 'person', many: 'civilians' },
  women: { object: 'person', many: 'women' },
  children: { object: 'person', many: 'children' },
  refugee: { object: 'person', many: 'refugees' },
  prisoner: { object: 'person', many: 'prisoners' },
  'border-guard': { object: 'person', many: 'border guards' },
  volunteer: { object: 'person', many: 'volunteers' },
  cavalry: { object: 'person', many: 'cavalry' },
  infantry: { object: 'person', many: 'infantry' },
  sailor: { object: 'person', many: 'sailors' },
  crew: { object: 'person', many: 'crewmen' },
  body: { object: 'person', many: 'bodies' },
  bomber: { object: 'aircraft', many: 'bombers' },
  'heavy-bomber': { object: 'aircraft', many: 'heavy bombers' },
  fighter: { object: 'aircraft', many: 'fighters' },
  'attack-aircraft': { object: 'aircraft', many: 'attack aircraft' },
  reconnaissance: { object: 'aircraft', many: 'reconnaissance aircraft' },
  'armoured-car': { object: 'vehicle', many: 'armoured cars' },
  'armoured-train': { object: 'vehicle', many: 'armoured trains' },
  truck: { object: 'vehicle', many: 'lorries' },
  'machine-gun': { object: 'gun', many: 'machine guns' },
  mortar: { object: 'gun', many: 'mortars' },
  howitzer: { object: 'gun', many: 'howitzers' },
  'anti-tank-gun': { object: 'gun', many: 'anti-tank guns' },
  'anti-aircraft-gun': { object: 'gun', many: 'anti-aircraft guns' },
  rifle: { object: 'gun', many: 'rifles' },
  'light-tank': { object: 'tank', many: 'light tanks' },
  'T-26': { object: 'tank', many: 'T-26' },
  BT: { object: 'tank', many: 'BT' },
  'BT-5': { object: 'tank', many: 'BT-5' },
  'BT-7': { object: 'tank', many: 'BT-7' },
  'T-34': { object: 'tank', many: 'T-34' },
  tiger: { object: 'tank', many: 'Tigers' },
  battleship: { object: 'ship', many: 'battleships' },
  cruiser: { object: 'ship', many: 'cruisers' },
  destroyer: { object: 'ship', many: 'destroyers' },
  'torpedo-boat': { object: 'ship', many: 'torpedo boats' },
  gunboat: { object: 'ship', many: 'gunboats' },
  submarine: { object: 'ship', many: 'submarines' },
  'aircraft-carrier': { object: 'ship', many: 'aircraft carriers' },
  transport: { object: 'ship', many: 'transports' },
  'ship-of-the-line': { object: 'ship', many: 'ships of the line' },
  frigate: { object: 'ship', many: 'frigates' },
  galley: { object: 'ship', many: 'galleys' },
  army: { object: 'unit', many: 'armies' },
  corps: { object: 'unit', many: 'corps' },
  division: { object: 'unit', many: 'divisions' },
  brigade: { object: 'unit', many: 'brigades' },
  regiment: { object: 'unit', many: 'regiments' },
  battalion: { object: 'unit', many: 'battalions' },
  company: { object: 'unit', many: 'companies' },
  platoon: { object: 'unit', many: 'platoons' },
  squad: { object: 'unit', many: 'squads' },
  battery: { object: 'unit', many: 'batteries' },
  squadron: { object: 'unit', many: 'squadrons' },
  horse: { object: 'other', many: 'horses' },
  shell: { object: 'other', many: 'shells' },
} as const satisfies Readonly<Record<string, { readonly object: CountedObject; readonly many: string }>>;

/** Key of a narrower kind of what is counted. */
export type CountedKind = keyof typeof COUNTED_KINDS;

/** What a figure is a part of, for a reader: many of a kind, or the words themselves where it is no kind (`of Hill 52`). */
export const partWords = (subset: string): string =>
  (COUNTED_KINDS as Readonly<Record<string, { readonly many: string }>>)[subset]?.many ?? subset;
