import type { CoastLine } from '../../core/show/coast.ts';
import { readCoast } from '../../core/show/coast.ts';

let read: readonly CoastLine[] | undefined;

/** The coasts of the world at 1:50 million, read when a study with a map first asks for them. */
export async function coastLines(): Promise<readonly CoastLine[]> {
  read ??= readCoast((await import('./coast-lines.generated.ts')).COAST_LINES);
  return read;
}
