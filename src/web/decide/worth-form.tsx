import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Target } from '../../core/model/decision.ts';
import type { WorthVerb } from '../../core/model/worth-decision.ts';
import { useDesk } from '../desk.ts';
import { DeedForm, fieldOf } from './deed-form.tsx';
import { bare, ScaleField, UNSAID } from './scale-field.tsx';

/** Those of some fields of a form that say something. */
export const saidIn = (form: HTMLFormElement, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.map((name) => [name, fieldOf(form, name)] as const).filter(([, value]) => value !== ''),
  );

/** A form in which a person says what something is worth, and why; what is left empty stays with the rule or the settings. */
export function WorthForm({
  title,
  target,
  account,
  grades,
  read,
  close,
  children,
}: {
  title: string;
  target: Target;
  account: string;
  /** Steps held now, by the key of the project's own grade. */
  grades: Readonly<Record<string, string>>;
  /** What the fields say; a text when something is wrong with it. */
  read: (form: HTMLFormElement) => Record<string, unknown> | string;
  close: () => void;
  children: ComponentChildren;
}) {
  const desk = useDesk();
  const [wrong, setWrong] = useState('');
  if (desk === undefined) return null;
  const own = desk.worth.grades;
  return (
    <DeedForm
      title={title}
      submit={`Judge as ${desk.me}`}
      close={close}
      onSubmit={(form) => {
        const said = read(form);
        const chosen = own.flatMap(({ key }) => {
          const step = fieldOf(form, `grade ${key}`);
          return step === '' ? [] : [[key, step] as const];
        });
        const why = fieldOf(form, 'why');
        if (typeof said === 'string') return setWrong(said);
        const to = {
          ...said,
          ...(chosen.length === 0 ? {} : { grades: Object.fromEntries(chosen) }),
        } as WorthVerb['to'];
        if (Object.keys(to).length === 0) return setWrong('Nothing is said: choose at least one thing.');
        if (why === '') return setWrong('Say why: a judgement without its reason cannot be argued with.');
        void desk.decide(target, { do: 'criticise', account, to }, why).then((kept) => {
          if (kept) close();
        });
      }}
    >
      <div class="start-fields">
        {children}
        {own.map(({ key, title: name, steps }) => (
          <ScaleField
            none={UNSAID}
            key={key}
            name={`grade ${key}`}
            label={name}
            steps={bare(steps)}
            value={grades[key]}
          />
        ))}
      </div>
      <label>
        Why
        <textarea name="why" rows={2} maxLength={2000} />
      </label>
      {wrong !== '' && <p role="alert">{wrong}</p>}
    </DeedForm>
  );
}
