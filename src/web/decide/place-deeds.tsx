import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PointView, ReadingView, WitnessView } from '../../core/show/apparatus.ts';
import { standingOn, useDesk } from '../desk.ts';
import { CorrectForm, correctable } from './correct-form.tsx';
import { Deed } from './deed.tsx';
import { Notes } from './notes.tsx';
import { OthersDeeds } from './others-deeds.tsx';
import { TranslateForm } from './translate-form.tsx';

/** What may be decided on the words of one account: read rightly, read wrongly, or put right. Nothing in a report. */
export function PlaceDeeds({
  point,
  reading,
  witness,
  keys = false,
  children,
}: {
  point: Pick<PointView, 'kind'>;
  reading: ReadingView;
  witness: WitnessView;
  /** Whether the keys of the whole page press these buttons: in a queue, not where several stand in one reading. */
  keys?: boolean;
  /** Another button in the same row. */
  children?: ComponentChildren;
}) {
  const desk = useDesk();
  const [correcting, setCorrecting] = useState(false);
  const [translating, setTranslating] = useState(false);
  if (desk === undefined) return null;
  const target = { on: 'claim', id: witness.claim } as const;
  const told = standingOn(desk, witness.claim);
  const mine = told.find(({ by, did }) => by === desk.me && did === 'confirmed');
  const about = `${reading.label} in ${witness.siglum}`;
  return (
    <>
      <p class="deeds">
        <Deed
          about={about}
          {...(keys ? { hotkey: 'y' } : {})}
          pressed={mine !== undefined}
          act={() =>
            void (mine === undefined ? desk.decide(target, { do: 'confirm' }) : desk.takeBack(mine.id))
          }
        >
          Read rightly
        </Deed>
        <Deed
          about={about}
          {...(keys ? { hotkey: 'n' } : {})}
          act={() => void desk.decide(target, { do: 'reject' })}
        >
          Misread
        </Deed>
        {correctable(point.kind) && (
          <Deed about={about} {...(keys ? { hotkey: 'e' } : {})} act={() => setCorrecting(true)}>
            Correct …
          </Deed>
        )}
        {witness.quote !== undefined && (
          <Deed about={about} expanded={translating} act={() => setTranslating(true)}>
            Translate …
          </Deed>
        )}
        {children}
        <OthersDeeds object={witness.claim} />
      </p>
      <Notes target={target} object={witness.claim} about={about} />
      {translating && <TranslateForm witness={witness} about={about} close={() => setTranslating(false)} />}
      {correcting && (
        <CorrectForm point={point} reading={reading} witness={witness} close={() => setCorrecting(false)} />
      )}
    </>
  );
}
