import type { FrameRow } from '../languages/frame-words.ts';
import type { Frame, Group } from './clause.ts';

/** What a sentence tells of an act; what it does not tell is left out. */
type Told<G extends Group> = Pick<
  Frame,
  'trigger' | 'clause' | 'voice' | 'modality' | 'inferred' | 'attribute'
> & {
  readonly agent?: G | undefined;
  readonly target?: G | undefined;
  readonly where?: Group | undefined;
};

/** The act of a row as told. All frames are made here with all fields: the steps behind look into things of one shape much faster. */
export function frameOf<G extends Group>(
  row: FrameRow,
  told: Told<G>,
): Frame & Pick<Told<G>, 'agent' | 'target'> {
  return {
    act: row.act,
    manner: row.manner,
    trigger: told.trigger,
    clause: told.clause,
    agent: told.agent,
    target: told.target,
    where: told.where,
    voice: told.voice,
    modality: told.modality,
    inferred: told.inferred,
    attribute: told.attribute,
  };
}
