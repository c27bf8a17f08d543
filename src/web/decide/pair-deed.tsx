import type { PointView } from '../../core/show/apparatus.ts';
import { differenceTypes } from '../../core/show/type-words.ts';
import { useDesk } from '../desk.ts';

/** Gives a difference another type. Nothing in a report. */
export function PairDeed({ point, pair }: { point: PointView; pair: PointView['pairs'][number] }) {
  const desk = useDesk();
  if (desk === undefined || desk.role === 'reader') return null;
  const [a, b] = [point.readings[pair.a], point.readings[pair.b]];
  if (a === undefined || b === undefined) return null;
  return (
    <label class="retype">
      <span class="hidden">
        Type of the difference between {a.label} and {b.label}
      </span>
      <select
        value={pair.type}
        onChange={(event) => {
          const to = event.currentTarget.value;
          void desk.decide({ on: 'difference', point: point.id, a: a.id, b: b.id }, { do: 'retype', to });
        }}
      >
        {differenceTypes.map(({ word }) => (
          <option key={word} value={word}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}
