import type { Decision, Handle } from '../model/decision.ts';

/** One string per handle, whatever the order of its fields in the journal. */
export function handleText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(handleText).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? '';
  const map = value as Readonly<Record<string, unknown>>;
  return `{${Object.keys(map)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${handleText(map[name])}`)
    .join(',')}}`;
}

/**
 * Decisions that still stand: those their own author has not withdrawn since. Nobody withdraws another's decision;
 * two people who disagree both stand in the journal, and the later one is followed.
 */
export function stillStanding(decisions: readonly Decision[]): readonly Decision[] {
  const standing = new Map<string, Decision[]>();
  const id = ({ by, handle }: { by: string; handle: Handle }): string => `${by}\n${handleText(handle)}`;
  for (const decision of decisions) {
    const key = id(decision);
    if (decision.verb.do === 'withdraw') {
      const { of } = decision.verb;
      standing.set(
        key,
        of === undefined ? [] : (standing.get(key) ?? []).filter(({ id: one }) => one !== of),
      );
    } else standing.set(key, [...(standing.get(key) ?? []), decision]);
  }
  const kept = new Set([...standing.values()].flat());
  return decisions.filter((decision) => kept.has(decision));
}
