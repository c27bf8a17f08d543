import type { CountedObject } from '../../model/quantity.ts';

type Objects = ReadonlySet<CountedObject | undefined>;

/** Guns and machines. They own nothing that is counted, and a ship may: its crew. */
export const ARMS: Objects = new Set<CountedObject>(['aircraft', 'tank', 'gun', 'vehicle']);

/** What moves with a side and is lost with it. */
export const ARMS_AND_SHIPS: Objects = new Set<CountedObject>([...ARMS, 'ship'] as CountedObject[]);

/** What is a strength by itself where nothing is told of it: units, and what fights; a car only carries. */
export const FIGHTING: Objects = new Set<CountedObject>(['ship', 'aircraft', 'tank', 'gun', 'unit']);
