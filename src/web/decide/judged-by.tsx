import type { DecisionView } from '../../core/show/decisions.ts';
import { useDesk } from '../desk.ts';
import { Deed } from './deed.tsx';

/** What people judged of the worth of one thing, each with the reason; where they differ that is said. Nothing in a report. */
export function JudgedBy({ decisions, about }: { decisions: readonly DecisionView[]; about: string }) {
  const desk = useDesk();
  if (desk === undefined || decisions.length === 0) return null;
  // The latest first; of one person only the latest counts.
  const latest = decisions.filter(({ by }, at) => decisions.findIndex((other) => other.by === by) === at);
  const differ = new Set(latest.map(({ did }) => did)).size > 1;
  return (
    <ul class="reasons judged-by">
      {latest.map(({ id, by, did, why }) => (
        <li key={id}>
          {by} {did}
          {why === '' ? '' : `, because ${why}`}{' '}
          {by === desk.me && (
            <Deed about={about} act={() => void desk.takeBack(id)}>
              Take back
            </Deed>
          )}
        </li>
      ))}
      {differ && <li>They differ; the later judgement is followed.</li>}
    </ul>
  );
}
