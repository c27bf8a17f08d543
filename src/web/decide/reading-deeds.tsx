import { useState } from 'preact/hooks';
import type { ReadingView } from '../../core/show/apparatus.ts';
import { standingOn, useDesk } from '../desk.ts';
import { Deed } from './deed.tsx';
import { DeedForm, fieldOf } from './deed-form.tsx';
import { Notes } from './notes.tsx';
import { OthersDeeds } from './others-deeds.tsx';

/** What may be decided on a reading: confirmed, made the reference, signed as established. Nothing in a report. */
export function ReadingDeeds({ point, reading }: { point: string; reading: ReadingView }) {
  const desk = useDesk();
  const [signing, setSigning] = useState(false);
  if (desk === undefined || reading.former) return null;
  const target = { on: 'reading', point, reading: reading.id } as const;
  const mine = standingOn(desk, reading.id).filter(({ by }) => by === desk.me);
  const old = (did: string): string | undefined => mine.find((one) => one.did === did)?.id;
  const turn = (did: string, act: () => void): void => {
    const id = old(did);
    if (id === undefined) act();
    else void desk.takeBack(id);
  };
  const confirmed = old('confirmed') !== undefined;
  const referred = old('made the reference reading') !== undefined;
  const signed = old('signed as established') !== undefined;
  return (
    <div class="desk-rows">
      <p class="deeds">
        <Deed
          about={reading.label}
          hotkey="y"
          pressed={confirmed}
          act={() => turn('confirmed', () => void desk.decide(target, { do: 'confirm' }))}
        >
          Confirm
        </Deed>
        <Deed
          about={reading.label}
          hotkey="r"
          pressed={referred}
          act={() => turn('made the reference reading', () => void desk.decide(target, { do: 'refer' }))}
        >
          Reference
        </Deed>
        <Deed
          about={reading.label}
          hotkey="s"
          pressed={signed}
          act={() => turn('signed as established', () => setSigning(true))}
        >
          {signed ? 'Signed' : 'Sign …'}
        </Deed>
        <OthersDeeds object={reading.id} />
      </p>
      <Notes target={target} object={reading.id} about={reading.label} />
      {signing && (
        <DeedForm
          title={`Sign ${reading.label} as established`}
          submit={`Sign as ${desk.me}`}
          close={() => setSigning(false)}
          onSubmit={(form) => {
            const grounds = fieldOf(form, 'grounds');
            if (grounds === '') return;
            void desk.decide(target, { do: 'establish', grounds }).then((kept) => {
              if (kept) setSigning(false);
            });
          }}
        >
          <label>
            Grounds on which you hold it established
            <textarea name="grounds" rows={3} maxLength={2000} required />
          </label>
          <p class="dep">It is printed first in every view and export, with your name and the date.</p>
        </DeedForm>
      )}
    </div>
  );
}
