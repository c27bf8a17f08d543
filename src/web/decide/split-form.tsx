import { useState } from 'preact/hooks';
import type { ReadingView } from '../../core/show/apparatus.ts';
import { LongList } from '../long-list.tsx';
import { AskedForm } from './asked-form.tsx';
import { fieldOf } from './deed-form.tsx';

/** Height of a box with its label, in pixels. */
const BOX = 29;

/** The form that splits readings off a point. Which are ticked is kept here: of thousands only those near the window are in the page. */
export function SplitForm({
  point,
  readings,
  close,
}: {
  point: string;
  readings: readonly Pick<ReadingView, 'id' | 'label'>[];
  close: () => void;
}) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const tick = (id: string, on: boolean): void => {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  return (
    <AskedForm
      title="Split readings off"
      submit="Split off"
      target={{ on: 'point', point }}
      close={close}
      asked={(form) => {
        const picked = readings.filter(({ id }) => ticked.has(id)).map(({ label }) => label);
        if (picked.length === 0) return 'Choose the readings that answer another question.';
        return { do: 'split', readings: picked, as: fieldOf(form, 'as') };
      }}
    >
      <fieldset class="ticks">
        <legend>These readings answer another question</legend>
        <LongList
          items={readings}
          tag="div"
          guess={BOX}
          id={({ id }) => id}
          row={({ id, label }) => (
            <label class="check">
              <input
                type="checkbox"
                checked={ticked.has(id)}
                onChange={(event) => tick(id, event.currentTarget.checked)}
              />{' '}
              {label}
            </label>
          )}
        />
      </fieldset>
      <label>
        The question they answer
        <input name="as" maxLength={500} required autocomplete="off" />
      </label>
    </AskedForm>
  );
}
