import type { Language } from '../languages/language.ts';
import type { Frame } from './clause.ts';
import { matterFinder } from './matter.ts';

/** What guns do and aircraft too, by one verb: `bombardieren`, `bombarder`. */
const EITHER: ReadonlySet<string> = new Set(['shell']);

/** The act of a frame: a bombardment by aircraft is an air raid. */
export function actByAir({ act, agent }: Frame, text: string, language: Language): string {
  if (agent === undefined || !EITHER.has(act)) return act;
  return matterFinder(language).in(text, agent.start, agent.end).includes('aircraft') ? 'air_raid' : act;
}
