import { type EarthLines, readCoast } from '../../core/show/coast.ts';

let read: EarthLines | undefined;

/** Coasts, rivers and lakes of the world at 1:50 million, read when a study with a map first asks for them. */
export async function earthLines(): Promise<EarthLines> {
  if (read !== undefined) return read;
  const [{ COAST_LINES }, { RIVER_LINES, LAKE_LINES }] = await Promise.all([
    import('./coast-lines.generated.ts'),
    import('./water-lines.generated.ts'),
  ]);
  read = { coast: readCoast(COAST_LINES), rivers: readCoast(RIVER_LINES), lakes: readCoast(LAKE_LINES) };
  return read;
}
