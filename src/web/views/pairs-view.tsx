import { useState } from 'preact/hooks';
import type { PointView as Point } from '../../core/show/apparatus.ts';
import { PairDeed } from '../decide/pair-deed.tsx';
import { LateFold } from '../late-fold.tsx';
import { LongList, type Place, rowIndex } from '../long-list.tsx';

/** Usual height of a pair, in pixels. */
const PAIR = 90;
/** More readings than this are no list to choose from, and their pairs are not all typed. */
const MOST = 100;
/** Every pair, and none against one reading alone. */
const ALL = '';

function Pair({
  point,
  pair,
  against,
  place,
}: {
  point: Point;
  pair: Point['pairs'][number];
  against: number | undefined;
  place: Place;
}) {
  const label = (at: number): string => point.readings[at]?.label ?? '';
  const { a, b, type, says, rule, perhaps, confirmed } = pair;
  // The reading that was chosen stands second, as the reference reading does.
  const [first, second] = a === against ? [b, a] : [a, b];
  return (
    <tr {...rowIndex(place)}>
      <td>{label(first)}</td>
      <td>{label(second)}</td>
      <td>
        {type}
        {perhaps === undefined ? '' : `, perhaps ${perhaps}`}
        {confirmed ? ', confirmed' : ''}
        <PairDeed point={point} pair={pair} />
      </td>
      <td>
        {says} <code>{rule}</code>
      </td>
    </tr>
  );
}

function Table({ point }: { point: Point }) {
  const [chosen, choose] = useState(ALL);
  const against = chosen === ALL ? undefined : Number(chosen);
  const pairs =
    against === undefined ? point.pairs : point.pairs.filter(({ a, b }) => a === against || b === against);
  return (
    <>
      {point.readings.length > 2 && point.readings.length <= MOST && (
        <label class="filter">
          <span>Types against</span>
          <select value={chosen} onChange={({ currentTarget: { value } }) => choose(value)}>
            <option value={ALL}>every reading</option>
            {point.readings.map(({ id, label, reference }, at) => (
              <option key={id} value={String(at)}>
                {label}
                {reference ? ' (the reference reading)' : ''}
              </option>
            ))}
          </select>
        </label>
      )}
      <table class="pairs" aria-rowcount={pairs.length + 1}>
        <thead>
          <tr>
            <th scope="col">Reading</th>
            <th scope="col">against</th>
            <th scope="col">Type</th>
            <th scope="col">Because</th>
          </tr>
        </thead>
        <LongList
          key={chosen}
          items={pairs}
          tag="tbody"
          held
          guess={PAIR}
          id={({ a, b }) => `${a} ${b}`}
          row={(pair, _at, place) => <Pair point={point} pair={pair} against={against} place={place} />}
        />
      </table>
    </>
  );
}

/** Every pair of readings with its type, or those against one reading that the reader chooses in place of the reference reading. */
export function PairsView({ point }: { point: Point }) {
  const { pairs } = point;
  if (pairs.length === 0) return null;
  return (
    <LateFold
      class="fold"
      rows={pairs.length}
      summary={
        <h2 class="fold-title">
          All pairs of readings <span class="count">{pairs.length}</span>
        </h2>
      }
    >
      {() => <Table point={point} />}
    </LateFold>
  );
}
