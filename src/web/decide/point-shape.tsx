import { useState } from 'preact/hooks';
import type { PointView } from '../../core/show/apparatus.ts';
import { useDesk } from '../desk.ts';
import { useReport } from '../report.tsx';
import { AskedForm } from './asked-form.tsx';
import { Deed } from './deed.tsx';
import { fieldOf } from './deed-form.tsx';
import { Notes } from './notes.tsx';
import { SplitForm } from './split-form.tsx';

type Form = 'rename' | 'merge' | 'split';

/** What may be done to a point as a whole: another wording, one with another point, some readings split off; and notes on it. */
export function PointShape({ point }: { point: PointView }) {
  const desk = useDesk();
  const { questions } = useReport();
  const [open, setOpen] = useState<Form | undefined>(undefined);
  if (desk === undefined) return null;
  const target = { on: 'point', point: point.id } as const;
  const close = (): void => setOpen(undefined);
  const others = questions.filter(({ id, kind }) => kind === point.kind && id !== point.id);
  const readings = point.readings.filter(({ former }) => !former);
  return (
    <>
      <p class="deeds">
        <Deed about={point.question} act={() => setOpen('rename')}>
          Reword …
        </Deed>
        {others.length > 0 && (
          <Deed about={point.question} act={() => setOpen('merge')}>
            One with …
          </Deed>
        )}
        {readings.length > 1 && (
          <Deed about={point.question} act={() => setOpen('split')}>
            Split …
          </Deed>
        )}
      </p>
      {open === 'rename' && (
        <AskedForm
          title="Reword the question"
          submit="Reword"
          target={target}
          close={close}
          asked={(form) => ({ do: 'rename', as: fieldOf(form, 'as') })}
        >
          <label>
            The question, in the mildest words
            <input name="as" defaultValue={point.question} maxLength={500} required autocomplete="off" />
          </label>
        </AskedForm>
      )}
      {open === 'merge' && (
        <AskedForm
          title="One with another point"
          submit="Merge"
          target={target}
          close={close}
          asked={(form) => ({ do: 'merge', into: { on: 'point', point: fieldOf(form, 'into') } })}
        >
          <label>
            This asks the same as
            <select name="into" required>
              {others.map(({ id, question }) => (
                <option key={id} value={id}>
                  {question}
                </option>
              ))}
            </select>
          </label>
          <p class="dep">
            Its readings stand there from now on. What was counted by another rule, for another part or
            another side says so beside its value.
          </p>
        </AskedForm>
      )}
      {open === 'split' && <SplitForm point={point.id} readings={readings} close={close} />}
      <Notes target={target} object={point.id} about={point.question} />
    </>
  );
}
