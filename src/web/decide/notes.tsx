import { useState } from 'preact/hooks';
import type { Target } from '../../core/model/decision.ts';
import { standingOn, useDesk } from '../desk.ts';
import { Markdown } from '../markdown.tsx';
import { Deed } from './deed.tsx';
import { DeedForm, fieldOf } from './deed-form.tsx';

/** The notes people wrote on something, and a form for another. `object` is its id in this build. Nothing in a report. */
export function Notes({ target, object, about }: { target: Target; object: string; about: string }) {
  const desk = useDesk();
  const [writing, setWriting] = useState(false);
  if (desk === undefined) return null;
  const notes = standingOn(desk, object).filter(({ kind }) => kind === 'note');
  return (
    <div class="notes">
      {[...notes].reverse().map(({ id, by, when, note = '' }) => (
        <article key={id} class="note" aria-label={`Note by ${by}`}>
          <Markdown text={note} />
          <p class="deeds">
            <span class="deed-note">
              {by}, {when.slice(0, 10)}
            </span>
            {by === desk.me && (
              <Deed about={`note on ${about}`} act={() => void desk.takeBack(id)}>
                Take back
              </Deed>
            )}
          </p>
        </article>
      ))}
      <p class="deeds">
        <Deed about={about} expanded={writing} act={() => setWriting(true)}>
          Note …
        </Deed>
      </p>
      {writing && (
        <DeedForm
          title={`A note on ${about}`}
          submit="Keep the note"
          close={() => setWriting(false)}
          onSubmit={(form) => {
            const text = fieldOf(form, 'text');
            if (text === '') return;
            void desk.decide(target, { do: 'note', text }).then((kept) => {
              if (kept) setWriting(false);
            });
          }}
        >
          <label>
            Note, in Markdown: *stress*, lists with -, links as [words](https://…)
            <textarea name="text" rows={4} maxLength={20000} required />
          </label>
        </DeedForm>
      )}
    </div>
  );
}
