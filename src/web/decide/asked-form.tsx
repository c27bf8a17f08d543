import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Target, VerbAsked } from '../../core/model/decision.ts';
import { useDesk } from '../desk.ts';
import { DeedForm, fieldOf } from './deed-form.tsx';

/** A form that ends in one decision, with a field for the reason. `asked` gives the decision, or what is wrong with the form. */
export function AskedForm({
  title,
  submit,
  target,
  close,
  asked,
  children,
}: {
  title: string;
  submit: string;
  target: Target;
  close: () => void;
  asked: (form: HTMLFormElement) => VerbAsked | string;
  children: ComponentChildren;
}) {
  const desk = useDesk();
  const [wrong, setWrong] = useState('');
  if (desk === undefined) return null;
  return (
    <DeedForm
      title={title}
      submit={submit}
      close={close}
      onSubmit={(form) => {
        const verb = asked(form);
        if (typeof verb === 'string') {
          setWrong(verb);
          return;
        }
        void desk.decide(target, verb, fieldOf(form, 'why')).then((kept) => {
          if (kept) close();
        });
      }}
    >
      {children}
      <label>
        Why (kept in the journal)
        <input name="why" maxLength={500} autocomplete="off" />
      </label>
      {wrong !== '' && <p role="alert">{wrong}</p>}
    </DeedForm>
  );
}

/** The values of the boxes of a name that are ticked. */
export const tickedOf = (form: HTMLFormElement, name: string): string[] =>
  new FormData(form).getAll(name).filter((one) => typeof one === 'string');
