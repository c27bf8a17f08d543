import { type GoldPassage, isFound, type JudgedLink, type SharedEvent } from './align-measure.ts';

/** What is listed of two accounts. */
export interface Missed {
  readonly name: string;
  readonly links: readonly JudgedLink[];
  readonly events: readonly SharedEvent[];
}

/** Why an event's best pair was not proposed. */
export function printMisses(pairs: readonly Missed[]): void {
  const causes = new Map<string, string[]>();
  for (const pair of pairs)
    for (const event of pair.events) {
      if (isFound(event, pair.links)) continue;
      const cause = causeOf(event);
      causes.set(cause, [...(causes.get(cause) ?? []), `${pair.name} ${event.id}`]);
    }
  console.log('\nevents of which no right pair is proposed, by what their passages lack');
  for (const [cause, events] of [...causes].sort(
    (a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1),
  ))
    console.log(`  ${String(events.length).padStart(3)} ${cause}: ${events.join(', ')}`);
  console.log('\npairs proposed that tell different episodes, strongest first');
  const wrong = pairs.flatMap((pair) =>
    pair.links.filter((one) => !one.sameEpisode).map((one) => ({ pair, ...one })),
  );
  wrong.sort((x, y) => y.link.score - x.link.score);
  for (const { pair, link, a, b } of wrong) {
    const told = (one: GoldPassage): string => [...one.episodes].join('+') || 'nothing in the gold';
    const why = link.terms.map(({ name, value, because }) => `${name} ${value.toFixed(1)} (${because})`);
    console.log(`  ${pair.name} ${link.score.toFixed(2)} ${told(a)} / ${told(b)}: ${why.join(', ')}`);
  }
}

function causeOf({ pairs }: SharedEvent): string {
  const dated = pairs.some(([a, b]) => a.passage.times.length > 0 && b.passage.times.length > 0);
  const named = pairs.some(([a, b]) =>
    a.passage.names.some((x) => x.key !== undefined && b.passage.names.some((y) => y.key === x.key)),
  );
  if (!dated)
    return named
      ? 'a common name, no date of its own on one side'
      : 'no date of its own on one side, no common name';
  return named ? 'dates and a common name' : 'dates, no common name';
}
