import type { PointView, WitnessView } from './apparatus.ts';

/** A place where an account contradicts itself. */
export interface SlipView {
  readonly point: Pick<PointView, 'id' | 'question'>;
  readonly label: string;
  readonly witness: WitnessView;
}

/** Where an account contradicts itself in its latest edition, in the order of the points. */
export const slipsOf = (points: readonly PointView[], account: string): SlipView[] =>
  points.flatMap(({ id, question, readings }) =>
    readings.flatMap(({ label, witnesses }) =>
      witnesses
        .filter((one) => one.account === account && one.current && one.standing === 'contradicts itself')
        .map((witness) => ({ point: { id, question }, label, witness })),
    ),
  );
