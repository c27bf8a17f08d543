import { useEffect, useState } from 'preact/hooks';
import type { PointView } from '../../core/show/apparatus.ts';
import { differenceTypes } from '../../core/show/type-words.ts';
import { useDesk } from '../desk.ts';
import { Deed } from './deed.tsx';
import { Notes } from './notes.tsx';
import { OthersDeeds } from './others-deeds.tsx';

/** Gives a difference another type, and holds the notes on it. Nothing in a report. */
export function PairDeed({ point, pair }: { point: PointView; pair: PointView['pairs'][number] }) {
  const desk = useDesk();
  // The arrow keys go through the types: only the button decides.
  const [chosen, setChosen] = useState<string>(pair.type);
  useEffect(() => setChosen(pair.type), [pair.type]);
  if (desk === undefined || desk.role === 'reader') return null;
  const [a, b] = [point.readings[pair.a], point.readings[pair.b]];
  if (a === undefined || b === undefined) return null;
  const target = { on: 'difference', point: point.id, a: a.id, b: b.id } as const;
  const object = [a.id, b.id].sort().join(' ');
  return (
    <div class="desk-rows">
      <label class="retype">
        <span class="hidden">
          Type of the difference between {a.label} and {b.label}
        </span>
        <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          {differenceTypes.map(({ word }) => (
            <option key={word} value={word}>
              {word}
            </option>
          ))}
        </select>
      </label>
      {chosen !== pair.type && (
        <p class="deeds">
          <Deed
            about={`${a.label} against ${b.label}`}
            act={() => void desk.decide(target, { do: 'retype', to: chosen })}
          >
            {`Retype as ${chosen}`}
          </Deed>
        </p>
      )}
      <OthersDeeds object={object} />
      <Notes target={target} object={object} about={`${a.label} against ${b.label}`} />
    </div>
  );
}
