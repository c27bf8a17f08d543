import type { PointView } from '../../core/show/apparatus.ts';
import { standingOn, useDesk } from '../desk.ts';
import { Deed } from './deed.tsx';
import { OthersDeeds } from './others-deeds.tsx';
import { PointShape } from './point-shape.tsx';

/** What may be decided on a whole point: seen, confirmed, put aside. Nothing in a report. */
export function PointDeeds({ point }: { point: PointView }) {
  const desk = useDesk();
  if (desk === undefined) return null;
  const target = { on: 'point', point: point.id } as const;
  const mine = standingOn(desk, point.id).filter(({ by }) => by === desk.me);
  const deed = (says: string, did: string, verb: 'seen' | 'confirm' | 'hide') => {
    const old = mine.find((one) => one.did === did);
    return (
      <Deed
        about={point.question}
        pressed={old !== undefined}
        act={() => void (old === undefined ? desk.decide(target, { do: verb }) : desk.takeBack(old.id))}
      >
        {says}
      </Deed>
    );
  };
  return (
    <div class="desk-rows">
      <p class="deeds">
        {deed('Seen', 'seen', 'seen')}
        {deed('Confirm the point', 'confirmed', 'confirm')}
        {deed('Put aside', 'put aside', 'hide')}
        <OthersDeeds object={point.id} />
      </p>
      <PointShape point={point} />
    </div>
  );
}
